import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PopulationHistory } from '../../src/domain/population/populationHistory';

const KINDS = { pmun: 'municipale', ptot: 'totale' } as const;
const FIRST_FIGURE = 3;

/**
 * Legal populations of the 31 communes, by kind and reference year.
 *
 * Source: INSEE by way of npm @etalab/decoupage-administratif, Licence Ouverte (test/data/populations-montpellier.csv).
 */
export const montpellierPopulations: PopulationHistory = {
  source: 'INSEE, populations légales',
  inForce: Object.fromEntries(
    [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].map(year => [String(year), `${year + 3}-01-01`]),
  ),
  communes: communesOf(readFileSync(join(__dirname, '../data/populations-montpellier.csv'), 'utf8')),
};

function communesOf(csv: string): PopulationHistory['communes'] {
  const [header = '', ...lines] = csv.trim().split('\n');
  const names = header.split(';').slice(FIRST_FIGURE);
  return Object.fromEntries(
    lines.map(line => {
      const [insee = '', , , ...figures] = line.split(';');
      return [
        insee,
        names.map((name, index) => {
          const [kind, year] = name.split('_') as [keyof typeof KINDS, string];
          return { kind: KINDS[kind], year: Number(year), population: Number(figures[index]) };
        }),
      ];
    }),
  );
}
