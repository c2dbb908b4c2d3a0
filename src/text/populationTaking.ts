/** Members and populations that a convention takes: of an EPCI, or of a file of INSEE's. */
export const populationTaking = {
  'populations.forConvention': { fr: 'Pour la convention', en: 'For the convention' },
  'populations.decreeDay': { fr: 'Décret du', en: 'Decree of' },
  'populations.decreeHint': {
    fr: 'Jour du décret qui authentifie ces populations (jj/mm/aaaa) : il paraît au Journal officiel fin décembre, l’INSEE le cite avec le millésime.',
    en: 'Day of the decree that authenticates these populations (dd/mm/yyyy): it is in the Journal officiel at the end of December, INSEE names it beside the figures.',
  },
  'populations.decreeMissing': {
    fr: 'Le jour du décret n’est pas une date : écrivez-le jj/mm/aaaa.',
    en: 'The day of the decree is not a date: write it dd/mm/yyyy.',
  },
  'populations.write': {
    fr: {
      one: 'Écrire la convention avec ce membre',
      other: 'Écrire la convention avec ces {count} membres',
    },
    en: {
      one: 'Write the convention with this member',
      other: 'Write the convention with these {count} members',
    },
  },
  'populations.writeNote': {
    fr: 'Deux feuilles, d’après « {label} » : ses tarifs, ces membres, ces populations, les adhésions de qui reste. Si elles y sont déjà, vous choisissez : les remplacer, ou écrire à côté et garder ce que vous y avez ajouté (notes, colonnes).',
    en: 'Two sheets, after “{label}”: its tariffs, these members and populations, the subscriptions of those who stay. If they are there already, you choose: replace them, or write beside and keep what you added to them (notes, columns).',
  },
  'populations.modelNote': {
    fr: '« {label} » n’a aucun de ces membres : ses services et ses taux servent de modèle à celle de l’EPCI « {epci} ». Remplacez les montants et les sources dans la feuille Paramètres avant de facturer.',
    en: '“{label}” has none of these members: its services and rates are the model for that of the EPCI “{epci}”. Replace amounts and sources in the sheet Paramètres before billing.',
  },
  'populations.modelLabel': { fr: '{epci}, d’après {label}', en: '{epci}, after {label}' },
  'populations.losses': { fr: 'Ce qui ne sera pas repris', en: 'What will be left behind' },
  'populations.leaving': {
    fr: { one: '{name}, et son adhésion', other: '{name}, et ses {count} adhésions' },
    en: { one: '{name}, and its subscription', other: '{name}, and its {count} subscriptions' },
  },
  'populations.otherFigures': {
    fr: {
      one: 'Les autres populations (municipale, DGF) d’un membre : elles sont d’un autre recensement.',
      other:
        'Les autres populations (municipale, DGF) de {count} membres : elles sont d’un autre recensement.',
    },
    en: {
      one: 'The other populations (municipale, DGF) of one member: they are of another census.',
      other: 'The other populations (municipale, DGF) of {count} members: they are of another census.',
    },
  },
  'populations.incomplete': {
    fr: 'À compléter dans la feuille Membres',
    en: 'To be completed in the sheet Membres',
  },
  'populations.incompleteMember': { fr: '{name} : {measure}', en: '{name}: {measure}' },
  'populations.import': {
    fr: 'Importer un fichier de l’INSEE (.xlsx, .csv)',
    en: 'Import a file of INSEE (.xlsx, .csv)',
  },
  'populations.importing': { fr: 'Lecture du fichier…', en: 'Reading the file…' },
  'populations.imported': {
    fr: '{name} : {count} communes.',
    en: '{name}: {count} communes.',
  },
  'populations.importedYear': {
    fr: '{name} : {count} communes, millésime {year}.',
    en: '{name}: {count} communes, reference year {year}.',
  },
  'populations.restored': {
    fr: {
      one: 'Un code avait perdu son zéro de tête : rendu.',
      other: '{count} codes avaient perdu leur zéro de tête : rendu.',
    },
    en: {
      one: 'A code had lost its leading zero: given back.',
      other: '{count} codes had lost their leading zero: given back.',
    },
  },
  'populations.importFailed': { fr: 'Le fichier n’est pas importé.', en: 'The file is not imported.' },
  'populations.askYear': {
    fr: 'Le fichier ne dit pas son millésime : écrivez l’année comptée, par exemple 2022.',
    en: 'The file does not say its reference year: write the year counted, for example 2022.',
  },
  'populations.fileSource': {
    fr: 'INSEE, populations légales, fichier {name}, millésime {year}, en vigueur le {day}',
    en: 'INSEE, legal populations, file {name}, reference year {year}, in force on {day}',
  },
  'populations.epciSource': {
    fr: '{source} ; {epci}, millésime {year}, en vigueur le {day}',
    en: '{source}; {epci}, reference year {year}, in force on {day}',
  },
  'insee.noKind': {
    fr: 'Le fichier ne donne pas la population {kind}. Choisissez l’autre, ou un autre fichier.',
    en: 'The file does not give the population {kind}. Choose the other, or another file.',
  },
  'insee.noMembers': {
    fr: 'La convention n’a pas de membres : choisissez d’abord une métropole ou une communauté.',
    en: 'The convention has no members: choose a métropole or a community first.',
  },
  'insee.missingMembers': {
    fr: 'Le fichier ne donne pas la population de {names}. Rien n’a été pris : une population absente n’est pas zéro.',
    en: 'The file does not give the population of {names}. Nothing was taken: a missing population is not zero.',
  },
} as const;
