import { type Justification, parseJustifications } from '../../checks/justification';
import { type Correction } from '../../checks/recognition/correction';
import { parseCorrections } from '../../checks/recognition/storedCorrections';
import { type Convention } from '../../domain/conventions/convention';
import { describeExcelError, ExcelError } from '../excelError';

const JUSTIFICATIONS = 'annexe2.justifications';
const CORRECTIONS = 'annexe2.corrections';
const CONVENTION = 'annexe2.convention';

/** What the user said of a workbook, kept with it. */
export interface KeptChoices {
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
  await writeSetting(JUSTIFICATIONS, justifications);
}

/**
 * The convention chosen and the corrections of what was recognised, as kept in the workbook.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function readChoices(): Promise<KeptChoices> {
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
  await writeSetting(CORRECTIONS, corrections);
}

/**
 * Keeps in the workbook which convention it is checked against.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function writeConventionKey(key: string): Promise<void> {
  await writeSetting(CONVENTION, key);
}

async function readSettings(keys: readonly string[]): Promise<unknown[]> {
  return guarded(async context => {
    const settings = keys.map(key => context.workbook.settings.getItemOrNullObject(key).load('value'));
    await context.sync();
    return settings.map(setting => (setting.isNullObject ? undefined : (setting.value as unknown)));
  });
}

async function writeSetting(key: string, value: unknown): Promise<void> {
  await guarded(async context => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}

async function guarded<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}
