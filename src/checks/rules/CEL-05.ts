import { message } from '../../text/message';
import { cellAddress, columnLetters } from '../cellAddress';
import { type Finding } from '../finding';
import { type Rule } from '../rule';
import { type CellValue, type SheetSnapshot } from '../snapshot';

type Found = Omit<Finding, 'rule' | 'severity'>;

/** Rows, columns and sheets that hold something and cannot be seen: their figures are in the sums all the same. */
export const rule: Rule = {
  id: 'CEL-05',
  severity: 'major',
  isReferenceFree: true,
  check: ({ snapshot }) =>
    snapshot.sheets
      .filter(({ values }) => values.some(row => row.some(isFilled)))
      .flatMap(sheet =>
        sheet.visibility === 'visible'
          ? [...hiddenRows(sheet), ...hiddenColumns(sheet)]
          : [hiddenSheet(sheet)],
      ),
};

const isFilled = (value: CellValue) => value !== null && value !== '';

function hiddenSheet({ name, visibility }: SheetSnapshot): Found {
  return {
    ...told(name, [], null),
    message:
      visibility === 'hidden'
        ? message('CEL-05.message.sheet', { sheet: name })
        : message('CEL-05.message.veryHidden', { sheet: name }),
    // A hidden sheet may be meant to be: its author chooses.
    remedy: {
      kind: 'suggestion',
      choices: [
        {
          label: message('CEL-05.choice.sheet', { sheet: name }),
          edits: [{ kind: 'showSheet', sheet: name }],
        },
      ],
    },
  };
}

function hiddenRows(sheet: SheetSnapshot): Found[] {
  const { name, origin, values, hasFilter } = sheet;
  const rows = sheet.hiddenRows.filter(row => values[row - origin.row]?.some(isFilled));
  if (rows.length === 0) return [];
  const listed = rows.map(row => row + 1).join(', ');
  const said = { count: rows.length, rows: listed };
  const cells = rows.map(row => cellAddress(row, origin.column));
  return [
    {
      ...told(name, cells, listed),
      message: hasFilter ? message('CEL-05.message.filter', said) : message('CEL-05.message.rows', said),
      remedy: { kind: 'fix', edits: [{ kind: 'showRows', sheet: name, rows }] },
    },
  ];
}

function hiddenColumns({ name, origin, values, hiddenColumns: hidden }: SheetSnapshot): Found[] {
  const columns = hidden.filter(column => values.some(row => isFilled(row[column - origin.column] ?? null)));
  if (columns.length === 0) return [];
  const listed = columns.map(columnLetters).join(', ');
  const cells = columns.map(column => cellAddress(origin.row, column));
  return [
    {
      ...told(name, cells, listed),
      message: message('CEL-05.message.columns', { count: columns.length, columns: listed }),
      remedy: { kind: 'fix', edits: [{ kind: 'showColumns', sheet: name, columns }] },
    },
  ];
}

function told(sheet: string, cells: readonly string[], found: string | null) {
  return { sheet, cells, expected: null, found, difference: null, explanation: [message('CEL-05.why')] };
}
