import { annexe2Plan } from '../../../src/documents/annexe2/annexe2Plan';
import { annexe2Sheet } from '../../../src/documents/annexe2/annexe2Sheet';
import { annexe2Table } from '../../../src/documents/annexe2/annexe2Table';
import { findApplication } from '../../../src/domain/conventions/findApplication';
import { findPayer } from '../../../src/domain/conventions/findPayer';
import { remainderPolicies } from '../../../src/domain/money/shareOut';
import { priceDue } from '../../../src/domain/tariff/priceDue';
import { printedLines } from '../../data/printedAnnexe2';
import { montpellierWith } from './conventions';
import { firstColumn, rowOf, sumsOf } from './shown';

const columns = ['period', 'annual', 'billed'] as const;
const plain = (sentence: string) => sentence.replace(/[\u00A0\u202F]/g, ' ');

/** Sums in cents: [3 years, a year, net of participation]. Printed: without adjustment. */
const printed = [
  ['2499999', '833333', '416665'],
  ['2499999', '833333', '166664'],
  ['2000000', '666664', '333335'],
  ['2000000', '666664', '133334'],
  ['1499998', '499999', '250000'],
  ['1499998', '499999', '100001'],
];
/** The budgets: 25 000, 20 000 and 15 000 € for 3 years; a third; 50 and 20 % of it; each to the cent. */
const budgets = [
  ['2500000', '833333', '416667'],
  ['2500000', '833333', '166667'],
  ['2000000', '666667', '333333'],
  ['2000000', '666667', '133333'],
  ['1500000', '500000', '250000'],
  ['1500000', '500000', '100000'],
];

test.each(remainderPolicies)('%s: the sums of the six tables of 2019', policy => {
  const { tables } = annexe2Plan(montpellierWith(policy));
  const sums = tables.map(table => columns.map(name => sumsOf(table, name)));
  expect(sums.map(table => table.map(([, added]) => added))).toEqual(policy === 'none' ? printed : budgets);
  expect(sums.flat().every(([shown, added]) => shown === added)).toBe(true);
});

test.each(remainderPolicies)(
  '%s: each amount asked alone, by its population, is the one of annexe 2',
  policy => {
    const { tables } = annexe2Plan(montpellierWith(policy));
    for (const { convention, application, payer, lines } of tables)
      for (const { member, amounts } of lines) {
        const { costs } = priceDue({ convention, application, payer, quantities: member.population });
        expect(columns.map(name => costs[name].toFixed(2))).toEqual(
          columns.map(name => amounts[name]!.toFixed(2)),
        );
      }
  },
);

const tableWith = (policy: (typeof remainderPolicies)[number], code = 'E-DEMAT', payer = 'CCAS') => {
  const convention = montpellierWith(policy);
  return annexe2Table(convention, findApplication(convention, code), findPayer(convention, payer));
};

test.each([
  ['largest-remainder', 3],
  ['largest-member', 1],
  ['last-row', 1],
] as const)(
  '%s: %i lines of E-DEMAT CCAS net differ from the printed ones, by 3 cents in all',
  (policy, count) => {
    const own = printedLines.filter(
      ({ application, payer }) => application === 'E-DEMAT' && payer === 'CCAS',
    );
    const adjusted = tableWith(policy).lines.flatMap(({ member, amounts }) => {
      const before = own.find(({ name }) => name === member.name)!.billed;
      const change = amounts.billed!.minus(before).times(100).toNumber();
      return change === 0 ? [] : [{ name: member.name, change }];
    });
    expect(adjusted).toHaveLength(count);
    expect(adjusted.reduce((sum, { change }) => sum + change, 0)).toBe(3);
    if (policy === 'largest-member') expect(adjusted).toEqual([{ name: 'Montpellier', change: 3 }]);
    if (policy === 'last-row') expect(adjusted[0]!.name).toBe(tableWith(policy).lines.at(-1)!.member.name);
  },
);

test.each(['largest-remainder', 'largest-member', 'last-row'] as const)(
  '%s: the sheet shows an écart of zero and what was taken up',
  policy => {
    const sheet = annexe2Sheet(tableWith(policy), 'native');
    expect(rowOf(sheet, 'Écart d’arrondi').slice(2)).toEqual(['0.00', '0.00', '0.00']);
    expect(rowOf(sheet, 'Vérification').slice(2)).toEqual(['exact', 'exact', 'exact']);
    const said = firstColumn(sheet).map(plain).join(' ').replace(/ +/g, ' ');
    expect(said).toContain('les arrondis laissaient −0,01 € sur la période, 0,00 € par an, −0,03 €');
  },
);

test.each([
  ['native', true],
  ['tarif', true],
  ['values', false],
] as const)('mode %s: values only, said when formulas were asked', (mode, isSaid) => {
  const sheet = annexe2Sheet(tableWith('largest-remainder'), mode);
  expect(sheet.rows.flat().filter(({ content }) => content.kind === 'formula')).toEqual([]);
  expect(firstColumn(sheet).join(' ').includes('Les montants de cette feuille sont des valeurs')).toBe(
    isSaid,
  );
});
