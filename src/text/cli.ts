/** What the command line says, and what the files it writes hold besides their sheets. */
export const cli = {
  'xlsx.creator': { fr: 'Annexe 2, complément Excel', en: 'Annexe 2, Excel add-in' },
  'xlsx.textTooLong': {
    fr: 'Un texte de {length} caractères ne tient pas dans une cellule (au plus {longest}) : raccourcissez celui qui commence par « {start} ».',
    en: 'A text of {length} characters does not fit in a cell ({longest} at most): shorten the one that starts with “{start}”.',
  },
  'cli.usage': {
    fr: `Écrit les tableaux de l’annexe 2 d’une convention dans un nouveau classeur Excel, et leurs totaux à l’écran.

  npm run annexe2 -- --out FICHIER.xlsx [--convention ID] [--mode MODE]

  --out FICHIER.xlsx   le classeur à créer ; un fichier qui existe n’est jamais remplacé
  --convention ID      {conventions} (sans cette option : la première)
  --mode MODE          natives : formules d’Excel, sans le complément (sans cette option)
                       tarif   : fonctions TARIF du complément
                       valeurs : montants seuls
  --help               cette aide`,
    en: `Writes the annexe 2 tables of a convention in a new Excel workbook, and their totals on screen.

  npm run annexe2 -- --out FILE.xlsx [--convention ID] [--mode MODE]

  --out FILE.xlsx      the workbook to create; a file that exists is never replaced
  --convention ID      {conventions} (without this option: the first)
  --mode MODE          natives: Excel's formulas, without the add-in (without this option)
                       tarif:   the add-in's TARIF functions
                       valeurs: amounts only
  --help               this help`,
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
    fr: '« {given} » n’est rattaché à aucune option. Écrivez : npm run annexe2 -- --out FICHIER.xlsx (les deux tirets seuls font passer les options).',
    en: '“{given}” belongs to no option. Write: npm run annexe2 -- --out FILE.xlsx (the two dashes alone let the options through).',
  },
  'cli.missingOut': {
    fr: 'L’option --out manque : dites où écrire le classeur, par exemple npm run annexe2 -- --out annexe2.xlsx',
    en: 'The option --out is missing: say where to write the workbook, for example npm run annexe2 -- --out annexe2.xlsx',
  },
  'cli.unknownMode': {
    fr: 'Le mode « {given} » n’existe pas. Modes acceptés : {accepted}.',
    en: 'The mode “{given}” does not exist. Accepted modes: {accepted}.',
  },
  'cli.extension': {
    fr: 'Le nom « {path} » ne finit pas par .xlsx : donnez au classeur un nom comme annexe2.xlsx',
    en: 'The name “{path}” does not end in .xlsx: give the workbook a name such as annexe2.xlsx',
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
  'cli.amount.billed': { fr: 'annuel net', en: 'a year, net' },
  'cli.amount.period': {
    fr: { one: '{count} an', other: '{count} ans' },
    en: { one: '{count} year', other: '{count} years' },
  },
} as const;
