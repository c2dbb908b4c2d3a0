import { type Justification, parseJustifications } from '../../checks/justification';
import { type Correction } from '../../checks/recognition/correction';
import { parseCorrections } from '../../checks/recognition/storedCorrections';
import {
  parseStoredYears,
  type StoredYear,
  withYear,
  writtenYears,
} from '../../documents/year/storedYearFacts';
import { type YearFacts } from '../../documents/year/yearFacts';
import { type Convention } from '../../domain/conventions/convention';
import { readSettings, writeSettings } from '../workbookSettings';

const JUSTIFICATIONS = 'annexe2.justifications';
const CORRECTIONS = 'annexe2.corrections';
const CONVENTION = 'annexe2.convention';
const YEARS = 'annexe2.years';

/** What the user said of a workbook that is checked, kept with it. */
export interface KeptControl {
  /** Which convention it is checked against: the id of a shipped one, or the sheet of its own; null when none was chosen. */
  readonly conventionKey: string | null;
  readonly correctionsFor: (convention: Convention) => Correction[];
}

/**
 * The justifications kept in the workbook; none when there are none or when what is stored is not ours.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function readJustifications(): Promise<Justification[]> {
  const [stored] = await readSettings([JUSTIFICATIONS]);
  return stored === undefined ? [] : parseJustifications(stored);
}

/**
 * Keeps justifications in the workbook, in place of those kept before.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function writeJustifications(justifications: readonly Justification[]): Promise<void> {
  await writeSettings({ [JUSTIFICATIONS]: justifications });
}

/**
 * The convention chosen and the corrections of what was recognised, as kept in the workbook.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function readChoices(): Promise<KeptControl> {
  const [corrections, conventionKey] = await readSettings([CORRECTIONS, CONVENTION]);
  return {
    conventionKey: typeof conventionKey === 'string' ? conventionKey : null,
    correctionsFor: convention => parseCorrections(corrections, convention),
  };
}

/**
 * Keeps corrections in the workbook, in place of those kept before.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function writeCorrections(corrections: readonly Correction[]): Promise<void> {
  await writeSettings({ [CORRECTIONS]: corrections });
}

/**
 * Keeps in the workbook which convention it is checked against. What was said of its tables names applications and
 * payers of the convention left: it goes in the same exchange, or both stay.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function writeChosenConvention(key: string): Promise<void> {
  await writeSettings({ [CONVENTION]: key, [CORRECTIONS]: [] });
}

/**
 * The facts of a year of a convention, as kept in the workbook; null when none are.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function readYearFacts(conventionId: string, year: number): Promise<YearFacts | null> {
  const [stored] = await readSettings([YEARS]);
  const years = parseStoredYears(stored);
  return years.find(known => known.conventionId === conventionId && known.year === year)?.facts ?? null;
}

/**
 * Keeps the facts of a year in the workbook, in place of those kept before; those of other years stay.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function writeYearFacts(changed: StoredYear): Promise<void> {
  const [stored] = await readSettings([YEARS]);
  await writeSettings({ [YEARS]: writtenYears(withYear(parseStoredYears(stored), changed)) });
}
