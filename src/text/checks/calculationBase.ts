/** CAL-10 to CAL-13: the formula, the budget and the total of inhabitants behind the amounts. */
export const baseChecks = {
  'CAL-10.title': {
    fr: 'Formule imprimée incohérente dans ses unités',
    en: 'Printed formula inconsistent in its units',
  },
  'CAL-10.message': {
    fr: {
      one: '{count} montant suit à la lettre la formule imprimée (PopTot − Part3M) : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants suivent à la lettre la formule imprimée (PopTot − Part3M) : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount follows the printed formula to the letter (PopTot − Part3M): {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts follow the printed formula to the letter (PopTot − Part3M): {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-10.message.text': {
    fr: 'La formule écrite en {cell} soustrait des euros à des habitants (PopTot − Part3M) ; la formule cohérente est {right}.',
    en: 'The formula written in {cell} subtracts euros from inhabitants (PopTot − Part3M); the consistent one is {right}.',
  },
  'CAL-10.choice': { fr: 'Écrire {right}', en: 'Write {right}' },
  'CAL-10.why.units': {
    fr: 'PopTot compte des habitants, Part3M des euros : leur différence ne veut rien dire. La participation se déduit du coût, non de la population.',
    en: 'PopTot counts inhabitants, Part3M euros: their difference means nothing. The share is deducted from the cost, not from the population.',
  },
  'CAL-10.why.example': {
    fr: 'Juvignac, E-démat : la formule imprimée donnerait 596,59 € là où l’annexe 2 imprime 96,80 € par an.',
    en: 'Juvignac, E-démat: the printed formula would give 596,59 € where annexe 2 prints 96,80 € a year.',
  },
  'CAL-11.title': {
    fr: 'Coût par habitant non constant dans une colonne',
    en: 'Cost per inhabitant not constant in a column',
  },
  'CAL-11.message': {
    fr: {
      one: '{name}, « {column} » : {found} en {cell}, soit {own} € par habitant, alors que {agreeing} lignes sont à {common} € ; attendu : {expected}.',
      other:
        '{name} : {count} montants n’ont pas le coût par habitant des autres lignes ; {found} en {cell}, soit {own} €, pour {common} € ; attendu : {expected}.',
    },
    en: {
      one: '{name}, “{column}”: {found} in {cell}, that is {own} € per inhabitant, while {agreeing} lines have {common} €; expected: {expected}.',
      other:
        '{name}: {count} amounts do not have the cost per inhabitant of the other lines; {found} in {cell}, that is {own} €, for {common} €; expected: {expected}.',
    },
  },
  'CAL-11.message.scattered': {
    fr: {
      one: '« {column} » : aucun coût par habitant n’est commun à la plupart des lignes ({count} montant).',
      other:
        '« {column} » : aucun coût par habitant n’est commun à la plupart des lignes ({count} montants).',
    },
    en: {
      one: '“{column}”: no cost per inhabitant is common to most lines ({count} amount).',
      other: '“{column}”: no cost per inhabitant is common to most lines ({count} amounts).',
    },
  },
  'CAL-11.why.own': {
    fr: '{found} ÷ {population} habitants = {own} € par habitant.',
    en: '{found} ÷ {population} inhabitants = {own} € per inhabitant.',
  },
  'CAL-11.why.common': {
    fr: {
      one: '{count} ligne s’accorde sur {common} € par habitant, aux arrondis près (un demi-centime par montant).',
      other:
        '{count} lignes s’accordent sur {common} € par habitant, aux arrondis près (un demi-centime par montant).',
    },
    en: {
      one: '{count} line agrees on {common} € per inhabitant, give or take the rounding (half a cent an amount).',
      other:
        '{count} lines agree on {common} € per inhabitant, give or take the rounding (half a cent an amount).',
    },
  },
  'CAL-11.why.expected': {
    fr: '{population} × {common} € = {expected} au centime.',
    en: '{population} × {common} € = {expected} to the cent.',
  },
  'CAL-11.why.scattered': {
    fr: 'Un tarif au prorata a le même coût par habitant sur toutes les lignes : ici les montants, ou les populations, viennent de calculs différents.',
    en: 'A pro-rata price has the same cost per inhabitant on every line: here the amounts, or the populations, come from different computations.',
  },
  'CAL-12.title': {
    fr: 'Rapport entre applications différent de celui des budgets',
    en: 'Ratio between applications that is not that of the budgets',
  },
  'CAL-12.message': {
    fr: {
      one: '{application} : {count} montant répartit {wrong} au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{application} : {count} montants répartissent {wrong} au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{application}: {count} amount shares out {wrong} instead of {right}: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{application}: {count} amounts share out {wrong} instead of {right}: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-12.message.application': {
    fr: {
      one: '{application} : {count} montant répartit {wrong}, le budget de « {other} », au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{application} : {count} montants répartissent {wrong}, le budget de « {other} », au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{application}: {count} amount shares out {wrong}, the budget of “{other}”, instead of {right}: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{application}: {count} amounts share out {wrong}, the budget of “{other}”, instead of {right}: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-12.why': {
    fr: 'Les montants d’un membre pour deux applications sont entre eux comme leurs budgets : ici ils le sont comme si le budget était {wrong} et non {right}.',
    en: 'The amounts of a member for two applications are as their budgets are: here, as if the budget were {wrong} and not {right}.',
  },
  'CAL-13.title': {
    fr: 'Dénominateur implicite différent de la population totale',
    en: 'Implied denominator that is not the total population',
  },
  'CAL-13.message': {
    fr: {
      one: '{count} montant est divisé par environ {implied} habitants au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont divisés par environ {implied} habitants au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is divided by about {implied} inhabitants instead of {right}: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are divided by about {implied} inhabitants instead of {right}: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-13.message.legal': {
    fr: {
      one: '{count} montant est divisé par {implied} habitants, la population {kind} {year} des membres, au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont divisés par {implied} habitants, la population {kind} {year} des membres, au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is divided by {implied} inhabitants, the {kind} population of the members in {year}, instead of {right}: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are divided by {implied} inhabitants, the {kind} population of the members in {year}, instead of {right}: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-13.message.stated': {
    fr: {
      one: '{count} montant est divisé par {implied} habitants, le total écrit en {at}, au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont divisés par {implied} habitants, le total écrit en {at}, au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is divided by {implied} inhabitants, the total written in {at}, instead of {right}: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are divided by {implied} inhabitants, the total written in {at}, instead of {right}: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-13.message.lines': {
    fr: {
      one: '{count} montant est divisé par {implied} habitants, la somme des {lines} lignes du tableau, au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont divisés par {implied} habitants, la somme des {lines} lignes du tableau, au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is divided by {implied} inhabitants, the sum of the {lines} lines of the table, instead of {right}: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are divided by {implied} inhabitants, the sum of the {lines} lines of the table, instead of {right}: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-13.message.without': {
    fr: {
      one: '{count} montant est divisé par {implied} habitants, le total sans {member}, au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont divisés par {implied} habitants, le total sans {member}, au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is divided by {implied} inhabitants, the total without {member}, instead of {right}: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are divided by {implied} inhabitants, the total without {member}, instead of {right}: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-13.message.populations': {
    fr: {
      one: '{count} montant est calculé sur la population {kind} du millésime {year} ({implied} habitants en tout), au lieu de celle de la convention ({right}) : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont calculés sur la population {kind} du millésime {year} ({implied} habitants en tout), au lieu de celle de la convention ({right}) : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is computed from the {kind} population of {year}, {implied} in all, instead of {right}: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are computed from the {kind} populations of {year}, {implied} in all, instead of {right}: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-13.why': {
    fr: 'Population × budget ÷ montant : compte tenu des arrondis, les montants ne sont possibles qu’avec un total de {low} à {high} habitants, au lieu de {right}.',
    en: 'Population × budget ÷ amount: given the roundings, the amounts are only possible with a total of {low} to {high} inhabitants, instead of {right}.',
  },
  'CAL-13.why.exact': {
    fr: 'Population × budget ÷ montant donne {low} habitants, au lieu de {right}.',
    en: 'Population × budget ÷ amount gives {low} inhabitants, instead of {right}.',
  },
} as const;
