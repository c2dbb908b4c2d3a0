import { type CellStyle as FileStyle } from 'hucre/xlsx';
import { type CellStyle, cellStyles, type StyleDefinition } from '../documents/cellStyles';

/** The font of the sheets: every width of the models is counted in its digits. */
export const defaultFont = { name: 'Calibri', size: 11, family: 2 } as const;

const BORDER = { style: 'thin', color: { rgb: 'A0AEC0' } } as const;

/** A style of the models in the terms of the file writer. */
export function fileStyle(name: CellStyle): FileStyle {
  const {
    numberFormat,
    bold,
    italic,
    fontSize,
    fontColor,
    fill,
    align,
    wrap,
    verticalAlign,
    border,
  }: StyleDefinition = cellStyles[name];
  return {
    // Every font whole: one without name or size is completed differently by each spreadsheet.
    font: {
      ...defaultFont,
      ...(fontSize !== undefined && { size: fontSize }),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(fontColor !== undefined && { color: { rgb: hexadecimal(fontColor) } }),
    },
    ...(numberFormat !== 'General' && { numFmt: numberFormat }),
    ...(fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: hexadecimal(fill) } },
    }),
    ...(border && { border: { top: BORDER, right: BORDER, bottom: BORDER, left: BORDER } }),
    ...((align ?? wrap ?? verticalAlign) && {
      alignment: {
        ...(align && { horizontal: align }),
        ...(wrap && { wrapText: wrap }),
        ...(verticalAlign && { vertical: verticalAlign }),
      },
    }),
  };
}

function hexadecimal(color: string): string {
  return color.replace('#', '');
}
