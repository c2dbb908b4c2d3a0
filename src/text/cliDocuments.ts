/** What the command that writes the documents of a year says. */
export const cliDocuments = {
  'cli.documents.usage': {
    fr: `Écrit les documents d’une année d’une convention dans un nouveau classeur Excel, et ses titres pour le logiciel de finances.

  npm run documents -- --annee AAAA --out FICHIER.xlsx [--csv FICHIER.csv] [options]

  --annee AAAA         l’année, entre le début et la fin de la convention
  --out FICHIER.xlsx   le classeur à créer ; un fichier qui existe n’est jamais remplacé
  --csv FICHIER.csv    les titres, à importer dans le logiciel de finances
  --convention ID      {conventions}, ou un fichier .json (sans cette option : la première)
  --precedente ID      la convention de l’année d’avant, pour comparer la première année
  --documents LISTE    {documents}, séparés par des virgules (sans cette option : tout ce qui peut l’être)
  --compte NUMERO      le compte de la nomenclature, dans les titres
  --emission JOUR      le jour d’émission des titres, AAAA-MM-JJ
  --faits FICHIER.json interventions, titres notifiés, demandes (docs/ligne-de-commande.md)
  --help               cette aide`,
    en: `Writes the documents of a year of a convention in a new Excel workbook, and its claims for the finance software.

  npm run documents -- --annee YYYY --out FILE.xlsx [--csv FILE.csv] [options]

  --annee YYYY         the year, from the beginning to the end of the convention
  --out FILE.xlsx      the workbook to create; a file that exists is never replaced
  --csv FILE.csv       the claims, to import into the finance software
  --convention ID      {conventions}, or a .json file (without this option: the first)
  --precedente ID      the convention of the year before, to compare the first year
  --documents LIST     {documents}, separated by commas (without this option: all that can be made)
  --compte NUMBER      the account of the nomenclature, in the claims
  --emission DAY       the day the claims are issued, YYYY-MM-DD
  --faits FILE.json    days worked, claims notified, requests (docs/ligne-de-commande.md)
  --help               this help`,
  },
  'facts.notJson': {
    fr: 'Le fichier des faits de l’année n’est pas un objet JSON, entre accolades : rien n’a été lu.',
    en: 'The file of the facts of the year is no JSON object, between braces: nothing was read.',
  },
  'facts.malformed': {
    fr: 'Le fichier des faits de l’année est refusé, rien n’a été écrit. {problems}',
    en: 'The file of the facts of the year is refused, nothing was written. {problems}',
  },
  'facts.otherYear': {
    fr: 'le {day} n’est pas de {year}',
    en: '{day} is not of {year}',
  },
  'facts.stranger': {
    fr: 'la convention n’a pas de membre « {given} »',
    en: 'the convention has no member “{given}”',
  },
  'facts.payer': {
    fr: 'la convention n’a pas de payeur « {given} »',
    en: 'the convention has no payer “{given}”',
  },
  'facts.order': {
    fr: 'le {second} précède le {first}',
    en: '{second} comes before {first}',
  },
  'cli.documents.missingYear': {
    fr: 'L’option --annee manque : dites de quelle année, par exemple {example}',
    en: 'The option --annee is missing: say which year, for example {example}',
  },
  'cli.documents.year': {
    fr: '--annee attend une année en quatre chiffres, comme 2019 ; reçu « {given} ».',
    en: '--annee expects a year of four digits, such as 2019; got “{given}”.',
  },
  'cli.documents.issued': {
    fr: '--emission attend un jour du calendrier, comme 2019-09-30 ; reçu « {given} ».',
    en: '--emission expects a day of the calendar, such as 2019-09-30; got “{given}”.',
  },
  'cli.documents.unknown': {
    fr: 'Document inconnu « {given} ». Documents : {accepted}.',
    en: 'Unknown document “{given}”. Documents: {accepted}.',
  },
  'cli.documents.made': {
    fr: { one: '{title} : {count} feuille', other: '{title} : {count} feuilles' },
    en: { one: '{title}: {count} sheet', other: '{title}: {count} sheets' },
  },
  'cli.documents.notMade': { fr: '{title} : non préparé. {why}', en: '{title}: not made. {why}' },
  'cli.documents.refused': {
    fr: 'Ce qui est demandé ne peut pas être préparé :\n  {reasons}',
    en: 'What is asked for cannot be made:\n  {reasons}',
  },
  'cli.documents.due': {
    fr: {
      one: 'Dû en {year} par {count} collectivité : {amount} €',
      other: 'Dû en {year} par {count} collectivités : {amount} €',
    },
    en: {
      one: 'Due in {year} by {count} body: €{amount}',
      other: 'Due in {year} by {count} bodies: €{amount}',
    },
  },
  'cli.documents.csv': {
    fr: {
      one: '{count} titre dans {path}',
      other: '{count} titres dans {path}',
    },
    en: {
      one: '{count} claim in {path}',
      other: '{count} claims in {path}',
    },
  },
  'cli.documents.small': {
    fr: {
      one: '{count} titre sous le seuil de recouvrement, laissé de côté',
      other: '{count} titres sous le seuil de recouvrement, laissés de côté',
    },
    en: {
      one: '{count} claim under the threshold of recovery, left out',
      other: '{count} claims under the threshold of recovery, left out',
    },
  },
  'cli.documents.written': {
    fr: { one: '{count} feuille écrite dans {path}', other: '{count} feuilles écrites dans {path}' },
    en: { one: '{count} sheet written in {path}', other: '{count} sheets written in {path}' },
  },
} as const;
