/** What sharing an amount out says when it refuses. */
export const shares = {
  'share.weight': {
    fr: 'Le poids n° {rank} ({given}) n’est pas possible : un poids est un nombre positif ou nul.',
    en: 'Weight no. {rank} ({given}) is not possible: a weight is zero or a positive number.',
  },
  'share.noWeight': {
    fr: 'Tous les poids sont nuls ou absents : il n’y a personne entre qui répartir.',
    en: 'All weights are zero or missing: there is nobody to share between.',
  },
  'share.places': {
    fr: 'Le nombre de décimales « {given} » n’est pas possible : indiquez un entier de 0 à 10 (2 pour des centimes).',
    en: 'The number of decimals “{given}” is not possible: give a whole number from 0 to 10 (2 for cents).',
  },
  'share.amount': {
    fr: 'Le montant « {given} » n’est pas un nombre.',
    en: 'The amount “{given}” is not a number.',
  },
  'share.amountTooFine': {
    fr: 'Le montant {given} a plus de {places} décimale(s) : aucune répartition ne peut tomber juste. Arrondissez-le d’abord.',
    en: 'The amount {given} has more than {places} decimal(s): no shares can add up to it. Round it first.',
  },
  'share.turned': {
    fr: 'La part de {share} ne peut pas absorber un écart d’arrondi de {gap} : elle changerait de signe. Choisissez « plus fort reste ».',
    en: 'The share of {share} cannot take up a rounding gap of {gap}: its sign would turn. Choose “largest remainder”.',
  },
  'share.weightCell': {
    fr: 'ligne {row}, colonne {column} : « {given} »',
    en: 'row {row}, column {column}: “{given}”',
  },
  'share.weightCells': {
    fr: 'Rien n’a été réparti. Un poids est un nombre positif ou nul ; ces cellules de la plage n’en sont pas : {cells}.',
    en: 'Nothing was shared out. A weight is zero or a positive number; these cells of the range are none: {cells}.',
  },
} as const;
