import * as v from 'valibot';
import { isCalendarDay } from '../calendar/calendarDay';
import populations from './montpellier-populations.json';
import { type PopulationHistory } from './populationHistory';

const day = v.pipe(v.string(), v.check(isCalendarDay));
const insee = v.pipe(v.string(), v.regex(/^\d[\dAB]\d{3}$/));
const entry = v.strictObject({
  kind: v.picklist(['totale', 'municipale']),
  year: v.pipe(v.number(), v.safeInteger()),
  population: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

const historySchema = v.pipe(
  v.strictObject({
    source: v.pipe(v.string(), v.nonEmpty()),
    inForce: v.record(v.pipe(v.string(), v.regex(/^\d{4}$/)), day),
    communes: v.record(
      insee,
      v.pipe(
        v.array(entry),
        v.minLength(1),
        v.check(entries => hasOneFigureEach(entries), 'two figures of one kind and year'),
      ),
    ),
  }),
  v.check(
    ({ inForce, communes }) =>
      Object.values(communes).every(entries => entries.every(({ year }) => String(year) in inForce)),
    'a year whose day of coming into force is not given',
  ),
);

function hasOneFigureEach(entries: readonly { kind: string; year: number }[]): boolean {
  return new Set(entries.map(({ kind, year }) => `${kind} ${year}`)).size === entries.length;
}

/** A history of populations from data not yet trusted; throws a ValiError saying what is wrong, and where. */
export function parsePopulationHistory(data: unknown): PopulationHistory {
  return v.parse(historySchema, data);
}

/** The populations of the 31 communes of Montpellier Méditerranée Métropole, checked when the product starts. */
export const montpellierPopulations: PopulationHistory = parsePopulationHistory(populations);
