/** NOM-*: the names of the members, and that of the métropole. */
export const nameChecks = {
  'name.why.close': {
    fr: {
      one: '« {expected} » (code INSEE {insee}) est le seul membre à une lettre près.',
      other: '« {expected} » (code INSEE {insee}) est le seul membre à {count} lettres près.',
    },
    en: {
      one: '“{expected}” (INSEE code {insee}) is the only member one letter away.',
      other: '“{expected}” (INSEE code {insee}) is the only member {count} letters away.',
    },
  },
  'name.why.population': {
    fr: 'La population de la ligne, {population}, est bien celle de « {expected} ».',
    en: 'The population of the line, {population}, is indeed that of “{expected}”.',
  },
  'name.why.official': {
    fr: 'Nom officiel dans la convention : « {expected} », code INSEE {insee}.',
    en: 'Official name in the convention: “{expected}”, INSEE code {insee}.',
  },
  'name.choice.write': { fr: 'Écrire « {expected} »', en: 'Write “{expected}”' },
  'NOM-01.title': { fr: 'Nom mal orthographié', en: 'Misspelt name' },
  'NOM-01.message': {
    fr: '« {found} » n’est le nom d’aucun membre : il s’agit sans doute de « {expected} ».',
    en: '“{found}” is the name of no member: “{expected}” is probably meant.',
  },
  'NOM-02.title': {
    fr: 'Même collectivité écrite de plusieurs façons',
    en: 'One body spelt in several ways',
  },
  'NOM-02.message': {
    fr: 'La même collectivité s’écrit {found} selon les tableaux ; son nom officiel est « {expected} ».',
    en: 'The same body is spelt {found} depending on the table; its official name is “{expected}”.',
  },
  'NOM-03.title': {
    fr: 'Accents, traits d’union, casse ou abréviation',
    en: 'Accents, hyphens, case or abbreviation',
  },
  'NOM-03.message': {
    fr: '« {found} » s’écrit officiellement « {expected} ».',
    en: '“{found}” is officially written “{expected}”.',
  },
  'NOM-03.message.many': {
    fr: {
      one: '{count} nom du tableau n’a pas sa forme officielle : « {found} » pour « {expected} ».',
      other:
        '{count} noms du tableau n’ont pas leur forme officielle, par exemple « {found} » pour « {expected} ».',
    },
    en: {
      one: '{count} name of the table is not in its official form: “{found}” for “{expected}”.',
      other:
        '{count} names of the table are not in their official form, for example “{found}” for “{expected}”.',
    },
  },
  'NOM-03.why': {
    fr: 'Les lettres sont les mêmes ; seuls changent les accents, les traits d’union, les majuscules ou une abréviation.',
    en: 'The letters are the same; only accents, hyphens, capitals or an abbreviation change.',
  },
  'NOM-04.title': { fr: 'Article absent ou déplacé', en: 'Article missing or moved' },
  'NOM-04.message': {
    fr: '« {found} » s’écrit officiellement « {expected} », article compris.',
    en: '“{found}” is officially written “{expected}”, with its article.',
  },
  'NOM-04.message.many': {
    fr: {
      one: '{count} nom du tableau n’a pas son article à sa place : « {found} » pour « {expected} ».',
      other:
        '{count} noms du tableau n’ont pas leur article à sa place, par exemple « {found} » pour « {expected} ».',
    },
    en: {
      one: '{count} name of the table lacks its article or has moved it: “{found}” for “{expected}”.',
      other:
        '{count} names of the table lack their article or have moved it, for example “{found}” for “{expected}”.',
    },
  },
  'NOM-04.why': {
    fr: 'L’article fait partie du nom : dans le département, « Le Crès » et « Le Cros » sont deux communes, et une recherche exacte ne trouve pas « Crès (Le) ».',
    en: 'The article is part of the name: in the département “Le Crès” and “Le Cros” are two communes, and an exact look-up does not find “Crès (Le)”.',
  },
  'NOM-05.title': { fr: 'Plusieurs membres possibles', en: 'Several members possible' },
  'NOM-05.message': {
    fr: '« {found} » peut désigner {expected} : il faut choisir.',
    en: '“{found}” may mean {expected}: a choice is needed.',
  },
  'NOM-05.why': {
    fr: {
      one: 'Un nom abrégé ne se devine pas : {count} membre peut convenir, et d’autres communes aussi.',
      other: 'Un nom abrégé ne se devine pas : {count} membres conviennent aussi bien.',
    },
    en: {
      one: 'A shortened name is not to be guessed: {count} member may suit, and so may other communes.',
      other: 'A shortened name is not to be guessed: {count} members suit as well as each other.',
    },
  },
  'NOM-05.why.population': {
    fr: 'La population de la ligne, {population}, est celle de « {expected} ».',
    en: 'The population of the line, {population}, is that of “{expected}”.',
  },
  'NOM-06.title': { fr: 'Commune qui n’est pas membre', en: 'Commune that is no member' },
  'NOM-06.message': {
    fr: '« {found} » existe, mais n’est pas membre de la convention : la ligne n’a pas à être facturée.',
    en: '“{found}” exists, but is no member of the convention: the line is not to be billed.',
  },
  'NOM-06.why': {
    fr: '« {commune} » est une autre commune du département ; la convention compte {count} membres, et elle n’en est pas.',
    en: '“{commune}” is another commune of the département; the convention has {count} members, and it is not one of them.',
  },
  'NOM-07.title': { fr: 'Caractères invisibles', en: 'Invisible characters' },
  'NOM-07.message': {
    fr: '« {found} » contient des espaces ou des caractères invisibles ; le nom est « {expected} ».',
    en: '“{found}” has spaces or characters that cannot be seen; the name is “{expected}”.',
  },
  'NOM-07.message.many': {
    fr: {
      one: '{count} nom du tableau contient des caractères invisibles : « {found} » pour « {expected} ».',
      other:
        '{count} noms du tableau contiennent des caractères invisibles, par exemple « {found} » pour « {expected} ».',
    },
    en: {
      one: '{count} name of the table has invisible characters: “{found}” for “{expected}”.',
      other: '{count} names of the table have invisible characters, for example “{found}” for “{expected}”.',
    },
  },
  'NOM-07.why': {
    fr: 'Deux noms identiques à l’œil ne sont pas égaux pour Excel : RECHERCHEV et SOMME.SI passent à côté de la ligne. Marques : ⍽ espace insécable, ␀ caractère de largeur nulle, ␣ espace en trop.',
    en: 'Two names that look the same are not equal for Excel: VLOOKUP and SUMIF miss the line. Marks: ⍽ no-break space, ␀ zero-width character, ␣ space too many.',
  },
  'NOM-08.title': { fr: 'Sigle de la métropole variable', en: 'Varying acronym of the métropole' },
  'NOM-08.message': {
    fr: 'La métropole est appelée {found} dans le classeur ; le sigle de la convention est « {expected} ».',
    en: 'The métropole is called {found} in the workbook; the acronym of the convention is “{expected}”.',
  },
  'NOM-08.why': {
    fr: '{name} : un seul sigle évite de croire à deux personnes publiques.',
    en: '{name}: a single acronym keeps readers from believing in two public bodies.',
  },
} as const;
