import { type Decimal } from '../money/decimal';

/** What a payer can be measured by. Populations are those of the commune, also for its CCAS. */
export const measures = [
  'population-totale',
  'population-municipale',
  'population-dgf',
  'agents',
  'days',
  'units',
] as const;
export type Measure = (typeof measures)[number];

/** How much of each measure a payer has: inhabitants, agents, days. An absent measure is unknown, never zero. */
export type Quantities = Readonly<Partial<Record<Measure, Decimal | number>>>;

/** One measure, or a mix of several whose shares add up to 1 ("70 % population, 30 % agents"). */
export interface Weight {
  readonly measure: Measure;
  readonly share: Decimal;
}
