import { message, type Message } from '../../text/message';
import { type Rule } from '../rule';

/** Manual calculation leaves stale amounts; « précision au format affiché » loses the digits that are not shown. */
export const rule: Rule = {
  id: 'CEL-08',
  severity: 'major',
  isReferenceFree: true,
  check: ({ snapshot: { calculation, precisionAsDisplayed } }) => [
    ...(calculation === 'manual' ? [ofWorkbook(message('CEL-08.message'), message('CEL-08.why'))] : []),
    ...(precisionAsDisplayed
      ? [ofWorkbook(message('CEL-08.message.precision'), message('CEL-08.why.precision'))]
      : []),
  ],
};

/** A setting of the workbook belongs to no cell, and only the user's Excel can change it. */
function ofWorkbook(sentence: Message, why: Message) {
  return {
    sheet: '',
    cells: [],
    expected: null,
    found: null,
    difference: null,
    message: sentence,
    explanation: [why],
    remedy: null,
  };
}
