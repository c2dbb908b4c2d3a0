import { type WrittenSheet } from '../../excel/verifySheets';
import { text } from '../../text/message';

/** Whether what Excel holds is what was computed, in a sentence; a difference is told with its first cell. */
export function verdictOf(sheets: readonly WrittenSheet[]): {
  readonly intent: 'success' | 'warning' | 'error';
  readonly sentence: string;
} {
  const pending = sheets.reduce((sum, { comparison }) => sum + comparison.pending, 0);
  const wrong = sheets.flatMap(({ model, comparison }) =>
    comparison.mismatches.map(mismatch => ({ sheet: model.name, ...mismatch })),
  );
  const first = wrong[0];
  if (first) {
    const { sheet, address: cell, expected, found } = first;
    return {
      intent: 'error',
      sentence: text('generate.mismatch', {
        count: wrong.length,
        sheet,
        cell,
        expected: expected.replace('.', ','),
        found: found.replace('.', ','),
      }),
    };
  }
  if (pending > 0) return { intent: 'warning', sentence: text('generate.pending', { count: pending }) };
  const count = sheets.reduce((sum, { comparison }) => sum + comparison.compared, 0);
  return { intent: 'success', sentence: text('generate.verified', { count }) };
}
