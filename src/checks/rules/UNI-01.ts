import { message } from '../../text/message';
import { type Remedy } from '../finding';
import { grouped } from '../grouped';
import { onTables } from '../onTables';
import { type CheckContext, type Rule } from '../rule';
import { type Stated, type TariffTable } from '../tariffTable';
import { cellAt, textCells, sheetNamed } from '../workbookCells';

type Statement = TariffTable['statedTax'][number];

/** « HT » printed where the convention bills « net de taxe », or TTC beside either. */
export const rule: Rule = {
  id: 'UNI-01',
  severity: 'major',
  isReferenceFree: false,
  check: onTables((context, tables) =>
    grouped(tables, ({ sheet }) => sheet).flatMap(ofSheet => {
      const { actual } = context.convention.taxWording;
      const sheet = ofSheet[0]?.sheet ?? '';
      const wrong = unique(ofSheet.flatMap(({ statedTax }) => statedTax)).filter(
        ({ value }) => value !== actual && !isExplained(context, sheet, value),
      );
      const [first] = wrong;
      if (!first) return [];
      return [
        {
          sheet,
          cells: wrong.map(({ cell }) => cell),
          expected: actual,
          found: first.value,
          difference: null,
          message: message('UNI-01.message', { found: first.value, expected: actual, count: wrong.length }),
          explanation: [message('UNI-01.why', { source: context.convention.taxWording.source })],
          remedy: ofSheet.some(({ isPastedText }) => isPastedText) ? null : rewording(context, sheet, wrong),
        },
      ];
    }),
  ),
};

function unique(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map(one => [`${one.cell} ${one.value}`, one])).values()];
}

/** A sentence that names both wordings, as ours does, says which one holds: nobody can be misled. */
function isExplained({ snapshot, convention }: CheckContext, name: string, said: string): boolean {
  const { printed, actual } = convention.taxWording;
  const sheet = sheetNamed(snapshot, name);
  if (said !== printed || !sheet) return false;
  const printedWord = new RegExp(`(?<![\\p{L}\\p{N}])${printed}(?![\\p{L}\\p{N}])`, 'u');
  for (const { value } of textCells(sheet)) {
    if (typeof value === 'string' && value.includes(actual) && printedWord.test(value)) return true;
  }
  return false;
}

/** The same texts with the right words; none when a text comes from a formula. */
function rewording(context: CheckContext, sheet: string, wrong: readonly Stated<string>[]): Remedy | null {
  const { actual } = context.convention.taxWording;
  const edits = wrong.flatMap(({ cell, value }) => {
    const held = cellAt(context.snapshot, sheet, cell);
    const text = typeof held?.value === 'string' && held.formula === null ? held.value : null;
    const reworded = text?.replace(new RegExp(`(?<!\\p{L})${value}(?!\\p{L})`, 'gu'), actual);
    return reworded === undefined || reworded === text
      ? []
      : [{ kind: 'text' as const, sheet, cell, text: reworded }];
  });
  if (edits.length < wrong.length) return null;
  const label = message('UNI-01.choice', { expected: actual, count: edits.length });
  return { kind: 'suggestion', choices: [{ label, edits }] };
}
