/** What is written in the generated sheets. */
export const documents = {
  'sheetName.default': { fr: 'Feuille', en: 'Sheet' },
  'annexe2.sheetName.COMMUNE': { fr: 'Annexe 2 {code} communes', en: 'Annexe 2 {code} communes' },
  'annexe2.sheetName.CCAS': { fr: 'Annexe 2 {code} CCAS', en: 'Annexe 2 {code} CCAS' },
  'annexe2.sheetName.EPCI': { fr: 'Annexe 2 {code} EPCI', en: 'Annexe 2 {code} EPCI' },
  'annexe2.sheetName.AUTRE': { fr: 'Annexe 2 {code} autres', en: 'Annexe 2 {code} others' },
  'annexe2.title': { fr: 'Annexe 2 — {application}', en: 'Annexe 2 — {application}' },
  'annexe2.subtitle.COMMUNE': {
    fr: 'Tarif par commune — {convention}',
    en: 'Price per commune — {convention}',
  },
  'annexe2.subtitle.CCAS': { fr: 'Tarif par CCAS — {convention}', en: 'Price per CCAS — {convention}' },
  'annexe2.subtitle.EPCI': {
    fr: 'Tarif par intercommunalité — {convention}',
    en: 'Price per group of communes — {convention}',
  },
  'annexe2.subtitle.AUTRE': {
    fr: 'Tarif par autre adhérent — {convention}',
    en: 'Price per other member — {convention}',
  },
  'annexe2.decree.totale': {
    fr: 'Populations totales (millésime {year}) en vigueur au {inForce}, décret du {decree}.',
    en: 'Total populations (reference year {year}) in force on {inForce}, decree of {decree}.',
  },
  'annexe2.decree.municipale': {
    fr: 'Populations municipales (millésime {year}) en vigueur au {inForce}, décret du {decree}.',
    en: 'Municipal populations (reference year {year}) in force on {inForce}, decree of {decree}.',
  },
  'annexe2.tax': {
    fr: 'Montants en euros, {actual} ; la mention « {printed} » reprend celle de l’annexe signée.',
    en: 'Amounts in euros, {actual}; the words “{printed}” repeat those of the signed annexe.',
  },
  'annexe2.taxSame': { fr: 'Montants en euros, {actual}.', en: 'Amounts in euros, {actual}.' },
  'annexe2.budget.period': {
    fr: { one: 'Budget pour {count} an', other: 'Budget pour {count} ans' },
    en: { one: 'Budget for {count} year', other: 'Budget for {count} years' },
  },
  'annexe2.budget.year': { fr: 'Budget annuel', en: 'Budget for one year' },
  'annexe2.years': { fr: 'Durée de la convention (ans)', en: 'Length of the convention (years)' },
  'annexe2.participation': { fr: 'Participation de {acronym}', en: 'Share of {acronym}' },
  'annexe2.totalPopulation': { fr: 'Population totale (PopTot)', en: 'Total population (PopTot)' },
  'annexe2.header.member': { fr: 'Commune', en: 'Commune' },
  'annexe2.header.population': {
    fr: 'Nb d’habitants {year} issus du décret du {decree}',
    en: 'Inhabitants {year} from the decree of {decree}',
  },
  'annexe2.header.period': {
    fr: { one: 'Coût pour {count} an', other: 'Coût pour {count} ans' },
    en: { one: 'Cost for {count} year', other: 'Cost for {count} years' },
  },
  'annexe2.header.annual': { fr: 'Coût annuel', en: 'Cost a year' },
  'annexe2.header.billed': {
    fr: 'Coût annuel avec participation de {acronym} ({rate}%) {tax}',
    en: 'Cost a year net of the share of {acronym} ({rate}%) {tax}',
  },
  'annexe2.totals': { fr: 'Totaux', en: 'Totals' },
  'annexe2.budgets': { fr: 'Budget à répartir', en: 'Budget to share out' },
  'annexe2.gap': { fr: 'Écart d’arrondi', en: 'Rounding gap' },
  'annexe2.verdict': { fr: 'Vérification', en: 'Verification' },
  'annexe2.verdict.exact': { fr: 'exact', en: 'exact' },
  'annexe2.verdict.rounding': { fr: 'arrondi admis', en: 'rounding allowed' },
  'annexe2.verdict.error': { fr: 'à vérifier', en: 'to be checked' },
  'annexe2.costPerInhabitant': { fr: 'Coût par habitant', en: 'Cost per inhabitant' },
  'annexe2.footer.COMMUNE': {
    fr: 'Annexe 2 — {application} — communes',
    en: 'Annexe 2 — {application} — communes',
  },
  'annexe2.footer.CCAS': { fr: 'Annexe 2 — {application} — CCAS', en: 'Annexe 2 — {application} — CCAS' },
  'annexe2.footer.EPCI': {
    fr: 'Annexe 2 — {application} — intercommunalités',
    en: 'Annexe 2 — {application} — groups of communes',
  },
  'annexe2.footer.AUTRE': {
    fr: 'Annexe 2 — {application} — autres adhérents',
    en: 'Annexe 2 — {application} — other members',
  },
  'annexe2.rule.formula.COMMUNE': {
    fr: 'Coût d’une commune = population × budget ÷ population totale de la convention.',
    en: 'Cost of a commune = population × budget ÷ total population of the convention.',
  },
  'annexe2.rule.formula.CCAS': {
    fr: 'Coût d’un CCAS = population de sa commune × budget ÷ population totale de la convention.',
    en: 'Cost of a CCAS = population of its commune × budget ÷ total population of the convention.',
  },
  'annexe2.rule.formula.EPCI': {
    fr: 'Coût d’une intercommunalité = sa population × budget ÷ population totale de la convention.',
    en: 'Cost of a group of communes = its population × budget ÷ total population of the convention.',
  },
  'annexe2.rule.formula.AUTRE': {
    fr: 'Coût d’un adhérent = population × budget ÷ population totale de la convention.',
    en: 'Cost of a member = population × budget ÷ total population of the convention.',
  },
  'annexe2.rule.rounding': {
    fr: 'Chaque montant est arrondi une seule fois, au centime, à partir de sa valeur exacte.',
    en: 'Each amount is rounded once, to the cent, from its exact value.',
  },
  'annexe2.rule.gap': {
    fr: 'L’écart d’arrondi (au plus un demi-centime par ligne) reste à la charge de {acronym}.',
    en: 'The rounding gap (half a cent a line at most) is borne by {acronym}.',
  },
  'document.pageNumber': { fr: 'Page {page} / {pages}', en: 'Page {page} / {pages}' },
} as const;
