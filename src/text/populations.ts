/** Populations: communes and EPCI looked up by name, files read. */
export const populations = {
  'commune.missing': {
    fr: 'La commune manque : indiquez son nom ou son code INSEE, par exemple 34022.',
    en: 'The commune is missing: give its name or its INSEE code, for example 34022.',
  },
  'commune.notAName': {
    fr: '« {given} » n’est ni un nom de commune ni un code INSEE de cinq caractères.',
    en: '“{given}” is neither the name of a commune nor an INSEE code of five characters.',
  },
  'commune.unknownCode': {
    fr: '{given} n’est le code INSEE d’aucun membre de la convention (un code postal n’est pas un code INSEE).',
    en: '{given} is the INSEE code of no member of the convention (a postcode is no INSEE code).',
  },
  'commune.close': {
    fr: '« {given} » n’est le nom d’aucun membre. Vouliez-vous dire « {name} » ({insee}) ? Rien n’est corrigé à votre place.',
    en: '“{given}” is the name of no member. Did you mean “{name}” ({insee})? Nothing is corrected for you.',
  },
  'commune.ambiguous': {
    fr: '« {given} » peut désigner plusieurs communes, dont : {names}. Écrivez le nom en entier.',
    en: '“{given}” may mean several communes, among them: {names}. Write the name in full.',
  },
  'commune.stranger': {
    fr: '« {given} » désigne {commune}, qui n’est pas membre de la convention.',
    en: '“{given}” means {commune}, which is no member of the convention.',
  },
  'commune.unknown': {
    fr: '« {given} » n’est le nom d’aucun membre de la convention.',
    en: '“{given}” is the name of no member of the convention.',
  },
  'commune.noMembers': {
    fr: 'La convention « {convention} » n’a pas de membres : donnez-en une autre, ou la plage de votre feuille Membres.',
    en: 'The convention “{convention}” has no members: give another one, or the range of your sheet Members.',
  },
  'commune.notMembers': {
    fr: 'La plage donnée n’est pas une feuille Membres : prenez-la de la ligne des titres (Code INSEE, Membre…) à la dernière ligne.',
    en: 'The range given is no Members sheet: take it from the line of headings (INSEE code, Member…) to the last line.',
  },
  'commune.year': {
    fr: 'Le millésime « {given} » n’est pas une année : indiquez par exemple 2016.',
    en: 'The reference year “{given}” is not a year: give for example 2016.',
  },
  'commune.kind': {
    fr: 'Le genre « {given} » n’est pas connu. Genres acceptés : totale, municipale.',
    en: 'The kind “{given}” is not known. Accepted kinds: totale, municipale.',
  },
  'commune.noPopulation': {
    fr: 'La population {kind} {year} {de name} n’est pas connue. Millésimes connus (et date d’entrée en vigueur) : {known}.',
    en: 'The {kind} population {year} of {name} is not known. Known reference years (and day in force): {known}.',
  },
  'epci.malformed': {
    fr: 'Le fichier de populations est endommagé : à « {path} », « {given} » n’est pas possible. Rien n’a été pris.',
    en: 'The file of populations is damaged: at “{path}”, “{given}” is not possible. Nothing was taken.',
  },
  'epci.nobody': { fr: 'aucun membre', en: 'no member' },
  'epci.missing': {
    fr: 'Le fichier de populations {file} manque. Il est livré avec le complément : demandez à votre service informatique de le publier à nouveau.',
    en: 'The file of populations {file} is missing. It comes with the add-in: ask your IT department to publish it again.',
  },
  'epci.notJson': {
    fr: 'Le fichier de populations {file} est endommagé : son contenu n’est pas lisible. Rien n’a été pris.',
    en: 'The file of populations {file} is damaged: its content cannot be read. Nothing was taken.',
  },
  'cli.populations.fetching': {
    fr: 'Téléchargement de @etalab/decoupage-administratif {versions}…',
    en: 'Downloading @etalab/decoupage-administratif {versions}…',
  },
  'cli.populations.npm': {
    fr: 'npm n’a pas pu télécharger les paquets. {why}',
    en: 'npm could not download the packages. {why}',
  },
  'cli.populations.package': {
    fr: 'les données du paquet {version} ne tiennent pas : à « {where} », « {given} » n’est pas possible.',
    en: 'the data of package {version} do not hold: at “{where}”, “{given}” is not possible.',
  },
  'cli.populations.index': {
    fr: 'l’index et les fichiers ne comptent pas les mêmes EPCI : relancez npm run populations.',
    en: 'the index and the files do not count the same EPCI: run npm run populations again.',
  },
  'cli.populations.option': {
    fr: 'l’option « {given} » n’est pas connue. La seule est --verifier.',
    en: 'the option “{given}” is not known. The only one is --verifier.',
  },
  'cli.populations.done': {
    fr: '{count} EPCI et {communes} communes vérifiés dans {folder}.',
    en: '{count} EPCI and {communes} communes verified in {folder}.',
  },
  'cli.populations.refused': {
    fr: 'Populations : {why}',
    en: 'Populations: {why}',
  },
  'epci.unreachable': {
    fr: 'Le fichier de populations {file} n’a pas pu être chargé : l’adresse du complément ne répond pas. Vérifiez la connexion, puis réessayez.',
    en: 'The file of populations {file} could not be loaded: the address of the add-in does not answer. Check the connection, then try again.',
  },
  'epci.refused': {
    fr: 'Le fichier de populations {file} n’a pas pu être chargé : le serveur du complément a répondu {status}. Réessayez, ou prévenez votre service informatique.',
    en: 'The file of populations {file} could not be loaded: the server of the add-in answered {status}. Try again, or tell your IT department.',
  },
  'populations.title': { fr: 'Populations légales', en: 'Legal populations' },
  'populations.loading': { fr: 'Chargement…', en: 'Loading…' },
  'populations.retry': { fr: 'Réessayer', en: 'Try again' },
  'populations.epci': { fr: 'Métropole ou communauté', en: 'Métropole or community' },
  'populations.epciHint': {
    fr: 'Son nom, son sigle, son SIREN, ou le nom d’une de ses communes.',
    en: 'Its name, its initials, its SIREN, or the name of one of its communes.',
  },
  'populations.size': {
    fr: { one: '{count} membre, {inhabitants} habitants', other: '{count} membres, {inhabitants} habitants' },
    en: {
      one: '{count} member, {inhabitants} inhabitants',
      other: '{count} members, {inhabitants} inhabitants',
    },
  },
  'populations.foundBy': { fr: 'commune : {commune} ; {size}', en: 'commune: {commune}; {size}' },
  'populations.searchingCommunes': {
    fr: 'Recherche parmi les communes…',
    en: 'Searching among the communes…',
  },
  'populations.noEpci': {
    fr: 'Ni EPCI ni commune de ce nom. Écrivez moins de lettres, ou vérifiez l’orthographe.',
    en: 'Neither EPCI nor commune of this name. Type fewer letters, or check the spelling.',
  },
  'populations.year': { fr: 'Millésime (en vigueur)', en: 'Reference year (in force)' },
  'populations.yearInForce': { fr: '{year} ({day})', en: '{year} ({day})' },
  'populations.kind': { fr: 'Population', en: 'Population' },
  'populations.kind.totale': { fr: 'totale', en: 'totale' },
  'populations.kind.municipale': { fr: 'municipale', en: 'municipale' },
  'populations.total.totale': {
    fr: {
      one: '{count} membre, {inhabitants} habitants (population totale)',
      other: '{count} membres, {inhabitants} habitants (population totale)',
    },
    en: {
      one: '{count} member, {inhabitants} inhabitants (population totale)',
      other: '{count} members, {inhabitants} inhabitants (population totale)',
    },
  },
  'populations.total.municipale': {
    fr: {
      one: '{count} membre, {inhabitants} habitants (population municipale)',
      other: '{count} membres, {inhabitants} habitants (population municipale)',
    },
    en: {
      one: '{count} member, {inhabitants} inhabitants (population municipale)',
      other: '{count} members, {inhabitants} inhabitants (population municipale)',
    },
  },
  'populations.inForce': { fr: 'En vigueur depuis le {day}.', en: 'In force since {day}.' },
  'populations.inForceByDecree': {
    fr: 'En vigueur depuis le {day} (décret n° {number} du {decreeDay}).',
    en: 'In force since {day} (decree no. {number} of {decreeDay}).',
  },
  'populations.source': {
    fr: 'Membres au 1er janvier {perimeter}. Source : {source}. {licence}.',
    en: 'Members on 1 January {perimeter}. Source: {source}. {licence}.',
  },
  'populations.differences': {
    fr: 'Ce qui change par rapport à {label} (population {kind} {year})',
    en: 'What changes from {label} (population {kind} {year})',
  },
  'populations.kindsDiffer': {
    fr: 'Les deux colonnes ne comptent pas la même population (totale et municipale) : l’écart n’est pas une évolution.',
    en: 'The two columns do not count the same population (totale and municipale): the difference is no trend.',
  },
  'populations.summary': {
    fr: 'Populations changées : {changed}, inchangées : {same}. Communes entrées : {joined}, sorties : {left}.',
    en: 'Populations changed: {changed}, unchanged: {same}. Communes joined: {joined}, left: {left}.',
  },
  'populations.change': { fr: 'Écart', en: 'Change' },
  'populations.joined': { fr: 'entre', en: 'joins' },
  'populations.left': { fr: 'sort', en: 'leaves' },
  'populations.formerName': { fr: 'avant : {name}', en: 'before: {name}' },
  'populations.totalRow': { fr: 'Total', en: 'Total' },
  'populations.members': {
    fr: { one: '{count} membre', other: 'Les {count} membres' },
    en: { one: '{count} member', other: 'The {count} members' },
  },
  'populations.commune': { fr: 'Commune', en: 'Commune' },
  'populations.insee': { fr: 'Code INSEE', en: 'INSEE code' },
  'populations.siren': { fr: 'SIREN', en: 'SIREN' },
  'populations.inhabitants': { fr: 'Habitants', en: 'Inhabitants' },
  'populations.take': {
    fr: { one: 'Prendre ce membre', other: 'Prendre ces {count} membres' },
    en: { one: 'Take this member', other: 'Take these {count} members' },
  },
  'insee.emptyFile': {
    fr: 'Le fichier est vide : téléchargez-le à nouveau depuis insee.fr.',
    en: 'The file is empty: download it again from insee.fr.',
  },
  'insee.noTable': {
    fr: 'Aucun tableau de populations légales n’a été trouvé. Il faut une colonne de codes (CODGEO, DEPCOM, COM, ou code département et code commune) et une colonne PMUN ou PTOT (population municipale ou totale).',
    en: 'No table of legal populations was found. A column of codes (CODGEO, DEPCOM, COM, or département and commune) and a column PMUN or PTOT (population municipale or totale) are needed.',
  },
  'insee.noCode': {
    fr: 'La colonne COM contient des noms, et aucune autre colonne ne donne le code INSEE (CODGEO, DEPCOM, ou code département et code commune).',
    en: 'The column COM holds names, and no other column gives the INSEE code (CODGEO, DEPCOM, or département and commune).',
  },
  'insee.twoTables': {
    fr: 'Plusieurs feuilles contiennent un tableau de populations : {sheets}. Gardez celle des communes, ou nommez-la « Communes ».',
    en: 'Several sheets hold a table of populations: {sheets}. Keep that of the communes, or name it “Communes”.',
  },
  'insee.ambiguous': {
    fr: 'Plusieurs colonnes disent la même chose : {columns}. Indiquez le millésime voulu, ou supprimez celles qui ne servent pas.',
    en: 'Several columns say the same thing: {columns}. Name the reference year wanted, or delete those not needed.',
  },
  'insee.otherYear': {
    fr: 'Le fichier est celui du millésime {said}, non {year}.',
    en: 'The file is that of the reference year {said}, not {year}.',
  },
  'insee.empty': {
    fr: 'Le tableau de populations n’a aucune ligne.',
    en: 'The table of populations has no line.',
  },
  'insee.refused': {
    fr: 'Rien n’a été pris du fichier, car des cellules ne conviennent pas. {problems}.',
    en: 'Nothing was taken of the file, for some cells do not hold. {problems}.',
  },
  'insee.more': {
    fr: { one: 'et {count} autre', other: 'et {count} autres' },
    en: { one: 'and {count} other', other: 'and {count} others' },
  },
  'insee.code': {
    fr: '{cell} : « {given} » n’est pas un code INSEE de commune',
    en: '{cell}: “{given}” is not the INSEE code of a commune',
  },
  'insee.twice': {
    fr: '{cell} : le code {insee} est déjà en {first}',
    en: '{cell}: the code {insee} already stands in {first}',
  },
  'insee.figure': {
    fr: '{cell} : « {given} » n’est pas un nombre d’habitants',
    en: '{cell}: “{given}” is not a number of inhabitants',
  },
  'insee.sum': {
    fr: '{cell} : {municipale} + {apart} ne font pas {totale} (municipale, comptée à part, totale)',
    en: '{cell}: {municipale} + {apart} do not make {totale} (municipale, counted apart, totale)',
  },
  'insee.arrondissements': {
    fr: '{name} : {found} arrondissements sur {count}, la commune ne peut pas être comptée',
    en: '{name}: {found} arrondissements of {count}, the commune cannot be counted',
  },
  'insee.city': {
    fr: '{name} ({insee}) : la somme de ses arrondissements n’est pas sa population',
    en: '{name} ({insee}): the sum of its arrondissements is not its population',
  },
} as const;
