/** The control of a workbook: what the pane says of it. */
export const control = {
  'control.severity.blocking': { fr: 'Bloquant', en: 'Blocking' },
  'control.severity.major': { fr: 'Majeur', en: 'Major' },
  'control.severity.minor': { fr: 'Mineur', en: 'Minor' },
  'control.severity.info': { fr: 'Information', en: 'Information' },
  'control.title': { fr: 'Contrôler le classeur', en: 'Check the workbook' },
  'control.intro': {
    fr: 'Noms, populations, montants, totaux et budgets sont confrontés à la convention. Rien n’est modifié sans votre accord.',
    en: 'Names, populations, amounts, totals and budgets are held against the convention. Nothing is changed without your consent.',
  },
  'control.button': { fr: 'Contrôler', en: 'Check' },
  'control.again': { fr: 'Contrôler à nouveau', en: 'Check again' },
  'control.writingReport': { fr: 'Écriture du procès-verbal…', en: 'Writing the procès-verbal…' },
  'control.mending': { fr: 'Correction en cours…', en: 'Correcting…' },
  'control.undoing': { fr: 'Annulation en cours…', en: 'Undoing…' },
  'control.stopped': {
    fr: 'Contrôle arrêté ; le classeur n’a pas été modifié.',
    en: 'Check stopped; the workbook was not changed.',
  },
  'control.reading': {
    fr: 'Lecture du classeur : {read} cellules sur {total}…',
    en: 'Reading the workbook: {read} cells of {total}…',
  },
  'control.starting': { fr: 'Lecture du classeur…', en: 'Reading the workbook…' },
  'control.failed': { fr: 'Le contrôle n’a pas pu se faire.', en: 'The check could not be made.' },
  'control.sound': {
    fr: {
      one: 'Aucune anomalie : {ran} contrôles effectués sur {count} tableau de tarifs, {lines} lignes.',
      other: 'Aucune anomalie : {ran} contrôles effectués sur {count} tableaux de tarifs, {lines} lignes.',
    },
    en: {
      one: 'No anomaly: {ran} checks run on {count} tariff table, {lines} lines.',
      other: 'No anomaly: {ran} checks run on {count} tariff tables, {lines} lines.',
    },
  },
  'control.empty': {
    fr: 'Le classeur est vide : il n’y a rien à contrôler. Ouvrez le classeur reçu, ou collez-y les tableaux de l’annexe 2.',
    en: 'The workbook is empty: there is nothing to check. Open the workbook you received, or paste the tables of annexe 2 in it.',
  },
  'control.nothingWithoutTable': {
    fr: {
      one: 'Aucun tableau de tarifs n’a été reconnu : {count} contrôle a pu se faire, sans rien trouver.',
      other:
        'Aucun tableau de tarifs n’a été reconnu : {count} contrôles ont pu se faire, sans rien trouver.',
    },
    en: {
      one: 'No tariff table was recognised: {count} check could be made, and found nothing.',
      other: 'No tariff table was recognised: {count} checks could be made, and found nothing.',
    },
  },
  'control.ran': {
    fr: { one: '{count} contrôle effectué', other: '{count} contrôles effectués' },
    en: { one: '{count} check run', other: '{count} checks run' },
  },
  'control.rule': { fr: '{rule}, {title}', en: '{rule}, {title}' },
  'control.notRun.group': { fr: '{rules} : {reason}', en: '{rules}: {reason}' },
  'control.noTable': {
    fr: 'Aucun tableau de tarifs n’a été reconnu : collez-le avec les titres de ses colonnes (commune, population, coût), puis contrôlez à nouveau.',
    en: 'No tariff table was recognised: paste it with the headings of its columns (commune, population, cost), then check again.',
  },
  'control.count': {
    fr: { one: '{count} constat', other: '{count} constats' },
    en: { one: '{count} finding', other: '{count} findings' },
  },
  'control.justifiedCount': {
    fr: { one: 'dont {count} justifié', other: 'dont {count} justifiés' },
    en: { one: '{count} of them justified', other: '{count} of them justified' },
  },
  'control.count.blocking': {
    fr: { one: '{count} bloquant', other: '{count} bloquants' },
    en: { one: '{count} blocking', other: '{count} blocking' },
  },
  'control.count.major': {
    fr: { one: '{count} majeur', other: '{count} majeurs' },
    en: { one: '{count} major', other: '{count} major' },
  },
  'control.count.minor': {
    fr: { one: '{count} mineur', other: '{count} mineurs' },
    en: { one: '{count} minor', other: '{count} minor' },
  },
  'control.count.info': {
    fr: { one: '{count} information', other: '{count} informations' },
    en: { one: '{count} information', other: '{count} informations' },
  },
  'control.filter.severity': { fr: 'Gravité', en: 'Severity' },
  'control.filter.rule': { fr: 'Règle', en: 'Rule' },
  'control.filter.sheet': { fr: 'Feuille', en: 'Sheet' },
  'control.filter.all': { fr: 'Toutes', en: 'All' },
  'control.tables': { fr: 'Tableaux reconnus', en: 'Recognised tables' },
  'control.table': { fr: '{sheet}, ligne {row}', en: '{sheet}, row {row}' },
  'control.table.lines': {
    fr: { one: '{count} membre', other: '{count} membres' },
    en: { one: '{count} member', other: '{count} members' },
  },
  'control.table.application': { fr: 'Application', en: 'Application' },
  'control.table.payer': { fr: 'Payeur', en: 'Payer' },
  'control.table.unknown': { fr: 'Non reconnue', en: 'Not recognised' },
  'control.table.unknownPayer': { fr: 'Non reconnu', en: 'Not recognised' },
  'control.table.inferred': {
    fr: 'déduit des montants, à confirmer',
    en: 'worked out from the amounts, to be confirmed',
  },
  'control.table.rate': { fr: 'participation {rate}', en: 'share {rate}' },
  'control.table.noRate': { fr: 'participation non indiquée', en: 'share not stated' },
  'control.table.share': { fr: 'Participation indiquée', en: 'Share stated' },
  'control.table.noShare': { fr: 'aucune', en: 'none' },
  'control.table.shareUnread': {
    fr: 'Un taux s’écrit 50 % ou 0,5.',
    en: 'A rate is written 50% or 0.5.',
  },
  'control.table.populations': { fr: 'Populations', en: 'Populations' },
  'control.populations.totale': { fr: 'population totale {year}', en: 'total population {year}' },
  'control.populations.municipale': {
    fr: 'population municipale {year}',
    en: 'municipal population {year}',
  },
  'control.table.corrected': { fr: 'corrigé par vous', en: 'corrected by you' },
  'control.table.back': { fr: 'Reprendre la lecture automatique', en: 'Take the automatic reading back' },
  'control.read': { fr: 'lu : {value}', en: 'read: {value}' },
  'control.read.back': { fr: 'revenir à ce qui a été lu', en: 'back to what was read' },
  'control.read.nothing': { fr: 'rien', en: 'nothing' },
  'control.area': { fr: '{sheet}, {area}', en: '{sheet}, {area}' },
  'control.tables.more': {
    fr: { one: 'Afficher {count} tableau de plus', other: 'Afficher {count} tableaux de plus' },
    en: { one: 'Show {count} more table', other: 'Show {count} more tables' },
  },
  'control.unplaced.title': { fr: 'Non reconnu comme tableau', en: 'Not recognised as a table' },
  'control.unplaced.more': {
    fr: { one: 'Afficher {count} zone de plus', other: 'Afficher {count} zones de plus' },
    en: { one: 'Show {count} more area', other: 'Show {count} more areas' },
  },
  'control.checking': { fr: 'Contrôle en cours…', en: 'Checking…' },
  'control.convention': { fr: 'Convention', en: 'Convention' },
  'control.convention.toChoose': { fr: 'À choisir', en: 'To be chosen' },
  'control.notKept': {
    fr: 'Votre choix vaut jusqu’à la fermeture du volet : le classeur n’a pas pu le garder. {problem}',
    en: 'Your choice holds until the pane is closed: the workbook could not keep it. {problem}',
  },
  'control.column': { fr: '{letters} · {header}', en: '{letters} · {header}' },
  'control.column.recognised': { fr: 'celle reconnue', en: 'the one recognised' },
  'control.column.member': { fr: 'Nom', en: 'Name' },
  'control.table.decree': { fr: 'décret du {day}', en: 'decree of {day}' },
  'control.table.noDecree': { fr: 'décret non indiqué', en: 'decree not stated' },
  'control.table.columns': { fr: 'Colonnes', en: 'Columns' },
  'control.column.none': { fr: 'aucune', en: 'none' },
  'control.column.insee': { fr: 'Code INSEE', en: 'INSEE code' },
  'control.column.population': { fr: 'Population', en: 'Population' },
  'control.column.period': { fr: 'Coût de la période', en: 'Cost of the period' },
  'control.column.annual': { fr: 'Coût annuel', en: 'Cost a year' },
  'control.column.billed': { fr: 'Montant facturé', en: 'Amount billed' },
  'control.copyJson': { fr: 'Copier en JSON', en: 'Copy as JSON' },
  'control.jsonCopied': {
    fr: 'Constats copiés dans le presse-papiers.',
    en: 'Findings copied to the clipboard.',
  },
  'control.jsonNotCopied': {
    fr: 'Excel n’autorise pas la copie ici ; utilisez le procès-verbal.',
    en: 'Excel does not allow copying here; use the report.',
  },
  'control.budgets': { fr: 'Budgets, en euros', en: 'Budgets, in euros' },
  'control.budget.label': { fr: '{application}, {payer}', en: '{application}, {payer}' },
  'control.budget.sum': {
    fr: '{sum} sur {budget}, écart {gap} : {verdict}',
    en: '{sum} of {budget}, gap {gap}: {verdict}',
  },
  'control.finding.place': { fr: '{sheet}, {cell}', en: '{sheet}, {cell}' },
  'control.finding.places': {
    fr: {
      one: '{sheet}, {cell} et {count} autre cellule',
      other: '{sheet}, {cell} et {count} autres cellules',
    },
    en: { one: '{sheet}, {cell} and {count} other cell', other: '{sheet}, {cell} and {count} other cells' },
  },
  'control.finding.workbook': { fr: 'Tout le classeur', en: 'The whole workbook' },
  'control.figure.number': { fr: 'le nombre {figure}', en: 'the number {figure}' },
  'control.figure.text': { fr: 'le texte « {figure} »', en: 'the text “{figure}”' },
  'control.finding.expected': { fr: 'Attendu : {expected}', en: 'Expected: {expected}' },
  'control.finding.found': { fr: 'Lu : {found}', en: 'Found: {found}' },
  'control.unit.inhabitants': {
    fr: { one: '{figure} habitant', other: '{figure} habitants' },
    en: { one: '{figure} inhabitant', other: '{figure} inhabitants' },
  },
  'control.unit.years': {
    fr: { one: '{figure} an', other: '{figure} ans' },
    en: { one: '{figure} year', other: '{figure} years' },
  },
  'control.unit.members': {
    fr: { one: '{figure} membre', other: '{figure} membres' },
    en: { one: '{figure} member', other: '{figure} members' },
  },
  'control.unit.lines': {
    fr: { one: '{figure} ligne', other: '{figure} lignes' },
    en: { one: '{figure} line', other: '{figure} lines' },
  },
  'control.unit.days': {
    fr: { one: '{figure} jour', other: '{figure} jours' },
    en: { one: '{figure} day', other: '{figure} days' },
  },
  'control.finding.difference': { fr: 'Écart : {difference}', en: 'Difference: {difference}' },
  'control.learnMore': { fr: 'En savoir plus', en: 'Learn more' },
  'control.learnMoreOn': { fr: 'En savoir plus sur {rule}', en: 'Learn more about {rule}' },
  'control.why': { fr: 'Pourquoi ?', en: 'Why?' },
  'control.mend': { fr: 'Corriger', en: 'Mend' },
  'control.mendAll': {
    fr: {
      one: 'Tout corriger ({count} correction sûre)',
      other: 'Tout corriger ({count} corrections sûres)',
    },
    en: { one: 'Mend all ({count} safe fix)', other: 'Mend all ({count} safe fixes)' },
  },
  'control.preview': { fr: 'Ce qui va changer', en: 'What will change' },
  'control.preview.set': {
    fr: '{sheet}, {cell} : {before} → {after}',
    en: '{sheet}, {cell}: {before} → {after}',
  },
  'control.preview.empty': { fr: '(vide)', en: '(empty)' },
  'control.preview.true': { fr: 'VRAI', en: 'TRUE' },
  'control.preview.false': { fr: 'FAUX', en: 'FALSE' },
  'control.preview.text': { fr: '« {text} »', en: '“{text}”' },
  'control.preview.showRows': {
    fr: { one: '{sheet} : afficher la ligne {rows}', other: '{sheet} : afficher les lignes {rows}' },
    en: { one: '{sheet}: show row {rows}', other: '{sheet}: show rows {rows}' },
  },
  'control.preview.showColumns': {
    fr: {
      one: '{sheet} : afficher la colonne {columns}',
      other: '{sheet} : afficher les colonnes {columns}',
    },
    en: { one: '{sheet}: show column {columns}', other: '{sheet}: show columns {columns}' },
  },
  'control.preview.showSheet': { fr: '{sheet} : afficher la feuille', en: '{sheet}: show the sheet' },
  'control.preview.rule': {
    fr: { one: '{rule}, {title} : {count} constat', other: '{rule}, {title} : {count} constats' },
    en: { one: '{rule}, {title}: {count} finding', other: '{rule}, {title}: {count} findings' },
  },
  'control.preview.title': {
    fr: { one: 'Ce qui va changer : {count} changement', other: 'Ce qui va changer : {count} changements' },
    en: { one: 'What will change: {count} change', other: 'What will change: {count} changes' },
  },
  'control.preview.postponed': {
    fr: {
      one: '{count} autre correction touche une de ces cellules autrement : elle sera proposée ensuite, si elle est encore nécessaire.',
      other:
        '{count} autres corrections touchent une de ces cellules autrement : elles seront proposées ensuite, si elles sont encore nécessaires.',
    },
    en: {
      one: '{count} other fix writes something else in one of these cells: it will be offered next, if still needed.',
      other:
        '{count} other fixes write something else in one of these cells: they will be offered next, if still needed.',
    },
  },
  'control.preview.unmerge': { fr: '{sheet}, {area} : défusionner', en: '{sheet}, {area}: unmerge' },
  'control.preview.more': {
    fr: { one: 'Afficher {count} changement de plus', other: 'Afficher {count} changements de plus' },
    en: { one: 'Show {count} more change', other: 'Show {count} more changes' },
  },
  'control.apply': { fr: 'Appliquer', en: 'Apply' },
  'control.cancel': { fr: 'Annuler', en: 'Cancel' },
  'control.undo': { fr: 'Annuler la correction', en: 'Undo the fix' },
  'control.applied': {
    fr: { one: '{count} changement appliqué.', other: '{count} changements appliqués.' },
    en: { one: '{count} change applied.', other: '{count} changes applied.' },
  },
  'control.undone': { fr: 'La correction a été annulée.', en: 'The fix was undone.' },
  'control.choose': { fr: 'Choisissez :', en: 'Choose:' },
  'control.justify': { fr: 'Justifier', en: 'Justify' },
  'control.justify.reason': { fr: 'Motif', en: 'Reason' },
  'control.justify.keep': { fr: 'Enregistrer le motif', en: 'Keep the reason' },
  'control.justified': { fr: 'Justifié le {day} : {reason}', en: 'Justified on {day}: {reason}' },
  'control.unjustify': { fr: 'Retirer le motif', en: 'Remove the reason' },
  'control.makeReport': { fr: 'Procès-verbal', en: 'Report' },
  'control.reportMade': {
    fr: 'Procès-verbal écrit dans une nouvelle feuille, « {sheet} ».',
    en: 'Report written on a new sheet, “{sheet}”.',
  },
  'control.notRun': {
    fr: { one: '{count} contrôle n’a pas pu se faire', other: '{count} contrôles n’ont pas pu se faire' },
    en: { one: '{count} check could not be made', other: '{count} checks could not be made' },
  },
  'control.more': {
    fr: { one: 'Afficher {count} constat de plus', other: 'Afficher {count} constats de plus' },
    en: { one: 'Show {count} more finding', other: 'Show {count} more findings' },
  },
} as const;
