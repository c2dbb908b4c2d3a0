import * as fc from 'fast-check';
import { dayCount, dayOfCount } from '../../../src/domain/calendar/dayCount';

/** Any day of the years 2000 to 2100, the years that matter here. */
export const anyDay = fc
  .integer({ min: dayCount('2000-01-01'), max: dayCount('2100-12-31') })
  .map(dayOfCount);

/** Every day of the years 2000 to 2100, one by one. */
export const everyDay: readonly string[] = Array.from(
  { length: dayCount('2100-12-31') - dayCount('2000-01-01') + 1 },
  (_, i) => dayOfCount(dayCount('2000-01-01') + i),
);
