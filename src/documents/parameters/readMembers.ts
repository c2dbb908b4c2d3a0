import { type CellValue } from '../../checks/snapshot';
import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { type DayReading, readDay } from '../../domain/calendar/readDay';
import { parseAmount } from '../../domain/money/parseAmount';
import { textKey } from '../../domain/names/textKey';
import { render, text } from '../../text/inFrench';
import { message } from '../../text/message';
import { type ReadValue } from './cellReading';
import { memberFields } from './memberFields';
import { type ReadParameters } from './readParameters';
import {
  addressAt,
  type CellGrid,
  type CellProblem,
  columnsOf,
  isTitled,
  type ReadRow,
  readRows,
} from './sheetTables';

type Written = Record<string, unknown>;

/** What « Membres » says, in the form of a convention file, and the cell of each value. */
export interface ReadMembers {
  readonly members: readonly Written[];
  readonly bodies: readonly Written[];
  readonly subscriptions: readonly Written[];
  readonly places: ReadonlyMap<string, string>;
  readonly problems: readonly CellProblem[];
}

/** Reads the « Membres » sheet; `terms` are those read from « Paramètres », whose services have a column each. */
export function readMembers(grid: CellGrid, terms: ReadParameters): ReadMembers {
  const problems: CellProblem[] = [];
  const places = new Map<string, string>();
  const headerRow = grid.values.findIndex(line => line.some(value => isTitled(value, 'members.insee')));
  if (headerRow < 0) {
    const why = render(message('members.notThisSheet', { column: text('members.insee') }));
    return {
      members: [],
      bodies: [],
      subscriptions: [],
      places,
      problems: [{ cell: addressAt(grid, 0, 0), why }],
    };
  }
  const { columns, problems: missing } = columnsOf(grid, headerRow, memberFields);
  problems.push(...missing);
  const kinds = new Map(memberFields.map(({ name, kind }) => [name, kind]));
  const rows = readRows(grid, headerRow, columns, name => kinds.get(name)!, problems);

  const members: Written[] = [];
  const bodies: Written[] = [];
  const subscriptions: Written[] = [];
  const known = new Map<unknown, { readonly population: unknown; readonly cell: string }>();
  rows.forEach((row, index) => {
    problems.push(...populationProblems(row, terms));
    const first = known.get(row.values['insee']);
    if (first === undefined) {
      placeMember(row, `members[${members.length}]`, places);
      members.push(memberOf(row));
      known.set(row.values['insee'], {
        population: row.values['population'],
        cell: row.cells['population'] ?? row.cell,
      });
    } else if (first.population !== row.values['population']) {
      const cell = row.cells['population'] ?? row.cell;
      problems.push({ cell, why: render(message('members.otherPopulation', { first: first.cell })) });
    }
    const used = usedServices(grid, headerRow, headerRow + 1 + index, row, terms, problems);
    for (const { subscription, cell } of used) {
      places.set(`subscriptions[${subscriptions.length}]`, cell);
      subscriptions.push(subscription);
    }
    if (hasSigned(row, used.length > 0)) {
      places.set(`bodies[${bodies.length}]`, row.cell);
      bodies.push({ insee: row.values['insee'], payer: row.values['type'], ...bodyOf(row) });
    }
  });
  return { members, bodies, subscriptions, places, problems };
}

function memberOf({ values }: ReadRow): Written {
  const quantities: Written = {};
  const counted = { municipale: 'population-municipale', dgf: 'population-dgf', agents: 'agents' };
  for (const [field, measure] of Object.entries(counted))
    if (values[field] !== undefined) quantities[measure] = String(values[field]);
  return {
    insee: values['insee'],
    name: values['name'],
    ...(values['siren'] === undefined ? {} : { siren: values['siren'] }),
    population: values['population'],
    ...(Object.keys(quantities).length > 0 ? { quantities } : {}),
  };
}

function placeMember({ cells, cell }: ReadRow, path: string, places: Map<string, string>): void {
  places.set(path, cell);
  for (const name of ['insee', 'name', 'siren', 'population'])
    places.set(`${path}.${name}`, cells[name] ?? cell);
}

