import { type TariffTable } from '../../../src/checks/tariffTable';
import { recognisePasted } from './recognised';

const BODY = `
Lattes	16955	896.95	298.98	149.49
Jacou	6911	365.60	121.87	60.93
Lavérune	3240	171.40	57.13	28.57`;

const HEADER = 'Commune\tPopulation\tCoût pour 3 ans\tCoût annuel\tNet à facturer';

/** The one table under these texts. */
function under(texts: string, header = HEADER, below = ''): TariffTable | undefined {
  const { tables } = recognisePasted(`${texts}\n${header}${BODY}${below}`);
  expect(tables).toHaveLength(1);
  return tables[0];
}

const said = (stated: { readonly value: unknown; readonly cell: string } | null | undefined) =>
  stated ? [String(stated.value), stated.cell] : null;

describe('application', () => {
  test.each([
    ['Plateforme d’administration électronique', 'E-DEMAT'],
    ['PLATEFORME D\u2019ADMINISTRATION ÉLECTRONIQUE (E-DÉMAT)', 'E-DEMAT'],
    ['Tarifs e-démat', 'E-DEMAT'],
    ['Tarifs Edemat', 'E-DEMAT'],
    ['Annexe 2 : Services en ligne', 'E-SERVICES'],
    ['Marchés publics (LOCAL RUST PME)', 'MARCHES'],
    ['Dématérialisation des procédures de marchés publics', 'MARCHES'],
  ])('« %s »', (title, code) => {
    const table = under(title);
    expect(table?.application).toMatchObject({ value: { code }, cell: 'A1', isInferred: false });
  });

  test.each([['Démarches des usagers'], ['E-demat, e-services et marchés publics'], ['Note de service']])(
    '« %s » names none: the figures tell',
    title => {
      expect(under(title)?.application).toMatchObject({ value: { code: 'E-DEMAT' }, isInferred: true });
    },
  );

  test('the nearest title', () => {
    expect(under('Marchés publics\n\nE-services')?.application).toMatchObject({
      value: { code: 'E-SERVICES' },
      cell: 'A3',
    });
  });

  test('the budget alone', () => {
    const table = under("Sur la base d'un coût forfaitaire s'élevant à 15 000 €HT :");
    expect(table?.application).toMatchObject({ value: { code: 'MARCHES' }, cell: 'A1', isInferred: true });
  });
});

describe('payer', () => {
  test.each([
    ['Tarif par commune', 'COMMUNE'],
    ['Tarif par CCAS', 'CCAS'],
    ['Tarification des C.C.A.S.', 'CCAS'],
    ['Montant annuel pour chaque commune et part de la Métropole', 'COMMUNE'],
    ['Tarif par centre communal d’action sociale', 'CCAS'],
    ['CCAS des communes membres', 'CCAS'],
    ['Coût d’un CCAS = population de sa commune × budget', 'CCAS'],
  ])('« %s »', (title, type) => {
    expect(under(title)?.payer).toMatchObject({ value: { type }, cell: 'A1', isInferred: false });
  });

  test.each([['Les 31 communes de la Métropole'], ['Communes et CCAS'], ['Population des communes']])(
    '« %s » does not say who pays: the figures do',
    title => {
      expect(under(title)?.payer).toMatchObject({ value: { type: 'COMMUNE' }, isInferred: true });
    },
  );

  test('the rate of the header, whatever the figures', () => {
    const header = HEADER.replace('Net à facturer', 'Coût annuel avec participation (80 %)');
    expect(under('', header)?.payer).toMatchObject({ value: { type: 'CCAS' }, isInferred: true });
  });
});

describe('rate', () => {
  test.each([
    ['Coût annuel avec participation de MMM (50%) HT', '0.5'],
    ['Coût annuel avec participation d’Orange Métropole (50%) HT', '0.5'],
    ['Net (participation 12,5 % déduite)', '0.125'],
    ['Coût annuel net', null],
  ])('« %s »', (header, rate) => {
    const table = under('E-demat communes', HEADER.replace('Net à facturer', header));
    expect(said(table?.statedRate)).toEqual(rate && [rate, 'E2']);
  });

  test('in a cell of its own', () => {
    expect(said(under('E-demat\nTaux de participation\t0.5')?.statedRate)).toEqual(['0.5', 'B2']);
    expect(said(under('E-demat\nParticipation de la Métropole\t50 %')?.statedRate)).toEqual(['0.5', 'B2']);
  });

  test('of two rates, none', () => {
    expect(under('Participation : 50 % communes, 80 % CCAS')?.statedRate).toBeNull();
  });
});

describe('budget and periodicity', () => {
  test.each([
    ["coût forfaitaire de la plateforme s'élevant à 25 000 €HT", '25000', null],
    ['Coût annuel forfaitaire : 25 000,00 €', '25000', 'year'],
    ['Budget de 25 k€ pour trois ans', '25000', 'period'],
    ['Enveloppe triennale de 25.000 €', '25000', 'period'],
    ['Coût forfaitaire de 8 333,33 euros par an', '8333.33', 'year'],
  ])('« %s »', (sentence, budget, periodicity) => {
    const table = under(sentence);
    expect(said(table?.statedBudget)).toEqual([budget, 'A1']);
    expect(said(table?.statedPeriodicity)).toEqual(periodicity && [periodicity, 'A1']);
  });

  test.each([
    ['Budget pour 3 ans\t25000', '25000', 'period'],
    ['Budget annuel\t25 000 €', '25000', 'year'],
    ['Budget (k€)\t25', '25000', null],
  ])('« %s », in a cell of its own', (row, budget, periodicity) => {
    const table = under(`E-demat\n${row}`);
    expect(said(table?.statedBudget)).toEqual([budget, 'B2']);
    expect(said(table?.statedPeriodicity)).toEqual(periodicity && [periodicity, 'A2']);
  });

  test.each([['Délibération du 15 mars'], ['Un coût de 25 000 € sur les 60 000 € de la plateforme']])(
    '« %s » states none',
    sentence => expect(under(sentence)?.statedBudget).toBeNull(),
  );
});

