import { annexe2Plan } from '../../../src/documents/annexe2/annexe2Plan';
import { annexe2Sheet } from '../../../src/documents/annexe2/annexe2Sheet';
import { annexe2Table } from '../../../src/documents/annexe2/annexe2Table';
import { amountModes } from '../../../src/documents/annexe2/amountMode';
import { type Convention } from '../../../src/domain/conventions/convention';
import { findConvention, shippedConventions } from '../../../src/domain/conventions/shippedConventions';
import { render } from '../../../src/text/message';
import { conventionOf, filledStrata, type WrittenTariff } from './conventions';
import { firstColumn, rowOf, shownCell, sumsOf } from './shown';

const tableOf = (convention: Convention) =>
  annexe2Table(convention, convention.applications[0]!, convention.payers[0]!);
const plain = (sentence: string) => sentence.replace(/[\u00A0\u202F]/g, ' ');
const source = 'Délibération 12';
const commune = (name: string, population: number, quantities = {}) => ({
  insee: `130${name.length < 10 ? '0' : ''}${name.length}`,
  name,
  population,
  quantities,
});

describe('strata: initialisation, fixed part, part by inhabitant', () => {
  const table = tableOf(filledStrata());
  const sheet = annexe2Sheet(table, 'values');

  test.each([
    // 200 + population × 0,12 below 10 000 inhabitants, 900 + population × 0,12 above.
    ['Cassis', '7013', '1041.56', '500.00', '1041.56'],
    ['Aurons', '579', '269.48', '500.00', '269.48'],
    ['Auriol', '13084', '2470.08', '1500.00', '2470.08'],
    ['Aix-en-Provence', '148336', 'sur devis', 'sur devis', 'sur devis'],
  ])('%s', (name, ...cells) => {
    expect(rowOf(sheet, name)).toEqual([name, ...cells]);
  });

  test('the columns are headed, quantity first', () => {
    expect(rowOf(sheet, 'Commune')).toEqual([
      'Commune',
      'Nb d’habitants 2022 issus du décret du 31/12/2021',
      'Coût annuel',
      'À l’adhésion, une fois',
      'Coût annuel à payer',
    ]);
  });

  test('totals leave out the members on quotation, and no budget is invented', () => {
    const quoted = table.lines.filter(({ quotation }) => quotation !== null);
    expect(quoted.map(({ member }) => member.name)).toEqual(['Aix-en-Provence', 'Marseille']);
    for (const name of ['annual', 'once', 'billed'] as const) {
      const [shown, added] = sumsOf(table, name);
      expect(shown).toBe(added);
    }
    expect(table.columns.map(({ held }) => held)).toEqual([null, null, null]);
    expect(firstColumn(sheet)).not.toContain('Budget à répartir');
    expect(firstColumn(sheet).map(plain).join(' ')).toContain(
      'Sur devis, hors totaux : Aix-en-Provence, Marseille (plus de 100 000 habitants).',
    );
  });

  test('the terms stand above the table in words, with their sources', () => {
    const terms = firstColumn(sheet).map(plain);
    expect(terms).toEqual(
      expect.arrayContaining([
        'Initialisation, une fois, à l’adhésion : selon la population totale [1]',
        '    0 à 9 999 : 500,00 €',
        '    10 000 à 100 000 : 1 500,00 €',
        '    100 001 et au-delà : sur devis (plus de 100 000 habitants)',
        'Part variable, par an : 0,12 € × la population totale [1]',
      ]),
    );
    expect(terms.join(' ').replace(/ +/g, ' ')).toContain(
      'pour un engagement de 3 ans au moins ; non déduits ici [2]',
    );
  });

  test.each(amountModes)('mode %s: nothing is a formula', mode => {
    const { rows } = annexe2Sheet(table, mode);
    const formulas = rows.flatMap((cells, row) =>
      cells.flatMap(({ content }) => (content.kind === 'formula' ? [row] : [])),
    );
    expect(formulas).toEqual([]);
    for (const cells of rows) expect(cells).toHaveLength(5);
  });
});

