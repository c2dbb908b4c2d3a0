import { englishError, frenchError } from './frenchErrors';
import { englishFunction, FRENCH_FUNCTIONS, frenchNameOf } from './frenchFunctions';

/** What stands in a formula, in French or as Excel stores it. */
type Kind =
  | 'quoted'
  | 'number'
  | 'name'
  | 'call'
  | 'error'
  | 'argumentSeparator'
  | 'columnSeparator'
  | 'rowSeparator'
  | 'blank'
  | 'sign';

interface Part {
  readonly kind: Kind;
  readonly text: string;
}

/** How a language writes the parts of a formula that differ. Regular expressions are sticky. */
interface Grammar {
  readonly number: RegExp;
  /** Between braces, where a dot or a comma also separates. */
  readonly numberInArray: RegExp;
  readonly argument: string;
  readonly columns: string;
  readonly rows: string;
}

/** As Excel stores formulas, whatever the language of its user. */
const STORED: Grammar = {
  number: /(?:\d+(?:\.\d+)?|\.\d+)(?:E[+-]?\d+)?/iy,
  numberInArray: /(?:\d+(?:\.\d+)?|\.\d+)(?:E[+-]?\d+)?/iy,
  argument: ',',
  columns: ',',
  rows: ';',
};

/**
 * As French Excel shows them. The keypad of a French keyboard types a point, which Excel takes for a decimal comma:
 * so is it here, save between braces, where it separates columns.
 */
const FRENCH: Grammar = {
  number: /(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:E[+-]?\d+)?/iy,
  numberInArray: /(?:\d+(?:,\d+)?|,\d+)(?:E[+-]?\d+)?/iy,
  argument: ';',
  columns: '.\\',
  rows: ';',
};

const QUOTED = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?/y;
const ERROR = /#(?:N\/A|DIV\/0!|[\p{L}_]+[!?]?)/uy;
const NAME = /[\p{L}_\\$?][\p{L}\p{N}_.$\\?]*/uy;
const NAME_IN_ARRAY = /\p{L}+/uy;
const BLANK = /\s+/y;
const CELL = /^\$?[a-z]{1,3}(?:\$?\d{1,7})?$/i;

/** Cuts a formula in parts; joined, they give it again. */
function partsOf(formula: string, grammar: Grammar): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let braces = 0;
  let followsValue = false;
  const take = (expression: RegExp): string | undefined => {
    expression.lastIndex = at;
    return expression.exec(formula)?.[0];
  };
  const next = (): Part => {
    const quoted = take(QUOTED);
    if (quoted !== undefined) return { kind: 'quoted', text: quoted };
    const blank = take(BLANK);
    if (blank !== undefined) return { kind: 'blank', text: blank };
    const number = followsValue ? undefined : take(braces > 0 ? grammar.numberInArray : grammar.number);
    if (number !== undefined) return { kind: 'number', text: number };
    const error = followsValue ? undefined : take(ERROR);
    if (error !== undefined) return { kind: 'error', text: error };
    const name = take(braces > 0 ? NAME_IN_ARRAY : NAME);
    if (name !== undefined) return { kind: formula[at + name.length] === '(' ? 'call' : 'name', text: name };
    return { kind: separatorKind(formula.charAt(at), braces > 0, grammar), text: formula.charAt(at) };
  };
  while (at < formula.length) {
    const part = next();
    parts.push(part);
    at += part.text.length;
    if (part.text === '{') braces += 1;
    if (part.text === '}') braces -= 1;
    if (part.kind !== 'blank') followsValue = VALUES.has(part.kind) || /^[)}%]$/.test(part.text);
  }
  return parts;
}

const VALUES: ReadonlySet<Kind> = new Set(['quoted', 'number', 'name', 'error']);

function separatorKind(sign: string, isInArray: boolean, grammar: Grammar): Kind {
  if (isInArray && grammar.columns.includes(sign)) return 'columnSeparator';
  if (isInArray && grammar.rows === sign) return 'rowSeparator';
  return !isInArray && grammar.argument === sign ? 'argumentSeparator' : 'sign';
}

/** Under this prefix Excel itself keeps the names of functions that it does not know. */
const UNKNOWN = '_xludf.';
/** What was typed and cannot be read, kept as the text of an unknown function: it shows #NOM? and is not lost. */
const UNREADABLE = /^=_xludf\.SAISIE\(("(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*)\)$/;
/** A text in a formula has at most 255 characters. */
const LONGEST_TEXT = 120;

/** A stored formula as French Excel shows it: French names, `;` between arguments, decimal comma. */
export function toFrenchFormula(formula: string): string {
  const unreadable = UNREADABLE.exec(formula)?.[1];
  if (unreadable !== undefined) {
    return unreadable.replace(/"((?:[^"]|"")*)",?/g, (_piece, inner: string) => inner.replace(/""/g, '"'));
  }
  return translated(partsOf(formula, STORED), IN_FRENCH);
}

