import { Decimal } from '../domain/money/decimal';
import { formatCents } from '../domain/money/formatCents';
import { frenchFormula } from '../text/frenchFormula';
import { text } from '../text/message';
import { percent, plainNumber } from '../domain/money/figureTexts';
import { type FigureUnit, type Finding } from './finding';

/** The figures of a finding as a French reader writes them; null where there is none. */
interface ShownFigures {
  readonly expected: string | null;
  readonly found: string | null;
  /** With its sign: « +9,90 € », « −182 habitants ». */
  readonly difference: string | null;
}

/** What is to be shown of a finding's figures: "10979" inhabitants are « 10 979 habitants ». */
export function shownFigures(finding: Finding): ShownFigures {
  const { expected, found, difference, unit, isFoundAsText } = finding;
  const shown = {
    expected: expected === null ? null : shownFigure(expected, unit),
    found: found === null ? null : shownFigure(found, isFoundAsText ? undefined : unit),
    difference: difference === null ? null : signed(difference, unit),
  };
  return isFoundAsText ? named(shown) : shown;
}

/** A text and a number may be written alike: each is said to be what it is. */
function named({ expected, found, difference }: ShownFigures): ShownFigures {
  return {
    expected: expected === null ? null : text('control.figure.number', { figure: expected }),
    found: found === null ? null : text('control.figure.text', { figure: found }),
    difference,
  };
}

/** « Attendu : … », « Lu : … », « Écart : … »: those of the three that there are. */
export function figureSentences(finding: Finding): string[] {
  const { expected, found, difference } = shownFigures(finding);
  return [
    ...(expected === null ? [] : [text('control.finding.expected', { expected })]),
    ...(found === null ? [] : [text('control.finding.found', { found })]),
    ...(difference === null ? [] : [text('control.finding.difference', { difference })]),
  ];
}

/** Between several figures of one finding. */
export const LIST_SEPARATOR = ' ; ';

/** A decimal, or several, in the words of its unit; a formula as a French Excel shows it; any other text on one line. */
function shownFigure(figure: string, unit?: FigureUnit): string {
  const parts = figure.split(LIST_SEPARATOR);
  if (parts.length > 1) return parts.map(part => shownFigure(part, unit)).join(LIST_SEPARATOR);
  if (unit === undefined || !DECIMAL.test(figure)) return frenchFormula(figure.replace(/\s+/g, ' ').trim());
  const value = new Decimal(figure);
  switch (unit) {
    case 'euros':
      return `${euros(value)}${NO_BREAK_SPACE}€`;
    case 'share':
      return percent(value);
    case 'number':
      return plainNumber(value, EXCEL_DECIMALS);
    case 'inhabitants':
    case 'years':
    case 'members':
    case 'lines':
    case 'days':
      return text(`control.unit.${unit}`, {
        count: value.toNumber(),
        figure: plainNumber(value, EXCEL_DECIMALS),
      });
  }
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const EXCEL_DECIMALS = 15;
const CENTS = 2;
const NO_BREAK_SPACE = '\u00A0';

function signed(difference: string, unit: FigureUnit | undefined): string {
  const isMore = DECIMAL.test(difference) && new Decimal(difference).gt(0);
  return `${isMore ? '+' : ''}${shownFigure(difference, unit)}`;
}

/** To the cent, or with all the decimals that a cell holds beyond. */
function euros(value: Decimal): string {
  return value.decimalPlaces() > CENTS ? plainNumber(value, EXCEL_DECIMALS) : formatCents(value);
}