function bodyOf({ values }: ReadRow): Written {
  const { siret, serviceCode, commitment, notified, commitmentYears } = values;
  return { siret, serviceCode, commitment, notified, commitmentYears };
}

/**
 * Whether the body of a line has signed a convention: as its cell says. Where it says nothing, a commune that uses a
 * service has, and a CCAS has not: it is another legal person than its commune, billed only if something on its line
 * tells of its own convention (its notification, its délibération).
 */
function hasSigned(row: ReadRow, isUser: boolean): boolean {
  const { signed, type, notified, deliberation } = row.values;
  if (signed !== undefined) return signed === 'yes';
  if (type === 'CCAS') return notified !== undefined || deliberation !== undefined;
  return isUser || Object.values(bodyOf(row)).some(value => value !== undefined);
}

/** The kind, year and decree of a line must be those the convention bills on: figures of two censuses do not add up. */
function populationProblems({ values, cells }: ReadRow, { data }: ReadParameters): CellProblem[] {
  const terms = (data['populations'] ?? {}) as Written;
  const pairs = { populationKind: 'kind', referenceYear: 'referenceYear', decree: 'decree' };
  return Object.entries(pairs).flatMap(([field, term]) => {
    const [given, expected] = [values[field], terms[term] as ReadValue | undefined];
    if (given === undefined || expected === undefined || given === expected) return [];
    const why = message('members.otherCensus', { given: String(given), expected: String(expected) });
    return [{ cell: cells[field] ?? '', why: render(why) }];
  });
}

function usedServices(
  grid: CellGrid,
  headerRow: number,
  row: number,
  { values }: ReadRow,
  { data }: ReadParameters,
  problems: CellProblem[],
): { readonly subscription: Written; readonly cell: string }[] {
  const services = (data['applications'] ?? []) as readonly { readonly code?: string }[];
  const start = ((data['period'] ?? {}) as Written)['start'] as CalendarDay | undefined;
  return services.flatMap(({ code }) => {
    const column = (grid.values[headerRow] ?? []).findIndex(
      value => typeof value === 'string' && textKey(value) === textKey(code ?? ''),
    );
    if (column < 0) return [];
    const cell = addressAt(grid, row, column);
    const read = readSubscription(grid.values[row]?.[column] ?? null, start);
    if (read === 'none') return [];
    if (read === 'refused') {
      const given = String(grid.values[row]?.[column] ?? '');
      problems.push({ cell, why: render(message('members.notSubscription', { given })) });
      return [];
    }
    const deliberation = values['deliberation'] ?? null;
    return [
      {
        subscription: {
          insee: values['insee'],
          payer: values['type'],
          application: code,
          ...read,
          deliberation,
        },
        cell,
      },
    ];
  });
}

const YES = ['oui', 'yes', 'o'];
const NO = ['non', 'no', 'n'];

/** A day (since then), two days (from, to), « Oui » (since the convention started); « X », « - », « néant », empty: not used. */
function readSubscription(
  value: CellValue,
  start: CalendarDay | undefined,
): { readonly from: CalendarDay; readonly to: CalendarDay | null } | 'none' | 'refused' {
  const written = typeof value === 'string' ? value.trim() : value;
  if (written === null || written === '') return 'none';
  const days = typeof written === 'string' ? daysIn(written) : [];
  const [from, to, ...others] = days;
  if (from?.kind === 'day' && to?.kind === 'day')
    return others.length === 0 ? { from: from.day, to: to.day } : 'refused';
  const day = readDay(written);
  if (day.kind === 'day') return { from: day.day, to: null };
  if (typeof written !== 'string') return 'refused';
  const word = textKey(written);
  if (NO.includes(word) || parseAmount(written).kind === 'notSubscribed') return 'none';
  if (YES.includes(word)) return start === undefined ? 'refused' : { from: start, to: null };
  return 'refused';
}

function daysIn(written: string): DayReading[] {
  return [...written.matchAll(/\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}/g)].map(([found]) =>
    readDay(found),
  );
}
