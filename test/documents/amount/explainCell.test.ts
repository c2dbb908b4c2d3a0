import { cellAddress, positionOf } from '../../../src/checks/cellAddress';
import { type SheetSnapshot, type WorkbookSnapshot } from '../../../src/checks/snapshot';
import { type CellOutcome } from '../../../src/documents/amount/cellOutcome';
import { cellExplainer, gives } from '../../../src/documents/amount/explainCell';
import { type AmountMode, amountModes } from '../../../src/documents/annexe2/amountMode';
import { annexe2Layout } from '../../../src/documents/annexe2/annexe2Layout';
import { annexe2Plan } from '../../../src/documents/annexe2/annexe2Plan';
import { annexe2Sheet } from '../../../src/documents/annexe2/annexe2Sheet';
import { parametersSheet } from '../../../src/documents/parameters/parametersSheet';
import { type Convention } from '../../../src/domain/conventions/convention';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { remainderPolicies } from '../../../src/domain/money/shareOut';
import { explanationLines } from '../../../src/domain/tariff/explainPrice';
import { render } from '../../../src/text/message';
import { sheetOf, sheetOfModel, type TestCell, workbookOf } from '../../checks/snapshotOf';
import { printedLines } from '../../data/printedAnnexe2';
import { filledStrata, montpellierWith } from '../annexe2/conventions';

const montpellier = findConvention('montpellier-2019');
const others = ['montpellier-2022', 'aix-marseille-mcmdmp', 'recia-solaere'].map(findConvention);
const plain = (sentence: string) => sentence.replace(/[\u00A0\u202F]/g, ' ');

const explainer = (workbook: WorkbookSnapshot, ...conventions: Convention[]) =>
  cellExplainer(workbook, { conventions, correctionsFor: () => [] });
const at = (sheet: string, address: string) => ({ sheet, ...positionOf(address)! });
const said = (outcome: CellOutcome) =>
  plain(
    outcome.kind === 'unexplained' ? render(outcome.why) : explanationLines(outcome.explanation).join('\n'),
  );

/** The sheets of annexe 2 of a convention, and the amounts that stand in them. */
function generated(convention: Convention, mode: AmountMode) {
  const { tables } = annexe2Plan(convention);
  const sheets = tables.map(table => sheetOfModel(annexe2Sheet(table, mode)));
  const amounts = tables.flatMap((table, index) => {
    const { firstLine, totals } = annexe2Layout(table);
    return [...table.lines.map((_, line) => firstLine + line), totals].flatMap(row =>
      table.columns.map((_, column) => ({
        sheet: sheets[index]!.name,
        row: row - 1,
        column: 1 + table.measures.length + column,
      })),
    );
  });
  return { workbook: workbookOf(sheets), sheets, amounts };
}

test.each(amountModes)('%s: each amount and total of annexe 2 is explained to its very cent', mode => {
  const { workbook, amounts } = generated(montpellier, mode);
  const explain = explainer(workbook, ...others, montpellier);
  expect(amounts).toHaveLength(6 * 32 * 3);
  expect(amounts.filter(place => !gives(explain(place)))).toEqual([]);
});

test.each(remainderPolicies)('%s: also when cents of rounding are handed out', policy => {
  const convention = montpellierWith(policy);
  const { workbook, amounts } = generated(convention, 'native');
  const explain = explainer(workbook, convention);
  expect(amounts.filter(place => !gives(explain(place)))).toEqual([]);
});

test('a tariff of strata: what is owed once, a year, and on quotation', () => {
  const convention = filledStrata();
  const { workbook, amounts, sheets } = generated(convention, 'native');
  const explain = explainer(workbook, convention);
  const untold = amounts.filter(place => !gives(explain(place)));
  // Aix-en-Provence and Marseille, over 100 000 inhabitants: three columns each.
  expect(untold).toHaveLength(6);
  for (const place of untold) expect(said(explain(place))).toContain('demandez un devis');
  const once = amounts.find(({ row }) => sheets[0]!.values[row]![0] === 'Allauch')!;
  expect(said(explain({ ...once, column: once.column + 1 }))).toContain('Initialisation');
});

