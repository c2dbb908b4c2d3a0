import { after, refusal, type Script } from './script';

type Derive = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

/** A range got from B2:D5, told by its address. */
function from(member: Script['member'], states: string, derive: Derive, gives: string): Script {
  return {
    member,
    states,
    gives: `Feuil1!${gives}`,
    run: (sheet, context) => {
      const range = derive(sheet.getRange('B2:D5'), sheet).load('address');
      return after(context, () => range.address);
    },
  };
}

/** A range that Excel refuses to give. */
function refused(member: Script['member'], states: string, derive: Derive, gives: string): Script {
  return {
    member,
    states,
    gives,
    run: (sheet, context) => {
      derive(sheet.getRange('B2:D5'), sheet).load('address');
      return refusal(context);
    },
  };
}

/** How to get from a range to another. */
export const ranges: readonly Script[] = [
  from('Range.getCell', 'row and column are relative to the range', r => r.getCell(1, 1), 'C3'),
  from('Range.getCell', 'the cell may lie outside its parent range', r => r.getCell(9, 0), 'B11'),
  from('Range.getRow', 'the row at an index within the range', r => r.getRow(1), 'B3:D3'),
  from('Range.getColumn', 'the column at an index within the range', r => r.getColumn(2), 'D2:D5'),
  from('Range.getLastRow', 'the last row of B2:D5 is B5:D5', r => r.getLastRow(), 'B5:D5'),
  from('Range.getLastColumn', 'the last column of B2:D5 is D2:D5', r => r.getLastColumn(), 'D2:D5'),
  from('Range.getLastCell', 'the last cell of B2:D5 is D5', r => r.getLastCell(), 'D5'),
  from('Range.getEntireColumn', 'the entire column of the range', r => r.getEntireColumn(), 'B:D'),
  from('Range.getEntireRow', 'the entire row of the range', r => r.getEntireRow(), '2:5'),
  from('Range.getOffsetRange', 'same dimensions, moved', r => r.getOffsetRange(2, 1), 'C4:E7'),
  from('Range.getResizedRange', 'bottom right corner moved', r => r.getResizedRange(1, -1), 'B2:C6'),
  from(
    'Range.getAbsoluteResizedRange',
    'same top left, new size',
    r => r.getAbsoluteResizedRange(1, 2),
    'B2:C2',
  ),
  from('Range.getBoundingRect', 'the smallest range that holds both', r => r.getBoundingRect('F9'), 'B2:F9'),
  from('Range.getIntersection', 'the cells that both have', r => r.getIntersection('A1:C3'), 'B2:C3'),
  from(
    'Worksheet.getRangeByIndexes',
    'start row, start column, counts',
    (_r, s) => s.getRangeByIndexes(1, 0, 2, 3),
    'A2:C3',
  ),
  from('Worksheet.getCell', 'zero-indexed row and column', (_r, s) => s.getCell(0, 2), 'C1'),
  from('Worksheet.getUsedRange', 'an empty sheet gives its top left cell', (_r, s) => s.getUsedRange(), 'A1'),
  refused(
    'Range.getOffsetRange',
    'outside the grid is an error',
    r => r.getOffsetRange(-2, 0),
    'InvalidArgument',
  ),
  refused('Range.getRow', 'a row that the range lacks is an error', r => r.getRow(4), 'InvalidArgument'),
  refused(
    'Range.getIntersection',
    'no intersection is ItemNotFound',
    r => r.getIntersection('F1'),
    'ItemNotFound',
  ),
  refused(
    'Worksheet.getRange',
    'an address must be one',
    (_r, s) => s.getRange('hello world'),
    'InvalidArgument',
  ),
  {
    member: 'Range.getIntersectionOrNullObject',
    states: 'a null object when there is none',
    gives: true,
    run: (sheet, context) => {
      const range = sheet.getRange('A1').getIntersectionOrNullObject('C3').load('address');
      return after(context, () => range.isNullObject);
    },
  },
  {
    member: 'Worksheet.getUsedRangeOrNullObject',
    states: 'a null object for an entirely blank sheet',
    gives: true,
    run: (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject().load('address');
      return after(context, () => used.isNullObject);
    },
  },
  {
    member: 'Range.getMergedAreasOrNullObject',
    states: 'the merged areas, or a null object',
    gives: ['Feuil1!B2:C3', true],
    run: (sheet, context) => {
      sheet.getRange('B2:C3').merge();
      const merged = sheet.getRange('A1:D5').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('F1:F9').getMergedAreasOrNullObject().load('address');
      return after(context, () => [merged.address, none.isNullObject]);
    },
  },
  {
    member: 'Range.getRowProperties',
    states: 'one object for each row, with what was asked for',
    gives: [{ rowHidden: false }, { rowHidden: true }],
    run: (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      const rows = sheet.getRange('A1:A2').getRowProperties({ rowHidden: true });
      return after(context, () => rows.value);
    },
  },
];
