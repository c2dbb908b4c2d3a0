import * as fc from 'fast-check';
import { type Finding } from '../../src/checks/finding';
import { type TextFinding } from '../../src/checks/texts/textContext';
import { controlReportSheet } from '../../src/documents/control/controlReport';
import { ratesSheet } from '../../src/documents/lateInterest/ratesSheet';
import { membersSheet } from '../../src/documents/parameters/membersSheet';
import { parametersSheet } from '../../src/documents/parameters/parametersSheet';
import { type SheetModel } from '../../src/documents/sheetModel';
import { changeSentence } from '../../src/documents/simulation/changeSentence';
import { type Change, simulate } from '../../src/documents/simulation/simulation';
import { simulationSheet } from '../../src/documents/simulation/simulationSheet';
import { textComparisonSheet } from '../../src/documents/texts/textComparisonSheet';
import { isReady } from '../../src/documents/year/plannedDocument';
import { noFacts } from '../../src/documents/year/yearFacts';
import { yearDocumentIds, yearPlan } from '../../src/documents/year/yearPlan';
import { shippedLateInterestRates } from '../../src/domain/calendar/lateInterestRates';
import { type Convention } from '../../src/domain/conventions/convention';
import { Decimal } from '../../src/domain/money/decimal';
import { message, render } from '../../src/text/message';
import { workbookBytes } from '../../src/xlsx/workbookBytes';
import { startOffice } from '../harness/officeInNode';
import { writeModels } from '../harness/writeModels';
import { readWorkbook } from '../xlsx/readWorkbook';
import { asSigned } from './year/subscribed';

/** What no formula may hold outside of quotes: it comes from names that someone else typed. */
const MARK = 'PIEGE';

/** What a spreadsheet takes for a formula, a command or an end of text, in front of a name; or nearly. */
const starts = fc.oneof(
  fc.constantFrom(
    ...['=', '+', '-', '@', '\t=', '\r=', '\n=', '|', '=cmd|', '"', '",', "'", '")&', "'!", ' =', '\uFEFF='],
    ...[
      '=HYPERLINK("x";"',
      '=DDE("cmd";"/c calc";"',
      "=cmd|'/c calc'!A1&",
      '＝',
      '＋',
      '－',
      '＠',
      '\u200B=',
      'a\n=',
    ],
  ),
  fc.string({
    unit: fc.constantFrom(...'=+-@\t\r\n"\'|!&;,({[#$%＝＋－＠\u00A0\u202E a1'),
    minLength: 1,
    maxLength: 8,
  }),
);

const hostile = (start: string): Convention => {
  const named = (name: string) => `${start}${MARK}() ${name}`;
  return {
    ...asSigned,
    label: named(asSigned.label),
    applications: asSigned.applications.map(known => ({ ...known, label: named(known.label) })),
    members: asSigned.members.map(known => ({ ...known, name: named(known.name) })),
  };
};

/** Every sheet that a convention and a year make, and those that repeat what others wrote. */
function sheetsOf(convention: Convention): SheetModel[] {
  const word = convention.label;
  const facts = {
    ...noFacts,
    interventions: [
      {
        day: '2020-11-04',
        insee: '34123',
        payer: 'COMMUNE' as const,
        profile: 'Technicien',
        object: word,
        days: new Decimal('1.5'),
      },
    ],
  };
  const asked = {
    convention,
    year: 2020,
    facts,
    today: '2020-09-01',
    previous: convention,
  };
  return (['native', 'tarif', 'values'] as const)
    .flatMap(mode => yearPlan({ ...asked, mode }))
    .flatMap(document => (isReady(document) ? document.sheets.map(({ model }) => model) : []))
    .concat(
      parametersSheet(convention),
      membersSheet(convention),
      simulationOf(convention),
      controlReportOf(convention),
      textComparisonOf(word),
      ratesSheet({
        ...shippedLateInterestRates,
        publicProcurement: { ...shippedLateInterestRates.publicProcurement, source: word },
      }),
    );
}

function simulationOf(convention: Convention): SheetModel {
  const changes: Change[] = [
    { kind: 'population', insee: '34123', inhabitants: 12_000 },
    { kind: 'budget', application: 'E-DEMAT', budget: new Decimal(30_000) },
  ];
  const sentences = changes.map(change => render(changeSentence(convention, change)));
  return simulationSheet(simulate(convention, 2020, changes), sentences);
}

