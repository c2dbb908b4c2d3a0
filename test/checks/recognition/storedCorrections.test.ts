import { parseCorrections } from '../../../src/checks/recognition/storedCorrections';
import { withChange } from '../../../src/checks/recognition/tableChange';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';

const convention = findConvention('montpellier-2019');
const tableId = 'Feuil1!A1';
const whole = {
  tableId,
  application: 'MARCHES',
  payer: 'CCAS',
  populations: { kind: 'municipale', year: 2016 },
  rate: '0.5',
  columns: { member: 0, insee: null, population: 1, billed: 4 },
};

describe('what a workbook keeps', () => {
  test('is read back as it was written', () => {
    expect(parseCorrections([whole, { tableId: 'Deux!A1', rate: null }], convention)).toEqual([
      whole,
      { tableId: 'Deux!A1', rate: null },
    ]);
  });

  test('of another convention is left out', () => {
    const stored = [{ ...whole, application: 'TELEALERTE', payer: 'EPCI', rate: '0.5' }];
    const { populations, rate, columns } = whole;
    expect(parseCorrections(stored, convention)).toEqual([{ tableId, populations, rate, columns }]);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'hello'],
    ['no table', [{ rate: '0.5' }]],
    ['a rate beyond 100 %', [{ ...whole, rate: '1.5' }]],
    ['a column that is none', [{ ...whole, columns: { billed: 1.5 } }]],
    ['populations of no kind', [{ ...whole, populations: { kind: 'active', year: 2016 } }]],
  ])('that is not ours counts as none: %s', (_, stored) => {
    expect(parseCorrections(stored, convention)).toEqual([]);
  });
});

describe('one more thing said of a table', () => {
  test('is added to what was said of it, columns one by one', () => {
    const first = withChange([{ tableId: 'Deux!A1', rate: null }], tableId, { columns: { annual: 3 } });
    const second = withChange(first, tableId, { columns: { billed: null }, payer: 'CCAS' });
    expect(second).toEqual([
      { tableId: 'Deux!A1', rate: null },
      { tableId, payer: 'CCAS', columns: { annual: 3, billed: null } },
    ]);
  });

  test('is taken back; with nothing left to say, the table is as recognised', () => {
    const said = withChange([], tableId, { application: 'MARCHES', payer: 'CCAS' });
    const less = withChange(said, tableId, { application: undefined });
    expect(less).toEqual([{ tableId, payer: 'CCAS' }]);
    expect(withChange(less, tableId, { payer: undefined })).toEqual([]);
  });
});
