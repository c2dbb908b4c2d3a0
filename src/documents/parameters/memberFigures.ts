import { type Convention, type Member } from '../../domain/conventions/convention';
import { isInseeCode } from '../../domain/identifiers/inseeCode';
import { type PopulationHistory } from '../../domain/population/populationHistory';
import { type PopulationKind } from '../../domain/population/populationKind';
import { render } from '../../text/inFrench';
import { message } from '../../text/message';
import { refusedRange } from './conventionOfSheets';
import { memberFields } from './memberFields';
import { type CellGrid, type CellProblem, columnsOf, isTitled, type ReadRow, readRows } from './sheetTables';

/** Communes and their legal populations, as a convention or a « Membres » range gives them. */
export interface MemberFigures {
  readonly members: readonly Member[];
  /** What a population is when nothing else is asked: of the kind and year that the convention bills on. */
  readonly kind: PopulationKind;
  readonly year: number;
  readonly history: PopulationHistory;
}

type Figure = PopulationHistory['communes'][string][number];

/** The populations that a convention states, with those known of the same communes from elsewhere. */
export function figuresOfConvention(
  { members, populations: { kind, referenceYear: year, inForce, source } }: Convention,
  others: PopulationHistory,
): MemberFigures {
  return {
    members,
    kind,
    year,
    history: {
      source,
      inForce: { ...others.inForce, [year]: inForce },
      communes: Object.fromEntries(
        members.map(({ insee, population, quantities }) => {
          const own = [
            { kind, year, population },
            ...municipale(quantities?.['population-municipale'], kind, year),
          ];
          const known = others.communes[insee] ?? [];
          const isOther = (figure: Figure) =>
            own.every(stated => stated.kind !== figure.kind || stated.year !== figure.year);
          return [insee, [...own, ...known.filter(isOther)]];
        }),
      ),
    },
  };
}

function municipale(given: unknown, kind: PopulationKind, year: number): Figure[] {
  return given === undefined || kind === 'municipale'
    ? []
    : [{ kind: 'municipale', year, population: Number(given) }];
}

/**
 * The communes and populations of a « Membres » range, as a custom function receives it.
 *
 * @throws DomainError naming the mistakes, each with its cell counted from the top left of the range.
 */
export function figuresOfRange(values: CellGrid['values']): MemberFigures {
  const grid: CellGrid = { values, origin: { row: 0, column: 0 } };
  const head = values.findIndex(line => line.some(value => isTitled(value, 'members.insee')));
  const { columns, problems: missing } = columnsOf(grid, Math.max(head, 0), memberFields);
  const problems: CellProblem[] = [...missing];
  const kinds = new Map(memberFields.map(({ name, kind }) => [name, kind]));
  const rows = readRows(grid, Math.max(head, 0), columns, name => kinds.get(name)!, problems);
  problems.push(...rows.flatMap(wrongIn));
  if (problems.length > 0) throw refusedRange('members.sheetName', problems);
  const [first] = rows;
  if (!first)
    throw refusedRange('members.sheetName', [{ cell: 'A1', why: render(message('members.nobody')) }]);
  const communes = new Map(rows.map(row => [textOf(row, 'insee'), row]));
  return {
    members: [...communes].map(([insee, row]) => ({
      insee,
      name: textOf(row, 'name'),
      population: Number(row.values['population']),
    })),
    kind: textOf(first, 'populationKind') as PopulationKind,
    year: Number(first.values['referenceYear']),
    history: {
      source: '',
      inForce: {},
      communes: Object.fromEntries([...communes].map(([insee, row]) => [insee, figuresOf(row)])),
    },
  };
}

function figuresOf(row: ReadRow): Figure[] {
  const kind = textOf(row, 'populationKind') as PopulationKind;
  const year = Number(row.values['referenceYear']);
  return [
    { kind, year, population: Number(row.values['population']) },
    ...municipale(row.values['municipale'], kind, year),
  ];
}

/** What a line must say for its commune to be found and its population to be one. */
const NEEDED = ['insee', 'name', 'population', 'populationKind', 'referenceYear'] as const;

function wrongIn({ values, cells, cell }: ReadRow): CellProblem[] {
  const empty = NEEDED.flatMap(name => {
    if (values[name] !== undefined) return [];
    return [{ cell: cells[name] ?? cell, why: render(message('convention.missing')) }];
  });
  const { insee, population } = values;
  const code = typeof insee === 'string' && !isInseeCode(insee) ? [cells['insee'] ?? cell] : [];
  const negative = typeof population === 'number' && population < 0 ? [cells['population'] ?? cell] : [];
  return [
    ...empty,
    ...code.map(at => ({ cell: at, why: render(message('convention.insee', { given: String(insee) })) })),
    ...negative.map(at => ({
      cell: at,
      why: render(message('convention.inhabitants', { given: String(population) })),
    })),
  ];
}

function textOf({ values }: ReadRow, field: string): string {
  return String(values[field]);
}
