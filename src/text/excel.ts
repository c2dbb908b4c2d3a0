/** What the Excel edge says when Excel refuses: what happened, and what to do. */
export const excel = {
  'excel.quoted': { fr: '« {name} »', en: '“{name}”' },
  'excel.editMode': {
    fr: 'Une cellule est en cours de saisie. Validez-la (Entrée) puis réessayez.',
    en: 'A cell is being edited. Confirm it (Enter), then try again.',
  },
  'excel.workbookProtected': {
    fr: 'La structure du classeur est protégée : aucune feuille ne peut y être ajoutée. Retirez la protection (Révision, Protéger le classeur) puis réessayez.',
    en: 'The structure of the workbook is protected: no sheet can be added. Remove the protection (Review, Protect Workbook), then try again.',
  },
  'excel.sheetProtected': {
    fr: 'La feuille « {sheet} » est protégée : rien n’y a été changé. Retirez la protection (Révision, Ôter la protection de la feuille) puis réessayez.',
    en: 'The sheet “{sheet}” is protected: nothing was changed. Remove the protection (Review, Unprotect Sheet), then try again.',
  },
  'excel.accessDenied': {
    fr: 'Excel refuse la modification : le classeur ou la feuille est protégé, ou ouvert en lecture seule.',
    en: 'Excel refuses the change: the workbook or the sheet is protected, or open read-only.',
  },
  'excel.tooLarge': {
    fr: 'Les tableaux sont trop volumineux pour être écrits en une fois. Choisissez moins d’applications puis réessayez.',
    en: 'The tables are too large to be written at once. Choose fewer applications, then try again.',
  },
  'excel.tooMuchToRead': {
    fr: 'Le classeur contient trop de données pour être lu en une fois. Supprimez les lignes et les colonnes inutiles à la fin de ses feuilles, ou copiez les feuilles utiles dans un autre classeur, puis réessayez.',
    en: 'The workbook holds too much to be read at once. Delete the useless rows and columns at the end of its sheets, or copy the sheets you need to another workbook, then try again.',
  },
  'excel.sheetExists': {
    fr: 'Une feuille du même nom vient d’être créée par ailleurs. Réessayez.',
    en: 'A sheet of the same name has just been created elsewhere. Try again.',
  },
  'excel.busy': {
    fr: 'Excel est occupé. Fermez les boîtes de dialogue ouvertes puis réessayez.',
    en: 'Excel is busy. Close the open dialog boxes, then try again.',
  },
  'excel.sheetGone': {
    fr: 'Une feuille a été supprimée ou renommée pendant l’opération. Réessayez.',
    en: 'A sheet was deleted or renamed during the operation. Try again.',
  },
  'excel.unexpected': {
    fr: 'Le complément a rencontré une erreur imprévue ({given}). Fermez puis rouvrez le volet.',
    en: 'The add-in met an unforeseen error ({given}). Close the pane, then open it again.',
  },
  'excel.failed': {
    fr: 'Excel a signalé une erreur ({code}). Réessayez ; si cela persiste, enregistrez et rouvrez le classeur.',
    en: 'Excel reported an error ({code}). Try again; if it persists, save and reopen the workbook.',
  },
  'excel.halfMended': {
    fr: '{problem} La correction a peut-être été écrite en partie et n’a pas pu être retirée : annulez dans Excel (Ctrl + Z), ou fermez le classeur sans l’enregistrer.',
    en: '{problem} The fix may have been written in part and could not be taken back: undo in Excel (Ctrl + Z), or close the workbook without saving it.',
  },
  'excel.halfRestored': {
    fr: '{problem} La correction a peut-être été annulée en partie seulement : contrôlez à nouveau, ou fermez le classeur sans l’enregistrer.',
    en: '{problem} The fix may have been undone only in part: check again, or close the workbook without saving it.',
  },
  'excel.notRetyped': {
    fr: 'La feuille « {sheet} » est protégée : les fonctions du complément y affichent encore #NOM?. Retirez la protection (Révision, Ôter la protection de la feuille) puis réessayez. Le reste du classeur est recalculé.',
    en: 'The sheet “{sheet}” is protected: the functions of the add-in there still show #NAME?. Remove the protection (Review, Unprotect Sheet), then try again. The rest of the workbook is recalculated.',
  },
  'excel.changedSinceChecked': {
    fr: 'La cellule {cell} de « {sheet} » a changé depuis le contrôle : rien n’a été corrigé. Contrôlez à nouveau.',
    en: 'Cell {cell} of “{sheet}” has changed since the check: nothing was mended. Check again.',
  },
  'excel.changedSinceMended': {
    fr: 'La cellule {cell} de « {sheet} » a changé depuis la correction : rien n’a été annulé, pour ne pas écraser ce que vous y avez mis.',
    en: 'Cell {cell} of “{sheet}” has changed since the fix: nothing was undone, so as not to overwrite what you put there.',
  },
  'excel.changedSinceShown': {
    fr: 'Ce que vous avez changé dans {sheets} n’est plus ce qui vous a été montré : rien n’a été remplacé. Regardez à nouveau les différences.',
    en: 'What you changed in {sheets} is no longer what you were shown: nothing was replaced. Look at the differences again.',
  },
  'excel.halfReplaced': {
    fr: '{problem} Les feuilles {sheets} sont peut-être écrites en partie et n’ont pas pu être remises comme avant : annulez dans Excel (Ctrl + Z), ou fermez le classeur sans l’enregistrer.',
    en: '{problem} The sheets {sheets} may be written in part and could not be put back: undo in Excel (Ctrl + Z), or close the workbook without saving it.',
  },
  'ownSheets.cancelled': {
    fr: 'Annulé : rien n’a été écrit, vos modifications sont intactes.',
    en: 'Cancelled: nothing was written, your changes are as they were.',
  },
  'ownSheets.mark': {
    fr: 'Feuille écrite par le complément Annexe 2 : ce nom la lui fait reconnaître.',
    en: 'Sheet written by the Annexe 2 add-in, which knows it by this name.',
  },
  'excel.nothingKept': {
    fr: '{problem} Le classeur est resté comme il était.',
    en: '{problem} The workbook is as it was.',
  },
  'excel.perhapsLeft': {
    fr: '{problem} Des feuilles ont pu être ajoutées ; si vous les voyez, supprimez-les : {sheets}.',
    en: '{problem} Sheets may have been added; if you see them, delete them: {sheets}.',
  },
  'excel.leftOver': {
    fr: '{problem} Le nettoyage n’a pas pu se faire : supprimez à la main les feuilles incomplètes {sheets}.',
    en: '{problem} The clean-up failed: delete the incomplete sheets {sheets} by hand.',
  },
} as const;
