/** UNI-*: taxes and units. */
export const unitChecks = {
  'UNI-01.title': { fr: 'HT, TTC ou net de taxe', en: 'Before tax, after tax or free of tax' },
  'UNI-01.message': {
    fr: {
      one: 'Le tableau dit « {found} », la convention facture « {expected} ».',
      other: 'Le tableau dit « {found} » ({count} cellules), la convention facture « {expected} ».',
    },
    en: {
      one: 'The table says “{found}”, the convention bills “{expected}”.',
      other: 'The table says “{found}” ({count} cells), the convention bills “{expected}”.',
    },
  },
  'UNI-01.why': {
    fr: 'Source : {source} Un montant HT laisse attendre une TVA qui ne sera pas facturée.',
    en: 'Source: {source} An amount before tax suggests a tax that will not be billed.',
  },
  'UNI-01.choice': {
    fr: {
      one: 'Écrire « {expected} » ({count} cellule)',
      other: 'Écrire « {expected} » ({count} cellules)',
    },
    en: { one: 'Write “{expected}” ({count} cell)', other: 'Write “{expected}” ({count} cells)' },
  },
  'UNI-02.title': { fr: 'TVA fausse, ou sur le forfait', en: 'Wrong tax, or tax on the flat fee' },
  'UNI-02.message.flat': {
    fr: {
      one: '{count} montant du forfait est majoré de 20 % de TVA : {found} au lieu de {expected}.',
      other: '{count} montants du forfait sont majorés de 20 % de TVA : {found} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount of the flat fee has 20 % tax added: {found} instead of {expected}.',
      other: '{count} amounts of the flat fee have 20 % tax added: {found} instead of {expected}.',
    },
  },
  'UNI-02.message.claim': {
    fr: 'Le titre de « {name} » porte {found} de TVA, 0 € est attendu sur le forfait.',
    en: 'The claim of “{name}” has {found} of tax, €0 is expected on the flat fee.',
  },
  'UNI-02.message.rate': {
    fr: 'Intervention de {base} HT : {found} trouvés, {expected} attendus avec 20 % de TVA.',
    en: 'Work of {base} before tax: {found} found, {expected} expected with 20 % tax.',
  },
  'UNI-02.why.flat': {
    fr: 'Article 6 : les coûts annuels des applications sont facturés net de taxe, sans TVA.',
    en: 'Article 6: the yearly costs of the applications are billed free of tax.',
  },
  'UNI-02.why.times': {
    fr: '{cell} : {expected} × 1,20 = {found}, à l’arrondi près, comme sur presque toute la colonne.',
    en: '{cell}: {expected} × 1.20 = {found}, but for rounding, as over nearly the whole column.',
  },
  'UNI-02.why.rate': {
    fr: 'Article 6 : les interventions portent la TVA au taux normal. {base} × 20 % = {vat} de TVA, soit {total} TTC.',
    en: 'Article 6: extra work bears tax at the normal rate. {base} × 20 % = {vat} of tax, {total} in all.',
  },
  'UNI-03.title': { fr: 'k€ pour €, mois pour année', en: 'k€ for €, month for year' },
  'UNI-03.message.thousands': {
    fr: {
      one: '{count} colonne est en milliers d’euros : {found} au lieu de {expected}.',
      other: '{count} colonnes sont en milliers d’euros : {found} au lieu de {expected}.',
    },
    en: {
      one: '{count} column is in thousands of euros: {found} instead of {expected}.',
      other: '{count} columns are in thousands of euros: {found} instead of {expected}.',
    },
  },
  'UNI-03.message.month': {
    fr: {
      one: '{count} colonne est divisée par 12 : {found} au lieu de {expected}.',
      other: '{count} colonnes sont divisées par 12 : {found} au lieu de {expected}.',
    },
    en: {
      one: '{count} column is divided by 12: {found} instead of {expected}.',
      other: '{count} columns are divided by 12: {found} instead of {expected}.',
    },
  },
  'UNI-03.message.budget': {
    fr: 'Le budget indiqué est de {found}, celui de la convention de {expected} : il est sans doute en milliers d’euros.',
    en: 'The budget stated is {found}, that of the convention {expected}: it is probably in thousands of euros.',
  },
  'UNI-03.why.thousands': {
    fr: '{found} × 1 000 = {expected}, à l’arrondi près, sur presque toute la colonne.',
    en: '{found} × 1,000 = {expected}, but for rounding, over nearly the whole column.',
  },
  'UNI-03.why.month': {
    fr: '{found} × 12 = {expected}, à l’arrondi près, sur presque toute la colonne : un coût par mois.',
    en: '{found} × 12 = {expected}, but for rounding, over nearly the whole column: a cost a month.',
  },
  'UNI-03.why.budget': { fr: 'Source du budget : {source}.', en: 'Source of the budget: {source}.' },
} as const;
