import { type TestCell } from '../checks/snapshotOf';
import { tableRows, titles } from './tariffRows';

const SHEETS = 20;
const TABLES = 17;
const LINES = 31;

/** 340 tables of E-DEMAT whose 31 net amounts are each wrong in their own way: more than ten thousand findings. */
export const manyFindings: readonly { readonly name: string; readonly rows: TestCell[][] }[] = Array.from(
  { length: SHEETS },
  (_, sheet) => ({
    name: `Feuille ${sheet + 1}`,
    rows: Array.from({ length: TABLES }, () => [
      [`${titles['E-DEMAT']}, tarif par commune`],
      ...tableRows({ application: 'E-DEMAT', payer: 'COMMUNE', row: 2 })
        .slice(0, LINES + 1)
        .map((cells, line) =>
          line === 0
            ? cells
            : [...cells.slice(0, 4), Number(cells[4]) + 1 + ((line * line * 37) % 101) / 100],
        ),
      [],
    ]).flat(),
  }),
);

/** How many tables there are to recognise. */
export const MANY_TABLES = SHEETS * TABLES;
