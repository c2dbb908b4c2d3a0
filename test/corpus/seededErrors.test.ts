import { type Finding } from '../../src/checks/finding';
import { shownFigures } from '../../src/checks/shownFigures';
import { rules } from '../../src/checks/rules/index';
import { render } from '../../src/text/message';
import { findingsIn, isGrave, told, workbookOfCase } from './corpusCase';
import { knownOfLayout } from './layouts';
import { type SeededCase } from './seededCase';
import { seededCells } from './seededCells';
import { seededDocuments } from './seededDocuments';
import { seededAmounts } from './seededAmounts';
import { seededLayouts } from './seededLayouts';
import { seededTotals } from './seededTotals';
import { seededMembers } from './seededMembers';
import { seededNames } from './seededNames';
import { seededParameters } from './seededParameters';

const cases = [
  ...seededAmounts,
  ...seededTotals,
  ...seededNames,
  ...seededMembers,
  ...seededCells,
  ...seededDocuments,
  ...seededLayouts,
  ...seededParameters,
];
const MOST_TOLD = 5;
const counts = { seeded: 0, found: 0, others: 0 };

const found = cases.map(given => ({ given, title: `${given.rule} ${given.cell} ${given.name}` }));

test.each(found)('$title ($given.layout)', ({ given }) => {
  const workbook = workbookOfCase(given);
  const findings = findingsIn(workbook);
  const sheet = given.at ?? given.sheet ?? workbook.sheets[0]?.name;
  const isSeeded = ({ rule, sheet: at, cells }: Finding) =>
    rule === given.rule && at === sheet && (cells[0] ?? '') === given.cell;
  const others = findings.filter(
    finding => isGrave(finding) && !isSeeded(finding) && !isConsequence(finding, given),
  );
  counts.seeded += 1;
  counts.found += findings.some(isSeeded) ? 1 : 0;
  counts.others += others.length;

  expect({
    found: findings.some(isSeeded) || findings.map(told),
    others: others.map(told).slice(0, MOST_TOLD),
    unreadable: findings.flatMap(machineFigures),
  }).toEqual({ found: true, others: [], unreadable: [] });
});

/** A decimal point, a hyphen for a minus, digits not grouped, a function in English: not what a reader writes. */
const IN_TEXT = /\d\.\d|(?:^|\s)-\d|\b(?:SUM|ROUND|SUBTOTAL)\(/;
const IN_FIGURE = /\d\.\d|^-\d|^\d{4,}\.?\d*$|\b(?:SUM|ROUND|SUBTOTAL)\(/;
/** Years, and numbers that identify, are not grouped: a rule that quotes some is named here. */
const NO_UNIT = new Set(['DAT-03', 'TIT-02']);

function machineFigures(finding: Finding): string[] {
  const { expected, found: read, difference } = shownFigures(finding);
  const figures = [expected, read, difference].filter(figure => figure !== null);
  // What a cell holds as text is quoted as it is.
  const isQuoted = finding.rule === 'CEL-01';
  return [
    ...[finding.message, ...finding.explanation]
      .map(line => render(line))
      .filter(line => !isQuoted && IN_TEXT.test(line)),
    ...figures.filter(figure => !isQuoted && !NO_UNIT.has(finding.rule) && IN_FIGURE.test(figure)),
  ].map(shown => `${finding.rule} ${shown}`);
}

function isConsequence({ rule }: Finding, { layout, consequences = [] }: SeededCase): boolean {
  return [...(knownOfLayout[layout] ?? []), ...consequences].includes(rule);
}

test('every rule that a workbook can show has its line in one of the seeded….ts', () => {
  const seeded = new Set(cases.map(({ rule }) => rule));
  const withoutALine = rules.map(({ id }) => id).filter(id => !seeded.has(id) && !(id in notSeeded));

  expect({ withoutALine }).toEqual({ withoutALine: [] });
});

/** Rules that no single error seeded in these layouts can show, and where they are shown instead. */
const notSeeded: Readonly<Record<string, string>> = {
  'DOC-06': 'with a reference, the wrong one of both amounts is told by its own rule; see DOC-06.test.ts',
  'POP-04': 'with a reference, the wrong one of both populations is told by POP-01; see POP-04.test.ts',
  'POP-05': 'as POP-04; see POP-05.test.ts',
  'POP-07': 'a real change of more than 5 %, which is no error; see POP-07.test.ts',
};

afterAll(() => {
  const { seeded, found: recalled, others } = counts;
  const precision = ((recalled / Math.max(1, recalled + others)) * 100).toFixed(1);
  console.info(`corpus: ${recalled} seeded errors told of ${seeded}; precision ${precision} %`);
});