/** A name of a sheet or of a member, an amount in text: what a finding repeats is what someone typed. */
function controlReportOf(convention: Convention): SheetModel {
  const word = convention.label;
  const told = message('build.notOurs', { folder: word });
  const finding: Finding = {
    rule: 'NOM-01',
    severity: 'major',
    sheet: word,
    cells: ['A1'],
    expected: word,
    found: word,
    difference: word,
    message: told,
    explanation: [told],
    remedy: null,
  };
  return controlReportSheet({
    report: { findings: [finding], checks: [{ rule: 'NOM-01', status: 'not-run', reason: told }] },
    justifications: [
      { rule: 'NOM-01', sheet: word, cell: 'A1', found: word, reason: word, day: '2020-09-01' },
    ],
    convention,
    today: '2020-09-01',
    version: word,
  });
}

function textComparisonOf(word: string): SheetModel {
  const told = message('build.notOurs', { folder: word });
  const amount = new Decimal(1);
  const finding: TextFinding = {
    rule: 'DOC-01',
    severity: 'major',
    certainty: 'error',
    passages: [],
    quote: word,
    expected: word,
    found: word,
    difference: word,
    message: told,
    explanation: [told],
    replacement: word,
  };
  return textComparisonSheet({
    rows: [{ label: told, announced: amount, computed: amount, gap: amount, place: { start: 0, end: 1 } }],
    findings: [finding],
    against: word,
    today: '2020-09-01',
    version: word,
  });
}

const withoutQuotes = (formula: string) => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');

test('whatever the names of a convention are, no sheet lets one into a formula', () => {
  fc.assert(
    fc.property(starts, start => {
      const sheets = sheetsOf(hostile(start));
      expect(sheets.length).toBeGreaterThan(yearDocumentIds.length);
      expect(sheets.filter(sheet => !JSON.stringify(sheet).includes(MARK)).map(({ name }) => name)).toEqual(
        [],
      );
      const contents = sheets.flatMap(({ rows }) => rows.flat().map(({ content }) => content));
      const formulas = contents.flatMap(content => (content.kind === 'formula' ? [content.formula] : []));
      expect(formulas.filter(formula => withoutQuotes(formula).includes(MARK))).toEqual([]);
      // A quote in a name must be doubled, or the formula ends before its time.
      expect(formulas.filter(formula => /["']/.test(withoutQuotes(formula)))).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 60_000);

test('nor is one made of a name in a file, or through office.js: each is the text it was', async () => {
  const sheets = sheetsOf(hostile('=HYPERLINK("http://x";"')).map((sheet, index) => ({
    ...sheet,
    name: `S${index}`,
  }));
  const isText = (content: { kind: string }) =>
    content.kind === 'text' && JSON.stringify(content).includes(MARK);
  const expected = sheets.map(({ rows }) => rows.flat().filter(({ content }) => isText(content)).length);
  const holding = (cells: readonly unknown[]) => cells.filter(cell => String(cell).includes(MARK)).length;

  const file = await readWorkbook(await workbookBytes(sheets, 'Hostile'));
  const texts = file.sheets.map(({ cells }) =>
    [...(cells ?? []).values()].filter(cell => cell.formula === undefined),
  );
  expect(texts.map(cells => holding(cells.map(({ value }) => value)))).toEqual(expected);

  const office = await startOffice({ grid: 'memory' });
  try {
    await writeModels(sheets);
    const { grid } = office.host;
    const read = grid
      .sheets()
      .slice(1)
      .map(({ id: sheetId }, index) => {
        const area = {
          sheetId,
          row: 0,
          column: 0,
          rows: sheets[index]!.rows.length,
          columns: sheets[index]!.columns.length,
        };
        const formulas = grid.readFormulas(area).flat();
        return {
          texts: holding(grid.readValues(area).flat()),
          formulas: formulas.filter(formula => withoutQuotes(String(formula ?? '')).includes(MARK)),
        };
      });
    expect(read).toEqual(expected.map(texts => ({ texts, formulas: [] })));
  } finally {
    office.dispose();
  }
}, 60_000);
