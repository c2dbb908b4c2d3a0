import { fromFrenchFormula, toFrenchFormula } from '../french/frenchFormula';
import { isCellError } from '../functions/cellErrors';
import { type Area, type CellEntry, type CellValue } from '../grid/grid';
import { type Property } from '../protocol/defineClass';
import { HostError, invalidArgument } from '../protocol/hostError';
import { fromR1C1, toR1C1 } from './formulaText';
import { matrixFor } from './matrixArgument';
import { type RangeSelf } from './model';
import { typedEntry } from './typedEntry';

/** Excel gives no array at all for more cells than this. */
const MOST_CELLS = 5_000_000;

type Translate = (formula: string, row: number, column: number) => string;

const asIs: Translate = formula => formula;

const fromLocal: Translate = formula => {
  const stored = fromFrenchFormula(formula);
  if (stored === undefined) throw invalidArgument(formula);
  return stored;
};

/** The properties of a range that hold what its cells contain, each a matrix of the size of the range. */
export const rangeContents: Readonly<Record<string, Property<RangeSelf>>> = {
  Values: { get: readValues, set: (self, value) => write(self, value, asIs) },
  Formulas: { get: self => readFormulas(self, asIs), set: (self, value) => write(self, value, asIs) },
  FormulasLocal: {
    get: self => readFormulas(self, toFrenchFormula),
    set: (self, value) => write(self, value, fromLocal),
  },
  FormulasR1C1: {
    get: self => readFormulas(self, toR1C1),
    set: (self, value) => write(self, value, fromR1C1),
  },
  Text: { get: self => matrix(self, area => self.model.grid.readTexts(area)) },
  ValueTypes: {
    get: self => matrix(self, area => self.model.grid.readValues(area).map(row => row.map(valueType))),
  },
  NumberFormat: {
    get: self => matrix(self, area => self.model.grid.readFormat(area, 'numberFormat')),
    set: setNumberFormat,
  },
};

function matrix<T>(self: RangeSelf, read: (area: Area) => T): T | null {
  const { rows, columns } = self.area;
  return rows * columns > MOST_CELLS ? null : read(self.area);
}

function readValues(self: RangeSelf): unknown {
  return matrix(self, area => self.model.grid.readValues(area).map(row => row.map(value => value ?? '')));
}

function readFormulas(self: RangeSelf, translate: Translate): unknown {
  return matrix(self, area => {
    const values = self.model.grid.readValues(area);
    return self.model.grid
      .readFormulas(area)
      .map((row, r) =>
        row.map((formula, c) =>
          formula === undefined ? (values[r]?.[c] ?? '') : translate(formula, area.row + r, area.column + c),
        ),
      );
  });
}

/** What a cell holds, as Excel.RangeValueType names it. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}

function write(self: RangeSelf, value: unknown, translate: Translate): void {
  const { model, area } = self;
  if (area.rows * area.columns > MOST_CELLS) throw invalidArgument();
  const wanted = matrixFor(area, value);
  const formats = model.grid.readFormat(area, 'numberFormat');
  const year = model.now().getFullYear();
  const givenFormats: (string | undefined)[][] = wanted.map(() => []);
  const entries = wanted.map((row, r) =>
    row.map((cell, c): CellEntry | undefined => {
      const format = formats[r]?.[c] ?? 'General';
      const typed = typedEntry(cell, format, year);
      if (format === 'General' && typed?.numberFormat !== undefined) {
        (givenFormats[r] ?? [])[c] = typed.numberFormat;
      }
      return typed?.entry.kind === 'formula'
        ? { kind: 'formula', formula: translate(typed.entry.formula, area.row + r, area.column + c) }
        : typed?.entry;
    }),
  );
  // Only then, so that a refused value leaves every cell as it was.
  model.checkCells(area);
  checkMerges(self, entries);
  model.changeCells(area, () => model.grid.write(area, entries));
  if (givenFormats.some(row => row.length > 0)) model.grid.writeNumberFormats(area, givenFormats);
}

/** Cells covered by a merge hold nothing in Excel: writing there is lost in silence, so it is refused here. */
function checkMerges(self: RangeSelf, entries: readonly (readonly (CellEntry | undefined)[])[]): void {
  const { model, area } = self;
  for (const merged of model.grid.merges(area.sheetId)) {
    entries.forEach((row, r) =>
      row.forEach((entry, c) => {
        if (!entry || (entry.kind === 'value' && entry.value === null)) return;
        const [atRow, atColumn] = [area.row + r - merged.row, area.column + c - merged.column];
        const isInside = atRow >= 0 && atRow < merged.rows && atColumn >= 0 && atColumn < merged.columns;
        if (isInside && (atRow > 0 || atColumn > 0)) {
          throw new HostError('InvalidOperation', 'Host: a value is written to a cell hidden by a merge.');
        }
      }),
    );
  }
}

function setNumberFormat(self: RangeSelf, value: unknown): void {
  const formats = matrixFor(self.area, value).map(row =>
    row.map(format => {
      if (format === null) return undefined;
      if (typeof format !== 'string') throw invalidArgument();
      return format === '' ? 'General' : format;
    }),
  );
  self.model.checkAllowed(self.area.sheetId, 'allowFormatCells');
  const first = formats[0]?.[0];
  const isUniform = first !== undefined && formats.every(row => row.every(format => format === first));
  if (isUniform) self.model.grid.writeFormat(self.area, { numberFormat: first });
  else self.model.grid.writeNumberFormats(self.area, formats);
}
