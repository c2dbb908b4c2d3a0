import { Decimal } from '../../domain/money/decimal';
import { parseAmount } from '../../domain/money/parseAmount';
import { parseInhabitants } from '../../domain/population/parseInhabitants';
import { message } from '../../text/message';
import { plainNumber } from '../../domain/money/figureTexts';
import { type Edit, type Finding } from '../finding';
import { onTables } from '../onTables';
import { type Rule } from '../rule';
import { type FigureCell, type TariffTable } from '../tariffTable';

type Found = Omit<Finding, 'rule' | 'severity'>;

const ROLES = ['population', 'period', 'annual', 'billed'] as const;
type Role = (typeof ROLES)[number];

const EUROS = '#,##0.00 "€"';
const FORMATS: Readonly<Record<Role, string>> = {
  population: '#,##0',
  period: EUROS,
  annual: EUROS,
  billed: EUROS,
};

/** Figures kept as texts: Excel leaves them out of every sum without a word. */
export const rule: Rule = {
  id: 'CEL-01',
  severity: 'major',
  isReferenceFree: true,
  check: onTables((_, tables) =>
    tables.flatMap(table =>
      table.isPastedText ? [pastedTable(table)] : ROLES.flatMap(role => columnFindings(table, role)),
    ),
  ),
};

/** A table of lines of text: one cause for all its figures, and nowhere to write them. */
function pastedTable({ sheet, lines, firstRow, lastRow }: TariffTable): Found {
  return {
    sheet,
    cells: [...new Set(lines.map(({ nameCell }) => nameCell))],
    expected: null,
    found: null,
    difference: null,
    message: message('CEL-01.message.pasted', {
      count: lines.length,
      first: String(firstRow + 1),
      last: String(lastRow + 1),
    }),
    explanation: [message('CEL-01.why')],
    remedy: null,
  };
}

function columnFindings({ sheet, lines, totals }: TariffTable, role: Role): Found[] {
  const figures = [...lines, ...(totals ? [totals] : [])].flatMap(line => line.figures[role] ?? []);
  const texts = figures
    .filter(({ isText }) => isText)
    .map(figure => ({ figure, value: valueOf(role, figure) }));
  const read = texts.flatMap(({ figure, value }) => (value === null ? [] : [{ figure, value }]));
  return [
    ...(read.length > 0 ? [convertible(sheet, role, read)] : []),
    ...texts.filter(({ value }) => value === null).map(({ figure }) => doubtfulFinding(sheet, role, figure)),
  ];
}

/** The number a text is, when there is only one way to read it; a population has no decimals. */
function valueOf(role: Role, { raw, value }: FigureCell): string | null {
  const inhabitants = role === 'population' ? parseInhabitants(String(raw)) : null;
  if (inhabitants?.kind === 'count') return String(inhabitants.value);
  return value === null ? null : value.toString();
}

function convertible(
  sheet: string,
  role: Role,
  cells: readonly { readonly figure: FigureCell; readonly value: string }[],
): Found {
  const [first] = cells;
  const found = String(first?.figure.raw ?? '').trim();
  const isWritable = cells.every(({ figure }) => figure.formula === null);
  return {
    sheet,
    cells: cells.map(({ figure }) => figure.cell),
    expected: first?.value ?? null,
    found,
    difference: null,
    unit: role === 'population' ? 'inhabitants' : 'euros',
    isFoundAsText: true,
    message: message('CEL-01.message', {
      count: cells.length,
      found,
      expected: first ? plainNumber(new Decimal(first.value)) : '',
    }),
    explanation: [message('CEL-01.why')],
    remedy: isWritable
      ? { kind: 'fix', edits: cells.map(({ figure, value }) => numberEdit(sheet, role, figure, value)) }
      : null,
  };
}

function numberEdit(sheet: string, role: Role, { cell, numberFormat }: FigureCell, value: string): Edit {
  const hasFormat = numberFormat !== 'General' && numberFormat !== '@';
  return { kind: 'number', sheet, cell, value, ...(hasFormat ? {} : { numberFormat: FORMATS[role] }) };
}

/** "1.037" may be one euro or a thousand; "1O37,14" has a letter in it: only the user knows. */
function doubtfulFinding(sheet: string, role: Role, figure: FigureCell): Found {
  const readings = readingsOf(role, String(figure.raw));
  const found = String(figure.raw).trim();
  return {
    sheet,
    cells: [figure.cell],
    expected: null,
    found,
    difference: null,
    isFoundAsText: true,
    message:
      readings.length > 1
        ? message('CEL-01.message.ambiguous', { found })
        : message('CEL-01.message.suspect', { found }),
    explanation: [message('CEL-01.why')],
    remedy:
      figure.formula === null && readings.length > 0
        ? {
            kind: 'suggestion',
            choices: readings.map(reading => ({
              label: message('CEL-01.choice', { value: plainNumber(new Decimal(reading)) }),
              edits: [numberEdit(sheet, role, figure, reading)],
            })),
          }
        : null,
  };
}

function readingsOf(role: Role, raw: string): string[] {
  const inhabitants = role === 'population' ? parseInhabitants(raw) : null;
  if (inhabitants?.kind === 'suspect') return [String(inhabitants.suggestion)];
  const parsed = parseAmount(raw);
  if (parsed.kind === 'ambiguous') return parsed.readings.map(reading => reading.toString());
  return parsed.kind === 'suspect' ? [parsed.suggestion.toString()] : [];
}
