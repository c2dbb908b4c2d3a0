import { memberPopulations } from '../../../src/checks/insee/memberPopulations';

const file = {
  year: 2022,
  kinds: ['municipale'] as const,
  restoredCodes: 0,
  communes: [
    { insee: '34022', name: 'BAILLARGUES', municipale: 7800, totale: null },
    { insee: '55039', name: 'Beaumont-en-Verdunois', municipale: 0, totale: null },
    { insee: '34027', name: 'Beaulieu', municipale: null, totale: null },
  ],
};
const member = (insee: string, name: string) => ({ insee, name, population: 1 });

test('the members in their order and under their names; nobody lives there is a figure, absent is none', () => {
  const members = [member('55039', 'Beaumont-en-Verdunois'), member('34022', 'Baillargues')];
  expect(memberPopulations(file, members, 'municipale')).toEqual([
    { insee: '55039', name: 'Beaumont-en-Verdunois', siren: null, population: 0 },
    { insee: '34022', name: 'Baillargues', siren: null, population: 7800 },
  ]);
});

test.each([
  [[member('34022', 'Baillargues')], 'totale', /ne donne pas la population totale/],
  [[], 'municipale', /n’a pas de membres/],
  [
    [member('34022', 'Baillargues'), member('34027', 'Beaulieu'), member('34057', 'Castelnau-le-Lez')],
    'municipale',
    /la population de Beaulieu \(34027\), Castelnau-le-Lez \(34057\)/,
  ],
] as const)('refused, and why: %#', (members, kind, why) => {
  expect(() => memberPopulations(file, members, kind)).toThrow(why);
});