describe('parameters of several tables', () => {
  const budgets = 'Budget e-services\t20000\nBudget e-demat\t25000\nBudget marchés publics\t15000';

  test('a budget an application: the table’s own', () => {
    const table = under(`E-demat, tarif par commune\n${budgets}`);
    expect(table?.application).toMatchObject({ value: { code: 'E-DEMAT' }, cell: 'A1' });
    expect(said(table?.statedBudget)).toEqual(['25000', 'B3']);
  });

  test('they name no application by themselves', () => {
    expect(under(budgets)?.application).toMatchObject({ value: { code: 'E-DEMAT' }, isInferred: true });
  });

  test('a rate a payer: the table’s own', () => {
    const rates = 'Participation CCAS\t0.8\nParticipation communes\t0.5';
    expect(said(under(`E-demat, tarif par commune\n${rates}`)?.statedRate)).toEqual(['0.5', 'B3']);
    expect(said(under(`E-demat, tarif par CCAS\n${rates}`)?.statedRate)).toEqual(['0.8', 'B2']);
  });

  test('beside the lines', () => {
    const { tables } = recognisePasted(`
E-demat communes
${HEADER}			Budget annuel	8333.33
Lattes	16955	896.95	298.98	149.49			Durée	3
Jacou	6911	365.60	121.87	60.93			Participation	0.5`);
    expect(said(tables[0]?.statedBudget)).toEqual(['8333.33', 'I2']);
    expect(said(tables[0]?.statedPeriodicity)).toEqual(['year', 'H2']);
    expect(said(tables[0]?.statedRate)).toEqual(['0.5', 'I4']);
  });
});

describe('years', () => {
  test.each([
    ['Coût pour 3 ans', 3],
    ['Coût triennal', 3],
    ['Coût pour deux ans', 2],
    ['Total 4 ans', 4],
  ])('« %s »', (header, years) => {
    const table = under('E-demat', HEADER.replace('Coût pour 3 ans', header));
    expect(said(table?.statedYears)).toEqual([String(years), 'C2']);
  });

  test('in a cell of its own, or in a sentence', () => {
    const header = HEADER.replace('Coût pour 3 ans', 'Coût sur la période');
    expect(said(under('E-demat\nDurée de la convention\t3', header)?.statedYears)).toEqual(['3', 'B2']);
    expect(said(under('E-demat\nConvention de 3 ans', header)?.statedYears)).toEqual(['3', 'A2']);
  });
});

describe('population', () => {
  test.each([
    ["Nb d'habitants 2019 issus du décret du 28/12/2018", null, '2019', '2018-12-28'],
    ['Population totale 2016', 'totale', '2016', null],
    ['Population municipale (millésime 2016)', 'municipale', '2016', null],
    ['Pop. décret n° 2018-1328 du 28 décembre 2018', null, null, '2018-12-28'],
    ['Habitants au 1er janvier 2019', null, null, null],
  ])('« %s »', (header, kind, year, decree) => {
    const table = under('E-demat', HEADER.replace('Population', header));
    expect(said(table?.statedPopulationKind)).toEqual(kind && [kind, 'B2']);
    expect(said(table?.statedPopulationYear)).toEqual(year && [year, 'B2']);
    expect(said(table?.statedDecree)).toEqual(decree && [decree, 'B2']);
  });

  test('above the table, or below it', () => {
    const sentence = 'Populations municipales, millésime 2017, décret du 30 décembre 2019.';
    for (const [table, cell] of [
      [under(`E-demat\n${sentence}`), 'A2'],
      [under('E-demat', HEADER, `\n\n${sentence}`), 'A7'],
    ] as const) {
      expect(said(table?.statedPopulationKind)).toEqual(['municipale', cell]);
      expect(said(table?.statedPopulationYear)).toEqual(['2017', cell]);
      expect(said(table?.statedDecree)).toEqual(['2019-12-30', cell]);
    }
  });

  test('total over the members', () => {
    expect(said(under('E-demat\nPopulation totale (PopTot)\t472573')?.statedTotalPopulation)).toEqual([
      '472573',
      'B2',
    ]);
    expect(said(under('Population totale : 472 573 habitants')?.statedTotalPopulation)).toEqual([
      '472573',
      'A1',
    ]);
    expect(under('Population totale : 472 573 habitants')?.statedPopulationKind).toBeNull();
  });
});

test.each([
  ['Montants en € HT', ['HT']],
  ['Montants TTC', ['TTC']],
  ['Montants nets de taxe', ['net de taxe']],
  ['Montants H.T., TVA non applicable', ['HT', 'net de taxe']],
  ['Chtouka, SHTML', []],
  ['La mention « HT » reprend celle de l’annexe', []],
])('tax: « %s »', (sentence, taxes) => {
  expect(under(sentence)?.statedTax.map(({ value }) => value)).toEqual(taxes);
});

test.each([
  ['Tarifs pour les 31 communes', '31'],
  ['30 municipalités utilisent le portail', '30'],
  ['31 CCAS', '31'],
  ['Commune de 31 000 habitants', null],
])('number of members: « %s »', (sentence, count) => {
  expect(said(under(sentence)?.statedMemberCount)).toEqual(count && [count, 'A1']);
});
