import { sheetOf } from '../snapshotOf';
import { figuresOf, gist, recogniseSheets, recognisePasted } from './recognised';

const five = { member: 'A', population: 'B', period: 'C', annual: 'D', billed: 'E' };
const lattes = ['Lattes', 16955, 896.95, 298.98, 149.49];
const jacou = ['Jacou', 6911, 365.6, 121.87, 60.93];

describe('columns moved, added or left out', () => {
  test('number of order, INSEE code and SIRET before the names', () => {
    const { tables } = recognisePasted(`
E-DEMAT : tarif par commune
n°	Code INSEE	SIRET	Commune	Pop.	Total 3 ans	Par an	Net à facturer
1	34129	21340129300017	Lattes	16955	896.95	298.98	149.49
2	34120	21340120200018	Jacou	6911	365.60	121.87	60.93
3	34134	21340134300010	Lavérune	3240	171.40	57.13	28.57
			Total	27106	1433.95	477.98	238.99`);
    expect(tables.map(gist)).toEqual([
      {
        application: 'E-DEMAT',
        payer: 'COMMUNE',
        columns: { insee: 'B', member: 'D', population: 'E', period: 'F', annual: 'G', billed: 'H' },
        lines: 3,
        totals: 'D6',
      },
    ]);
    expect(tables[0]?.lines[0]?.inseeCell).toMatchObject({ cell: 'B3', raw: 34129 });
    expect(figuresOf(tables[0]).slice(0, 2)).toEqual([lattes, jacou]);
  });

  test('columns in another order, a cost per inhabitant and a share among them', () => {
    const { tables } = recognisePasted(`
Administration électronique — communes
Part communale	Commune	Coût annuel	Habitants	% de la population	Coût triennal	Coût par habitant	Reste à charge Métropole
149.49	Lattes	298.98	16955	3.59	896.95	0.0529	149.49
60.93	Jacou	121.87	6911	1.46	365.60	0.0529	60.94
28.57	Lavérune	57.13	3240	0.69	171.40	0.0529	28.56
TOTAL GÉNÉRAL		477.98	27106		1433.95		`);
    expect(tables.map(gist)).toEqual([
      {
        application: 'E-DEMAT',
        payer: 'COMMUNE',
        columns: { member: 'B', population: 'D', period: 'F', annual: 'C', billed: 'A' },
        lines: 3,
        totals: 'A6',
      },
    ]);
    expect(figuresOf(tables[0]).slice(0, 2)).toEqual([lattes, jacou]);
  });

  test('no annual column', () => {
    const { tables } = recognisePasted(`
E-services, tarif par CCAS
CCAS	Population	Coût sur la période	À facturer
Lattes	16955	717.56	47.84
Jacou	6911	292.48	19.50
Lavérune	3240	137.12	9.14
Somme	27106	1147.16	76.48`);
    expect(tables.map(gist)).toEqual([
      {
        application: 'E-SERVICES',
        payer: 'CCAS',
        columns: { member: 'A', population: 'B', period: 'C', billed: 'D' },
        lines: 3,
        totals: 'A6',
      },
    ]);
  });

  test('names and the sole amount billed', () => {
    const { tables } = recognisePasted(`
Marchés publics
Commune	Part commune
Lattes	89.70
Jacou	36.56
Lavérune	17.14`);
    expect(tables.map(gist)).toEqual([
      {
        application: 'MARCHES',
        payer: 'COMMUNE',
        columns: { member: 'A', billed: 'B' },
        lines: 3,
        totals: null,
      },
    ]);
  });

  test('the member column without header', () => {
    const { tables } = recognisePasted(`
	Nb d'habitants	Coût pour 3 ans	Coût annuel	Coût annuel avec participation de MMM (50%) HT
Lattes	16955	896.95	298.98	149.49
Jacou	6911	365.60	121.87	60.93`);
    expect(gist(tables[0])).toEqual({
      application: 'E-DEMAT (inferred)',
      payer: 'COMMUNE (inferred)',
      columns: five,
      lines: 2,
      totals: null,
    });
  });

  test('no header at all: the figures tell columns, application and payer', () => {
    const { tables } = recognisePasted(`
Lattes	16955	717.56	239.19	47.84
Jacou	6911	292.48	97.49	19.50
Lavérune	3240	137.12	45.71	9.14
	27106	1147.16	382.39	76.48`);
    expect(tables.map(gist)).toEqual([
      {
        application: 'E-SERVICES (inferred)',
        payer: 'CCAS (inferred)',
        columns: five,
        lines: 3,
        totals: 'A4',
      },
    ]);
  });

  test('« Montant » alone is settled by its figures', () => {
    const { tables } = recognisePasted(`
Commune	Population	Montant	Montant	Montant
Lattes	16955	896.95	298.98	149.49
Jacou	6911	365.60	121.87	60.93
Lavérune	3240	171.40	57.13	28.57`);
    expect(gist(tables[0])).toMatchObject({ application: 'E-DEMAT (inferred)', columns: five });
  });

  test('of two populations, the one of the convention', () => {
    const { tables } = recognisePasted(`
Commune	Population municipale	Population totale	Coût pour 3 ans	Coût annuel
Lattes	16690	16955	896.95	298.98
Jacou	6870	6911	365.60	121.87
Lavérune	3190	3240	171.40	57.13`);
    expect(tables[0]?.columns).toEqual({ member: 0, population: 2, period: 3, annual: 4 });
    expect(tables[0]?.statedPopulationKind).toMatchObject({ value: 'totale', cell: 'C1' });
  });

  test('an empty column with a header is a column all the same', () => {
    const { tables } = recognisePasted(`
E-demat communes
Commune	Population	Coût pour 3 ans	Coût annuel	Net à payer
Lattes	16955	896.95
Jacou	6911	365.60
Lavérune	3240	171.40`);
    expect(tables[0]?.columns).toEqual({ member: 0, population: 1, period: 2, annual: 3, billed: 4 });
    expect(tables[0]?.lines[0]?.figures.annual).toMatchObject({ cell: 'D3', raw: null, value: null });
  });
});

