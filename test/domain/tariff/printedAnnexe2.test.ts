import { findApplication } from '../../../src/domain/conventions/findApplication';
import { findPayer } from '../../../src/domain/conventions/findPayer';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { Decimal } from '../../../src/domain/money/decimal';
import { sumOfAmounts } from '../../../src/domain/money/sumOfAmounts';
import { priceMember } from '../../../src/domain/tariff/priceMember';
import { printedLines, printedTotals } from '../../data/printedAnnexe2';

const convention = findConvention('montpellier-2019');

const price = (application: string, payer: string, population: number) =>
  priceMember(convention, findApplication(convention, application), findPayer(convention, payer), population);

describe('the printed annexe 2 of 2019-2021', () => {
  test.each(printedLines)('$application $payer $name: $period, $annual, $billed', line => {
    const costs = price(line.application, line.payer, line.population);

    expect([costs.period, costs.annual, costs.billed].map(amount => amount.toFixed(2))).toEqual([
      line.period,
      line.annual,
      line.billed,
    ]);
  });

  test('holds 186 lines and 558 amounts', () => {
    expect(printedLines).toHaveLength(186);
  });

  test.each(printedTotals)('$application $payer: the columns add up to $period, $annual, $billed', total => {
    const lines = convention.members.map(({ population }) =>
      price(total.application, total.payer, population),
    );

    expect(sumOfAmounts(lines.map(({ period }) => period)).toFixed(2)).toBe(total.period);
    expect(sumOfAmounts(lines.map(({ annual }) => annual)).toFixed(2)).toBe(total.annual);
    expect(sumOfAmounts(lines.map(({ billed }) => billed)).toFixed(2)).toBe(total.billed);
  });
});

describe('the totals of article 4', () => {
  test.each([
    {
      member: 'Juvignac',
      payer: 'COMMUNE',
      population: 10979,
      applications: ['E-DEMAT', 'E-SERVICES'],
      total: '174.24',
    },
    {
      member: 'CCAS de Baillargues',
      payer: 'CCAS',
      population: 7519,
      applications: ['E-DEMAT', 'MARCHES'],
      total: '42.43',
    },
    // Rounding the sum would give 39.78: the sum is of the rounded lines.
    {
      member: 'Beaulieu',
      payer: 'COMMUNE',
      population: 1880,
      applications: ['E-DEMAT', 'E-SERVICES', 'MARCHES'],
      total: '39.79',
    },
  ])('$member: $total', ({ payer, population, applications, total }) => {
    const lines = applications.map(code => price(code, payer, population).billed);

    expect(sumOfAmounts(lines).toFixed(2)).toBe(total);
  });

  test('the free application adds nothing', () => {
    expect(price('OPENDATA', 'COMMUNE', 10979)).toEqual({
      period: new Decimal(0),
      annual: new Decimal(0),
      billed: new Decimal(0),
    });
  });
});
