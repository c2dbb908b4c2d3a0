import { type ColumnRole } from '../tariffTable';

/**
 * What a column header says: a role; an amount of some kind; what the métropole bears, which may be an abridged header
 * of what is billed; something else; nothing known.
 */
export type HeaderMeaning = Exclude<ColumnRole, 'member'> | 'amount' | 'share' | 'other' | null;

const INSEE = /\bcodes? (insee|communes?|geographiques?)\b|^(n |no |numero )?(insee|cog)( communes?)?$/;
const OTHER =
  /\b(siret|siren|telephone|tel|postal|cp|courriel|mail|deliberation|observations?|type|canton|adhesion|retrait|engagement|code|nature|objet|titre n|evolution|variation|ecart)\b|^(n|no|nos|num|numero|rang|ordre|n ordre)$/;
const PER_INHABITANT = /\b(par|l|€) (hab|habitants?)\b|€ hab|^(cout|prix|montant|tarif) hab/;
const POPULATION = /\b(habitants?|hab|populations?|pop)\b/;
const PROPORTION = /^%|%$|\b(pourcentages?|quote parts?|cles?|poids|ratio|taux)\b/;
const COST =
  /\b(cout|couts|montants?|tarifs?|prix|facturation|forfait|total|somme|redevance|contribution)\b|€|\beuros?\b/;
const BORNE_BY_METROPOLE =
  /\b(parts?|reste a charge|a charge|charge|a la charge|prise en charge) (de )?(la )?(metropole|mmm|3m|m3m|epci)\b/;
const WITH_PARTICIPATION =
  /\b(avec|apres|deduction|deduit|deduite|hors)\b.*\bparticipation|\bparticipation\b.*\b(deduit|deduite|comprise|incluse)\b/;
const NET =
  /\bnets?\b|\bnette\b|\bparts? (de |du |des |de la )?(communes?|communale|ccas|villes?|membres?|collectivites?)\b|\breste a (charge|payer)\b|\ba (facturer|payer|regler|appeler|verser|recouvrer)\b|\bfacture(e|s)?\b|\bdues?\b|\bdu par\b|\bappel de fonds\b|\brefacturation\b/;
const YEARS = /\b([2-9]|1\d|deux|trois|quatre|cinq|six) (ans|annees)\b/;
const PERIOD = /\b(triennale?|biennale?|quadriennale?|pluriannuel(le)?|periode|convention)\b/;
const YEAR_ALONE = /^(annee|exercice|en|an|pour|montant)? ?(19|20)\d{2}$/;
const ANNUAL = /\bannuel(le)?s?\b|\bpar an(nee)?\b|\b1 an\b|\ban\b|\bannee\b|\bannualise/;

/** The meaning of a header given by `plainWords`; the order of the questions settles headers that hold two words. */
export function headerMeaning(words: string): HeaderMeaning {
  if (words === '') return null;
  // « net de taxe » says nothing of the participation.
  const said = words.replace(/\bnet(te)?s? de taxes?\b/g, ' ');
  if (INSEE.test(said)) return 'insee';
  if (PER_INHABITANT.test(said)) return 'other';
  if (POPULATION.test(said)) return PROPORTION.test(said) || /\bpart\b/.test(said) ? 'other' : 'population';
  if (OTHER.test(said)) return 'other';
  return amountMeaning(said);
}

function amountMeaning(said: string): HeaderMeaning {
  // « Année 2020 », « Exercice 2020 » say when, not what.
  if (YEAR_ALONE.test(said)) return 'amount';
  if (BORNE_BY_METROPOLE.test(said)) return 'other';
  const isPeriod = YEARS.test(said) || PERIOD.test(said);
  const isAnnual = ANNUAL.test(said.replace(/\bpluriannuel(le)?\b/g, ' '));
  if (WITH_PARTICIPATION.test(said) || NET.test(said)) return isPeriod && !isAnnual ? 'other' : 'billed';
  if (/\bparticipation\b/.test(said)) return COST.test(said) ? 'billed' : 'share';
  if (isAnnual && !(isPeriod && !/\bannuel|\bpar an\b/.test(said))) return 'annual';
  if (isPeriod) return 'period';
  if (PROPORTION.test(said) && !COST.test(said)) return 'other';
  return COST.test(said) ? 'amount' : null;
}
