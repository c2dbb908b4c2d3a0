/** What is said of the terms of a tariff: refused in a convention, or in the way of an amount. */
export const tariff = {
  'tariff.validity': {
    fr: 'la fin {end} précède le début {start}',
    en: 'the end {end} comes before the start {start}',
  },
  'tariff.unknownBase': {
    fr: '« {given} » n’est le nom d’aucune composante de ce tarif : {accepted}',
    en: '“{given}” names no component of this tariff: {accepted}',
  },
  'tariff.bounds': {
    fr: 'le minimum {minimum} dépasse le maximum {maximum}',
    en: 'the minimum {minimum} is above the maximum {maximum}',
  },
  'tariff.shares': {
    fr: 'les parts des poids doivent faire "1" au total, elles font {given}',
    en: 'the shares of the weights must add up to "1", they add up to {given}',
  },
  'tariff.cover.gap': {
    fr: 'aucune tranche ne couvre {from} à {to}',
    en: 'no bracket covers {from} to {to}',
  },
  'tariff.cover.gap.open': {
    fr: 'aucune tranche ne couvre {from} et au-delà',
    en: 'no bracket covers {from} and beyond',
  },
  'tariff.cover.overlap': {
    fr: 'plusieurs tranches couvrent {from} à {to}',
    en: 'several brackets cover {from} to {to}',
  },
  'tariff.cover.overlap.open': {
    fr: 'plusieurs tranches couvrent {from} et au-delà',
    en: 'several brackets cover {from} and beyond',
  },
  'tariff.cover.reversed': {
    fr: 'la tranche {from} à {to} finit avant de commencer',
    en: 'the bracket {from} to {to} ends before it starts',
  },
  'tariff.cover.reversed.open': {
    fr: 'la tranche {from} finit avant de commencer',
    en: 'the bracket {from} ends before it starts',
  },
  'tariff.unread': {
    fr: 'le mode « {mode} » n’utilise pas cette valeur : retirez-la ou changez le mode',
    en: 'mode “{mode}” does not use this value: remove it or change the mode',
  },
  'tariff.overlap': {
    fr: 'ce tarif et {other} valent tous deux pour {payers} à partir du {start}',
    en: 'this tariff and {other} both hold for {payers} from {start}',
  },
  'tariff.none': {
    fr: 'La convention ne donne pas de tarif de « {application} » pour {payer} au {day}. Complétez la convention : un tarif absent n’est pas un tarif nul.',
    en: 'The convention gives no tariff of “{application}” for {payer} on {day}. Complete the convention: a missing tariff is not a tariff of zero.',
  },
  'tariff.outside': {
    fr: 'Le {day} est hors de la convention « {convention} », qui va du {start} au {end}. Choisissez un jour de cette période, ou une autre convention.',
    en: '{day} is outside the convention “{convention}”, which runs from {start} to {end}. Choose a day of that period, or another convention.',
  },
  'tariff.missingAmount': {
    fr: 'Le montant « {component} » de « {application} » n’est pas renseigné : le document source ne le donne pas. Saisissez-le dans les paramètres de la convention.',
    en: 'The amount “{component}” of “{application}” is not filled in: the source document does not give it. Enter it in the parameters of the convention.',
  },
  'tariff.missingBracket': {
    fr: 'La grille « {component} » de « {application} » n’a pas de montant pour {quantity} {unit} (tranche {bracket}). Saisissez-le dans les paramètres de la convention.',
    en: 'The scale “{component}” of “{application}” has no amount for {quantity} {unit} (bracket {bracket}). Enter it in the parameters of the convention.',
  },
  'tariff.quotation': {
    fr: '« {application} » n’a pas de tarif calculable ici ({reason}) : demandez un devis.',
    en: '“{application}” has no computable tariff here ({reason}): ask for a quotation.',
  },
  'tariff.missingQuantity': {
    fr: 'Il manque {measure} pour calculer « {component} ».',
    en: '{measure} is missing to compute “{component}”.',
  },
  'tariff.missingTotal': {
    fr: 'Le total ({measure}) des membres n’est pas connu : il manque pour {members}. Sans lui, la part de « {component} » ne peut être calculée.',
    en: 'The total ({measure}) of the members is not known: it is missing for {members}. Without it the share of “{component}” cannot be computed.',
  },
  'tariff.noMembers': {
    fr: 'La convention n’a pas encore de membres : la part de « {component} » ne peut être calculée. Complétez la liste des membres.',
    en: 'The convention has no members yet: the share of “{component}” cannot be computed. Complete the list of members.',
  },
  'tariff.severalMeasures': {
    fr: '« {application} » se calcule sur plusieurs grandeurs ({measures}) : une seule quantité ne suffit pas.',
    en: '“{application}” is computed from several measures ({measures}): one quantity is not enough.',
  },
  'tariff.quantityNegative': {
    fr: 'La quantité {given} n’est pas possible ({measure}) : un nombre positif est attendu.',
    en: 'The quantity {given} is not possible ({measure}): a positive number is expected.',
  },
  'tariff.quantityWhole': {
    fr: 'La quantité {given} n’est pas possible ({measure}) : un nombre entier est attendu.',
    en: 'The quantity {given} is not possible ({measure}): a whole number is expected.',
  },
  'tariff.remainder.noMembers': {
    fr: 'La convention distribue les centimes d’arrondi de « {application} » entre tous ses membres, et sa liste des membres n’est pas connue ici : un montant seul différerait d’un centime de l’annexe 2. Donnez la feuille Membres, ou prenez le montant de l’annexe 2.',
    en: 'The convention hands the rounding cents of “{application}” out among all its members, and their list is not known here: an amount alone would differ from annexe 2 by a cent. Give the sheet Membres, or take the amount of annexe 2.',
  },
  'tariff.remainder.noMember': {
    fr: 'La convention distribue les centimes d’arrondi de « {application} » entre ses membres, et aucun n’a {population} habitants : un montant n’existe que pour un membre. Vérifiez la population.',
    en: 'The convention hands the rounding cents of “{application}” out among its members, and none has {population} inhabitants: only a member has an amount. Check the population.',
  },
  'tariff.remainder.severalMembers': {
    fr: 'La convention distribue les centimes d’arrondi de « {application} », et plusieurs membres de {population} habitants ne doivent pas le même centime : prenez le montant de l’annexe 2.',
    en: 'The convention hands the rounding cents of “{application}” out, and several members of {population} inhabitants do not owe the same cent: take the amount of annexe 2.',
  },
  'measure.population-totale': { fr: 'la population totale', en: 'the total population' },
  'measure.population-municipale': { fr: 'la population municipale', en: 'the municipal population' },
  'measure.population-dgf': { fr: 'la population DGF', en: 'the DGF population' },
  'measure.agents': { fr: 'le nombre d’agents', en: 'the number of agents' },
  'measure.days': { fr: 'le nombre de jours', en: 'the number of days' },
  'measure.units': { fr: 'le nombre d’unités', en: 'the number of units' },
  'unit.population-totale': { fr: 'habitants', en: 'inhabitants' },
  'unit.population-municipale': { fr: 'habitants', en: 'inhabitants' },
  'unit.population-dgf': { fr: 'habitants', en: 'inhabitants' },
  'unit.agents': { fr: 'agents', en: 'agents' },
  'unit.days': { fr: 'jours', en: 'days' },
  'unit.units': { fr: 'unités', en: 'units' },
  'intervention.none': {
    fr: 'La convention « {convention} » ne donne pas de prix à la journée.',
    en: 'The convention “{convention}” gives no day rates.',
  },
  'intervention.unknown': {
    fr: 'Le profil « {given} » n’est pas au bordereau des prix. Profils acceptés : {accepted}.',
    en: 'The profile “{given}” is not in the price list. Accepted profiles: {accepted}.',
  },
  'intervention.days': {
    fr: '{given} jour n’a pas de prix : comptez en journées et demi-journées, par exemple 2 ou 2,5.',
    en: '{given} days have no price: count in days and half days, for example 2 or 2.5.',
  },
  'participation.missing': {
    fr: 'La participation manque : indiquez un taux (50 %) ou un payeur (CCAS).',
    en: 'The funder’s share is missing: give a rate (50%) or a payer (CCAS).',
  },
  'participation.rate': {
    fr: 'La participation « {given} » n’est pas un taux entre 0 et 100 % : écrivez 50 % ou 0,5.',
    en: 'The funder’s share “{given}” is no rate between 0 and 100%: write 50% or 0.5.',
  },
  'scale.label': { fr: 'grille', en: 'scale' },
  'scale.mode': {
    fr: 'La lecture « {given} » n’est pas connue. Lectures acceptées : {accepted}.',
    en: 'The reading “{given}” is not known. Accepted readings: {accepted}.',
  },
  'scale.columns': {
    fr: 'En lecture {mode}, la grille doit avoir {wanted} colonnes, la plage reçue en a {given}.',
    en: 'Read as {mode}, the scale must have {wanted} columns, the range given has {given}.',
  },
  'scale.cell': {
    fr: 'Dans la grille, ligne {row}, colonne {column} : « {given} » n’est pas un nombre sans ambiguïté.',
    en: 'In the scale, row {row}, column {column}: “{given}” is no unambiguous number.',
  },
  'scale.from': {
    fr: 'Dans la grille, ligne {row} : le début de la tranche manque.',
    en: 'In the scale, row {row}: the start of the bracket is missing.',
  },
  'scale.cover': { fr: 'La grille est refusée : {why}.', en: 'The scale is refused: {why}.' },
} as const;
