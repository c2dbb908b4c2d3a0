import { type Convention, type Member } from '../conventions/convention';
import { type Quantities } from './measure';
import { populationMeasure } from './quantities';

/** What a member of a convention is measured by: its population, and whatever else the convention says of it. */
export function memberQuantities(convention: Convention, { population, quantities }: Member): Quantities {
  return { ...quantities, [populationMeasure(convention)]: population };
}
