import { type CellStyle, type Sheet, type Workbook } from 'hucre/xlsx';
import { type SheetFacts } from './sheetFacts';
import { type ZipEntry } from './zipDirectory';

/** What a workbook may hold that this page does not keep; the words for each are in the catalogue of texts. */
export type LostFeature =
  | 'charts'
  | 'drawings'
  | 'pivots'
  | 'macros'
  | 'links'
  | 'tables'
  | 'threads'
  | 'hyperlinks'
  | 'filters'
  | 'groups'
  | 'pageBreaks'
  | 'sparklines'
  | 'richText'
  | 'rareFormats'
  | 'embedded'
  | 'connections'
  | 'printOptions'
  | 'passwords';

/** Parts of a file that nothing here reads. */
const PARTS: readonly (readonly [RegExp, LostFeature])[] = [
  [/\/charts\/|\/chartsheets\/|\/chartEx/i, 'charts'],
  [/\/media\/|\/drawings\/drawing/i, 'drawings'],
  [/\/pivot|\/slicer|\/timeline/i, 'pivots'],
  [/vbaProject|\/macrosheets\//i, 'macros'],
  [/\/externalLinks\//i, 'links'],
  [/\/tables\//i, 'tables'],
  [/threadedComments/i, 'threads'],
  [/\/embeddings\/|\/activeX\/|\/ctrlProps\//i, 'embedded'],
  [/\/connections\.xml|\/queryTables\/|\/model\//i, 'connections'],
];

/** What would be missing from this file if it were saved from here. */
export function lostFeatures(
  entries: readonly ZipEntry[],
  workbook: Workbook,
  facts: readonly SheetFacts[],
): LostFeature[] {
  const lost = new Set<LostFeature>();
  for (const { name } of entries) {
    for (const [part, feature] of PARTS) if (part.test(name)) lost.add(feature);
  }
  for (const sheet of workbook.sheets) {
    for (const feature of lostOfSheet(sheet)) lost.add(feature);
    if (sheet.protection?.password !== undefined) lost.add('passwords');
  }
  if (facts.some(({ hasRarePrintOptions }) => hasRarePrintOptions)) lost.add('printOptions');
  // A drawing that only shows a chart, or the frame of a note, is told once.
  const hasPicture = entries.some(({ name }) => name.includes('/media/'));
  if (lost.has('charts') && !hasPicture && !workbook.sheets.some(({ textBoxes }) => textBoxes)) {
    lost.delete('drawings');
  }
  return [...lost];
}

function lostOfSheet(sheet: Sheet): LostFeature[] {
  const lines = [...(sheet.rowDefs?.values() ?? []), ...(sheet.columns ?? [])];
  const cells = [...(sheet.cells?.values() ?? [])];
  const found: readonly (readonly [boolean, LostFeature])[] = [
    [sheet.autoFilter !== undefined, 'filters'],
    [sheet.sparklines !== undefined, 'sparklines'],
    [sheet.backgroundImage !== undefined, 'drawings'],
    [sheet.rowBreaks !== undefined || sheet.colBreaks !== undefined, 'pageBreaks'],
    [lines.some(({ outlineLevel }) => outlineLevel !== undefined), 'groups'],
    [cells.some(({ hyperlink }) => hyperlink !== undefined), 'hyperlinks'],
    [cells.some(({ richText }) => richText !== undefined && richText.length > 1), 'richText'],
    [cells.some(({ style }) => style !== undefined && isRare(style)), 'rareFormats'],
  ];
  return found.flatMap(([isThere, feature]) => (isThere ? [feature] : []));
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
