import { type CellStyle, type Sheet, type Workbook } from 'hucre/xlsx';
import { type LostFeature, type LostList } from './lostList';
import { sheetFacts } from './sheetFacts';
import { type FileParts } from './sheetParts';
import { childOf, childrenOf } from './xml';
import { type ZipEntry } from './zipDirectory';

/** Parts of a file that nothing here reads. */
const PARTS: readonly (readonly [RegExp, LostFeature])[] = [
  [/\/charts\/|\/chartsheets\/|\/chartEx/i, 'charts'],
  [/\/media\//i, 'drawings'],
  [/\/pivot|\/slicer|\/timeline/i, 'pivots'],
  [/vbaProject|\/macrosheets\//i, 'macros'],
  [/\/externalLinks\//i, 'links'],
  [/\/tables\//i, 'tables'],
  [/threadedComments/i, 'threads'],
  [/\/embeddings\/|\/activeX\/|\/ctrlProps\//i, 'embedded'],
  [/\/connections\.xml|\/queryTables\/|\/model\//i, 'connections'],
];

/** Notes what would be missing from this file if it were saved from here. */
export function noteLostFeatures(
  lost: LostList,
  entries: readonly ZipEntry[],
  workbook: Workbook,
  parts: FileParts,
): void {
  workbook.sheets.forEach((sheet, index) => {
    noteOfSheet(lost, sheet);
    const styled = styledColumns(parts.sheets[index]?.frame, parts.cellStyles);
    if (styled > 0) lost.addOn('columnStyles', sheet.name, styled);
    const isPlain = plainLook(parts.cellStyles);
    const rows = parts.sheets[index]?.styledRows.filter(({ style }) => !isPlain(style)).length ?? 0;
    if (rows > 0) lost.addOn('rowStyles', sheet.name, rows);
    if (sheetFacts(parts.sheets[index]?.frame).hasRarePrintOptions) lost.addOn('printOptions', sheet.name);
  });
  for (const { name } of entries) {
    for (const [part, feature] of PARTS) if (part.test(name) && !lost.has(feature)) lost.add(feature);
  }
  if (parts.hasDrawings && !lost.has('drawings')) lost.add('drawings');
  // A drawing that only shows a chart, or the frame of a note, is told once.
  const hasPicture = entries.some(({ name }) => name.includes('/media/'));
  if (lost.has('charts') && !hasPicture && !workbook.sheets.some(({ textBoxes }) => textBoxes)) {
    lost.remove('drawings');
  }
}

/** How many times a sheet gives a look to the cells of whole columns that have none of their own. */
function styledColumns(frame: Element | undefined, styles: readonly Element[]): number {
  const isPlain = plainLook(styles);
  const given = childrenOf(childOf(frame, 'cols'), 'col').map(column => column.getAttribute('style') ?? '0');
  return given.filter(number => !isPlain(Number(number))).length;
}

/** Whether a style, by its place in those of cells, looks like that of a cell which nobody formatted. */
function plainLook(styles: readonly Element[]): (style: number) => boolean {
  const look = (style: Element | undefined) =>
    ['numFmtId', 'fontId', 'fillId', 'borderId'].map(name => style?.getAttribute(name) ?? '0').join();
  const plain = look(styles[0]);
  return style => look(styles[style]) === plain;
}

function noteOfSheet(lost: LostList, sheet: Sheet): void {
  const { name } = sheet;
  const lines = [...(sheet.rowDefs?.values() ?? []), ...(sheet.columns ?? [])];
  const counts: readonly (readonly [LostFeature, number | undefined])[] = [
    ['charts', sheet.charts?.length],
    ['drawings', (sheet.images?.length ?? 0) + (sheet.textBoxes?.length ?? 0)],
    ['pivots', (sheet.pivotTables?.length ?? 0) + (sheet.slicers?.length ?? 0)],
    ['tables', sheet.tables?.length],
    ['threads', sheet.threadedComments?.length],
    ['sparklines', sheet.sparklines?.length],
    ['filters', sheet.autoFilter && 1],
    ['pageBreaks', (sheet.rowBreaks?.length ?? 0) + (sheet.colBreaks?.length ?? 0)],
    ['drawings', sheet.backgroundImage && 1],
    ['groups', lines.filter(({ outlineLevel }) => outlineLevel !== undefined).length],
  ];
  for (const [feature, count] of counts) if (count) lost.addOn(feature, name, count);
  for (const [key, { hyperlink, richText, style }] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (hyperlink) lost.addCell('hyperlinks', name, row, column);
    if (richText !== undefined && richText.length > 1) lost.addCell('richText', name, row, column);
    if (style && isRare(style)) lost.addCell('rareFormats', name, row, column);
  }
}

/** Whether a style holds something for which the grid has no word. */
function isRare({ font, fill, border, alignment }: CellStyle): boolean {
  return (
    font?.vertAlign !== undefined ||
    (typeof font?.underline === 'string' && font.underline !== 'single') ||
    fill?.type === 'gradient' ||
    (fill?.type === 'pattern' && fill.pattern !== 'none' && fill.pattern !== 'solid') ||
    border?.diagonal !== undefined ||
    (alignment?.textRotation ?? 0) !== 0 ||
    alignment?.shrinkToFit === true ||
    ['fill', 'centerContinuous'].includes(alignment?.horizontal ?? '') ||
    ['justify', 'distributed'].includes(alignment?.vertical ?? '')
  );
}
