import { type KeptChoices, keptViews, parseKeptChoices } from '../documents/choices/keptChoices';
import { readSettings, writeSettings } from './workbookSettings';

const keyOf = (view: keyof KeptChoices) => `annexe2.choices.${view}`;

/**
 * The last choices made in this workbook, in one sync.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function readKeptChoices(): Promise<KeptChoices> {
  const stored = await readSettings(keptViews.map(keyOf));
  return parseKeptChoices(Object.fromEntries(keptViews.map((view, index) => [view, stored[index]])));
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
  await writeSettings({ [keyOf(view)]: choice });
}
