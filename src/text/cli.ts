/** What the command line says, and what the files it writes hold besides their sheets. */
export const cli = {
  'xlsx.creator': { fr: 'Annexe 2, complément Excel', en: 'Annexe 2, Excel add-in' },
  'xlsx.textTooLong': {
    fr: 'Un texte de {length} caractères ne tient pas dans une cellule (au plus {longest}) : raccourcissez celui qui commence par « {start} ».',
    en: 'A text of {length} characters does not fit in a cell ({longest} at most): shorten the one that starts with “{start}”.',
  },
  'xlsx.empty': {
    fr: 'Le fichier est vide : il ne contient aucun octet. Enregistrez à nouveau le classeur, puis recommencez.',
    en: 'The file is empty: it does not hold a single byte. Save the workbook again, then try again.',
  },
  'xlsx.ole': {
    fr: 'Le classeur est protégé par un mot de passe, ou c’est un ancien fichier .xls : ouvrez-le dans Excel et enregistrez-le au format .xlsx, sans mot de passe d’ouverture.',
    en: 'The workbook is protected by a password, or is an old .xls file: open it in Excel and save it as .xlsx, without a password to open it.',
  },
  'xlsx.notAWorkbook': {
    fr: 'Ce n’est pas un classeur Excel au format .xlsx : ouvrez-le dans Excel et enregistrez-le au format .xlsx.',
    en: 'This is no Excel workbook in the .xlsx format: open it in Excel and save it as .xlsx.',
  },
  'xlsx.damaged': {
    fr: 'Le classeur est endommagé : ouvrez-le dans Excel, acceptez la réparation, enregistrez-le, puis recommencez.',
    en: 'The workbook is damaged: open it in Excel, accept the repair, save it, then try again.',
  },
  'xlsx.tooLarge': {
    fr: 'Le classeur contient plus de {most} Mo de données une fois décompressé : gardez-en les feuilles à contrôler, dans un autre fichier.',
    en: 'The workbook holds more than {most} MB of data once unpacked: keep the sheets to check, in another file.',
  },
  'xlsx.tooManyCells': {
    fr: 'La feuille « {sheet} » s’étend sur plus de {most} cellules : supprimez les lignes et les colonnes inutiles à sa fin, enregistrez, puis recommencez.',
    en: 'The sheet “{sheet}” spreads over more than {most} cells: delete the useless rows and columns at its end, save, then try again.',
  },
  'cli.usage': {
    fr: `Écrit les tableaux de l’annexe 2 d’une convention dans un nouveau classeur Excel, et leurs totaux à l’écran.

  npm run annexe2 -- --out FICHIER.xlsx [--convention ID] [--mode MODE]

  --out FICHIER.xlsx   le classeur à créer ; un fichier qui existe n’est jamais remplacé
  --convention ID      {conventions}, ou un fichier .json (sans cette option : la première)
  --mode MODE          natives : formules d’Excel, sans le complément (sans cette option)
                       tarif   : fonctions TARIF du complément
                       valeurs : montants seuls
  --help               cette aide`,
    en: `Writes the annexe 2 tables of a convention in a new Excel workbook, and their totals on screen.

  npm run annexe2 -- --out FILE.xlsx [--convention ID] [--mode MODE]

  --out FILE.xlsx      the workbook to create; a file that exists is never replaced
  --convention ID      {conventions}, or a .json file (without this option: the first)
  --mode MODE          natives: Excel's formulas, without the add-in (without this option)
                       tarif:   the add-in's TARIF functions
                       valeurs: amounts only
  --help               this help`,
  },
  'cli.tariff.usage': {
    fr: `Donne le montant d’un service pour un an, et comment il est obtenu.

  npm run tarif -- --service CODE --quantite N [--payeur TYPE] [--convention ID]

  --service CODE        code ou nom du service
  --quantite N          habitants, ou ce que compte le tarif (agents, jours, unités)
  --payeur TYPE         COMMUNE (sans cette option), CCAS, EPCI ou AUTRE
  --convention ID       {conventions}, ou un fichier .json (sans cette option : la première)
  --date JOUR           un jour de l’année facturée (sans cette option : le premier de la convention)
  --notification JOUR   jour de notification : prorata et frais de la première année
  --engagement ANNÉES   durée d’engagement, pour les remises qui en dépendent
  --help                cette aide`,
    en: `Gives the amount of a service for a year, and how it is obtained.

  npm run tarif -- --service CODE --quantite N [--payeur TYPE] [--convention ID]

  --service CODE        code or name of the service
  --quantite N          inhabitants, or what the tariff counts (agents, days, units)
  --payeur TYPE         COMMUNE (without this option), CCAS, EPCI or AUTRE
  --convention ID       {conventions}, or a .json file (without this option: the first)
  --date DAY            a day of the year billed (without this option: the first of the convention)
  --notification DAY    day of notification: pro rata and fees of the first year
  --engagement YEARS    length of the commitment, for the discounts that depend on it
  --help                this help`,
  },
  'cli.tariff.refused': { fr: 'Aucun montant n’est donné. {why}', en: 'No amount is given. {why}' },
  'cli.tariff.missing': {
    fr: 'L’option {option} manque. Écrivez par exemple : {example}',
    en: 'The option {option} is missing. Write for example: {example}',
  },
  'cli.tariff.quantity': {
    fr: 'La quantité « {given} » n’est pas un nombre sans ambiguïté : écrivez par exemple --quantite 7519',
    en: 'The quantity “{given}” is no unambiguous number: write for example --quantite 7519',
  },
  'cli.tariff.years': {
    fr: 'L’engagement « {given} » n’est pas un nombre d’années : écrivez par exemple --engagement 3',
    en: 'The commitment “{given}” is no number of years: write for example --engagement 3',
  },
  'cli.tariff.day': {
    fr: '{option} « {given} » n’est pas un jour du calendrier : écrivez par exemple 2019-09-30 ou 30/09/2019',
    en: '{option} “{given}” is no calendar day: write for example 2019-09-30 or 30/09/2019',
  },
  'cli.tariff.amount': {
    fr: '{amount} par an, {tax}',
    en: '{amount} a year, {tax}',
  },
  'cli.tariff.withTax': {
    fr: '{amount} HT par an, TVA {vat}, {total} TTC',
    en: '{amount} before tax a year, VAT {vat}, {total} with tax',
  },
  'cli.refused': {
    fr: 'Aucun classeur n’a été écrit. {why}',
    en: 'No workbook was written. {why}',
  },
  'cli.unknownOption': {
    fr: 'L’option « {given} » n’existe pas. Options acceptées : {accepted}.',
    en: 'The option “{given}” does not exist. Accepted options: {accepted}.',
  },
  'cli.repeatedOption': {
    fr: 'L’option « {given} » est donnée plusieurs fois : donnez-la une seule fois.',
    en: 'The option “{given}” is given several times: give it once.',
  },
  'cli.missingValue': {
    fr: 'L’option « {given} » attend une valeur : écrivez {expected}.',
    en: 'The option “{given}” expects a value: write {expected}.',
  },
  'cli.unexpectedValue': {
    fr: 'L’option « {given} » n’attend pas de valeur.',
    en: 'The option “{given}” expects no value.',
  },
  'cli.unexpectedArgument': {
    fr: '« {given} » n’est rattaché à aucune option. Écrivez par exemple : {example} (les deux tirets seuls font passer les options).',
    en: '“{given}” belongs to no option. Write for example: {example} (the two dashes alone let the options through).',
  },
  'cli.missingOut': {
    fr: 'L’option --out manque : dites où écrire le classeur, par exemple {example}',
    en: 'The option --out is missing: say where to write the workbook, for example {example}',
  },
  'cli.unknownMode': {
    fr: 'Le mode « {given} » n’existe pas. Modes acceptés : {accepted}.',
    en: 'The mode “{given}” does not exist. Accepted modes: {accepted}.',
  },
  'cli.extension': {
    fr: 'Le nom « {path} » ne finit pas par {extension} : donnez au fichier un nom comme annexe2{extension}',
    en: 'The name “{path}” does not end in {extension}: give the file a name such as annexe2{extension}',
  },
  'cli.isDirectory': {
    fr: '« {path} » est un dossier : ajoutez-y le nom du classeur, par exemple annexe2.xlsx',
    en: '“{path}” is a directory: add the name of the workbook, for example annexe2.xlsx',
  },
  'cli.alreadyThere': {
    fr: 'Le fichier « {path} » existe déjà et n’est pas remplacé : choisissez un autre nom, ou déplacez-le d’abord.',
    en: 'The file “{path}” already exists and is not replaced: choose another name, or move it first.',
  },
  'cli.noDirectory': {
    fr: 'Le dossier « {path} » n’existe pas : créez-le d’abord, ou choisissez-en un autre.',
    en: 'The directory “{path}” does not exist: create it first, or choose another.',
  },
  'cli.notADirectory': {
    fr: '« {path} » n’est pas un dossier : choisissez un dossier qui existe.',
    en: '“{path}” is not a directory: choose a directory that exists.',
  },
  'cli.notWritable': {
    fr: 'Vous n’avez pas le droit d’écrire dans le dossier « {path} » : choisissez-en un autre.',
    en: 'You are not allowed to write in the directory “{path}”: choose another.',
  },
  'cli.writeFailed': {
    fr: 'Le fichier « {path} » n’a pas pu être écrit ({code}) : vérifiez la place libre et les droits du dossier, ou choisissez-en un autre.',
    en: 'The file “{path}” could not be written ({code}): check the free space and the rights of the directory, or choose another.',
  },
  'cli.unexpected': {
    fr: 'Une erreur imprévue est survenue ({given}) : signalez-la avec la commande que vous avez tapée.',
    en: 'An unforeseen error occurred ({given}): report it with the command you typed.',
  },
  'cli.annexe2.refused': {
    fr: 'L’annexe 2 serait incomplète :\n  {reasons}',
    en: 'Annexe 2 would be incomplete:\n  {reasons}',
  },
  'cli.written': {
    fr: {
      one: '{count} feuille écrite ({mode}) dans {path}',
      other: '{count} feuilles écrites ({mode}) dans {path}',
    },
    en: {
      one: '{count} sheet written ({mode}) in {path}',
      other: '{count} sheets written ({mode}) in {path}',
    },
  },
  'cli.convention': { fr: '{label} ({id}), montants en euros', en: '{label} ({id}), amounts in euros' },
  'cli.column.sheet': { fr: 'Feuille', en: 'Sheet' },
  'cli.column.amount': { fr: 'Colonne', en: 'Column' },
  'cli.column.rows': { fr: 'Lignes', en: 'Rows' },
  'cli.column.sum': { fr: 'Somme', en: 'Sum' },
  'cli.column.budget': { fr: 'Budget', en: 'Budget' },
  'cli.column.gap': { fr: 'Écart', en: 'Gap' },
  'cli.column.verdict': { fr: 'Vérification', en: 'Verification' },
  'cli.amount.annual': { fr: 'annuel', en: 'a year' },
  'cli.noBudget': { fr: 'sans budget à répartir', en: 'no budget shared out' },
  'cli.amount.once': { fr: 'à l’adhésion', en: 'on joining' },
  'cli.amount.vat': { fr: 'TVA', en: 'VAT' },
  'cli.amount.total': { fr: 'annuel TTC', en: 'a year, with tax' },
  'cli.amount.billed': { fr: 'annuel net', en: 'a year, net' },
  'cli.amount.period': {
    fr: { one: '{count} an', other: '{count} ans' },
    en: { one: '{count} year', other: '{count} years' },
  },
  'cli.control.usage': {
    fr: `Contrôle un classeur Excel : noms, populations, montants, totaux et budgets de l’annexe 2. Le classeur n’est pas modifié.

  npm run controle -- FICHIER.xlsx [--convention ID] [--json]

  FICHIER.xlsx         le classeur à contrôler
  --convention ID      {conventions} (sans cette option : la première)
  --json               le résultat en JSON (docs/controle-json.md)
  --help               cette aide

Code de sortie : 0, rien de bloquant ; 1, au moins un constat bloquant ; 2, rien n’a pu être contrôlé.`,
    en: `Checks an Excel workbook: names, populations, amounts, totals and budgets of annexe 2. The workbook is not changed.

  npm run controle -- FILE.xlsx [--convention ID] [--json]

  FILE.xlsx            the workbook to check
  --convention ID      {conventions} (without this option: the first)
  --json               the result as JSON (docs/controle-json.md)
  --help               this help

Exit code: 0, nothing blocking; 1, at least one blocking finding; 2, nothing could be checked.`,
  },
  'cli.control.refused': { fr: 'Rien n’a été contrôlé. {why}', en: 'Nothing was checked. {why}' },
  'cli.control.missingFile': {
    fr: 'Le classeur à contrôler manque : écrivez npm run controle -- FICHIER.xlsx',
    en: 'The workbook to check is missing: write npm run controle -- FILE.xlsx',
  },
  'cli.control.oneFile': {
    fr: 'Un seul classeur se contrôle à la fois : « {given} » est de trop.',
    en: 'Only one workbook is checked at a time: “{given}” is one too many.',
  },
  'cli.control.isDirectory': {
    fr: '« {path} » est un dossier : donnez le nom d’un classeur .xlsx.',
    en: '“{path}” is a directory: give the name of an .xlsx workbook.',
  },
  'cli.control.noFile': {
    fr: 'Le fichier « {path} » n’existe pas : vérifiez son nom et son dossier.',
    en: 'The file “{path}” does not exist: check its name and its directory.',
  },
  'cli.control.unreadable': {
    fr: 'Le fichier « {path} » n’a pas pu être lu ({code}) : vérifiez que vous en avez le droit.',
    en: 'The file “{path}” could not be read ({code}): check that you are allowed to.',
  },
  'cli.control.title': {
    fr: '{path}, contrôlé selon {label} ({id})',
    en: '{path}, checked against {label} ({id})',
  },
  'cli.control.workbook': { fr: 'Classeur', en: 'Workbook' },
  'cli.control.unplaced': { fr: 'À préciser  {place}  {reason}', en: 'To be made clear  {place}  {reason}' },
  'cli.control.tables': {
    fr: { one: '{count} tableau de tarifs reconnu.', other: '{count} tableaux de tarifs reconnus.' },
    en: { one: '{count} tariff table recognised.', other: '{count} tariff tables recognised.' },
  },
  'cli.control.notRun': {
    fr: { one: '{count} contrôle non effectué :', other: '{count} contrôles non effectués :' },
    en: { one: '{count} check not run:', other: '{count} checks not run:' },
  },
  'cli.control.nothing': { fr: 'Aucun constat.', en: 'No finding.' },
  'cli.control.counts': {
    fr: 'Constats : {blocking}, {major}, {minor}, {info}.',
    en: 'Findings: {blocking}, {major}, {minor}, {info}.',
  },
} as const;
