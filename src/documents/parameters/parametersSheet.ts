import { serialOfDay } from '../../domain/calendar/excelSerial';
import { writtenMonthDay } from '../../domain/calendar/monthDay';
import { type Convention } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { text } from '../../text/inFrench';
import { formulaCell, numberCell, padded, textCell } from '../cells';
import { type CellStyle } from '../cellStyles';
import { type CellModel, type SheetModel } from '../sheetModel';
import { type CellKind } from './cellReading';
import { shownChoice } from './choices';
import { type Condition, kindIn } from './conditionKinds';
import { conventionLines, type TableName, tableNames, tables } from './sections';
import { type RowValue, type WrittenRow, writtenRows } from './writtenRows';

const WIDTHS = [30, 34, 22, 12, 12, 26, 18, 12, 16, 14, 26, 24, 48];

/**
 * The « Paramètres » sheet: all the terms of a convention, to be changed by hand and read back.
 *
 * @param totalFormula the sum of the populations of « Membres », when that sheet is written too.
 */
export function parametersSheet(convention: Convention, totalFormula: string | null = null): SheetModel {
  const heading: CellModel[][] = [
    [textCell(text('parameters.title'), 'title')],
    [textCell(convention.label, 'subtitle')],
    [textCell(text('parameters.note'), 'note')],
    [],
  ];
  const written = writtenRows(convention);
  const rows = [
    ...heading,
    ...formRows(convention, totalFormula),
    ...tableNames.flatMap(name => tableRows(name, written[name])),
  ];
  return {
    name: text('parameters.sheetName'),
    columns: WIDTHS.map(width => ({ width })),
    rows: rows.map(row => padded(row, WIDTHS.length)),
    rowHeights: new Map(),
    headerRow: 0,
    orientation: 'landscape',
    footer: text('parameters.footer'),
  };
}

function formRows(convention: Convention, totalFormula: string | null): CellModel[][] {
  return [
    [
      textCell(text('parameters.section.convention'), 'header'),
      textCell(text('parameters.value'), 'header'),
      textCell(text('parameters.source'), 'header'),
    ],
    ...conventionLines.map(({ name, header, kind, path, sourcePath }) => {
      const value = valueAt(convention, path);
      const source = sourcePath === null ? null : valueAt(convention, sourcePath);
      const cell =
        name === 'total' && totalFormula !== null
          ? formulaCell(totalFormula, new Decimal(convention.populations.total), 'parameterInhabitants')
          : valueCell(value, kind, name);
      return [textCell(text(header as 'parameters.id'), 'label'), cell, valueCell(source, 'text', 'source')];
    }),
    [],
  ];
}

/** The value at a path of a convention; null where a part of the way is absent. */
function valueAt(convention: Convention, path: string): RowValue {
  const found = path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      convention,
    );
  return (found ?? null) as RowValue;
}

function tableRows(name: TableName, rows: readonly WrittenRow[]): CellModel[][] {
  const fields = tables[name];
  return [
    [textCell(text(`parameters.section.${name}`), 'subtitle')],
    fields.map(({ header }) => textCell(text(header as 'parameters.id'), 'header')),
    ...rows.map(row =>
      fields.map(field =>
        valueCell(
          row[field.name] ?? null,
          kindIn(field, (row['condition'] ?? null) as Condition | null),
          field.name,
        ),
      ),
    ),
    // A line to fill in, and the blank one that ends the table.
    fields.map(field => valueCell(null, kindIn(field, null), field.name)),
    [],
  ];
}

function valueCell(value: RowValue, kind: CellKind, name: string): CellModel {
  const style = styleOf(kind, name);
  if (value === null) return { content: { kind: 'blank' }, style };
  if (typeof kind === 'object') {
    const choice = 'choice' in kind ? kind.choice : kind.choices;
    const words = (Array.isArray(value) ? (value as readonly string[]) : [value as string]).map(word =>
      shownChoice(choice, word),
    );
    return textCell(words.join(' ; '), style);
  }
  if (kind === 'monthDay') return textCell(writtenMonthDay(value as string), style);
  if (kind === 'day') return numberCell(serialOfDay(value as string), style);
  if (value instanceof Decimal || typeof value === 'number') return numberCell(value, style);
  return textCell(typeof value === 'string' ? value : value.join(' ; '), style);
}

/** Numbers that count something; the others (years, ranks) are written without thousands. */
const COUNTS = ['total', 'from', 'to'];

function styleOf(kind: CellKind, name: string): CellStyle {
  if (typeof kind === 'object') return 'parameterText';
  switch (kind) {
    case 'amount':
      return 'parameterEuros';
    case 'rate':
      return 'parameterRate';
    case 'whole':
      return COUNTS.includes(name) ? 'parameterInhabitants' : 'parameterYears';
    case 'day':
      return 'parameterDay';
    case 'text':
    case 'list':
    case 'monthDay':
      return 'parameterText';
  }
}
