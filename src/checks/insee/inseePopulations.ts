import { DomainError } from '../../domain/errors/domainError';
import { type PopulationKind } from '../../domain/population/populationKind';
import { message, type Message, render } from '../../text/message';
import { type CellValue } from '../snapshot';
import { inseeColumns, type InseeGrid } from './inseeColumns';
import { type InseeCommune, inseeRows } from './inseeRows';

/** The legal populations that a file of INSEE's gives. */
export interface InseePopulations {
  /** The millésime, from the headings or the title; null when the file does not say. */
  readonly year: number | null;
  readonly kinds: readonly PopulationKind[];
  readonly communes: readonly InseeCommune[];
  /** How many codes had lost their leading zero and were given it back. */
  readonly restoredCodes: number;
}

const MOST_NAMED = 10;
const KINDS: readonly PopulationKind[] = ['municipale', 'totale'];

/** The communes whose populations INSEE also gives by arrondissement. */
const CITIES = [
  { insee: '13055', name: 'Marseille', first: 13201, count: 16 },
  { insee: '69123', name: 'Lyon', first: 69381, count: 9 },
  { insee: '75056', name: 'Paris', first: 75101, count: 20 },
] as const;

/**
 * The populations of a table of INSEE's; null when it is none. Paris, Lyon and Marseille are the sum of their
 * arrondissements, which are not communes.
 *
 * @param year the millésime wanted, where the file has several.
 * @throws DomainError naming the cells that do not hold (the first ten): nothing is taken of a file with a mistake.
 */
export function inseePopulations(grid: InseeGrid, year: number | null = null): InseePopulations | null {
  const columns = inseeColumns(grid, year);
  if (columns === null) return null;
  const { communes: lines, problems, restoredCodes } = inseeRows(grid, columns);
  const { communes, problems: cityProblems } = withCities(lines);
  refuse([...problems, ...cityProblems]);
  if (communes.length === 0) throw new DomainError(message('insee.empty'));
  const said = columns.year ?? yearInTitle(grid.values.slice(0, columns.head));
  if (year !== null && said !== null && said !== year) {
    throw new DomainError(message('insee.otherYear', { year: String(year), said: String(said) }));
  }
  return {
    year: said,
    kinds: KINDS.filter(kind => columns.kinds[kind] !== null),
    communes,
    restoredCodes,
  };
}

function refuse(problems: readonly Message[]): void {
  if (problems.length === 0) return;
  const named = problems.slice(0, MOST_NAMED).map(problem => render(problem));
  const more = problems.length - named.length;
  const sentences = more > 0 ? [...named, render(message('insee.more', { count: more }))] : named;
  throw new DomainError(message('insee.refused', { problems: sentences.join(' ; ') }));
}

function withCities(lines: readonly InseeCommune[]): {
  readonly communes: readonly InseeCommune[];
  readonly problems: readonly Message[];
} {
  const problems: Message[] = [];
  let communes = lines;
  for (const { insee, name, first, count } of CITIES) {
    const isPart = (line: InseeCommune) => Number(line.insee) >= first && Number(line.insee) < first + count;
    const parts = communes.filter(isPart);
    if (parts.length === 0) continue;
    communes = communes.filter(line => !isPart(line));
    const whole = communes.find(line => line.insee === insee);
    if (parts.length < count) {
      if (!whole) problems.push(message('insee.arrondissements', { name, found: parts.length, count }));
      continue;
    }
    const sum = { insee, name, municipale: sumOf(parts, 'municipale'), totale: sumOf(parts, 'totale') };
    if (!whole) communes = [...communes, sum];
    else if (KINDS.some(kind => whole[kind] !== null && sum[kind] !== null && whole[kind] !== sum[kind]))
      problems.push(message('insee.city', { name, insee }));
  }
  return { communes, problems };
}

/** Null as soon as one figure is not there: part of a city is not the city. */
function sumOf(parts: readonly InseeCommune[], kind: PopulationKind): number | null {
  return parts.reduce<number | null>((sum, part) => {
    const figure = part[kind];
    return sum === null || figure === null ? null : sum + figure;
  }, 0);
}

const REFERENCE = /r[ée]f[ée]rence[^.]{0,40}?1er janvier (\d{4})/iu;
const IN_FORCE = /en vigueur[^.]{0,40}?1er janvier (\d{4})/iu;
const MILLESIME = /(?:mill[ée]sim[ée]e?s?|populations? l[ée]gales?) (\d{4})/iu;

/** What the lines above the headings say of the millésime: itself, or the day in force, three years later. */
function yearInTitle(rows: readonly (readonly CellValue[])[]): number | null {
  const title = rows
    .flat()
    .filter(value => typeof value === 'string')
    .join(' ');
  const [reference, inForce, millesime] = [REFERENCE, IN_FORCE, MILLESIME].map(
    pattern => pattern.exec(title)?.[1],
  );
  const years = [
    ...(reference === undefined ? [] : [Number(reference)]),
    ...(inForce === undefined ? [] : [Number(inForce) - 3]),
    ...(millesime === undefined ? [] : [Number(millesime)]),
  ];
  // A title that says two things says nothing.
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}
