/** What the user is asked, and told, when sheets of the add-in are about to be written again. */
export const ownSheets = {
  'ownSheets.review': {
    fr: 'Ces feuilles ont été modifiées à la main',
    en: 'These sheets were changed by hand',
  },
  'ownSheets.standing': {
    fr: 'Ces feuilles sont déjà dans le classeur',
    en: 'These sheets are already in the workbook',
  },
  'ownSheets.nothingLost': {
    fr: '{sheets} : rien de ce que vous y avez tapé ne serait perdu.',
    en: '{sheets}: nothing that you typed there would be lost.',
  },
  'ownSheets.resolution': { fr: 'Que faire de ces feuilles ?', en: 'What becomes of these sheets?' },
  'ownSheets.resolution.beside': {
    fr: 'Les garder, et écrire à côté',
    en: 'Keep them, and write beside',
  },
  'ownSheets.resolution.replace': {
    fr: 'Les remplacer : ces modifications seront perdues',
    en: 'Replace them: these changes will be lost',
  },
  'ownSheets.looks': {
    fr: 'Remplacer garde vos couleurs et vos largeurs, sauf si des lignes ou des colonnes changent. Vos commentaires restent dans leurs cellules, dont la ligne peut changer de sens.',
    en: 'Replacing keeps your colours and widths, unless rows or columns change. Your comments stay in their cells, whose row may then mean something else.',
  },
  'ownSheets.resolution.replaceUnchanged': { fr: 'Les remplacer', en: 'Replace them' },
  'ownSheets.review.go': { fr: 'Continuer', en: 'Go on' },
  'ownSheets.review.cancel': { fr: 'Annuler, ne rien écrire', en: 'Cancel, write nothing' },
  'ownSheets.change': {
    fr: ' : écrit « {written} », trouvé « {found} »',
    en: ': written “{written}”, found “{found}”',
  },
  'ownSheets.difference': {
    fr: ' : serait écrit « {written} », s’y trouve « {found} »',
    en: ': would be written “{written}”, holds “{found}”',
  },
  'ownSheets.unsure': {
    fr: 'Feuille faite sans Excel : ce qui y avait été écrit n’est pas connu. Voici ce qui changerait.',
    en: 'Sheet made without Excel: what had been written there is not known. This is what would change.',
  },
  'ownSheets.rowAdded': {
    fr: ' : ligne {line} ajoutée, « {content} »',
    en: ': row {line} added, “{content}”',
  },
  'ownSheets.rowRemoved': {
    fr: ' : ligne {line} supprimée, « {content} »',
    en: ': row {line} removed, “{content}”',
  },
  'ownSheets.columnAdded': {
    fr: ' : colonne {line} ajoutée, « {content} »',
    en: ': column {line} added, “{content}”',
  },
  'ownSheets.columnRemoved': {
    fr: ' : colonne {line} supprimée, « {content} »',
    en: ': column {line} removed, “{content}”',
  },
  'ownSheets.emptyCell': { fr: '(rien)', en: '(nothing)' },
  'ownSheets.moreChanges': {
    fr: { one: 'Afficher {count} modification de plus', other: 'Afficher {count} modifications de plus' },
    en: { one: 'Show {count} more change', other: 'Show {count} more changes' },
  },
  'ownSheets.replaced': {
    fr: { one: 'Feuille {names} remplacée.', other: 'Feuilles {names} remplacées.' },
    en: { one: 'Sheet {names} replaced.', other: 'Sheets {names} replaced.' },
  },
  'ownSheets.kept': {
    fr: {
      one: 'La feuille {names} contient déjà tout cela : rien n’a été écrit.',
      other: 'Les feuilles {names} contiennent déjà tout cela : rien n’a été écrit.',
    },
    en: {
      one: 'The sheet {names} already holds all this: nothing was written.',
      other: 'The sheets {names} already hold all this: nothing was written.',
    },
  },
  'ownSheets.notAsWritten': {
    fr: {
      one: 'Une cellule ne se relit pas comme elle a été écrite : {sheet}, {cell}. Supprimez ces feuilles, vérifiez que le calcul est automatique (Formules, Options de calcul), et recommencez.',
      other:
        '{count} cellules ne se relisent pas comme elles ont été écrites, la première : {sheet}, {cell}. Supprimez ces feuilles, vérifiez que le calcul est automatique (Formules, Options de calcul), et recommencez.',
    },
    en: {
      one: 'One cell does not read back as it was written: {sheet}, {cell}. Delete these sheets, check that calculation is automatic (Formulas, Calculation Options), and start again.',
      other:
        '{count} cells do not read back as they were written, the first: {sheet}, {cell}. Delete these sheets, check that calculation is automatic (Formulas, Calculation Options), and start again.',
    },
  },
} as const;