describe('headers over several rows', () => {
  test('words cut between two rows', () => {
    const { tables } = recognisePasted(`
Annexe 2
E-DEMAT — CCAS
Commune	Nb	Coût	Coût	Coût annuel
	d'habitants	pour 3 ans	annuel	avec participation (80%)
Lattes	16955	896.95	298.98	59.80
Jacou	6911	365.60	121.87	24.37`);
    expect(gist(tables[0])).toMatchObject({ application: 'E-DEMAT', payer: 'CCAS', columns: five });
    expect(tables[0]).toMatchObject({ firstRow: 2, id: 'Feuil1!A3' });
    expect(tables[0]?.headers.billed).toEqual({ cell: 'E4', text: 'Coût annuel avec participation (80%)' });
    expect(tables[0]?.statedRate).toMatchObject({ cell: 'E4' });
  });

  test('a merged cell over the amounts', () => {
    const rows = [
      ['Commune', 'Population', 'Montants en euros TTC', null, null],
      [null, null, 'sur 3 ans', 'par an', 'net de participation 50 %'],
      ['Lattes', 16955, 896.95, 298.98, 149.49],
      ['Jacou', 6911, 365.6, 121.87, 60.93],
    ];
    const merged = [
      { row: 0, column: 0, rowCount: 2, columnCount: 1 },
      { row: 0, column: 1, rowCount: 2, columnCount: 1 },
      { row: 0, column: 2, rowCount: 1, columnCount: 3 },
    ];
    const { tables } = recogniseSheets([sheetOf('E-DEMAT communes', rows, { merged })]);
    expect(gist(tables[0])).toMatchObject({ application: 'E-DEMAT', payer: 'COMMUNE', columns: five });
    expect(tables[0]?.statedRate?.value.toNumber()).toBe(0.5);
    expect(tables[0]?.statedTax[0]).toMatchObject({ value: 'TTC' });
  });
});

test('two tables on the same lines: commune and CCAS have a net column each', () => {
  const { tables, unplaced } = recognisePasted(`
E-DEMAT
Commune	Population	Coût pour 3 ans	Coût annuel	Part communes (50%)	Part CCAS (80%)
Lattes	16955	896.95	298.98	149.49	59.80
Jacou	6911	365.60	121.87	60.93	24.37
Lavérune	3240	171.40	57.13	28.57	11.43`);
  expect(tables.map(gist)).toEqual([
    { application: 'E-DEMAT', payer: 'COMMUNE', columns: five, lines: 3, totals: null },
    { application: 'E-DEMAT', payer: 'CCAS', columns: { ...five, billed: 'F' }, lines: 3, totals: null },
  ]);
  expect(tables.map(({ id }) => id)).toEqual(['Feuil1!A2', 'Feuil1!A2+F']);
  expect(tables.map(({ statedRate }) => statedRate?.value.toNumber())).toEqual([0.5, 0.8]);
  expect(unplaced).toEqual([]);
});

test('one net column an application: a table each, the total of them all is none', () => {
  const { tables } = recognisePasted(`
Récapitulatif des communes
Commune	Population	E-demat	E-services	Marchés publics	Total annuel
Lattes	16955	149.49	119.59	89.70	358.78
Jacou	6911	60.93	48.75	36.56	146.24
Lavérune	3240	28.57	22.85	17.14	68.56`);
  expect(tables.map(gist)).toEqual(
    (['E-DEMAT', 'E-SERVICES', 'MARCHES'] as const).map((application, index) => ({
      application,
      payer: expect.stringContaining('COMMUNE') as unknown,
      columns: { member: 'A', population: 'B', billed: 'CDE'[index] },
      lines: 3,
      totals: null,
    })),
  );
});

