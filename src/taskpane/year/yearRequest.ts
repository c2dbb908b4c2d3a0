import { type YearFacts } from '../../documents/year/yearFacts';
import { yearPlan } from '../../documents/year/yearPlan';
import { yearUse } from '../../documents/year/yearUse';
import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { attempted } from './attempted';
import { type YearDocument } from './generation';

/** A year as the pane knows it. */
export interface KnownYear {
  readonly convention: Convention;
  readonly year: number;
  readonly facts: YearFacts;
  readonly previous: Convention | null;
  readonly today: CalendarDay;
}

/** The documents of a year, in native formulas; one that cannot be made says why. */
export function planOfYear(known: KnownYear): YearDocument[] {
  return yearPlan({ ...known, mode: 'native' });
}

/** Whether nobody subscribes to anything in a year. */
export function isEmptyYear({ convention, year }: Pick<KnownYear, 'convention' | 'year'>): boolean {
  const found = attempted(() => yearUse(convention, year).bodies.length);
  return 'value' in found && found.value === 0;
}