type Translation = Readonly<Record<Kind, (text: string, following: string | undefined) => string>>;

const asItIs = (text: string) => text;

const IN_FRENCH: Translation = {
  quoted: asItIs,
  blank: asItIs,
  sign: asItIs,
  rowSeparator: asItIs,
  number: text => text.replace('.', ','),
  argumentSeparator: () => ';',
  columnSeparator: () => '.',
  error: frenchError,
  call: frenchCall,
  name: (text, following) => (following === '!' ? text : (LOGICAL_IN_FRENCH.get(text.toUpperCase()) ?? text)),
};

function translated(parts: readonly Part[], translation: Translation): string {
  return parts.map(({ kind, text }, index) => translation[kind](text, parts[index + 1]?.text)).join('');
}

const LOGICAL_IN_FRENCH = new Map([
  ['TRUE', 'VRAI'],
  ['FALSE', 'FAUX'],
]);
const LOGICAL_IN_ENGLISH = new Map([...LOGICAL_IN_FRENCH].map(([english, french]) => [french, english]));

function frenchCall(name: string): string {
  if (name.startsWith(UNKNOWN) && frenchNameOf(name.slice(UNKNOWN.length)) !== undefined) {
    return name.slice(UNKNOWN.length);
  }
  return FRENCH_FUNCTIONS.get(name.toUpperCase()) ?? name;
}

/**
 * A formula typed in French, as Excel stores it. A function typed under its English name is unknown to French Excel,
 * and so it is here: kept under the prefix of unknown functions, it gives #NOM?. Undefined for what has no reading: a
 * comma that stands neither in a number nor between references, as in `=ARRONDI(A1,2)`, which French Excel refuses.
 */
export function fromFrenchFormula(formula: string): string | undefined {
  const parts = partsOf(formula, FRENCH);
  const isLost = ({ kind, text }: Part, index: number) =>
    kind === 'sign' && text === ',' && afterBlanks(parts, index)?.kind === 'number';
  if (parts.some(isLost)) return undefined;
  return translated(parts, STORED_AS);
}

function afterBlanks(parts: readonly Part[], index: number): Part | undefined {
  return parts.slice(index + 1).find(({ kind }) => kind !== 'blank');
}

const STORED_AS: Translation = {
  quoted: asItIs,
  blank: asItIs,
  sign: asItIs,
  rowSeparator: asItIs,
  number: text => text.replace(',', '.').toUpperCase(),
  argumentSeparator: () => ',',
  columnSeparator: () => ',',
  error: englishError,
  call: storedCall,
  name: (text, following) => (following === '!' ? text : storedName(text)),
};

function storedCall(typed: string): string {
  const english = englishFunction(typed);
  if (english !== undefined) return english;
  const isEnglishName = frenchNameOf(typed) !== undefined;
  return isEnglishName ? UNKNOWN + typed.toUpperCase() : typed.toUpperCase();
}

function storedName(typed: string): string {
  const upper = typed.toUpperCase();
  return LOGICAL_IN_ENGLISH.get(upper) ?? (CELL.test(typed) && /\d|\$/.test(typed) ? upper : typed);
}

/** What a person typed, as a formula to store: what cannot be read gives #NOM? and is shown again as it was typed. */
export function typedFormula(typed: string): string {
  const formula = fromFrenchFormula(typed);
  if (formula !== undefined) return formula;
  const pieces = typed.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, 'g')) ?? [];
  return `=${UNKNOWN}SAISIE(${pieces.map(piece => `"${piece.replace(/"/g, '""')}"`).join(',')})`;
}

/**
 * A formula being typed in French, sign for sign as the reader of formulas of the grid expects its separators: names
 * stay French.
 */
export function withStoredSeparators(typed: string): string {
  return partsOf(typed, FRENCH)
    .map(({ kind, text }) => {
      if (kind === 'number') return text.replace(',', '.');
      return kind === 'argumentSeparator' || kind === 'columnSeparator' ? ',' : text;
    })
    .join('');
}

/** The English names of functions in a stored formula that French Excel does not know, with their French names. */
export function englishNamesIn(
  formula: string,
): readonly { readonly typed: string; readonly french: string }[] {
  return partsOf(formula, STORED).flatMap(({ kind, text }) => {
    if (kind !== 'call' || !text.startsWith(UNKNOWN)) return [];
    const typed = text.slice(UNKNOWN.length);
    const french = frenchNameOf(typed);
    return french === undefined ? [] : [{ typed, french }];
  });
}

/** Whether a stored formula is what could not be read. */
export function isUnreadable(formula: string): boolean {
  return UNREADABLE.test(formula);
}