test('three applications side by side, each with its columns under a header of two rows', () => {
  const { tables } = recognisePasted(`
Tarif par commune
Commune	Population	E-demat			E-services			Marchés publics
		3 ans	annuel	net	3 ans	annuel	net	3 ans	annuel	net
Lattes	16955	896.95	298.98	149.49	717.56	239.19	119.59	538.17	179.39	89.70
Jacou	6911	365.60	121.87	60.93	292.48	97.49	48.75	219.36	73.12	36.56
Total	23866	1262.55	420.85	210.42	1010.04	336.68	168.34	757.53	252.51	126.26`);
  expect(tables.map(gist)).toEqual(
    [
      ['E-DEMAT', 'C', 'D', 'E'],
      ['E-SERVICES', 'F', 'G', 'H'],
      ['MARCHES', 'I', 'J', 'K'],
    ].map(([application, period, annual, billed]) => ({
      application,
      payer: 'COMMUNE',
      columns: { member: 'A', population: 'B', period, annual, billed },
      lines: 2,
      totals: 'A6',
    })),
  );
});

test('years as headers: the header is no line', () => {
  const { tables } = recognisePasted(`
E-demat communes
Commune	Population	2019	2020	2021	Total 3 ans
Lattes	16955	298.98	298.98	298.99	896.95
Jacou	6911	121.87	121.87	121.86	365.60`);
  expect(gist(tables[0])).toMatchObject({
    columns: { member: 'A', population: 'B', annual: 'C', period: 'F' },
    lines: 2,
  });
});

test('a row of units under the headers', () => {
  const { tables } = recognisePasted(`
E-demat communes
Commune	Population	Coût pour 3 ans	Coût annuel	Net
	hab.	€ HT	€ HT	€ HT
Lattes	16955	896.95	298.98	149.49
Jacou	6911	365.60	121.87	60.93`);
  expect(gist(tables[0])).toMatchObject({ columns: five, lines: 2 });
  expect(tables[0]?.statedTax[0]).toMatchObject({ value: 'HT', cell: 'C3' });
});

test('what the métropole bears is not what is billed', () => {
  const { tables } = recognisePasted(`
E-demat
CCAS	Population	Coût annuel	Participation de MMM (80%)	Net à payer
Lattes	16955	298.98	239.18	59.80
Jacou	6911	121.87	97.50	24.37`);
  expect(gist(tables[0])).toMatchObject({
    payer: 'CCAS',
    columns: { member: 'A', population: 'B', annual: 'C', billed: 'E' },
  });
});

test('cells in error, or amounts shifted by a row: the headers still tell', () => {
  const errors = recognisePasted(`
E-demat communes
Commune	Population	Coût pour 3 ans	Coût annuel	Net
Lattes	16955	#REF!	#REF!	#REF!
Jacou	6911	#REF!	#REF!	#REF!
Lavérune	3240	#REF!	#REF!	#REF!`);
  const shifted = recognisePasted(`
E-demat communes
Commune	Population	Coût pour 3 ans	Coût annuel	Net
Lattes	16955	365.60	121.87	60.93
Jacou	6911	171.40	57.13	28.57
Lavérune	3240	294.88	98.29	49.15
Clapiers	5574	896.95	298.98	149.49`);
  expect([errors, shifted].map(({ tables }) => tables[0]?.columns)).toEqual([
    { member: 0, population: 1, period: 2, annual: 3, billed: 4 },
    { member: 0, population: 1, period: 2, annual: 3, billed: 4 },
  ]);
});

test('a yearly budget taken for the period’s: three times too much, and recognised', () => {
  const { tables } = recognisePasted(`
Commune	Population	Coût annuel	Coût annuel avec participation (50%)
Lattes	16955	896.95	448.47
Jacou	6911	365.60	182.80
Lavérune	3240	171.40	85.70`);
  expect(gist(tables[0])).toMatchObject({ application: 'E-DEMAT (inferred)', payer: 'COMMUNE (inferred)' });
});

test('a budget that is none of the convention’s: which application is not known, and it is said', () => {
  const { tables, unplaced } = recognisePasted(`
Budget pour 3 ans	18300
Commune	Population	Coût pour 3 ans	Coût annuel	Net à facturer
Lattes	16955	656.56	218.85	109.43
Jacou	6911	267.62	89.21	44.60
Lavérune	3240	125.47	41.82	20.91`);
  expect(gist(tables[0])).toMatchObject({ application: null, columns: five, lines: 3 });
  expect(tables[0]?.statedBudget?.value.toNumber()).toBe(18300);
  expect(unplaced).toMatchObject([{ area: 'A2:E5', reason: { key: 'recognition.applicationUnknown' } }]);
});
