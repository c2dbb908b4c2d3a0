/** What an amount is, as far as the words around it say. */
export interface Nature {
  readonly span: 'period' | 'year' | null;
  readonly side: 'gross' | 'net' | null;
  /** Number of years named with a cost over several years. */
  readonly years: number | null;
}

const COUNT = String.raw`(\d{1,2}|deux|trois|quatre|cinq|six)`;
const WORDS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'];
const SEVERAL = new RegExp(
  String.raw`\b(?:pour|sur|pendant|durant|en|de|des|les|lissee?s? sur) (?:les |la duree (?:totale )?(?:de |des )|l'ensemble des |une (?:duree|periode) de )?${COUNT} (?:ans|annees|exercices)\b|\btriennal(?:e|es)?\b|\bcout (?:global )?(?:de|sur|pour) (?:toute )?la periode\b|\b(?:sur|pour) (?:toute )?la (?:periode|duree de la convention)\b|\bsur la periode\b|\b(?:20\d\d)\s?(?:-|\/|a)\s?(?:20\d\d)\b`,
  'g',
);
const YEARLY =
  /\bpar an(?:nee)?\b|\/ ?an\b|\bannuel(?:le)?s?(?:ment)?\b|\bchaque annee\b|\bl'an\b|\bun an\b|\bpar exercice\b/g;
const GROSS =
  /\bbrut(?:e|s|es)?\b|\b(?:avant|hors|sans) (?:deduction de (?:la )?)?(?:toute )?participation\b|\bavant deduction\b/g;
const NET =
  /\bnet(?:te)?s? de (?:la |toute )?participation\b|\bparticipation(?: [a-z0-9%,']+){0,8}? (?:deduite|comprise)\b|\b(?:deduction faite|apres deduction|apres participation|apres prise en charge)\b|\breste a charge\b|\b(?:avec|compte tenu de la|deduite de la) participation\b|\bcout net\b|\bmontant net\b(?! de taxe)|\b(?:net|nets|nette|nettes)\b(?! de taxe)/g;
const CLAUSE_END = /[,;:]| soit | dont | et (?=de |d')/;
const LONGEST_LEAD = 90;

/** Words just after an amount settle what it is; failing that, those nearest before it. */
export function natureOf(before: string, after: string, heading: string): Nature {
  const tail = after.slice(0, clauseEnd(after));
  const lead = before.slice(-LONGEST_LEAD);
  const span =
    spanIn(tail, 'first') ?? spanIn(lead, 'last') ?? spanIn(after, 'first') ?? spanIn(heading, 'last');
  const side = sideIn(tail) ?? sideIn(lead) ?? sideIn(after);
  return { span: span?.span ?? null, side, years: span?.years ?? null };
}

function clauseEnd(after: string): number {
  const end = CLAUSE_END.exec(after)?.index;
  return end === undefined || end < 2 ? after.length : end;
}

function spanIn(text: string, which: 'first' | 'last'): Pick<Nature, 'span' | 'years'> | null {
  const found = [
    ...[...text.matchAll(SEVERAL)].map(({ index, 1: count }) => ({
      index,
      span: 'period' as const,
      years: count === undefined ? null : numberOf(count),
    })),
    ...[...text.matchAll(YEARLY)].map(({ index }) => ({ index, span: 'year' as const, years: null })),
  ].sort((a, b) => a.index - b.index);
  return (which === 'first' ? found[0] : found.at(-1)) ?? null;
}

function numberOf(count: string): number {
  return /^\d/.test(count) ? Number(count) : WORDS.indexOf(count) + 1;
}

export function sideIn(text: string): Nature['side'] {
  const isGross = text.search(GROSS) !== -1;
  const isNet = text.replace(GROSS, ' ').search(NET) !== -1;
  // Both said: nothing is settled.
  if (isGross === isNet) return null;
  return isGross ? 'gross' : 'net';
}