describe('each kind of component', () => {
  const members = [commune('Ici', 1_000, { agents: '10' }), commune('Là-bas', 3_000, { agents: '30' })];
  const cases: readonly [string, WrittenTariff, Readonly<Record<string, readonly string[]>>][] = [
    [
      'flat, with VAT and rounding to the euro',
      {
        components: [{ kind: 'flat', label: 'Forfait', per: 'year', amount: '100.50', source }],
        rounding: { unit: '1', mode: 'down', stage: 'end' },
        vat: { rate: '0.20', source },
      },
      {
        Commune: ['Coût annuel', 'Coût annuel à payer', 'TVA (20 %)', 'Total annuel TTC à payer'],
        Ici: ['100.50', '100.00', '20.00', '120.00'],
        Totaux: ['201.00', '200.00', '40.00', '240.00'],
      },
    ],
    [
      'by agent, with a minimum',
      {
        components: [
          { kind: 'per-unit', label: 'Poste', per: 'year', price: '2.5', measure: 'agents', source },
        ],
        minimum: { amount: '40', source },
      },
      {
        Commune: ['Agents', 'Coût annuel', 'Coût annuel à payer'],
        Ici: ['10', '25.00', '40.00'],
        'Là-bas': ['30', '75.00', '75.00'],
        Totaux: ['40', '100.00', '115.00'],
      },
    ],
    [
      'a budget by a mix of population and agents, net of the funder’s share, held against it',
      {
        components: [
          {
            kind: 'pro-rata',
            label: 'Part du budget',
            per: 'year',
            budget: '1000',
            weights: [
              { measure: 'population-totale', share: '0.7' },
              { measure: 'agents', share: '0.3' },
            ],
            source,
          },
        ],
        participation: { rate: '0.5', source },
      },
      {
        Ici: ['1000', '10', '250.00', '125.00'],
        Totaux: ['4000', '40', '1000.00', '500.00'],
        'Budget à répartir': ['', '', '1000.00', '500.00'],
        'Écart d’arrondi': ['', '', '0.00', '0.00'],
        Vérification: ['', '', 'exact', 'exact'],
      },
    ],
    [
      'slices at their own price, less a discount always granted',
      {
        components: [
          {
            kind: 'brackets',
            label: 'Tranches',
            per: 'year',
            mode: 'marginal',
            measure: 'population-totale',
            brackets: [
              { from: 0, to: 2_000, price: '0.10' },
              { from: 2_001, to: null, price: '0.05' },
            ],
            source,
          },
        ],
        discounts: [{ label: 'Remise de lancement', rate: '0.10', source }],
      },
      {
        Ici: ['1000', '100.00', '90.00'],
        'Là-bas': ['3000', '250.00', '225.00'],
        Totaux: ['4000', '350.00', '315.00'],
      },
    ],
  ];
  test.each(cases)('%s', (_, tariff, expected) => {
    const sheet = annexe2Sheet(tableOf(conventionOf([tariff], members)), 'native');
    for (const [first, cells] of Object.entries(expected))
      expect(rowOf(sheet, first).slice(1).map(plain)).toEqual(cells);
  });

  test('the sum of one-off and yearly parts is told as what a first year costs', () => {
    const sheet = annexe2Sheet(
      tableOf(
        conventionOf(
          [
            {
              components: [
                { kind: 'flat', label: 'Mise en service', per: 'once', amount: '300', source },
                { kind: 'flat', label: 'Abonnement', per: 'year', amount: '120', source },
              ],
              participation: { rate: '0.5', source },
            },
          ],
          members,
        ),
      ),
      'values',
    );
    expect(rowOf(sheet, 'Ici')).toEqual(['Ici', '120.00', '150.00', '60.00']);
    expect(firstColumn(sheet)).toContain(
      'L’année d’adhésion, la part due une fois s’ajoute à celle de l’année avant l’arrondi.',
    );
  });

  test('dated tariffs make a table each, saying its dates', () => {
    const flat = (amount: string, start: string, end: string) => ({
      components: [{ kind: 'flat', label: 'Forfait', per: 'year', amount, source }],
      validity: { start, end },
    });
    const convention = conventionOf(
      [flat('100', '2022-01-01', '2023-12-31'), flat('110', '2024-01-01', '2026-12-31')],
      members,
    );
    const sheets = annexe2Plan(convention).tables.map(table => annexe2Sheet(table, 'values'));
    expect(sheets.map(sheet => [rowOf(sheet, 'Ici')[1], shownCell(sheet.rows[5]![0]!)])).toEqual([
      ['100.00', 'Tarif du 01/01/2022 au 31/12/2023.'],
      ['110.00', 'Tarif du 01/01/2024 au 31/12/2026.'],
    ]);
  });
});

describe('what cannot be made is said, and nothing is supposed', () => {
  const sentences = (id: string) => annexe2Plan(findConvention(id)).refusals.map(refusal => render(refusal));

  test('montpellier-2022: six budgets to be entered, each named', () => {
    const plan = annexe2Plan(findConvention('montpellier-2022'));
    expect(plan.tables).toEqual([]);
    expect(sentences('montpellier-2022')).toHaveLength(6);
    expect(sentences('montpellier-2022')[0]).toBe(
      'Le montant « Part du budget » de « Plateforme d’administration électronique » n’est pas renseigné : le document source ne le donne pas. Saisissez-le dans les paramètres de la convention.',
    );
    expect(plan.included.map(({ code }) => code)).toEqual(['OPENDATA']);
  });

  test('aix-marseille-mcmdmp: the grid is to be entered', () => {
    expect(sentences('aix-marseille-mcmdmp').join()).toContain('La grille « Initialisation »');
  });

  test('recia-solaere: no members, seven services included', () => {
    const plan = annexe2Plan(findConvention('recia-solaere'));
    expect(sentences('recia-solaere')).toEqual([
      'La convention « GIP RECIA, offre sOlaere » n’a pas encore de membres : aucun tableau ne peut être généré. Complétez la liste des membres.',
    ]);
    expect([plan.tables.length, plan.included.length]).toEqual([0, 7]);
  });

  test('every shipped convention has tables or says why', () => {
    for (const convention of shippedConventions) {
      const { tables, refusals } = annexe2Plan(convention);
      expect([convention.id, tables.length + refusals.length > 0]).toEqual([convention.id, true]);
    }
  });

  test('a quantity missing for one member is looked for on its line', () => {
    const convention = conventionOf(
      [
        {
          components: [
            { kind: 'per-unit', label: 'Poste', per: 'year', price: '2', measure: 'agents', source },
          ],
        },
      ],
      [commune('Ici', 1_000, { agents: '10' }), commune('Là-bas', 3_000)],
    );
    expect(annexe2Plan(convention).refusals.map(refusal => render(refusal))).toEqual([
      'Il manque le nombre d’agents de Là-bas pour calculer « Poste » : complétez la liste des membres.',
    ]);
  });

  test('all on quotation: no table, and nothing is missing', () => {
    const convention = conventionOf([
      { components: [{ kind: 'quotation', label: 'Devis', per: 'year', source: 'article 6' }] },
    ]);
    const { tables, refusals, onQuotation } = annexe2Plan(convention);
    expect([tables, refusals]).toEqual([[], []]);
    expect(onQuotation.map(sentence => render(sentence))).toEqual([
      '« Ma commune et ma métropole dans ma poche » n’est facturé que sur devis (article 6) : aucun tableau ne peut être généré.',
    ]);
  });
});
