import { gist, recognisePasted } from './recognised';

const five = { member: 'A', population: 'B', period: 'C', annual: 'D', billed: 'E' };

describe('communes and CCAS on alternating lines', () => {
  const header = 'Membre\tPopulation\tCoût pour 3 ans\tCoût annuel\tNet à facturer';
  const members = [
    ['Lattes', '16955\t896.95\t298.98', '149.49', '59.80'],
    ['Jacou', '6911\t365.60\t121.87', '60.93', '24.37'],
    ['Lavérune', '3240\t171.40\t57.13', '28.57', '11.43'],
  ] as const;
  const alternating = (ccasOf: (name: string) => string) =>
    members.flatMap(([name, gross, commune, ccas]) => [
      `${name}\t${gross}\t${commune}`,
      `${ccasOf(name)}\t${gross}\t${ccas}`,
    ]);

  test.each([
    ['« CCAS de … »', (name: string) => `CCAS de ${name}`],
    ['« CCAS » alone', () => 'CCAS'],
  ])('%s: two tables, and a total of both is none of theirs', (_, ccasOf) => {
    const { tables, unplaced } = recognisePasted(
      ['E-demat', header, ...alternating(ccasOf), 'Total\t54212\t2867.90\t955.96\t334.59'].join('\n'),
    );
    expect(tables.map(gist)).toEqual([
      { application: 'E-DEMAT', payer: 'COMMUNE (inferred)', columns: five, lines: 3, totals: null },
      { application: 'E-DEMAT', payer: 'CCAS', columns: five, lines: 3, totals: null },
    ]);
    expect(tables.map(({ id }) => id)).toEqual(['Feuil1!A2', 'Feuil1!A2/CCAS']);
    expect(tables[1]?.lines.map(({ nameCell, member }) => [nameCell, member?.name])).toEqual([
      ['A4', 'Lattes'],
      ['A6', 'Jacou'],
      ['A8', 'Lavérune'],
    ]);
    expect(unplaced).toEqual([]);
  });

  test('a total for each is that of its table', () => {
    const { tables } = recognisePasted(
      [
        'E-demat',
        header,
        ...alternating(name => `CCAS de ${name}`),
        'Total communes\t27106\t1433.95\t477.98\t238.99',
        'Total CCAS\t27106\t1433.95\t477.98\t95.60',
      ].join('\n'),
    );
    expect(tables.map(({ totals }) => totals?.labelCell)).toEqual(['A9', 'A10']);
  });

  test('a column that says which is which', () => {
    const { tables } = recognisePasted(
      [
        'E-demat',
        'Membre\tType\tPopulation\tCoût pour 3 ans\tCoût annuel\tNet à facturer',
        ...members.flatMap(([name, gross, commune, ccas]) => [
          `${name}\tCommune\t${gross}\t${commune}`,
          `${name}\tCCAS\t${gross}\t${ccas}`,
        ]),
      ].join('\n'),
    );
    expect(tables.map(gist)).toMatchObject([
      { payer: 'COMMUNE (inferred)', lines: 3 },
      { payer: 'CCAS (inferred)', lines: 3 },
    ]);
  });
});

test('names and figures one below another in one column: not placed, and why', () => {
  const { tables, unplaced } = recognisePasted(`
E-demat communes
Lattes
16 955
896,95
149,49
Jacou
6 911
365,60
60,93
Lavérune
3 240
171,40
28,57`);
  expect(tables).toEqual([]);
  expect(unplaced).toMatchObject([{ reason: { key: 'recognition.oneFigureARow', values: { count: 3 } } }]);
});
