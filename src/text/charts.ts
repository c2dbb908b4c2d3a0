/** What charts say, in a workbook and in the pane. */
export const charts = {
  'chart.show': { fr: 'Voir en graphique', en: 'Show as a chart' },
  'chart.title': { fr: '{what} — {payers}', en: '{what} — {payers}' },
  'chart.payers.COMMUNE': { fr: 'communes', en: 'communes' },
  'chart.payers.CCAS': { fr: 'CCAS', en: 'CCAS' },
  'chart.payers.EPCI': { fr: 'intercommunalités', en: 'groups of communes' },
  'chart.payers.AUTRE': { fr: 'autres organismes', en: 'other bodies' },
  'chart.quoted': { fr: '« {name} »', en: '“{name}”' },
  'chart.shows.amounts': {
    fr: 'Graphique « {title} » : {count} barres, {total} au total.',
    en: 'Chart “{title}”: {count} bars, {total} in all.',
  },
  'chart.extremes': {
    fr: 'De {least} ({leastName}) à {most} ({mostName}). Montants : {columns}.',
    en: 'From {least} ({leastName}) to {most} ({mostName}). Amounts: {columns}.',
  },
  'chart.shows.change': {
    fr: 'Graphique « {title} » : {before} puis {after}.',
    en: 'Chart “{title}”: {before} then {after}.',
  },
  'chart.widest': {
    fr: 'Écart le plus grand : {name} ({by}). Montants : {columns}.',
    en: 'Widest change: {name} ({by}). Amounts: {columns}.',
  },
  'chart.noChange': {
    fr: 'Aucun montant ne change. Montants : {columns}.',
    en: 'No amount changes. Amounts: {columns}.',
  },
  'chart.due': { fr: 'Dû en {year}', en: 'Due in {year}' },
  'chart.dueBoth': { fr: 'Dû en {before} et en {after}', en: 'Due in {before} and in {after}' },
  'chart.simulated': { fr: 'Dû en {year}, avant et après', en: 'Due in {year}, before and after' },
} as const;
