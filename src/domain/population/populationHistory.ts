import { type CalendarDay } from '../calendar/calendarDay';
import { type PopulationKind } from './populationKind';

/** Legal populations of communes: INSEE code → figures, each of one kind and reference year (millésime). */
export interface PopulationHistory {
  readonly source: string;
  /** Reference year → day it came into force. */
  readonly inForce: Readonly<Record<string, CalendarDay>>;
  readonly communes: Readonly<
    Record<
      string,
      readonly {
        readonly kind: PopulationKind;
        readonly year: number;
        readonly population: number;
      }[]
    >
  >;
}

/** The kinds and years under which a commune had exactly this population; empty when it never had. */
export function populationsEqualTo(
  history: PopulationHistory,
  insee: string,
  population: number,
): readonly { readonly kind: PopulationKind; readonly year: number }[] {
  return (history.communes[insee] ?? []).filter(entry => entry.population === population);
}
