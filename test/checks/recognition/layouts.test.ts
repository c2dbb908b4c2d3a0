import { type SheetSnapshot } from '../../../src/checks/snapshot';
import { pasted, sheetOf } from '../snapshotOf';
import { printedBody, printedHeader } from './printedPages';
import { figuresOf, gist, recognisePasted, recogniseSheets } from './recognised';

const five = { member: 'A', population: 'B', period: 'C', annual: 'D', billed: 'E' };
const HEADER = 'Commune\tPopulation\tCoût pour 3 ans\tCoût annuel\tNet à facturer';

describe('where tables stand', () => {
  test('commune and CCAS side by side on the same rows, a column between', () => {
    const communes = ['Tarif par commune', '', '', '', ''].join('\t');
    const left = [
      communes,
      printedHeader(50),
      ...printedBody('E-DEMAT', 'COMMUNE'),
      'totaux HT\t472573\t25 000,00 €\t\t',
    ];
    const right = [
      'Tarif par CCAS',
      printedHeader(80),
      ...printedBody('E-DEMAT', 'CCAS'),
      'totaux HT\t472573\t25 000,00 €',
    ];
    const rows = left.map((line, index) => `${line}\t\t${right[index] ?? ''}`);
    const { tables, unplaced } = recognisePasted(
      `Plateforme d’administration électronique\n${rows.join('\n')}`,
    );
    expect(unplaced).toEqual([]);
    expect(tables.map(gist)).toEqual([
      { application: 'E-DEMAT', payer: 'COMMUNE', columns: five, lines: 31, totals: 'A35' },
      {
        application: 'E-DEMAT',
        payer: 'CCAS',
        columns: { member: 'G', population: 'H', period: 'I', annual: 'J', billed: 'K' },
        lines: 31,
        totals: 'G35',
      },
    ]);
    expect(tables.map(({ statedRate }) => statedRate?.cell)).toEqual(['E3', 'K3']);
  });

  test('side by side without a column between, an INSEE code before each name', () => {
    const { tables } = recognisePasted(`
E-demat communes						E-demat CCAS
INSEE	Commune	Population	Coût pour 3 ans	Coût annuel	Part commune	INSEE	CCAS	Population	Coût pour 3 ans	Coût annuel	Part CCAS
34129	Lattes	16955	896.95	298.98	149.49	34129	Lattes	16955	896.95	298.98	59.80
34120	Jacou	6911	365.60	121.87	60.93	34120	Jacou	6911	365.60	121.87	24.37
34134	Lavérune	3240	171.40	57.13	28.57	34134	Lavérune	3240	171.40	57.13	11.43`);
    expect(tables.map(gist)).toEqual([
      {
        application: 'E-DEMAT',
        payer: 'COMMUNE',
        columns: { insee: 'A', member: 'B', population: 'C', period: 'D', annual: 'E', billed: 'F' },
        lines: 3,
        totals: null,
      },
      {
        application: 'E-DEMAT',
        payer: 'CCAS',
        columns: { insee: 'G', member: 'H', population: 'I', period: 'J', annual: 'K', billed: 'L' },
        lines: 3,
        totals: null,
      },
    ]);
  });

  test('one a sheet, named by the sheet alone', () => {
    const rows = pasted(`${HEADER}\nLattes\t16955\t538.17\t179.39\t35.88\nJacou\t6911\t219.36\t73.12\t14.62`);
    const { tables } = recogniseSheets([sheetOf('MARCHES CCAS', rows)]);
    expect(gist(tables[0])).toMatchObject({ application: 'MARCHES', payer: 'CCAS', columns: five });
  });

  test('a used range that does not start at A1', () => {
    const rows = pasted(
      `E-demat communes\n${HEADER}\nLattes\t16955\t896.95\t298.98\t149.49\nJacou\t6911\t365.60\t121.87\t60.93`,
    );
    const { tables } = recogniseSheets([sheetOf('Feuil1', rows, { origin: { row: 9, column: 3 } })]);
    expect(tables[0]).toMatchObject({ id: 'Feuil1!D11', firstRow: 10, lastRow: 12 });
    expect(tables[0]?.columns).toEqual({ member: 3, population: 4, period: 5, annual: 6, billed: 7 });
    expect(tables[0]?.lines[1]).toMatchObject({ row: 12, nameCell: 'D13' });
    expect(tables[0]?.lines[1]?.figures.billed?.cell).toBe('H13');
    expect(tables[0]?.application?.cell).toBe('D10');
  });

  test('small tables stacked, without blank rows between them', () => {
    const { tables } = recognisePasted(`
E-demat, tarif par commune
${HEADER}
Lattes	16955	896.95	298.98	149.49
Jacou	6911	365.60	121.87	60.93
Total	23866	1262.55	420.85	210.42
E-demat, tarif par CCAS
${HEADER}
Lattes	16955	896.95	298.98	59.80
Jacou	6911	365.60	121.87	24.37
Total	23866	1262.55	420.85	84.17`);
    expect(tables.map(gist)).toEqual([
      { application: 'E-DEMAT', payer: 'COMMUNE', columns: five, lines: 2, totals: 'A5' },
      { application: 'E-DEMAT', payer: 'CCAS', columns: five, lines: 2, totals: 'A10' },
    ]);
  });

  test('stacked tables of different members, each under its own title', () => {
    const { tables } = recognisePasted(`
E-demat communes
${HEADER}
Lattes	16955	896.95	298.98	149.49
Jacou	6911	365.60	121.87	60.93

E-services communes
${HEADER}
Lavérune	3240	137.12	45.71	22.85
Clapiers	5574	235.90	78.63	39.32`);
    expect(tables.map(table => [table.application?.value.code, table.lines.length])).toEqual([
      ['E-DEMAT', 2],
      ['E-SERVICES', 2],
    ]);
  });
});

