/**
 * What the pane says when it cannot start. Read by a script of its own, which must work where the pane does not: it
 * imports this file and not the whole catalogue.
 */
export const startUp = {
  'startUp.title': { fr: 'Annexe 2 ne peut pas démarrer', en: 'Annexe 2 cannot start' },
  'startUp.safe': {
    fr: 'Votre classeur n’a pas été modifié.',
    en: 'Your workbook has not been changed.',
  },
  'startUp.retry': { fr: 'Réessayer', en: 'Try again' },
  'startUp.noOffice': {
    fr: 'La bibliothèque office.js de Microsoft n’a pas pu être chargée.',
    en: 'Microsoft’s library office.js could not be loaded.',
  },
  'startUp.noOffice.todo': {
    fr: 'Vérifiez la connexion, puis réessayez. Si cela persiste, transmettez cette adresse à votre service informatique, pour qu’il l’autorise ou installe le complément avec sa propre copie : {detail}',
    en: 'Check the connection, then try again. If it lasts, give this address to your IT department, to be allowed or replaced by a copy of their own: {detail}',
  },
  'startUp.slowOffice': {
    fr: 'La bibliothèque office.js de Microsoft tarde à venir.',
    en: 'Microsoft’s library office.js is slow to come.',
  },
  'startUp.slowOffice.todo': {
    fr: 'Attendez encore un peu : le volet s’ouvrira de lui-même. S’il ne s’ouvre pas, votre réseau bloque sans doute appsforoffice.microsoft.com : prévenez votre service informatique.',
    en: 'Wait a little longer: the pane will open by itself. If it does not, your network probably blocks appsforoffice.microsoft.com: tell your IT department.',
  },
  'startUp.noAnswer': { fr: 'Excel ne répond pas au volet.', en: 'Excel does not answer the pane.' },
  'startUp.noAnswer.todo': {
    fr: 'Si une cellule est en cours de saisie, validez-la (Entrée). Sinon, fermez puis rouvrez le classeur.',
    en: 'If a cell is being edited, confirm it (Enter). Otherwise close the workbook and open it again.',
  },
  'startUp.outsideExcel': {
    fr: 'Cette page est le volet d’un complément : elle travaille dans un classeur, pas dans un navigateur.',
    en: 'This page is the pane of an add-in: it works in a workbook, not in a browser.',
  },
  'startUp.outsideExcel.todo': {
    fr: 'Ouvrez-le depuis Excel : onglet Accueil, groupe Annexe 2.',
    en: 'Open it from Excel: Home tab, Annexe 2 group.',
  },
  'startUp.oldExcel': {
    fr: 'Cette version d’Excel est trop ancienne pour le volet.',
    en: 'This version of Excel is too old for the pane.',
  },
  'startUp.oldExcel.todo': {
    fr: 'Il faut Excel 2021, Microsoft 365 à jour ou Excel sur le web. Il manque ici : {detail}.',
    en: 'Excel 2021, an up-to-date Microsoft 365 or Excel on the web is needed. Missing here: {detail}.',
  },
  'startUp.oldEngine': {
    fr: 'Le moteur d’affichage qu’Excel emploie sur ce poste est trop ancien.',
    en: 'The web engine that Excel uses on this computer is too old.',
  },
  'startUp.oldEngine.todo': {
    fr: 'Demandez à votre service informatique de mettre à jour Office et d’installer Microsoft Edge WebView2, ou ouvrez le classeur dans Excel sur le web.',
    en: 'Ask your IT department to update Office and to install Microsoft Edge WebView2, or open the workbook in Excel on the web.',
  },
  'startUp.filesMissing': {
    fr: 'Un fichier du complément n’a pas pu être chargé.',
    en: 'A file of the add-in could not be loaded.',
  },
  'startUp.filesMissing.todo': {
    fr: 'Le complément vient peut-être d’être mis à jour : réessayez. Si cela persiste, transmettez cette adresse à votre service informatique : {detail}',
    en: 'The add-in may just have been updated: try again. If it lasts, give this address to your IT department: {detail}',
  },
  'startUp.crashed': {
    fr: 'Le volet s’est arrêté sur une erreur.',
    en: 'The pane stopped on an error.',
  },
  'startUp.crashed.todo': {
    fr: 'Réessayez ; regardez dans le classeur où en était ce qui était en cours. Si cela persiste, transmettez ceci à la personne qui maintient le complément : {detail}',
    en: 'Try again; look in the workbook how far the current work had gone. If it lasts, give this to whoever maintains the add-in: {detail}',
  },
} as const;
