import { type KeptChoices, parseKeptChoices } from '../documents/choices/keptChoices';
import { readSettings, writeSettings } from './workbookSettings';

const KEYS = { annexe2: 'annexe2.choices.annexe2', year: 'annexe2.choices.year' } as const;

/**
 * The last choices made in this workbook, in one sync.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function readKeptChoices(): Promise<KeptChoices> {
  const [annexe2, year] = await readSettings([KEYS.annexe2, KEYS.year]);
  return parseKeptChoices({ annexe2, year });
}

/**
 * Keeps choices in the workbook, in place of those kept before; those of other views stay.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function keepChoice<View extends keyof KeptChoices>(
  view: View,
  choice: NonNullable<KeptChoices[View]>,
): Promise<void> {
  await writeSettings({ [KEYS[view]]: choice });
}
