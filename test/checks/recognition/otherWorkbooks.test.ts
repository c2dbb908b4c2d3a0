import { recogniseSheets, recognisePasted } from './recognised';
import { sheetOf } from '../snapshotOf';

const reasons = (text: string) =>
  recognisePasted(text).unplaced.map(({ area, reason }) => [area, reason.key]);

describe('workbooks about something else', () => {
  test('a budget', () => {
    const found = recognisePasted(`
Budget primitif 2021
Chapitre	Libellé	Montant annuel	Montant 2020
011	Charges à caractère général	125000	120000
012	Charges de personnel	480000	470000
65	Subvention Ville de Montpellier	30000	30000
	Total	635000	620000`);
    expect(found).toEqual({ tables: [], unplaced: [] });
  });

  test('a staff list with towns, many times each', () => {
    const towns = [
      'Montpellier',
      'Lattes',
      'Montpellier',
      'Castelnau-le-Lez',
      'Lattes',
      'Montpellier',
      'Jacou',
      'Lattes',
    ];
    const people = [...towns, ...towns].map(
      (town, index) => `Agent ${index}\t${town}\t${24000 + 731 * index}`,
    );
    const found = recognisePasted(`Nom\tCommune de résidence\tSalaire annuel\n${people.join('\n')}`);
    expect(found.tables).toEqual([]);
    expect(found.unplaced).toMatchObject([
      { area: 'A1:C17', reason: { key: 'recognition.otherSubject', values: { count: 4 } } },
    ]);
  });

  test.each([
    ['under words of its own', ['', 'Autres\tValeur', 'Lattes\t3', 'Jacou\t5', 'Le Crès\t2']],
    ['right below the totals', ['Autres\tValeur', 'Lattes\t3', 'Jacou\t5', 'Le Crès\t2']],
    ['without any words', ['', 'Lattes\t3', 'Jacou\t5', 'Le Crès\t2']],
    ['of as many columns', ['', 'Postes\tPC\tPortables\tÉcrans', 'Lattes\t3\t4\t2', 'Jacou\t4\t6\t3']],
  ])('a small list below a tariff table, %s', (_, list) => {
    const { tables } = recognisePasted(
      [
        'E-demat communes',
        'Commune\tPopulation\tCoût pour 3 ans\tCoût annuel\tNet à facturer',
        'Lattes\t16955\t896.95\t298.98\t149.49',
        'Jacou\t6911\t365.60\t121.87\t60.93',
        'Le Crès\t9381\t496.27\t165.42\t82.71',
        'Total\t33247\t1758.82\t586.27\t293.13',
        ...list,
      ].join('\n'),
    );
    expect(tables.map(({ id, totals }) => [id, totals?.labelCell])).toEqual([['Feuil1!A2', 'A6']]);
  });

  test('grants to communes: amounts that follow no population', () => {
    expect(
      recognisePasted(`
Subventions d'équipement
Commune	Opération	Montant annuel
Lattes	Gymnase	45000
Jacou	École	120000
Lavérune	Voirie	8000
Clapiers	Éclairage	15000
Total		188000`).tables,
    ).toEqual([]);
  });

  test('a state endowment, with populations', () => {
    expect(
      recognisePasted(`
Dotation globale de fonctionnement
Commune	Population	Dotation annuelle
Lattes	16955	1245000
Jacou	6911	820000
Lavérune	3240	310000
Clapiers	5574	990000
Pignan	6936	440000`).tables,
    ).toEqual([]);
  });

  test('all communes of the département, members among many others', () => {
    const others = Array.from(
      { length: 30 },
      (_, index) => `Autre-commune-${'abcdefghijklmnopqrstuvwxyzabcd'[index]}\t${900 + index}\t12.5`,
    );
    const rows = [
      ...others.slice(0, 12),
      'Lattes\t16955\t12.5',
      ...others.slice(12, 20),
      'Jacou\t6911\t9',
      'Pignan\t6936\t3',
      ...others.slice(20),
    ];
    expect(recognisePasted(`Commune\tPopulation\tSuperficie\n${rows.join('\n')}`).tables).toEqual([]);
  });

  test('a lone list of communes', () => {
    expect(reasons('Communes membres\nLattes\nJacou\nLavérune\nClapiers')).toEqual([
      ['A2:A5', 'recognition.namesOnly'],
    ]);
  });

  test('names and figures below one another, in one column', () => {
    expect(
      reasons('Lattes\n16955\n896.95\n298.98\nJacou\n6911\n365.60\n121.87\nLavérune\n3240\n171.40\n57.13'),
    ).toEqual([['A1:A9', 'recognition.oneFigureARow']]);
  });

  test('a list of titres', () => {
    expect(
      recognisePasted(`
N°	Exercice	Débiteur	SIRET	Objet	Montant	TVA
1	2019	Commune de Lattes	21340129300017	E-demat	149.49	0
2	2019	Commune de Jacou	21340120200018	E-demat	60.93	0
3	2019	CCAS de Lattes	21340120200018	E-demat	59.80	0
4	2019	CCAS de Jacou	21340120200018	E-demat	24.37	0
5	2019	CCAS du Crès	21340120200018	E-demat	33.08	0`).tables,
    ).toEqual([]);
  });

  test('populations without amounts', () => {
    expect(reasons('Commune\tPopulation\nLattes\t16955\nJacou\t6911\nLavérune\t3240')).toEqual([
      ['A1:B4', 'recognition.noAmount'],
    ]);
  });

  test('subscriptions, yes or no', () => {
    expect(
      recognisePasted(`
Annexe 1
Membre	Type	E-demat	E-services	Marchés publics	Adhésion
Lattes	Commune	Oui	Oui	Non	2019
Jacou	Commune	Oui	Non	Non	2019
Lavérune	CCAS	Non	Oui	Non	2020`).tables,
    ).toEqual([]);
  });

  test('one or two names are no area worth telling', () => {
    expect(recognisePasted('Lieu\tDate\nMontpellier\t12\nLattes\t14')).toEqual({ tables: [], unplaced: [] });
  });

  test('an empty workbook, an empty sheet', () => {
    expect(recogniseSheets([])).toEqual({ tables: [], unplaced: [] });
    expect(recogniseSheets([sheetOf('Vide', [])])).toEqual({ tables: [], unplaced: [] });
  });
});

describe('tables that leave something open', () => {
  test('an unknown application is told, and the table is there', () => {
    const { tables, unplaced } = recognisePasted(`
Commune	Population	Coût pour 3 ans	Coût annuel	Net à facturer
Lattes	16955	1695.50	565.17	282.58
Jacou	6911	691.10	230.37	115.18
Lavérune	3240	324.00	108.00	54.00`);
    expect(tables[0]?.application).toBeNull();
    expect(tables[0]?.payer).toMatchObject({ value: { type: 'COMMUNE' }, isInferred: true });
    expect(unplaced).toMatchObject([
      { id: 'Feuil1!A1', area: 'A1:E4', reason: { key: 'recognition.applicationUnknown' } },
    ]);
  });

  test('an unknown payer as well', () => {
    const { tables, unplaced } = recognisePasted(`
E-demat
Membre	Population	Coût pour 3 ans	Coût annuel
Lattes	16955	896.95	298.98
Jacou	6911	365.60	121.87
Lavérune	3240	171.40	57.13`);
    expect(tables[0]).toMatchObject({ application: { value: { code: 'E-DEMAT' } }, payer: null });
    expect(unplaced).toMatchObject([{ reason: { key: 'recognition.payerUnknown' } }]);
  });
});
