/** What is written in the generated sheets. */
export const documents = {
  'sheetName.default': { fr: 'Feuille', en: 'Sheet' },
  'annexe2.sheetName.COMMUNE': { fr: 'Annexe 2 {code} communes', en: 'Annexe 2 {code} communes' },
  'annexe2.sheetName.CCAS': { fr: 'Annexe 2 {code} CCAS', en: 'Annexe 2 {code} CCAS' },
  'annexe2.sheetName.EPCI': { fr: 'Annexe 2 {code} EPCI', en: 'Annexe 2 {code} EPCI' },
  'annexe2.sheetName.AUTRE': { fr: 'Annexe 2 {code} autres', en: 'Annexe 2 {code} others' },
  'annexe2.document': { fr: 'Annexe 2', en: 'Annexe 2' },
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
  'annexe2.participation': { fr: 'Participation {de acronym}', en: 'Share of {acronym}' },
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
    fr: 'Coût annuel avec participation {de acronym} ({rate}%) {tax}',
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
    fr: 'L’écart d’arrondi (au plus un demi-centime par ligne) reste à la charge {de acronym}.',
    en: 'The rounding gap (half a cent a line at most) is borne by {acronym}.',
  },
  'annexe2.rule.remainder.largest-remainder': {
    fr: 'Plus fort reste : les arrondis laissaient {period} sur la période, {annual} par an, {billed} avec participation ; ces centimes vont aux plus forts restes, les sommes sont celles des budgets.',
    en: 'Largest remainder: rounding left {period} over the period, {annual} a year, {billed} net of the share; these cents go to the largest remainders, and the sums are the budgets.',
  },
  'annexe2.rule.remainder.largest-member': {
    fr: 'Reste au membre le plus peuplé : les arrondis laissaient {period} sur la période, {annual} par an, {billed} avec participation ; il prend cet écart, les sommes sont celles des budgets.',
    en: 'Remainder to the largest member: rounding left {period} over the period, {annual} a year, {billed} net of the share; it takes the gap, and the sums are the budgets.',
  },
  'annexe2.rule.remainder.last-row': {
    fr: 'Reste à la dernière ligne : les arrondis laissaient {period} sur la période, {annual} par an, {billed} avec participation ; elle prend cet écart, les sommes sont celles des budgets.',
    en: 'Remainder to the last row: rounding left {period} over the period, {annual} a year, {billed} net of the share; it takes the gap, and the sums are the budgets.',
  },
  'annexe2.rule.values': {
    fr: 'Les montants de cette feuille sont des valeurs : aucune formule d’une seule cellule ne peut les donner.',
    en: 'The amounts of this sheet are values: no formula of a single cell can give them.',
  },
  'annexe2.rule.quotation': {
    fr: 'Sur devis, hors totaux : {members} ({reason}).',
    en: 'On quotation, left out of the totals: {members} ({reason}).',
  },
  'annexe2.rule.year': {
    fr: 'Montants d’une année, sans engagement de durée.',
    en: 'Amounts of a year, without commitment.',
  },
  'annexe2.rule.wholeYear': {
    fr: 'Montants d’une année entière, sans engagement de durée.',
    en: 'Amounts of a whole year, without commitment.',
  },
  'annexe2.rule.once': {
    fr: 'L’année d’adhésion, la part due une fois s’ajoute à celle de l’année avant l’arrondi.',
    en: 'The year of joining, what is owed once is added to the year’s amount before rounding.',
  },
  'annexe2.rule.otherRounding': { fr: '{how}.', en: '{how}.' },
  'annexe2.onQuotation': { fr: 'sur devis', en: 'on quotation' },
  'annexe2.header.once': { fr: 'À l’adhésion, une fois', en: 'On joining, once' },
  'annexe2.header.owed': { fr: 'Coût annuel à payer', en: 'Cost a year to pay' },
  'annexe2.header.vat': { fr: 'TVA ({rate})', en: 'VAT ({rate})' },
  'annexe2.header.total': { fr: 'Total annuel TTC à payer', en: 'Total a year with tax' },
  'annexe2.term.sourced': { fr: '{sentence} [{number}]', en: '{sentence} [{number}]' },
  'annexe2.term.source': { fr: '[{number}] {source}', en: '[{number}] {source}' },
  'annexe2.term.validity': { fr: 'Tarif du {start} au {end}.', en: 'Tariff from {start} to {end}.' },
  'annexe2.term.component': { fr: '{label}, {time} : ', en: '{label}, {time}: ' },
  'annexe2.term.proRata': {
    fr: '{budget}, au prorata de {weights}',
    en: '{budget}, pro rata of {weights}',
  },
  'annexe2.term.weight': { fr: '{percent} {measure}', en: '{percent} {measure}' },
  'annexe2.term.perUnit': { fr: '{price} × {measure}', en: '{price} × {measure}' },
  'annexe2.term.brackets.whole': { fr: 'selon {measure}', en: 'by {measure}' },
  'annexe2.term.brackets.marginal': {
    fr: 'selon {measure}, chaque tranche à son prix',
    en: 'by {measure}, each bracket at its own price',
  },
  'annexe2.term.brackets.affine': {
    fr: 'selon {measure}, prix de la tranche × {measure} + montant de la tranche',
    en: 'by {measure}, price of the bracket × {measure} + amount of the bracket',
  },
  'annexe2.term.bracket.whole': { fr: '    {bounds} : {amount}', en: '    {bounds}: {amount}' },
  'annexe2.term.bracket.marginal': {
    fr: '    {bounds} : {price} l’unité',
    en: '    {bounds}: {price} a unit',
  },
  'annexe2.term.bracket.affine': {
    fr: '    {bounds} : {price} l’unité + {amount}',
    en: '    {bounds}: {price} a unit + {amount}',
  },
  'annexe2.term.bracket.quotation': {
    fr: '    {bounds} : sur devis ({reason})',
    en: '    {bounds}: on quotation ({reason})',
  },
  'annexe2.term.quotation': { fr: 'sur devis', en: 'on quotation' },
  'annexe2.term.included': { fr: 'compris, sans refacturation', en: 'included, not billed' },
  'annexe2.term.missing': { fr: 'montant à saisir', en: 'amount to be entered' },
  'annexe2.term.share': {
    fr: 'Participation {de acronym} : {rate}, déduite',
    en: 'Share of {acronym}: {rate}, deducted',
  },
  'annexe2.term.discount': {
    fr: '{label} : − {rate} sur {base}, déduits',
    en: '{label}: − {rate} on {base}, deducted',
  },
  'annexe2.term.commitment': {
    fr: {
      one: '{label} : − {rate} sur {base}, pour un engagement de {count} an au moins ; non déduits ici',
      other: '{label} : − {rate} sur {base}, pour un engagement de {count} ans au moins ; non déduits ici',
    },
    en: {
      one: '{label}: − {rate} on {base}, for a commitment of at least {count} year; not deducted here',
      other: '{label}: − {rate} on {base}, for a commitment of at least {count} years; not deducted here',
    },
  },
  'annexe2.term.minimum': { fr: 'Minimum par an : {amount}', en: 'Minimum a year: {amount}' },
  'annexe2.term.maximum': { fr: 'Maximum par an : {amount}', en: 'Maximum a year: {amount}' },
  'annexe2.term.firstYear': {
    fr: 'Première année au prorata, de la notification au 31 décembre ({basis})',
    en: 'First year pro rata, from notification to 31 December ({basis})',
  },
  'annexe2.term.vat': { fr: 'TVA : {rate}', en: 'VAT: {rate}' },
  'annexe2.allOnQuotation': {
    fr: '« {application} » n’est facturé que sur devis ({reason}) : aucun tableau ne peut être généré.',
    en: '“{application}” is billed on quotation only ({reason}): no table can be generated.',
  },
  'annexe2.noMembers': {
    fr: 'La convention « {convention} » n’a pas encore de membres : aucun tableau ne peut être généré. Complétez la liste des membres.',
    en: 'The convention “{convention}” has no members yet: no table can be generated. Complete the list of members.',
  },
  'annexe2.missingQuantity': {
    fr: 'Il manque {measure} de {member} pour calculer « {component} » : complétez la liste des membres.',
    en: '{measure} of {member} is missing to compute “{component}”: complete the list of members.',
  },
  'annexe2.nothing': {
    fr: 'Aucune application de cette convention n’est facturée : il n’y a pas de tableau à générer.',
    en: 'No application of this convention is billed: there is no table to generate.',
  },
  'annexe2.included': {
    fr: '{application} : compris, sans refacturation.',
    en: '{application}: included, not billed.',
  },
  'document.pageNumber': { fr: 'Page {page} / {pages}', en: 'Page {page} / {pages}' },
} as const;
