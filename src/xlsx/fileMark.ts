import { type WriteOptions } from 'hucre/xlsx';
import { MARK_NAME, markFormula, newMark } from '../documents/ownSheets/mark';
import { text } from '../text/inFrench';

/** The name by which the add-in will know a sheet of a file that it did not write itself. */
export function fileMark(sheet: string, key: string): NonNullable<WriteOptions['namedRanges']>[number] {
  return {
    name: MARK_NAME,
    range: markFormula(newMark(key)).slice(1),
    scope: sheet,
    comment: text('ownSheets.mark'),
  };
}
