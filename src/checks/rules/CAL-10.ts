import { message, type Message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { recomputeRemedy } from '../diagnosis/amountRemedy';
import { exampleOf, ruleTelling } from '../diagnosis/telling';
import { type Finding } from '../finding';
import { type CheckContext, type Rule } from '../rule';
import { textCells } from '../workbookCells';

type RuleFinding = Omit<Finding, 'rule' | 'severity'>;

/** PopTot − Part3M: inhabitants less euros, however it is spaced and whatever the minus sign. */
const PRINTED = /PopTot\s*[-\u2010-\u2015\u2212]\s*Part\s*(3M|MMM)?/i;
/** A cell that holds the formula and nothing else. */
const ALONE = /^[\s=(]*PopCom[^.:;]*PopTot[^.:;]*Part\s*(3M|MMM)?[\s)]*$/i;
const RIGHT_FORMULA = 'PopCom × (Pappli − Part3M) ÷ PopTot';

const ofAmounts = ruleTelling({ id: 'CAL-10', severity: 'major', isReferenceFree: true }, diagnosis => ({
  message: message('CAL-10.message', exampleOf(diagnosis)),
  why: whyOf(),
  remedy: recomputeRemedy(diagnosis, false),
}));

/** The formula of article 4 as it is printed, in the amounts or written in a cell. */
export const rule: Rule = {
  ...ofAmounts,
  check: context => {
    const amounts = ofAmounts.check(context);
    return [...('notRun' in amounts ? [] : amounts), ...writtenFormulas(context)];
  },
};

function writtenFormulas({ snapshot }: CheckContext): RuleFinding[] {
  return snapshot.sheets.flatMap(sheet =>
    textCells(sheet).flatMap(({ row, column, value, formula }): RuleFinding[] => {
      if (typeof value !== 'string' || !PRINTED.test(value)) return [];
      const cell = cellAddress(row, column);
      const edit = { kind: 'text', sheet: sheet.name, cell, text: RIGHT_FORMULA } as const;
      return [
        {
          sheet: sheet.name,
          cells: [cell],
          expected: RIGHT_FORMULA,
          found: value,
          difference: null,
          message: message('CAL-10.message.text', { cell, right: RIGHT_FORMULA }),
          explanation: whyOf(),
          // In the middle of a sentence the rest of the text would be lost.
          remedy:
            formula === null && ALONE.test(value)
              ? {
                  kind: 'suggestion',
                  choices: [{ label: message('CAL-10.choice', { right: RIGHT_FORMULA }), edits: [edit] }],
                }
              : null,
        },
      ];
    }),
  );
}

function whyOf(): Message[] {
  return [message('CAL-10.why.units'), message('CAL-10.why.example')];
}
