/** CEL-*: what a cell holds and how the workbook treats it. */
export const cellChecks = {
  'CEL-08.title': {
    fr: 'Calcul manuel ou précision au format affiché',
    en: 'Manual calculation or precision as displayed',
  },
  'CEL-08.message': {
    fr: 'Le classeur est en calcul manuel : les montants affichés peuvent dater d’avant la dernière modification.',
    en: 'The workbook calculates manually: the amounts shown may be older than the last change.',
  },
  'CEL-08.why': {
    fr: 'Mode de calcul trouvé : manuel ; attendu : automatique (onglet Formules, Options de calcul).',
    en: 'Calculation mode found: manual; expected: automatic (Formulas tab, Calculation options).',
  },
  'CEL-08.message.precision': {
    fr: 'L’option « Définir le calcul avec la précision au format affiché » est active : Excel perd les décimales qu’il n’affiche pas, et les montants s’écartent d’un centime.',
    en: 'The option “Set precision as displayed” is on: Excel loses the decimals it does not show, and amounts drift by a cent.',
  },
  'CEL-08.why.precision': {
    fr: 'Le tarif est arrondi une seule fois, à partir de sa valeur exacte ; cette option arrondit chaque étape (Fichier, Options, Options avancées).',
    en: 'The price is rounded once, from its exact value; this option rounds every step (File, Options, Advanced).',
  },
} as const;