describe('one header for two tables', () => {
  const header = 'Membre\tPopulation\tCoût pour 3 ans\tCoût annuel\tNet à facturer';
  const communes = ['Lattes\t16955\t896.95\t298.98\t149.49', 'Jacou\t6911\t365.60\t121.87\t60.93'];
  const ccas = ['Lattes\t16955\t896.95\t298.98\t59.80', 'Jacou\t6911\t365.60\t121.87\t24.37'];

  test('« Communes » and « CCAS » alone on a row, under the header and between', () => {
    const { tables } = recognisePasted(
      ['E-demat', header, 'Communes', ...communes, 'Total\t23866', 'CCAS', ...ccas, 'Total\t23866'].join(
        '\n',
      ),
    );
    expect(tables.map(gist)).toEqual([
      { application: 'E-DEMAT', payer: 'COMMUNE', columns: five, lines: 2, totals: 'A6' },
      { application: 'E-DEMAT', payer: 'CCAS', columns: five, lines: 2, totals: 'A10' },
    ]);
    expect(tables.map(({ payer }) => payer?.cell)).toEqual(['A3', 'A7']);
    expect(tables[1]?.headers.billed).toEqual({ cell: 'E2', text: 'Net à facturer' });
  });

  test('the CCAS right below the communes, nothing between', () => {
    const { tables } = recognisePasted(
      ['E-demat', header, ...communes, ...ccas.map(line => `CCAS de ${line}`)].join('\n'),
    );
    expect(tables.map(gist)).toEqual([
      { application: 'E-DEMAT', payer: 'COMMUNE (inferred)', columns: five, lines: 2, totals: null },
      { application: 'E-DEMAT', payer: 'CCAS', columns: five, lines: 2, totals: null },
    ]);
  });
});

describe('rows that are no lines', () => {
  const lines = [
    'Lattes\t16955\t896.95\t298.98\t149.49',
    'Jacou\t6911\t365.60\t121.87\t60.93',
    'Lavérune\t3240\t171.40\t57.13\t28.57',
    'Clapiers\t5574\t294.88\t98.29\t49.15',
  ];
  const between = (...rows: string[]) =>
    recognisePasted(
      ['E-demat communes', HEADER, ...lines.slice(0, 2), ...rows, ...lines.slice(2)].join('\n'),
    );

  test.each([
    ['blank rows', ['', '']],
    ['a repeated header at a page break', [HEADER]],
    ['a page break with title and header', ['', 'Page 2 / 3', 'E-demat communes (suite)', HEADER]],
    ['a subtotal', ['Sous-total\t23866\t1262.55\t420.85\t210.42']],
    [
      'a report at a page break',
      ['À reporter\t23866\t1262.55\t420.85\t210.42', HEADER, 'Report\t23866\t1262.55'],
    ],
    ['a total in the middle', ['Total du secteur\t23866\t1262.55\t420.85\t210.42']],
    ['a subtotal without a name', ['\t23866\t1262.55\t420.85\t210.42']],
    ['a heading', ['Secteur Nord']],
  ])('%s', (_, rows) => {
    const { tables, unplaced } = between(...rows);
    expect(tables).toHaveLength(1);
    expect(figuresOf(tables[0]).map(([name]) => name)).toEqual(['Lattes', 'Jacou', 'Lavérune', 'Clapiers']);
    expect(unplaced).toEqual([]);
  });

  test('hidden rows are lines, and known to be hidden', () => {
    const rows = pasted(['E-demat communes', HEADER, ...lines].join('\n'));
    const { tables } = recogniseSheets([sheetOf('Feuil1', rows, { hiddenRows: [3] })]);
    expect(tables[0]?.lines.map(({ isHidden }) => isHidden)).toEqual([false, true, false, false]);
  });
});

