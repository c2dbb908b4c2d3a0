import { watchWorksheets } from '../watchWorksheets';

/** How long the workbook must be quiet before it is read again, in milliseconds: typing goes on in bursts. */
const QUIET = 800;

/**
 * Tells when cells of the workbook changed, or sheets were added or deleted, once the changes have paused (ExcelApi 1.9;
 * elsewhere it never tells).
 *
 * @returns a function that stops it.
 */
export function watchChanges(onChange: () => void): Promise<() => Promise<void>> {
  return watchWorksheets(
    ({ onChanged, onAdded, onDeleted }, tell) => [
      onChanged.add(tell),
      onAdded.add(tell),
      onDeleted.add(tell),
    ],
    QUIET,
    onChange,
  );
}
