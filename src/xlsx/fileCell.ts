import { type Cell as FileCell } from 'hucre/xlsx';
import { type CellContent, type CellModel } from '../documents/sheetModel';
import { fileFormula } from './fileFormula';
import { fileStyle } from './fileStyle';
import { fileText } from './fileText';

/** The writer stores a plain text that reads like one of these as an Excel error. */
const READS_LIKE_AN_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** A cell of a model in the terms of the file writer. */
export function fileCell({ content, style }: CellModel): Partial<FileCell> {
  return { ...fileContent(content), style: fileStyle(style) };
}

function fileContent(content: CellContent): Partial<FileCell> {
  switch (content.kind) {
    case 'blank':
      return { value: null };
    case 'text':
      return textContent(content.text);
    case 'number':
      return { value: content.value.toNumber() };
    case 'formula': {
      const { formula, expected } = content;
      return {
        formula: fileFormula(formula),
        formulaResult: typeof expected === 'string' ? fileText(expected) : expected.toNumber(),
      };
    }
  }
}

/** Stored as a string, a text is never computed, whatever its first sign. */
function textContent(text: string): Partial<FileCell> {
  if (text === '') return { value: null };
  const written = fileText(text);
  return READS_LIKE_AN_ERROR.test(written) ? { richText: [{ text: written }] } : { value: written };
}
