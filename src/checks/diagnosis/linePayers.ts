import { type Payer } from '../../domain/conventions/convention';
import { type CheckContext } from '../rule';
import { type TableLine, type TariffTable } from '../tariffTable';
import { sheetNamed } from '../workbookCells';
import { onceForBoth } from '../once';
import { basisOf, type TariffBasis } from './tariffBasis';

const SAYS_CCAS = /(?<!\p{L})c\.?\s?c\.?\s?a\.?\s?s(?!\p{L})/iu;

/**
 * The lines of a table whose payer is not that of the table, with what they are computed from: a state of shares lists
 * communes and CCAS together, each with its own participation. Empty for a table of one payer, whatever it says of it
 * on its lines.
 */
export const otherPayers = onceForBoth(
  (table: TariffTable, context: CheckContext): ReadonlyMap<TableLine, TariffBasis> => {
    const payer = table.payer?.value;
    const ccas = new Set(table.lines.filter(line => saysCcas(line, table, context)));
    const isMixed = ccas.size > 0 && ccas.size < table.lines.length;
    if (!payer || !isMixed) return new Map();
    return new Map(
      table.lines.flatMap((line): [TableLine, TariffBasis][] => {
        const type = ccas.has(line) ? 'CCAS' : 'COMMUNE';
        const own = context.convention.payers.find(other => other.type === type);
        const basis = own && type !== payer.type ? basisFor(own, table, context) : null;
        return basis ? [[line, basis]] : [];
      }),
    );
  },
);

/** The same object for the same payer, so that its amounts are computed once. */
function basisFor(payer: Payer, table: TariffTable, context: CheckContext): TariffBasis | null {
  return table.payer ? basisOf({ ...table, payer: { ...table.payer, value: payer } }, context) : null;
}

/** In its name, or in a cell of its own that says nothing else. */
function saysCcas({ row, writtenName }: TableLine, table: TariffTable, { snapshot }: CheckContext): boolean {
  if (SAYS_CCAS.test(writtenName)) return true;
  const sheet = sheetNamed(snapshot, table.sheet);
  const [left, right] = [Math.min(...columnsOf(table)) - NEAR, Math.max(...columnsOf(table))];
  return (sheet?.values[row - sheet.origin.row] ?? []).some(
    (value, index) =>
      sheet !== undefined &&
      index + sheet.origin.column >= left &&
      index + sheet.origin.column <= right &&
      typeof value === 'string' &&
      value.trim().toUpperCase() === 'CCAS',
  );
}

/** The type of a member may stand before its name. */
const NEAR = 3;

const columnsOf = ({ columns }: TariffTable) => Object.values(columns);
