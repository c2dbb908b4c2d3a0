import { type Edit, type Finding } from '../../src/checks/finding';
import { planFixes } from '../../src/checks/fixPlan';
import { message } from '../../src/text/message';

const write = (cell: string, value: string): Edit => ({ kind: 'number', sheet: 'Feuil1', cell, value });
const finding = (rule: string, remedy: Finding['remedy']): Finding => ({
  rule,
  severity: 'major',
  sheet: 'Feuil1',
  cells: [],
  expected: null,
  found: null,
  difference: null,
  message: message('check.noTable'),
  explanation: [],
  remedy,
});
const fix = (rule: string, ...edits: Edit[]) => finding(rule, { kind: 'fix', edits });
const rowsShown: Edit = { kind: 'showRows', sheet: 'Feuil1', rows: [3] };

test('safe fixes are counted by rule, in the order of the findings', () => {
  const { groups, edits, count, postponed } = planFixes([
    fix('NOM-01', write('A1', '1')),
    finding('NOM-06', null),
    fix('CEL-05', rowsShown),
    finding('CAL-05', {
      kind: 'suggestion',
      choices: [{ label: message('check.noTable'), edits: [write('A9', '1')] }],
    }),
    fix('NOM-01', write('A2', '2'), write('A3', '3')),
  ]);
  expect(groups.map(({ rule, count: fixes, edits: changes }) => [rule, fixes, changes.length])).toEqual([
    ['NOM-01', 2, 3],
    ['CEL-05', 1, 1],
  ]);
  expect([edits.length, count, postponed]).toEqual([4, 3, 0]);
});

test('two findings that ask for the same change make one change', () => {
  const { edits, count, postponed } = planFixes([
    fix('NOM-01', write('A1', '1')),
    fix('NOM-02', write('A1', '1'), write('A2', '1')),
  ]);
  expect(edits).toEqual([write('A1', '1'), write('A2', '1')]);
  expect([count, postponed]).toEqual([2, 0]);
});

test('of two findings that ask for different changes of one cell, the first is mended and the other waits whole', () => {
  const { edits, count, postponed } = planFixes([
    fix('CAL-01', write('E3', '66.29')),
    fix('ARR-03', write('E3', '76.19'), write('E4', '87.90')),
  ]);
  expect(edits).toEqual([write('E3', '66.29')]);
  expect([count, postponed]).toEqual([1, 1]);
});
