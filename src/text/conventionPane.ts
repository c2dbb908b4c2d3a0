/** The view of conventions: those of the workbook's own sheets, their files, how an amount is obtained. */
export const conventionPane = {
  'conventions.title': { fr: 'Conventions', en: 'Conventions' },
  'conventions.intro': {
    fr: 'Écrivez une convention en deux feuilles, changez-y ce que vous voulez : budgets, taux, membres, adhésions. Elle sert alors pour générer et contrôler, relue à chaque fois.',
    en: 'Write a convention on two sheets and change what you want there: budgets, rates, members, subscriptions. It then serves to generate and to check, read anew each time.',
  },
  'conventions.chosen': { fr: 'Convention', en: 'Convention' },
  'conventions.yearsFirst': { fr: '{years}, {label}', en: '{years}, {label}' },
  'conventions.own': {
    fr: '{sheet} — {label}',
    en: '{sheet} — {label}',
  },
  'conventions.write': {
    fr: 'Écrire les feuilles Paramètres et Membres',
    en: 'Write the sheets Paramètres and Membres',
  },
  'conventions.writeNote': {
    fr: 'Deux feuilles. Si elles y sont déjà, vous choisissez : les remplacer, ou écrire à côté.',
    en: 'Two sheets. If they are there already, you choose: replace them, or write beside.',
  },
  'conventions.document': { fr: 'Paramètres et Membres', en: 'Paramètres and Membres' },
  'conventions.writing': { fr: 'Écriture des feuilles…', en: 'Writing the sheets…' },
  'conventions.added': {
    fr: 'Feuilles {parameters} et {members} écrites.',
    en: 'Sheets {parameters} and {members} written.',
  },
  'conventions.export': { fr: 'Exporter en JSON', en: 'Export as JSON' },
  'conventions.exported': { fr: 'Fichier {file} enregistré.', en: 'File {file} saved.' },
  'conventions.import': { fr: 'Importer un fichier JSON', en: 'Import a JSON file' },
  'conventions.failed': { fr: 'Rien n’a été fait.', en: 'Nothing was done.' },
  'conventions.inWorkbook': { fr: 'Dans ce classeur', en: 'In this workbook' },
  'conventions.noneInWorkbook': {
    fr: 'Ce classeur n’a pas encore de convention à lui. Écrivez ses feuilles, ou importez un fichier JSON, par les boutons du haut.',
    en: 'This workbook has no convention of its own yet. Write its sheets, or import a JSON file, with the buttons above.',
  },
  'conventions.reread': { fr: 'Relire', en: 'Read again' },
  'conventions.reading': { fr: 'Lecture des feuilles…', en: 'Reading the sheets…' },
  'conventions.read': { fr: 'Relu à l’instant.', en: 'Read just now.' },
  'conventions.sheets': { fr: 'Feuilles {parameters} et {members}', en: 'Sheets {parameters} and {members}' },
  'conventions.soleSheet': {
    fr: 'Feuille {parameters}, sans feuille Membres',
    en: 'Sheet {parameters}, without a sheet Membres',
  },
  'conventions.facts': {
    fr: '{services} services, {members} membres, {inhabitants} habitants, du {start} au {end}.',
    en: '{services} services, {members} members, {inhabitants} inhabitants, from {start} to {end}.',
  },
  'conventions.right': { fr: 'Lue sans faute : elle sert.', en: 'Read without a mistake: it serves.' },
  'conventions.wrong': {
    fr: {
      one: '{count} valeur à corriger avant qu’elle serve.',
      other: '{count} valeurs à corriger avant qu’elle serve.',
    },
    en: { one: '{count} value to mend before it serves.', other: '{count} values to mend before it serves.' },
  },
  'conventions.place': { fr: '{sheet}, {cell}', en: '{sheet}, {cell}' },
  'conventions.why': { fr: ' : {why}', en: ': {why}' },
  'conventions.more': {
    fr: { one: 'Afficher {count} faute de plus', other: 'Afficher {count} fautes de plus' },
    en: { one: 'Show {count} more mistake', other: 'Show {count} more mistakes' },
  },
  'conventions.unreadable': {
    fr: 'Les feuilles de cette convention ont des fautes : voyez l’onglet Convention.',
    en: 'The sheets of this convention have mistakes: see the tab Convention.',
  },
  'conventions.gone': {
    fr: 'La convention de la feuille {sheet} n’est plus dans le classeur. Choisissez-en une autre.',
    en: 'The convention of the sheet {sheet} is no longer in the workbook. Choose another one.',
  },
  'conventions.mistaken': {
    fr: 'La convention de la feuille {sheet} a des fautes : ouvrez l’onglet Convention, corrigez les cellules qu’il montre, puis recommencez. La première, {place} : {why}.',
    en: 'The convention of the sheet {sheet} has mistakes: open the tab Convention, mend the cells it shows, then start again. The first, {place}: {why}.',
  },
} as const;
