import { type CallArguments } from '../protocol/callArguments';
import { camelCase } from '../protocol/defineClass';
import { invalidArgument, notImplemented } from '../protocol/hostError';
import { isRecord } from '../protocol/json';
import { localAddress } from './address';
import { type RangeSelf } from './model';

type Line = Readonly<Record<string, unknown>>;
type Reader = (self: RangeSelf, index: number) => unknown;

const rowAddress: Reader = ({ area }, row) => localAddress({ ...area, row, rows: 1 });
const columnAddress: Reader = ({ area }, column) => localAddress({ ...area, column, columns: 1 });

const ROW: Readonly<Record<string, Reader>> = {
  address: rowAddress,
  addressLocal: rowAddress,
  rowIndex: (_self, row) => row,
  rowHidden: ({ model, area }, row) => model.grid.isRowHidden(area.sheetId, row),
};

const COLUMN: Readonly<Record<string, Reader>> = {
  address: columnAddress,
  addressLocal: columnAddress,
  columnIndex: (_self, column) => column,
  columnHidden: ({ model, area }, column) => model.grid.isColumnHidden(area.sheetId, column),
};

/** Range.getRowProperties: an object for each row, with what was asked for and nothing else. */
export function rowProperties(self: RangeSelf, args: CallArguments): readonly Line[] {
  const asked = namesIn(args, ROW, 'getRowProperties');
  return lines(self, asked, ROW, self.area.row, self.area.rows);
}

/** Range.getColumnProperties */
export function columnProperties(self: RangeSelf, args: CallArguments): readonly Line[] {
  const asked = namesIn(args, COLUMN, 'getColumnProperties');
  return lines(self, asked, COLUMN, self.area.column, self.area.columns);
}

function lines(
  self: RangeSelf,
  names: readonly string[],
  readers: Readonly<Record<string, Reader>>,
  first: number,
  count: number,
): readonly Line[] {
  return Array.from({ length: count }, (_line, index) =>
    Object.fromEntries(names.map(name => [name, readers[name]?.(self, first + index)])),
  );
}

function namesIn(
  args: CallArguments,
  readers: Readonly<Record<string, Reader>>,
  method: string,
): readonly string[] {
  const options = args.raw(0);
  if (!isRecord(options)) throw invalidArgument();
  const asked = Object.entries(options).filter(([, wanted]) => wanted !== false && wanted !== undefined);
  return asked.map(([key]) => {
    const name = camelCase(key);
    if (!readers[name]) throw notImplemented(`Range.${method}({ ${name} })`);
    return name;
  });
}
