import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { conditionsToFile } from './conditionsToFile';
import { markErrors } from './fileErrors';
import { withDefaultWidth } from './fileLines';
import { completeComments, completeNoteDrawing } from './fileNotes';
import { withDigest } from './fileProtection';
import { validationsToFile } from './fileValidations';
import { type SheetContent, type WorkbookContent } from './workbookContent';

/** What stands after the conditions and validations of a sheet; the file writer always ends with margins. */
const AFTER_RULES = /<(?:hyperlinks|printOptions|pageMargins)[\s>]/;
const NO_STYLES = '<dxfs count="0"/>';

/**
 * Adds to a file what the file writer has no words for, or too few: conditional formats, validations and how notes are
 * set, as their own file had them; the names of charts; results that are errors; digests of passwords.
 */
export function completeFile(
  bytes: Uint8Array,
  content: WorkbookContent,
  addInFunctions: readonly string[],
): Uint8Array {
  const files = unzipSync(bytes);
  const change = (path: string, to: (text: string) => string) => {
    const part = files[path];
    if (part) files[path] = strToU8(to(strFromU8(part)));
  };
  const styles: string[] = [];
  content.sheets.forEach((sheet, index) => {
    const rules = rulesXml(sheet, styles, addInFunctions);
    change(`xl/worksheets/sheet${index + 1}.xml`, xml =>
      withDigest(
        withDefaultWidth(withRules(markErrors(xml), rules), sheet.defaultColumnWidth),
        'sheetProtection',
        sheet.protection.digest,
      ),
    );
    const { notes } = sheet.annotations;
    change(`xl/comments${index + 1}.xml`, xml => completeComments(xml, notes));
    change(`xl/drawings/vmlDrawing${index + 1}.vml`, vml => completeNoteDrawing(vml, notes));
  });
  for (const path of Object.keys(files)) if (CHART_FRAMES.test(path)) change(path, withChartNames);
  change('xl/workbook.xml', xml => withDigest(xml, 'workbookProtection', content.protection.digest));
  if (styles.length > 0) {
    change('xl/styles.xml', xml =>
      xml.replace(NO_STYLES, () => `<dxfs count="${styles.length}">${styles.join('')}</dxfs>`),
    );
  }
  return zipSync(files);
}

const CHART_FRAMES = /^xl\/drawings\/drawing\d+\.xml$/;

/** The file writer calls charts « Chart 1 » and so on: their names are given as the titles of their frames. */
function withChartNames(xml: string): string {
  return xml.replace(/name="[^"]*" title="([^"]*)"/g, 'name="$1" title="$1"');
}

interface RulesXml {
  readonly plain: string;
  readonly extension: string;
}

function rulesXml(sheet: SheetContent, styles: string[], addInFunctions: readonly string[]): RulesXml {
  const { conditionalFormats, validations } = sheet.annotations;
  const conditions = conditionsToFile(conditionalFormats, styles, addInFunctions);
  return {
    plain: conditions.plain + validationsToFile(validations, addInFunctions),
    extension: conditions.extension,
  };
}

function withRules(xml: string, { plain, extension }: RulesXml): string {
  const end = xml.lastIndexOf('</worksheet>');
  const data = xml.lastIndexOf('</sheetData>');
  const from = data < 0 ? xml.indexOf('<sheetData/>') : data;
  const at = from + xml.slice(from).search(AFTER_RULES);
  const extensions = extension === '' ? '' : `<extLst>${extension}</extLst>`;
  return xml.slice(0, at) + plain + xml.slice(at, end) + extensions + xml.slice(end);
}
