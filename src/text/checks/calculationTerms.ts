/** CAL-05 to CAL-09: the years and the rate behind the amounts. */
export const termChecks = {
  'CAL-05.title': {
    fr: 'Budget annuel pris pour celui de la période',
    en: 'Yearly budget taken for that of the period',
  },
  'CAL-05.message': {
    fr: {
      one: '{count} montant est multiplié par le nombre d’années, comme si le budget était annuel : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont multipliés par le nombre d’années, comme si le budget était annuel : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is multiplied by the number of years, as if the budget were yearly: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are multiplied by the number of years, as if the budget were yearly: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-05.message.divided': {
    fr: {
      one: '{count} montant est divisé par le nombre d’années une fois de trop : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont divisés par le nombre d’années une fois de trop : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is divided by the number of years once too often: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are divided by the number of years once too often: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-05.message.statedYear': {
    fr: 'Le budget de {budget} est présenté comme annuel, alors que les montants du tableau le répartissent sur toute la période.',
    en: 'The budget of {budget} is called yearly, while the amounts of the table share it out over the whole period.',
  },
  'CAL-05.message.statedPeriod': {
    fr: 'Le budget de {budget} est présenté comme celui de la période, alors que les montants du tableau le prennent pour une année.',
    en: 'The budget of {budget} is called that of the period, while the amounts of the table take it for one year.',
  },
  'CAL-05.why': {
    fr: 'Le budget de la convention couvre toute la période : le coût annuel en est une part, le coût de la période le tout.',
    en: 'The budget of the convention covers the whole period: the annual cost is one share of it, the cost of the period all of it.',
  },
  'CAL-05.why.divided': {
    fr: 'Le budget de la convention couvre toute la période : il ne se divise par les années que pour le coût annuel, et une seule fois.',
    en: 'The budget of the convention covers the whole period: it is divided by the years for the annual cost only, and once.',
  },
  'CAL-05.why.stated': {
    fr: 'L’article 4 dit « annuel », l’annexe 2 porte « Coût pour 3 ans » : les montants imprimés ne s’obtiennent qu’avec {budget} pour la période.',
    en: 'Article 4 says yearly, annexe 2 says “Cost for 3 years”: the printed amounts only come out with {budget} for the period.',
  },
  'CAL-06.title': {
    fr: 'Diviseur différent de la durée de la convention',
    en: 'Divisor that is not the length of the convention',
  },
  'CAL-06.message': {
    fr: {
      one: '{count} montant est divisé par {divisor} au lieu de {years} ans : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants sont divisés par {divisor} au lieu de {years} ans : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount is divided by {divisor} instead of {years} years: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts are divided by {divisor} instead of {years} years: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-06.message.stated': {
    fr: {
      one: '{where} annonce {count} an, alors que la convention en dure {years} et que les montants sont divisés par {years}.',
      other:
        '{where} annonce {count} ans, alors que la convention en dure {years} et que les montants sont divisés par {years}.',
    },
    en: {
      one: '{where} says {count} year, while the convention lasts {years} and the amounts are divided by {years}.',
      other:
        '{where} says {count} years, while the convention lasts {years} and the amounts are divided by {years}.',
    },
  },
  'CAL-06.why': {
    fr: {
      one: 'La convention court du {start} au {end} : {count} an.',
      other: 'La convention court du {start} au {end} : {count} ans.',
    },
    en: {
      one: 'The convention runs from {start} to {end}: {count} year.',
      other: 'The convention runs from {start} to {end}: {count} years.',
    },
  },
  'payers.COMMUNE': { fr: 'communes', en: 'communes' },
  'payers.CCAS': { fr: 'CCAS', en: 'CCAS' },
  'payers.EPCI': { fr: 'intercommunalités', en: 'groups of communes' },
  'payers.AUTRE': { fr: 'autres adhérents', en: 'other members' },
  'CAL-07.title': {
    fr: 'Taux de participation différent de celui du payeur',
    en: 'Rate of participation that is not the payer’s',
  },
  'CAL-07.message': {
    fr: {
      one: '{count} montant net est calculé à {wrong} de participation au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants nets sont calculés à {wrong} de participation au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} net amount is computed with a share of {wrong} instead of {right}: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} net amounts are computed with a share of {wrong} instead of {right}: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-07.message.payer': {
    fr: {
      one: '{count} montant net est calculé à {wrong}, le taux des {other}, au lieu de {right} pour les {payer} : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants nets sont calculés à {wrong}, le taux des {other}, au lieu de {right} pour les {payer} : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} net amount is computed at {wrong}, the rate of {other}, instead of {right} for {payer}: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} net amounts are computed at {wrong}, the rate of {other}, instead of {right} for {payer}: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-07.message.gross': {
    fr: {
      one: '{count} montant présenté comme net est brut : la participation de {right} n’est pas déduite : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants présentés comme nets sont bruts : la participation de {right} n’est pas déduite : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount shown as net is gross: the share of {right} is not deducted: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts shown as net are gross: the share of {right} is not deducted: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-07.message.both': {
    fr: {
      one: '{where} et {count} montant prennent {wrong} de participation, alors que le taux des {payer} est de {right} : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{where} et {count} montants prennent {wrong} de participation, alors que le taux des {payer} est de {right} : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{where} and {count} amount take a share of {wrong}, while the rate of {payer} is {right}: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{where} and {count} amounts take a share of {wrong}, while the rate of {payer} is {right}: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-07.message.stated': {
    fr: '{where} annonce {wrong} de participation, alors que les montants sont calculés à {right}, le taux des {payer}.',
    en: '{where} says a share of {wrong}, while the amounts are computed at {right}, the rate of {payer}.',
  },
  'CAL-07.why': {
    fr: 'Taux de la convention pour les {payer} : {rate} à la charge de la métropole.',
    en: 'Rate of the convention for {payer}: {rate} borne by the métropole.',
  },
  'CAL-08.title': { fr: 'Complément du taux facturé', en: 'Complement of the rate billed' },
  'CAL-08.message': {
    fr: {
      one: '{count} montant facture {billed} du coût annuel au lieu de {due} : la participation a été prise pour le reste à charge : {name}, {found} en {cell} au lieu de {expected}.',
      other:
        '{count} montants facturent {billed} du coût annuel au lieu de {due} : la participation a été prise pour le reste à charge : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{count} amount bills {billed} of the annual cost instead of {due}: the share of the métropole was taken for what is left: {name}, {found} in {cell} instead of {expected}.',
      other:
        '{count} amounts bill {billed} of the annual cost instead of {due}: the share of the métropole was taken for what is left: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-08.why': {
    fr: 'La métropole prend {rate} à sa charge : il reste 1 − {rate} = {due}.',
    en: 'The métropole bears {rate}: what is left is 1 − {rate} = {due}.',
  },
  'CAL-09.title': { fr: 'Taux différent sur une ligne', en: 'Different rate on one line' },
  'CAL-09.message': {
    fr: {
      one: '{name}, « {column} » : participation de {wrong} au lieu de {right}, {found} en {cell} pour {expected} ({difference}).',
      other:
        '{count} lignes ont une participation de {wrong} au lieu de {right} : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{name}, “{column}”: a share of {wrong} instead of {right}, {found} in {cell} for {expected} ({difference}).',
      other:
        '{count} lines have a share of {wrong} instead of {right}: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-09.message.gross': {
    fr: {
      one: '{name}, « {column} » : montant brut, participation de {right} non déduite, {found} en {cell} pour {expected} ({difference}).',
      other:
        '{count} lignes sont en brut, participation de {right} non déduite : {name}, {found} en {cell} au lieu de {expected}.',
    },
    en: {
      one: '{name}, “{column}”: gross amount, the share of {right} is not deducted, {found} in {cell} for {expected} ({difference}).',
      other:
        '{count} lines are gross, the share of {right} is not deducted: {name}, {found} in {cell} instead of {expected}.',
    },
  },
  'CAL-09.why': {
    fr: 'Les autres lignes de la colonne sont à {right} ; celle-ci n’est juste qu’à {wrong}.',
    en: 'The other lines of the column are at {right}; this one is only right at {wrong}.',
  },
} as const;