describe('the amount of a member, as a finance officer reads it', () => {
  const { workbook, sheets } = generated(montpellier, 'native');
  const [communes] = sheets as [SheetSnapshot, ...SheetSnapshot[]];
  const juvignac = communes.values.findIndex(([name]) => name === 'Juvignac');
  const billed = { sheet: communes.name, row: juvignac, column: 4 };

  test('inputs with their sources, each step, the rounding', () => {
    expect(said(explainer(workbook, montpellier)(billed)).split('\n')).toEqual([
      'Plateforme d’administration électronique, Communes, Montpellier Méditerranée Métropole 2019-2021',
      'Population totale : 10 979 habitants',
      'Total des membres : 472 573 habitants (source : INSEE, populations légales en vigueur au 1er janvier 2019 (décret du 28 décembre 2018))',
      'Budget pour 3 ans : 25 000,00 € (source : Annexe 2, tables 1 et 2)',
      'Participation de MMM : 50 % (source : Convention de gestion de services numériques communs 2019-2021, article 4 (commune) ; annexe 2, « participation de MMM (50%) »)',
      'Part du budget : 25 000,00 € × 10 979 / 472 573 habitants = 580,809737… €',
      'Coût annuel : 580,809737… € / 3 = 193,603246… €',
      'Part à la charge de MMM (50 %) déduite : × (1 − 0,5) = 96,801623… €',
      'Arrondi une seule fois, au plus proche (demi vers le haut), à 0,01 € = 96,80 €',
    ]);
  });

  /** The sheet with some cells changed by hand, and the amount that its formula then gives. */
  function changed(changes: Readonly<Record<string, number>>): WorkbookSnapshot {
    const values = communes.values.map((line, row) =>
      line.map((value, column) => changes[cellAddress(row, column)] ?? value),
    );
    return workbookOf([{ ...communes, values }]);
  }

  test('a budget, a rate or a population changed on the sheet is the one its formula follows', () => {
    const own = cellAddress(juvignac, 4);
    const budget = explainer(changed({ B6: 50_000, [own]: 193.6 }), montpellier)(billed);
    expect([gives(budget), said(budget)]).toEqual([
      true,
      expect.stringContaining(
        'Budget pour 3 ans : 50 000,00 € (source : cellule B6 de cette feuille, changée depuis la convention)',
      ),
    ]);
    const population = cellAddress(juvignac, 1);
    expect(gives(explainer(changed({ [population]: 21_958, [own]: 193.6 }), montpellier)(billed))).toBe(true);
    expect(gives(explainer(changed({ B8: 0.8, [own]: 38.72 }), montpellier)(billed))).toBe(true);
    expect(gives(explainer(changed({ B7: 1, [own]: 290.4 }), montpellier)(billed))).toBe(true);
    expect(gives(explainer(changed({ B9: 945_146, [own]: 48.4 }), montpellier)(billed))).toBe(true);
  });

  test.each([
    ['total of inhabitants', 'B9', 0],
    ['number of years', 'B7', 2.5],
    ['share borne', 'B8', 80],
  ])(
    'a %s from which no amount can be computed: the amount of the convention is explained',
    (_, cell, given) => {
      const sheet = changed({ [cell]: given, [cellAddress(juvignac, 4)]: 1 });
      const outcome = explainer(sheet, montpellier)(billed);
      expect(gives(outcome)).toBe(false);
      expect(said(outcome)).toMatch(/= 96,80 €$/);
    },
  );

  test('a total: the sum of what stands above, and its écart with the budget', () => {
    const totals = communes.values.findIndex(([name]) => name === 'Totaux');
    const total = explainer(workbook, montpellier)({ sheet: communes.name, row: totals, column: 2 });
    expect(said(total)).toContain('Somme des 31 montants arrondis de la colonne = 24 999,99 €');
    expect(said(total)).toContain('Écart avec le budget : 24 999,99 € − 25 000,00 € = −0,01 €');
  });

  test('a line of no member, a title, a name are no amounts, and it is said', () => {
    const explain = explainer(workbook, montpellier);
    const last = communes.values.findIndex(([name]) => name === 'Écart d’arrondi');
    expect(said(explain({ sheet: communes.name, row: last, column: 4 }))).toContain(
      'n’est pas celle d’un membre',
    );
    expect(said(explain(at(communes.name, 'A1')))).toContain('n’est pas un montant que l’on sache expliquer');
    expect(said(explain(at(communes.name, 'Z90')))).toContain('est vide');
  });
});

