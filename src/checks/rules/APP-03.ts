import { yearOf } from '../../domain/calendar/calendarDay';
import { message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { onTables } from '../onTables';
import { namesInTexts } from '../recognition/namedIn';
import { plainWords } from '../../domain/names/plainWords';
import { type CheckContext, type Rule } from '../rule';
import { type TariffTable } from '../tariffTable';
import { cellIn, sheetNamed } from '../workbookCells';

/** A title names an application first, maybe after « Annexe 2 »: « Plateforme de TéléAlerte ». */
const NAMES_AN_APPLICATION =
  /^(annexe \d+ )?(tarif(s|ication)? (de la |du |de l )?)?(plateforme|application|logiciel|portail|service (de|d|permettant)) /;
const HIGHEST = 4;

/** A table for an application that the convention does not have: it needs an avenant. */
export const rule: Rule = {
  id: 'APP-03',
  severity: 'major',
  isReferenceFree: false,
  check: onTables((context, tables) =>
    tables.flatMap(table => {
      const title = isNamedByItsTexts(table) ? null : titleOf(context, table);
      if (!title) return [];
      const { label, period, applications } = context.convention;
      const listed = applications.map(application => application.label).join(', ');
      return [
        {
          sheet: table.sheet,
          cells: [title.cell],
          expected: listed,
          found: title.text,
          difference: null,
          message: message('APP-03.message', { found: title.text, convention: label }),
          explanation: [
            message('APP-03.why', {
              listed,
              start: String(yearOf(period.start)),
              end: String(yearOf(period.end)),
            }),
          ],
          remedy: null,
        },
      ];
    }),
  ),
};

/** Whether a text of the table says its application: worked out from figures or from the sheet's name, it may be another. */
function isNamedByItsTexts({ application, sheet }: TariffTable): boolean {
  return application !== null && !application.isInferred && application.text !== sheet;
}

/** The nearest title above a table that names an application, when it is none of the convention's. */
function titleOf({ snapshot, convention }: CheckContext, table: TariffTable) {
  const sheet = sheetNamed(snapshot, table.sheet);
  const left = Math.min(...Object.values(table.columns));
  const right = Math.max(...Object.values(table.columns));
  for (let row = table.firstRow - 1; sheet && row >= Math.max(0, table.firstRow - HIGHEST); row -= 1) {
    for (let column = left; column <= right; column += 1) {
      const text = cellIn(sheet, row, column)?.value;
      if (typeof text !== 'string' || !NAMES_AN_APPLICATION.test(`${plainWords(text)} `)) continue;
      const isKnown = namesInTexts(convention).application(text) !== null;
      return isKnown ? null : { cell: cellAddress(row, column), text: text.trim() };
    }
  }
  return null;
}
