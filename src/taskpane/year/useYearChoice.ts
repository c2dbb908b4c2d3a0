import { use, useCallback, useMemo, useState } from 'react';
import { type KeptYear } from '../../documents/choices/keptChoices';
import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { conventionOfKey, firstOffered, isOwnKey } from '../convention/offeredConventions';
import { useConventions } from '../convention/useConventions';
import { rememberChoice, keptChoices } from '../keptChoices';
import { convenedYears, presentYear, previousConvention } from './yearChoice';

/** Which year of which convention is worked on, and how to read it anew. */
export interface YearChoice {
  readonly key: string;
  readonly chooseKey: (key: string) => void;
  /** As last read; null while the sheets of the workbook are read, or hold mistakes. */
  readonly convention: Convention | null;
  readonly year: number;
  readonly chooseYear: (year: number) => void;
  /** The convention of the year before: itself inside its period, else the one chosen or found; null: none is known. */
  readonly previous: Convention | null;
  readonly choosePrevious: (key: string) => void;
  /** The convention as the workbook has it at this moment. */
  readonly latest: () => Promise<Convention>;
}

/**
 * The convention and the year chosen, in this visit or the last; else the workbook's own convention first, since it alone
 * says who subscribes.
 */
export function useYearChoice(today: CalendarDay): YearChoice {
  const { offered, own, reread } = useConventions();
  const kept = use(keptChoices()).year;
  const [chosenKey, setKey] = useState<string | null>(null);
  const [previousKey, setPreviousKey] = useState(kept?.previous ?? null);
  const [chosenYear, setYear] = useState(kept?.year ?? null);
  const isRead = own !== null;
  const keptKey = offered.find(known => known.key === kept?.convention)?.key;
  const key = chosenKey ?? keptKey ?? offered.find(known => isOwnKey(known.key))?.key ?? firstOffered.key;
  const convention = isRead ? (offered.find(known => known.key === key)?.convention ?? null) : null;
  const year = useMemo(() => {
    if (convention === null) return chosenYear ?? 0;
    return chosenYear !== null && convenedYears(convention).includes(chosenYear)
      ? chosenYear
      : presentYear(convention, today);
  }, [convention, chosenYear, today]);
  const previous = useMemo(() => {
    if (convention === null) return null;
    const chosen = offered.filter(known => known.key === previousKey);
    const candidates = [...chosen, ...offered].map(known => known.convention);
    return previousConvention(convention, year, candidates);
  }, [convention, year, offered, previousKey]);
  const latest = useCallback(
    async () => conventionOfKey(key, isOwnKey(key) ? await reread() : []),
    [key, reread],
  );
  const keep = (change: Partial<KeptYear>) =>
    rememberChoice('year', { convention: key, year, previous: previousKey, ...change });
  const chooseKey = (next: string) => {
    setKey(next);
    keep({ convention: next });
  };
  const chooseYear = (next: number) => {
    setYear(next);
    keep({ year: next });
  };
  const choosePrevious = (next: string) => {
    setPreviousKey(next);
    keep({ previous: next });
  };
  return { key, chooseKey, convention, year, chooseYear, previous, choosePrevious, latest };
}