describe('a table that is not ours', () => {
  const rows = printedLines
    .filter(({ application, payer }) => application === 'E-DEMAT' && payer === 'COMMUNE')
    .map(({ name, population, period, annual, billed }): TestCell[] => [
      name,
      population,
      ...[period, annual, billed].map(Number),
    ]);
  const header = [
    'Commune',
    'Nb d’habitants',
    'Coût pour 3 ans',
    'Coût annuel',
    'Coût annuel avec participation (50 %)',
  ];
  const table = [['Plateforme d’administration électronique, communes'], [], header, ...rows];
  const workbook = (edit: (cells: TestCell[][]) => void = () => undefined) => {
    const cells = table.map(row => [...row] as TestCell[]);
    edit(cells);
    return workbookOf([sheetOf('Collé', cells)]);
  };

  test('each of its 93 amounts is explained, whatever the order of the conventions', () => {
    const explain = explainer(workbook(), ...others, montpellier);
    const places = rows.flatMap((_, line) =>
      [2, 3, 4].map(column => ({ sheet: 'Collé', row: 3 + line, column })),
    );
    expect(places).toHaveLength(93);
    expect(places.filter(place => !gives(explain(place)))).toEqual([]);
  });

  test('a wrong cent: what the amount should be, and that the cell does not hold it', () => {
    const wrong = workbook(cells => {
      cells[3]![4] = 66.3;
    });
    const outcome = explainer(wrong, montpellier)(at('Collé', 'E4'));
    expect([gives(outcome), said(outcome)]).toEqual([false, expect.stringMatching(/= 66,29 €$/)]);
    expect(outcome).toMatchObject({ found: expect.objectContaining({}) as unknown });
  });

  test('« X » is not subscribed, not zero', () => {
    const crossed = workbook(cells => {
      cells[3]![4] = 'X';
    });
    expect(said(explainer(crossed, montpellier)(at('Collé', 'E4')))).toContain('n’utilise pas ce service');
  });
});

describe('a formula of ours', () => {
  const formula = (written: string, value: number | string): TestCell => ({ formula: written, value });
  const scale = [
    [0, 999, 100],
    [1000, null, 250.5],
  ];
  const workbook = workbookOf(
    [
      sheetOf('Calcul', [
        [10_979, 'E-DEMAT', formula('=TARIF(A1,B1,"COMMUNE",\'Mes paramètres\'!$A$1:$M$90)', 96.8)],
        [7519, null, formula('=TARIF_PERIODE($A$2,"administration électronique")', 397.77)],
        [null, null, formula('=TARIF(A1,"E-DEMAT")*2', 193.6)],
        [null, null, formula('=TARIF(A1+1,"E-DEMAT")', 96.81)],
        [null, null, formula('=TARIF(A9,"E-DEMAT")', '#VALUE!')],
        [null, null, formula('=TARIF_ANNUEL(habitants,"E-DEMAT",)', 193.6)],
        [null, null, formula('=TARIF_PARTICIPATION(193.603245,"CCAS")', 38.72)],
        [null, null, formula('=TARIF_STRATES(1500,A20:C21)', 250.5)],
        [null, null, formula('=EXPLIQUER(A1,"E-DEMAT")', 'Plateforme…')],
        [],
        [null, null, formula('=TARIF_TABLEAU(A1:A2,"E-DEMAT","CCAS")', 580.81), 193.6, 38.72],
        [null, null, 397.77, 132.59, 26.52],
        ...Array.from({ length: 7 }, () => []),
        ...scale,
      ]),
      { ...sheetOfModel(parametersSheet(montpellier)), name: 'Mes paramètres' },
    ],
    { names: [{ name: 'Habitants', formula: '=Calcul!$A$1', isBroken: false }] },
  );
  const explain = explainer(workbook);

  test.each(['C1', 'C2', 'C6', 'C7', 'C8', 'C11', 'D11', 'E11', 'C12', 'D12', 'E12'])(
    '%s is explained to its cent',
    cell => {
      const outcome = explain(at('Calcul', cell));
      expect([said(outcome), gives(outcome)]).toEqual([expect.anything(), true]);
    },
  );

  test.each([
    ['C1', 'Part du budget : 25 000,00 € × 10 979 / 472 573 habitants'],
    ['C3', 'La formule combine TARIF avec un autre calcul'],
    ['C4', 'L’argument « A1+1 » est lui-même un calcul'],
    ['C5', 'La population manque'],
    ['C7', 'Participation de MMM : 80 % (source : '],
    ['C8', 'grille : 1 500 unités, tranche 1 000 et au-delà'],
    ['C9', 'Arrondi une seule fois, au plus proche (demi vers le haut), à 0,01 € = 96,80 €'],
    ['E12', 'Population totale : 7 519 habitants'],
    // Below the table that TARIF_TABLEAU spills.
    ['C13', 'est vide'],
  ])('%s: %s', (cell, sentence) => expect(said(explain(at('Calcul', cell)))).toContain(sentence));
});
