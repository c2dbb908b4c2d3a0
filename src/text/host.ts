/** What the embedded host says, on its page and in the terminal. */
export const host = {
  'host.title': { fr: 'Annexe 2 : aperçu sans Excel', en: 'Annexe 2: preview without Excel' },
  'host.simulation': { fr: 'Aperçu sans Excel : simulation', en: 'Preview without Excel: simulation' },
  'host.pane': { fr: 'Volet du complément', en: 'Add-in pane' },
  'host.closePane': { fr: 'Fermer le volet', en: 'Close the pane' },
  'host.grid': { fr: 'Classeur', en: 'Workbook' },
  'host.starting': { fr: 'Démarrage…', en: 'Starting…' },
  'host.ready': { fr: 'Prêt', en: 'Ready' },
  'host.faultsAsked': {
    fr: 'Pannes demandées par l’adresse de la page : ce que vous faites ici n’est pas gardé dans ce navigateur.',
    en: 'Faults asked for by the address of the page: what you do here is not kept in this browser.',
  },
  'host.noTraffic': { fr: 'Aucun échange avec le complément', en: 'No exchange with the add-in' },
  'host.traffic': {
    fr: 'Dernière action : {exchanges}, {sent} envoyés, {received} reçus, {time}',
    en: 'Last action: {exchanges}, {sent} sent, {received} received, {time}',
  },
  'host.exchange': { fr: '{count} échange', en: '{count} exchange' },
  'host.exchanges': { fr: '{count} échanges', en: '{count} exchanges' },
  'host.unknownFault': {
    fr: 'la faute « {fault} » de l’adresse n’existe pas. Celles qui existent (n est un nombre) : {known}',
    en: 'the fault “{fault}” of the address does not exist. Those that exist (n is a number): {known}',
  },
  'host.kilobytes': { fr: '{count} ko', en: '{count} kB' },
  'host.milliseconds': { fr: '{count} ms', en: '{count} ms' },
  'host.commandFailed': {
    fr: 'La commande « {label} » n’existe pas dans le complément.',
    en: 'The add-in has no command “{label}”.',
  },
  'host.commandNotReady': {
    fr: 'Le complément démarre : recommencez dans un instant.',
    en: 'The add-in is starting: try again in a moment.',
  },
  'host.failed': { fr: 'La page n’a pas pu démarrer : {reason}', en: 'The page could not start: {reason}' },
  'host.noServiceWorker': {
    fr: 'ce navigateur refuse les « service workers », sans lesquels la bibliothèque de Microsoft ne peut être lue sur ce poste (fenêtre privée ?)',
    en: 'this browser refuses service workers, without which Microsoft’s library cannot be read on this machine (private window?)',
  },
  'host.fileMissing': { fr: '{path} ne répond pas ({status})', en: '{path} does not answer ({status})' },
  'host.building': { fr: 'Construction : {what}…', en: 'Building {what}…' },
  'host.theAddIn': { fr: 'le complément', en: 'the add-in' },
  'host.thePage': { fr: 'la page qui remplace Excel', en: 'the page that stands for Excel' },
  'host.buildFailed': {
    fr: 'La construction a échoué ({what}) ; le message ci-dessus dit pourquoi.',
    en: 'Building {what} failed; the message above says why.',
  },
  'host.address': {
    fr: 'Annexe 2 est ouverte ici : {address}   (Ctrl+C pour arrêter)',
    en: 'Annexe 2 is open here: {address}   (Ctrl+C to stop)',
  },
  'host.portBusy': {
    fr: 'Le port {port} est déjà pris par un autre programme. Fermez-le, ou choisissez un autre port : PORT=3001 npm start (sous Windows : set PORT=3001 && npm start).',
    en: 'Port {port} is in use by another program. Close it, or choose another port: PORT=3001 npm start (on Windows: set PORT=3001 && npm start).',
  },
  'host.badPort': {
    fr: 'PORT vaut « {port} » : il faut un nombre entre 1 et 65535.',
    en: 'PORT is “{port}”: a number between 1 and 65535 is needed.',
  },
  'host.unreadableFormula': {
    fr: 'Cette formule n’est pas comprise. Les arguments se séparent par « ; », les décimales par une virgule : =ARRONDI(A1;2).',
    en: 'This formula is not understood. In French, arguments are separated by “;” and decimals by a comma: =ARRONDI(A1;2).',
  },
  'host.englishFunction': {
    fr: '{typed} est un nom anglais. En français : {french}.',
    en: '{typed} is an English name. In French: {french}.',
  },
  'host.error.null': {
    fr: 'Les deux plages n’ont aucune cellule en commun.',
    en: 'The two ranges have no cell in common.',
  },
  'host.error.division': {
    fr: 'Division par zéro ou par une cellule vide.',
    en: 'Division by zero or by an empty cell.',
  },
  'host.error.value': {
    fr: 'Un argument n’est pas du bon genre : un texte à la place d’un nombre, par exemple.',
    en: 'An argument is of the wrong kind: a text instead of a number, for instance.',
  },
  'host.error.reference': {
    fr: 'La formule désigne une cellule ou une feuille qui n’existe plus.',
    en: 'The formula points to a cell or a sheet that no longer exists.',
  },
  'host.error.name': {
    fr: 'Un nom de fonction ou de plage n’est pas reconnu.',
    en: 'The name of a function or of a range is not known.',
  },
  'host.error.number': {
    fr: 'Le calcul donne un nombre impossible ou trop grand.',
    en: 'The calculation gives an impossible or too large number.',
  },
  'host.error.missing': { fr: 'La valeur cherchée est introuvable.', en: 'The value sought is not found.' },
  'host.error.spill': {
    fr: 'Le résultat occupe plusieurs cellules, et l’une d’elles n’est pas vide.',
    en: 'The result takes several cells, and one of them is not empty.',
  },
  'host.error.cycle': { fr: 'La formule dépend d’elle-même.', en: 'The formula depends on itself.' },
  'host.error.busy': {
    fr: 'Le complément n’a pas encore répondu. Si cela dure, rechargez la page.',
    en: 'The add-in has not answered yet. If this lasts, reload the page.',
  },
  'host.file': { fr: 'Fichier', en: 'File' },
  'host.open': { fr: 'Ouvrir', en: 'Open' },
  'host.openTip': {
    fr: 'Ouvrir un classeur .xlsx, ou le déposer sur la grille',
    en: 'Open an .xlsx workbook, or drop it on the grid',
  },
  'host.save': { fr: 'Enregistrer', en: 'Save' },
  'host.saveTip': {
    fr: 'Enregistrer le classeur : un fichier .xlsx dans vos téléchargements',
    en: 'Save the workbook: an .xlsx file among your downloads',
  },
  'host.startEmpty': { fr: 'Repartir d’un classeur vide', en: 'Start again with an empty workbook' },
  'host.startEmptyTip': {
    fr: 'Oublier ce classeur, que ce navigateur garde sinon d’une visite à l’autre',
    en: 'Forget this workbook, which this browser otherwise keeps from one visit to the next',
  },
  'host.startEmptyText': {
    fr: 'Le classeur affiché sera effacé de ce navigateur. Ce qui n’est pas enregistré dans un fichier sera perdu.',
    en: 'The workbook shown will be erased from this browser. What is not saved in a file will be lost.',
  },
  'host.opening': { fr: 'Ouverture de {file}…', en: 'Opening {file}…' },
  'host.restored': { fr: 'Prêt : {file}', en: 'Ready: {file}' },
  'host.replaceTitle': { fr: 'Ouvrir {file} ?', en: 'Open {file}?' },
  'host.replaceText': {
    fr: 'Il prendra la place du classeur affiché, dont les derniers changements ne sont pas enregistrés dans un fichier.',
    en: 'It will replace the workbook shown, whose latest changes are not saved in a file.',
  },
  'host.replace': { fr: 'Ouvrir quand même', en: 'Open anyway' },
  'host.finishTyping': {
    fr: 'Une cellule est en cours de saisie. Validez-la (Entrée), puis enregistrez.',
    en: 'A cell is being edited. Finish it (Enter), then save.',
  },
  'host.saved': {
    fr: 'Enregistré : {file}, dans vos téléchargements',
    en: 'Saved: {file}, among your downloads',
  },
  'host.saveAnyway': { fr: 'Enregistrer quand même', en: 'Save anyway' },
  'host.cancel': { fr: 'Annuler', en: 'Cancel' },
  'host.close': { fr: 'Fermer', en: 'Close' },
  'host.notKept': {
    fr: 'Ce navigateur ne garde pas le classeur d’une visite à l’autre : enregistrez-le avant de fermer la page.',
    en: 'This browser does not keep the workbook from one visit to the next: save it before you close the page.',
  },
  'host.notShown': {
    fr: '{file} n’a pas pu être affiché ({reason}). Rechargez la page pour revenir au classeur précédent.',
    en: '{file} could not be shown ({reason}). Reload the page to go back to the previous workbook.',
  },
  'host.refusedTitle': { fr: 'Ce fichier ne s’ouvre pas ici', en: 'This file does not open here' },
  'host.failedTitle': { fr: 'L’opération a échoué', en: 'The operation failed' },
  'host.fileFailed': {
    fr: 'Le classeur affiché n’a pas changé. Détail : {reason}',
    en: 'The workbook shown has not changed. Detail: {reason}',
  },
  'host.refused.empty': { fr: 'Le fichier est vide (0 octet).', en: 'The file is empty (0 bytes).' },
  'host.refused.oldExcel': {
    fr: 'C’est un classeur .xls, d’un Excel antérieur à 2007. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le au format .xlsx, puis ouvrez ce nouveau fichier ici.',
    en: 'It is an .xls workbook, of an Excel older than 2007. Open it in Excel or LibreOffice, save it as .xlsx, then open that new file here.',
  },
  'host.refused.password': {
    fr: 'Il est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe (Fichier > Informations > Protéger le classeur), enregistrez, puis ouvrez-le ici.',
    en: 'It is protected by a password. Open it in Excel, remove the password (File > Info > Protect Workbook), save it, then open it here.',
  },
  'host.refused.openDocument': {
    fr: 'C’est un document OpenDocument (.ods). Enregistrez-le au format .xlsx depuis LibreOffice, puis ouvrez ce nouveau fichier ici.',
    en: 'It is an OpenDocument file (.ods). Save it as .xlsx from LibreOffice, then open that new file here.',
  },
  'host.refused.binaryExcel': {
    fr: 'C’est un classeur Excel binaire (.xlsb). Enregistrez-le au format .xlsx depuis Excel, puis ouvrez ce nouveau fichier ici.',
    en: 'It is a binary Excel workbook (.xlsb). Save it as .xlsx from Excel, then open that new file here.',
  },
  'host.refused.notExcel': {
    fr: 'Ce n’est pas un classeur .xlsx, quel que soit son nom. Rien n’a été changé.',
    en: 'It is not an .xlsx workbook, whatever its name. Nothing has been changed.',
  },
  'host.refused.damaged': {
    fr: 'Il est endommagé ou incomplet. Demandez-en une nouvelle copie, ou essayez de l’ouvrir et de l’enregistrer dans Excel. Rien n’a été changé.',
    en: 'It is damaged or incomplete. Ask for a new copy, or try to open and save it in Excel. Nothing has been changed.',
  },
  'host.refused.bomb': {
    fr: 'Il se déploierait en une quantité de données sans rapport avec sa taille : il n’est pas ouvert, par sécurité.',
    en: 'It would unpack into an amount of data out of proportion with its size: it is not opened, for safety.',
  },
  'host.refused.tooLarge': {
    fr: 'Il contient plus de cellules que cette page ne peut en montrer (un million). Ouvrez-le dans Excel, ou n’en gardez que les feuilles utiles.',
    en: 'It holds more cells than this page can show (one million). Open it in Excel, or keep only the sheets you need.',
  },
  'host.refused.sheetName': {
    fr: 'Une de ses feuilles s’appelle « {found} », ce qu’Excel refuse : un nom a 31 signes au plus, sans \\ / ? * [ ] : ni apostrophe au début ou à la fin. Renommez-la dans le logiciel qui a fait le fichier, enregistrez, puis ouvrez-le ici.',
    en: 'One of its sheets is named “{found}”, which Excel refuses: a name has 31 signs at most, without \\ / ? * [ ] : nor an apostrophe at its beginning or end. Rename it in the program that made the file, save, then open it here.',
  },
  'host.refused.sheetNameTwice': {
    fr: 'Deux de ses feuilles s’appellent « {found} » : on ne saurait pas laquelle une formule désigne. Renommez-en une dans le logiciel qui a fait le fichier, enregistrez, puis ouvrez-le ici.',
    en: 'Two of its sheets are named “{found}”: nobody could tell which one a formula means. Rename one in the program that made the file, save, then open it here.',
  },
  'host.lostTitle': {
    fr: 'Tout ne peut pas être enregistré d’ici',
    en: 'Not everything can be saved from here',
  },
  'host.lostText': {
    fr: 'Le fichier d’origine contient ce qui suit, qui manquera dans le fichier enregistré. Gardez le fichier d’origine.',
    en: 'The original file holds what follows, which will be missing from the saved file. Keep the original file.',
  },
  'host.lostIn': { fr: '{what} — {places}', en: '{what} — {places}' },
  'host.lostSheet': { fr: 'feuille « {sheet} »', en: 'sheet “{sheet}”' },
  'host.lostCount': { fr: 'feuille « {sheet} » ({count})', en: 'sheet “{sheet}” ({count})' },
  'host.lostCells': { fr: 'feuille « {sheet} » : {cells}', en: 'sheet “{sheet}”: {cells}' },
  'host.lostMoreCells': {
    fr: 'feuille « {sheet} » : {cells} et {count} de plus',
    en: 'sheet “{sheet}”: {cells} and {count} more',
  },
  'host.lost.charts': { fr: 'graphiques', en: 'charts' },
  'host.lost.drawings': { fr: 'images et dessins', en: 'pictures and drawings' },
  'host.lost.pivots': { fr: 'tableaux croisés dynamiques et segments', en: 'pivot tables and slicers' },
  'host.lost.macros': { fr: 'macros', en: 'macros' },
  'host.lost.links': {
    fr: 'formules vers d’autres classeurs ou des tableaux, remplacées par leurs valeurs',
    en: 'formulas that read other workbooks or tables, replaced by their values',
  },
  'host.lost.linkedNames': {
    fr: 'noms définis qui parlent d’un autre classeur ou d’un tableau',
    en: 'defined names that speak of another workbook or of a table',
  },
  'host.lost.tables': {
    fr: 'mises sous forme de tableau (les cellules restent)',
    en: 'tables (the cells remain)',
  },
  'host.lost.threads': {
    fr: 'fils de commentaires (leur texte reste, en note)',
    en: 'threads of comments (their text remains, as a note)',
  },
  'host.lost.hyperlinks': { fr: 'liens (leur texte reste)', en: 'links (their text remains)' },
  'host.lost.filters': {
    fr: 'filtres automatiques (les lignes restent)',
    en: 'automatic filters (the rows remain)',
  },
  'host.lost.groups': { fr: 'groupes de lignes ou de colonnes', en: 'groups of rows or columns' },
  'host.lost.pageBreaks': { fr: 'sauts de page', en: 'page breaks' },
  'host.lost.sparklines': { fr: 'graphiques sparkline', en: 'sparklines' },
  'host.lost.richText': {
    fr: 'mises en forme d’une partie seulement du texte d’une cellule',
    en: 'formats of only a part of the text of a cell',
  },
  'host.lost.columnStyles': {
    fr: 'mises en forme de colonnes entières, là où aucune cellule n’est remplie',
    en: 'formats of whole columns, where no cell is filled',
  },
  'host.lost.rowStyles': {
    fr: 'mises en forme de lignes entières, là où aucune cellule n’est remplie',
    en: 'formats of whole rows, where no cell is filled',
  },
  'host.lost.rareFormats': {
    fr: 'mises en forme rares : texte incliné ou en exposant, motifs, dégradés, diagonales, soulignements doubles, nombres au format Texte',
    en: 'rare formats: rotated text, superscripts, patterns, gradients, diagonals, double underlines, numbers in the Text format',
  },
  'host.lost.embedded': { fr: 'objets incorporés et contrôles', en: 'embedded objects and controls' },
  'host.lost.connections': { fr: 'connexions à des données', en: 'data connections' },
  'host.lost.printOptions': {
    fr: 'options d’impression rares : ordre et numéro des pages, brouillon, noir et blanc',
    en: 'rare print options: order and number of pages, draft, black and white',
  },
} as const;
