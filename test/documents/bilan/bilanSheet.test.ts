import { bilan } from '../../../src/documents/bilan/bilan';
import { bilanSheet } from '../../../src/documents/bilan/bilanSheet';
import { asSigned, montpellier, subscribed, table } from '../year/subscribed';

const PAID = ['E-DEMAT', 'E-SERVICES', 'MARCHES'] as const;

test('everyone subscribes: 70 % is recovered, to the cents of the printed columns', () => {
  const everyone = subscribed(
    montpellier.payers.flatMap(({ type }) =>
      montpellier.members.map(({ name }) => [name, type, ...PAID.map(code => [code] as const)] as const),
    ),
  );
  const { lines, budget, total, borne } = bilan(everyone, 2019);
  expect(
    lines.map(({ billed, total: sum }) => [...billed.map(({ amount }) => amount), sum].map(String)),
  ).toEqual([
    ['4166.65', '1666.64', '5833.29'],
    ['3333.35', '1333.34', '4666.69'],
    ['2500', '1000.01', '3500.01'],
    ['0', '0', '0'],
  ]);
  expect(lines.map(({ fullUptake }) => fullUptake?.toString() ?? null)).toEqual(['0.7', '0.7', '0.7', null]);
  expect([budget, total, borne].map(String)).toEqual(['20000', '13999.99', '6000.01']);
});

test('who subscribes decides the real share of the métropole', () => {
  const [header, ...lines] = table(bilanSheet(asSigned, 2019));
  expect(header?.slice(1)).toEqual([
    'Adhérents',
    'Coût annuel',
    'Facturé : Commune',
    'Facturé : CCAS',
    'Total facturé',
    'Part récupérée',
    'Reste à charge MMM',
    'Part réelle MMM',
    'Récupéré si tous adhéraient',
  ]);
  expect(lines.slice(0, 5).map(cells => cells.slice(1))).toEqual([
    ['2', '8333.33', '96.8', '26.52', '123.32', '0.014798', '8210.01', '0.985202', '0.7'],
    ['1', '6666.67', '77.44', '0', '77.44', '0.011616', '6589.23', '0.988384', '0.7'],
    ['1', '5000', '0', '15.91', '15.91', '0.003182', '4984.09', '0.996818', '0.7'],
    ['2', '', '0', '0', '0', '', '', '', ''],
    ['', '20000', '174.24', '42.43', '216.67', '0.010834', '19783.33', '0.989167', ''],
  ]);
});