describe('lines whose name is not a member’s letter for letter', () => {
  test('misspelt, first and last; stranger; duplicate; not subscribed', () => {
    const { tables } = recognisePasted(`
E-demat communes
${HEADER}
Baillargue	7519	397.77	132.59	66.29
ST JEAN DE VEDAS	9713	513.84	171.28	85.64
Crès (Le)	9381	496.27	165.42	82.71
Lattes	16955	896.95	298.98	149.49
Le Cros	300	15.87	5.29	2.65
Lattes	16955	896.95	298.98	149.49
Jacou	6911	X	-	néant
Vendargue	6264	331.38	110.46	55.23
Total	70999	3548.91	1182.97	591.51`);
    expect(tables[0]?.lines.map(({ writtenName, match: { kind } }) => [writtenName, kind])).toEqual([
      ['Baillargue', 'close'],
      ['ST JEAN DE VEDAS', 'form'],
      ['Crès (Le)', 'form'],
      ['Lattes', 'exact'],
      ['Le Cros', 'stranger'],
      ['Lattes', 'exact'],
      ['Jacou', 'exact'],
      ['Vendargue', 'close'],
    ]);
    expect(tables[0]?.totals?.labelCell).toBe('A11');
    const { figures } = tables[0]?.lines[6] ?? {};
    expect(figures?.period).toMatchObject({ isNotSubscribed: true, value: null, raw: 'X' });
    expect(figures?.billed).toMatchObject({ isNotSubscribed: true });
  });

  test('names that announce the payer: CCAS de …', () => {
    const { tables } = recognisePasted(`
E-demat
Membre	Population	Coût pour 3 ans	Coût annuel	Net à facturer
CCAS de Lattes	16955	896.95	298.98	59.80
CCAS de Jacou	6911	365.60	121.87	24.37
CCAS du Crès	9381	496.27	165.42	33.08`);
    expect(gist(tables[0])).toMatchObject({ application: 'E-DEMAT', payer: 'CCAS', lines: 3 });
    expect(tables[0]?.payer).toMatchObject({ cell: 'A3', text: 'CCAS de Lattes' });
  });
});

describe('totals under any label', () => {
  const table = (label: string, figures = '27106\t1433.95\t477.98\t238.99') => `
E-demat communes
${HEADER}
Lattes	16955	896.95	298.98	149.49
Jacou	6911	365.60	121.87	60.93
Lavérune	3240	171.40	57.13	28.57
${label}	${figures}`;

  test.each([
    'totaux HT',
    'Total',
    'TOTAL GÉNÉRAL',
    'Somme',
    'Ensemble',
    'Total des 31 communes',
    '<b>totaux HT</b>',
    '',
    'Métropole entière',
  ])('« %s »', label => {
    const { tables } = recognisePasted(table(label));
    expect(gist(tables[0])).toMatchObject({ lines: 3, totals: 'A6' });
    expect(tables[0]?.totals?.figures.period?.value?.toNumber()).toBe(1433.95);
  });

  test('after a blank row', () => {
    expect(gist(recognisePasted(table('\nTotal')).tables[0])).toMatchObject({ lines: 3, totals: 'A7' });
  });

  test('on top, under the header', () => {
    const { tables } = recognisePasted(`
E-demat communes
${HEADER}
Total	27106	1433.95	477.98	238.99
Lattes	16955	896.95	298.98	149.49
Jacou	6911	365.60	121.87	60.93
Lavérune	3240	171.40	57.13	28.57`);
    expect(gist(tables[0])).toMatchObject({ columns: five, lines: 3, totals: 'A3' });
    expect(tables[0]).toMatchObject({ firstRow: 1, lastRow: 5 });
  });

  test('none', () => {
    const { tables } = recognisePasted(table('Fait à Montpellier le 1er juillet 2019', ''));
    expect(gist(tables[0])).toMatchObject({ lines: 3, totals: null });
  });
});

test('numbers as text, ambiguous ones left for the user', () => {
  const sheet: SheetSnapshot = sheetOf(
    'E-demat communes',
    pasted(
      `${HEADER}
Castelnau-le-Lez	19 605	1 037,14 €	345,71	172,86 € HT
Lattes	16.955	896,95 €	298.98	149,49€
Jacou	6911	365,60	121,87	60,93`,
      { asText: true },
    ),
  );
  const [table] = recogniseSheets([sheet]).tables;
  expect(gist(table)).toMatchObject({ application: 'E-DEMAT', payer: 'COMMUNE', columns: five });
  expect(figuresOf(table)).toEqual([
    ['Castelnau-le-Lez', 19605, 1037.14, 345.71, 172.86],
    ['Lattes', null, 896.95, 298.98, 149.49],
    ['Jacou', 6911, 365.6, 121.87, 60.93],
  ]);
  expect(table?.lines[1]?.figures.population).toMatchObject({ isAmbiguous: true, isText: true });
});
