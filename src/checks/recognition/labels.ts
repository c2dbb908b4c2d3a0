import { plainWords } from '../../domain/names/plainWords';

const SUBTOTAL =
  /\bsous tota(l|ux)\b|\breport(er)?\b|\btota(l|ux) (partiels?|de la page|page|intermediaires?)\b/;
const TOTAL_FIRST = /^(les )?(tota(l|ux)|t o t a l|somme|ensemble|cumul)\b/;
const TOTAL = /\b(tota(l|ux)|somme|ensemble|cumul)\b/;
const SUMMARY =
  /\b(budgets?|ecarts?|verifications?|controles?|differences?|moyennes?|cout par habitant|arrondis?|participations?|metropole|reste a charge|poptot|population totale|soldes?|tva|duree|taux|enveloppe|rappel|nombre de|date)\b/;
const LONGEST_LABEL = 10;

function isLabel(words: string): boolean {
  return words !== '' && words.split(' ').length <= LONGEST_LABEL;
}

/** "Sous-total", "Report", "Total de la page": figures already counted elsewhere. */
export function isSubtotalLabel(label: string): boolean {
  const words = plainWords(label);
  return isLabel(words) && SUBTOTAL.test(words);
}

/** "totaux HT", "Total", "TOTAL GÉNÉRAL", "Somme", "Ensemble". */
export function isTotalLabel(label: string): boolean {
  const words = plainWords(label);
  if (!isLabel(words) || SUBTOTAL.test(words)) return false;
  return TOTAL_FIRST.test(words) || (TOTAL.test(words) && !SUMMARY.test(words));
}

/** "Montpellier Méditerranée Métropole": its total, or its share. */
export function isMetropoleLabel(label: string): boolean {
  const words = plainWords(label);
  return isLabel(words) && /\bmetropole\b/.test(words);
}

/** "Budget à répartir", "Écart d'arrondi", "Coût par habitant": rows about the table, neither lines nor totals. */
export function isSummaryLabel(label: string): boolean {
  const words = plainWords(label);
  return SUMMARY.test(words) && !isTotalLabel(label) && !isSubtotalLabel(label);
}
