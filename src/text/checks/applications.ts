/** APP-*: the applications of the convention. */
export const applicationChecks = {
  'APP-01.title': { fr: 'Application sous plusieurs noms', en: 'Application under several names' },
  'APP-01.message': {
    fr: 'L’application {code} est appelée « {found} » ici et « {expected} » ailleurs.',
    en: 'Application {code} is called “{found}” here and “{expected}” elsewhere.',
  },
  'APP-01.message.sheet': {
    fr: 'La feuille « {sheet} » porte le nom de l’application « {named} », son tableau celui de « {titled} ».',
    en: 'The sheet “{sheet}” has the name of the application “{named}”, its table that of “{titled}”.',
  },
  'APP-01.why.sheet': {
    fr: 'Le tableau est contrôlé d’après ses propres titres, comme celui de « {titled} ». La feuille a pu être copiée sans être renommée, ou son titre oublié.',
    en: 'The table is checked by its own titles, as that of “{titled}”. The sheet may have been copied without being renamed, or its title forgotten.',
  },
  'APP-01.why': {
    fr: 'Les deux noms désignent la même application de la convention {convention} : un seul évite de la facturer deux fois, ou de l’oublier.',
    en: 'Both names mean the same application of the convention {convention}: a single one keeps it from being billed twice, or forgotten.',
  },
  'APP-01.why.close': {
    fr: '« {other} » diffère de « {name} » d’une lettre ou deux : c’est une faute de frappe.',
    en: '“{other}” differs from “{name}” by a letter or two: it is a typing mistake.',
  },
  'APP-02.title': { fr: 'Application gratuite facturée', en: 'Free application billed' },
  'APP-02.message': {
    fr: {
      one: '« {label} » est gratuite : {count} montant y est porté ({found}), 0 € est attendu.',
      other: '« {label} » est gratuite : {count} montants y sont portés, 0 € est attendu.',
    },
    en: {
      one: '“{label}” is free: {count} amount stands there ({found}), €0 is expected.',
      other: '“{label}” is free: {count} amounts stand there, €0 is expected.',
    },
  },
  'APP-02.why.column': { fr: '« {column} » : {sum} en tout.', en: '“{column}”: {sum} in all.' },
  'APP-02.why': { fr: 'Source : {source}.', en: 'Source: {source}.' },
  'APP-03.title': {
    fr: 'Application absente de la convention',
    en: 'Application outside the convention',
  },
  'APP-03.message': {
    fr: '« {found} » n’est pas une application de la convention {convention}.',
    en: '“{found}” is no application of the convention {convention}.',
  },
  'APP-03.why': {
    fr: 'Applications de {start} à {end} : {listed}. Une nouvelle application demande un avenant (article 9).',
    en: 'Applications from {start} to {end}: {listed}. A new application takes an amendment (article 9).',
  },
} as const;
