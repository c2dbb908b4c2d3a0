import * as fc from 'fast-check';
import { membersSheet } from '../../src/documents/parameters/membersSheet';
import { parametersSheet } from '../../src/documents/parameters/parametersSheet';
import { type SheetModel } from '../../src/documents/sheetModel';
import { isReady } from '../../src/documents/year/plannedDocument';
import { noFacts } from '../../src/documents/year/yearFacts';
import { yearDocumentIds, yearPlan } from '../../src/documents/year/yearPlan';
import { type Convention } from '../../src/domain/conventions/convention';
import { Decimal } from '../../src/domain/money/decimal';
import { asSigned } from './year/subscribed';

/** What no formula may hold outside of quotes: it comes from names that someone else typed. */
const MARK = 'PIEGE';

/** What a spreadsheet takes for a formula, a command or an end of text, in front of a name. */
const starts = fc.constantFrom(
  ...['=', '+', '-', '@', '\t=', '\r=', '|', '=cmd|', '"', '",', "'", '")&', "'!", '=HYPERLINK("x";"'],
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

/** Every sheet that a convention and a year make. */
function sheetsOf(convention: Convention): SheetModel[] {
  const facts = {
    ...noFacts,
    interventions: [
      {
        day: '2020-11-04',
        insee: '34123',
        payer: 'COMMUNE' as const,
        profile: 'Technicien',
        object: convention.label,
        days: new Decimal('1.5'),
      },
    ],
  };
  const asked = {
    convention,
    year: 2020,
    facts,
    today: '2020-09-01',
    previous: null,
  };
  return (['native', 'tarif', 'values'] as const)
    .flatMap(mode => yearPlan({ ...asked, mode }))
    .flatMap(document => (isReady(document) ? document.sheets.map(({ model }) => model) : []))
    .concat(parametersSheet(convention), membersSheet(convention));
}

const withoutQuotes = (formula: string) => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');

test('whatever the names of a convention are, no sheet lets one into a formula', () => {
  fc.assert(
    fc.property(starts, start => {
      const sheets = sheetsOf(hostile(start));
      expect(sheets.length).toBeGreaterThan(yearDocumentIds.length);
      const contents = sheets.flatMap(({ rows }) => rows.flat().map(({ content }) => content));
      const holding = contents.filter(content => JSON.stringify(content).includes(MARK));
      expect(holding.length).toBeGreaterThan(100);
      const formulas = contents.flatMap(content => (content.kind === 'formula' ? [content.formula] : []));
      expect(formulas.filter(formula => withoutQuotes(formula).includes(MARK))).toEqual([]);
      // A quote in a name must be doubled, or the formula ends before its time.
      expect(formulas.filter(formula => /["']/.test(withoutQuotes(formula)))).toEqual([]);
    }),
    { numRuns: 6 },
  );
}, 60_000);
