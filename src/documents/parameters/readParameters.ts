import { isBlank } from '../../checks/isBlank';
import { textKey } from '../../domain/names/textKey';
import { render, text } from '../../text/inFrench';
import { message } from '../../text/message';
import { readCell } from './cellReading';
import { readChoice } from './choices';
import { type Condition, kindIn } from './conditionKinds';
import { setAt } from './setAt';
import { conventionLines, type TableName, tableNames, tables } from './sections';
import {
  addressAt,
  type CellGrid,
  type CellProblem,
  columnsOf,
  isTitled,
  type ReadRow,
  readRows,
} from './sheetTables';
import { writtenTariffs } from './writtenTariffs';

/** A convention as its file would write it, the cell each value came from, and what was refused on the way. */
export interface ReadParameters {
  readonly data: Record<string, unknown>;
  /** By path in a convention file ("applications[0].tariffs[0]"). */
  readonly places: ReadonlyMap<string, string>;
  readonly problems: readonly CellProblem[];
}

/** Reads the « Paramètres » sheet, wherever its tables and columns have been moved to. */
export function readParameters(grid: CellGrid): ReadParameters {
  const problems: CellProblem[] = [];
  const places = new Map<string, string>();
  const data: Record<string, unknown> = {};
  readForm(grid, data, places, problems);
  const rows = Object.fromEntries(tableNames.map(name => [name, tableRows(grid, name, problems)])) as Record<
    TableName,
    ReadRow[]
  >;

  data['payers'] = rows.payers.map(({ values, cells, cell }, i) => {
    places.set(`payers[${i}]`, cell);
    places.set(`payers[${i}].type`, cells['type'] ?? cell);
    places.set(`payers[${i}].participation`, cells['participation'] ?? cell);
    return {
      type: values['type'],
      aliases: values['aliases'] ?? [],
      participation: { rate: values['participation'], source: values['source'] ?? ownSource() },
    };
  });
  data['applications'] = rows.services.map(({ values, cells, cell }, i) => {
    places.set(`applications[${i}]`, cell);
    places.set(`applications[${i}].code`, cells['code'] ?? cell);
    places.set(`applications[${i}].label`, cells['label'] ?? cell);
    const { tariffs, problems: found } = writtenTariffs(String(values['code'] ?? ''), rows, (path, at) =>
      places.set(`applications[${i}].${path}`, at),
    );
    problems.push(...found);
    return { code: values['code'], label: values['label'], aliases: values['aliases'] ?? [], tariffs };
  });
  problems.push(...strangers(rows));
  readProfiles(rows.profiles, data, places);
  data['members'] = [];
  return { data, places, problems };
}

export function ownSource(): string {
  return text('parameters.ownSource');
}

function readForm(
  grid: CellGrid,
  data: Record<string, unknown>,
  places: Map<string, string>,
  problems: CellProblem[],
): void {
  const at = headerOf(grid, 'parameters.section.convention');
  if (!at) {
    problems.push(noSection(grid, 'parameters.section.convention'));
    return;
  }
  for (const { header, kind, path, sourcePath } of conventionLines) {
    const row = grid.values.findIndex((line, i) => i > at.row && isTitled(line[at.column], header));
    const line = grid.values[row];
    if (!line) continue;
    const cell = addressAt(grid, row, at.column + 1);
    places.set(path, cell);
    // What is wrong with a whole (« period ») is told at its first value.
    const whole = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    if (whole !== '' && !places.has(whole)) places.set(whole, cell);
    const read = readCell(line[at.column + 1] ?? null, kind);
    if (read.kind === 'refused') problems.push({ cell, why: read.why });
    else if (read.value !== undefined) setAt(data, path, read.value);
    const source = readCell(line[at.column + 2] ?? null, 'text');
    if (sourcePath === null) continue;
    places.set(sourcePath, addressAt(grid, row, at.column + 2));
    const given = source.kind === 'value' ? source.value : undefined;
    if (read.kind === 'value' && read.value !== undefined) setAt(data, sourcePath, given ?? ownSource());
  }
}

function tableRows(grid: CellGrid, name: TableName, problems: CellProblem[]): ReadRow[] {
  const title = headerOf(grid, `parameters.section.${name}`);
  if (!title) {
    // Only these two can never be empty.
    if (name === 'payers' || name === 'services')
      problems.push(noSection(grid, `parameters.section.${name}`));
    return [];
  }
  const fields = tables[name];
  const { columns, problems: missing } = columnsOf(grid, title.row + 1, fields);
  problems.push(...missing);
  const kinds = new Map(fields.map(field => [field.name, field]));
  return readRows(
    grid,
    title.row + 1,
    columns,
    (field, raw) =>
      kindIn(kinds.get(field)!, readChoice('condition', String(raw('condition') ?? '')) as Condition | null),
    problems,
  );
}

/** Where a table's title stands, 0-based in the grid: the first cell of its line, alone on it but for the first table. */
function headerOf(
  { values }: CellGrid,
  title: `parameters.section.${TableName | 'convention'}`,
): { row: number; column: number } | null {
  for (const [row, line] of values.entries()) {
    const column = line.findIndex(value => !isBlank(value));
    const isAlone = line.slice(column + 1).every(isBlank);
    if (isTitled(line[column], title) && (isAlone || title === 'parameters.section.convention'))
      return { row, column };
  }
  return null;
}

function noSection(grid: CellGrid, title: `parameters.section.${TableName | 'convention'}`): CellProblem {
  const why = render(message('parameters.notThisSheet', { section: text(title) }));
  return { cell: addressAt(grid, 0, 0), why };
}

/** Lines that name a service that is not listed: left aside, they would be lost in silence. */
function strangers(rows: Record<TableName, ReadRow[]>): CellProblem[] {
  const known = new Set(rows.services.map(({ values }) => textKey(String(values['code'] ?? ''))));
  return (['components', 'brackets', 'conditions'] as const).flatMap(name =>
    rows[name].flatMap(({ values, cells, cell }) => {
      const given = String(values['service'] ?? '');
      if (known.has(textKey(given))) return [];
      const section = text('parameters.section.services');
      return [
        { cell: cells['service'] ?? cell, why: render(message('parameters.stranger', { given, section })) },
      ];
    }),
  );
}

function readProfiles(
  rows: readonly ReadRow[],
  data: Record<string, unknown>,
  places: Map<string, string>,
): void {
  if (rows.length === 0) {
    delete data['dayRates'];
    return;
  }
  const profiles = rows.map(({ values, cells, cell }, i) => {
    places.set(`dayRates.profiles[${i}]`, cell);
    places.set(`dayRates.profiles[${i}].rate`, cells['dayRate'] ?? cell);
    return {
      code: values['code'],
      label: values['label'] ?? values['code'],
      aliases: values['aliases'] ?? [],
      rate: values['dayRate'],
      source: values['source'] ?? ownSource(),
    };
  });
  setAt(data, 'dayRates.profiles', profiles);
}
