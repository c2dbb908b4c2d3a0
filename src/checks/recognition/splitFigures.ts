/** One figure of a line of text, as written, and the number it stands for; NaN for "X" or "-". */
export interface LineFigure {
  readonly text: string;
  readonly value: number;
  /** Whether decimals or the sign € say that it is an amount. */
  readonly isAmount: boolean;
}

/** What helps to tell "19 605 | 1 037,14" from "19 | 605 | 1 037,14". */
export interface SplitHints {
  /** The population one expects first. */
  readonly population: number | null;
  /** The ratios of the other figures to the first, seen on other lines. */
  readonly ratios: readonly (number | null)[];
}

interface Token {
  readonly text: string;
  readonly isMark: boolean;
  readonly hasDecimals: boolean;
  readonly hasEuro: boolean;
}

const NO_BREAK_GROUP = /(\d)[\u00A0\u202F\u2007\u2009](?=\d{3}(?!\d))/g;
const COLUMN_SIGNS = /[\t;|]+| {2,}/;
const TOKEN = /(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(\s*(?:€|eur(?:os?)?\b))?|[-–—−xX](?!\d)/gi;
const MOST_SPLITS = 400;
const NO_BREAK_BONUS = 0.5;

/** The figures of a line of text where one space stands between thousands as between columns. */
export function splitFigures(text: string, hints: SplitHints): readonly LineFigure[] {
  const cells = text.trim().split(COLUMN_SIGNS);
  if (cells.length > 1) return cells.map(cell => figureOf(tokensOf(cell)));
  const joined = text.replace(NO_BREAK_GROUP, '$1');
  const scored = [
    ...splitsOf(tokensOf(text)).map(split => ({ split, score: score(split, hints) })),
    // No-break spaces mostly hold thousands together; where they stand everywhere, they say nothing.
    ...(joined === text ? [] : splitsOf(tokensOf(joined))).map(split => ({
      split,
      score: score(split, hints) + NO_BREAK_BONUS,
    })),
  ];
  return scored.reduce((best, one) => (one.score > best.score ? one : best), {
    split: [] as readonly LineFigure[],
    score: Number.NEGATIVE_INFINITY,
  }).split;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(([token, euro]) => ({
    text: token.trim(),
    isMark: !/\d/.test(token),
    hasDecimals: /,\d+|\.\d{1,2}(?!\d)/.test(token),
    hasEuro: euro !== undefined,
  }));
}

function figureOf(tokens: readonly Token[]): LineFigure {
  const text = tokens.map(token => token.text).join(' ');
  const plain = text
    .replace(/\s|€|eur(os?)?/gi, '')
    .replace(/\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return {
    text,
    value: /^\d/.test(plain) ? Number(plain) : Number.NaN,
    isAmount: tokens.some(({ hasDecimals, hasEuro }) => hasDecimals || hasEuro),
  };
}

/** Every way to group the tokens into numbers: groups of three digits may follow a number that has no decimals yet. */
function splitsOf(tokens: readonly Token[]): readonly (readonly LineFigure[])[] {
  let open: { readonly done: readonly LineFigure[]; readonly at: number }[] = [{ done: [], at: 0 }];
  const complete: (readonly LineFigure[])[] = [];
  while (open.length > 0 && complete.length < MOST_SPLITS) {
    const next: typeof open = [];
    for (const { done, at } of open) {
      if (at >= tokens.length) complete.push(done);
      else
        for (const end of endsFrom(tokens, at))
          next.push({ done: [...done, figureOf(tokens.slice(at, end))], at: end });
    }
    open = next.slice(0, MOST_SPLITS);
  }
  return complete;
}

/** Where the number that starts at a token may end. */
function endsFrom(tokens: readonly Token[], at: number): readonly number[] {
  const ends = [at + 1];
  const first = tokens[at];
  if (!first || !/^[1-9]\d{0,2}$/.test(first.text)) return ends;
  for (let end = at + 1; end < tokens.length; end += 1) {
    const token = tokens[end];
    if (!token || !/^\d{3}(?!\d)/.test(token.text) || /^\d{3}\.\d{3}/.test(token.text)) break;
    ends.push(end + 1);
    if (token.hasDecimals || token.hasEuro) break;
  }
  return ends;
}

function score(figures: readonly LineFigure[], { population, ratios }: SplitHints): number {
  const [first, ...others] = figures;
  if (!first) return Number.NEGATIVE_INFINITY;
  let total = -figures.length / 100;
  if (population !== null) total -= 3 * distance(first.value, population);
  // A number starts with no zero, but for "0,52".
  total -= 5 * figures.filter(({ text }) => /^0\d/.test(text)).length;
  const hasAmounts = figures.some(({ isAmount }) => isAmount);
  if (hasAmounts)
    total -= 2 * others.filter(({ isAmount, value }) => !isAmount && !Number.isNaN(value)).length;
  others.forEach(({ value }, index) => {
    const ratio = ratios[index];
    if (typeof ratio === 'number') total -= distance(value / first.value, ratio);
  });
  return total;
}

/** How far two positive numbers are, as a factor; bounded, so that one wrong figure does not decide alone. */
function distance(a: number, b: number): number {
  return a > 0 && b > 0 ? Math.min(4, Math.abs(Math.log(a / b))) : 0;
}
