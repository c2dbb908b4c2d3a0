import montpellier from '../../../src/domain/conventions/montpellier-2019.json';
import { annexe2Sheet } from '../../../src/documents/annexe2/annexe2Sheet';
import { annexe2Table, paidApplications } from '../../../src/documents/annexe2/annexe2Table';
import { type AmountMode, amountModes } from '../../../src/documents/annexe2/amountMode';
import data from '../../../src/domain/conventions/montpellier-2019.json';
import { parseConvention } from '../../../src/domain/conventions/parseConvention';
import { findPayer } from '../../../src/domain/conventions/findPayer';
import { type CellModel, type SheetModel } from '../../../src/documents/sheetModel';
import { printedLines, printedTotals } from '../../data/printedAnnexe2';
import { frenchSpaces } from '../../../src/text/frenchSpaces';

const convention = parseConvention(data);

function sheet(code: string, payer: string, mode: AmountMode = 'native'): SheetModel {
  const application = paidApplications(convention).find(paid => paid.code === code)!;
  return annexe2Sheet(annexe2Table(convention, application, findPayer(convention, payer)), mode);
}

/** What the cell shows once computed, amounts to the cent. */
function shown({ content }: CellModel, decimals = 2): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return content.value.toFixed(decimals);
    case 'formula':
      return typeof content.expected === 'string' ? content.expected : content.expected.toFixed(decimals);
  }
}

const at = (model: SheetModel, row: number) => model.rows[row - 1]!;
const formulaIn = (cell: CellModel) => (cell.content.kind === 'formula' ? cell.content.formula : undefined);

const tables = printedTotals.map(({ application, payer }) => ({ application, payer }));

describe.each(amountModes)('in mode %s', mode => {
  test.each(tables)('$application $payer has the 31 printed lines', ({ application, payer }) => {
    const lines = sheet(application, payer, mode).rows.slice(11, 42);

    expect(
      lines.map(cells => [shown(cells[0]!), shown(cells[1]!, 0), ...cells.slice(2).map(cell => shown(cell))]),
    ).toEqual(
      printedLines
        .filter(line => line.application === application && line.payer === payer)
        .map(({ name, population, period, annual, billed }) => [
          name,
          String(population),
          period,
          annual,
          billed,
        ]),
    );
  });

  test.each(printedTotals)(
    '$application $payer totals every column',
    ({ application, payer, period, annual, billed }) => {
      const totals = at(sheet(application, payer, mode), 43);

      expect([shown(totals[1]!, 0), ...totals.slice(2).map(cell => shown(cell))]).toEqual([
        '472573',
        period,
        annual,
        billed,
      ]);
    },
  );

  test('every row is as wide as the columns', () => {
    const model = sheet('E-DEMAT', 'COMMUNE', mode);
    for (const cells of model.rows) expect(cells).toHaveLength(model.columns.length);
  });
});

test('the columns are headed as annexe 2 prints them', () => {
  expect(at(sheet('E-DEMAT', 'CCAS'), 11).map(cell => shown(cell))).toEqual([
    'Commune',
    'Nb d’habitants 2019 issus du décret du 28/12/2018',
    'Coût pour 3 ans',
    'Coût annuel',
    'Coût annuel avec participation de MMM (80%) HT',
  ]);
});

test('the heading names the application, the payer, the decree and the tax', () => {
  const model = sheet('MARCHES', 'COMMUNE');
  expect([1, 2, 3, 4].map(row => shown(at(model, row)[0]!))).toEqual([
    'Annexe 2 — Plateforme de dématérialisation des procédures de marchés publics',
    'Tarif par commune — Montpellier Méditerranée Métropole 2019-2021',
    'Populations totales (millésime 2016) en vigueur au 01/01/2019, décret du 28/12/2018.',
    frenchSpaces('Montants en euros, net de taxe ; la mention « HT » reprend celle de l’annexe signée.'),
  ]);
});

test('the parameters stand in cells of their own, which the formulas use', () => {
  const model = sheet('E-DEMAT', 'COMMUNE');
  expect(
    [6, 7, 8, 9].map(row =>
      at(model, row)
        .slice(0, 2)
        .map(cell => shown(cell)),
    ),
  ).toEqual([
    ['Budget pour 3 ans', '25000.00'],
    ['Durée de la convention (ans)', '3.00'],
    ['Participation de MMM', '0.50'],
    ['Population totale (PopTot)', '472573.00'],
  ]);
  expect(at(model, 12).slice(2).map(formulaIn)).toEqual([
    '=ROUND(B12*$B$6/$B$9,2)',
    '=ROUND(B12*$B$6/($B$9*$B$7),2)',
    '=ROUND(B12*$B$6*(1-$B$8)/($B$9*$B$7),2)',
  ]);
});

test('a yearly budget is multiplied for the period and not divided for the year', () => {
  const data = structuredClone(montpellier);
  data.budgetPeriodicity.value = 'year';
  data.applications[0]!.tariffs[0]!.components[0]!.per = 'year';
  const yearly = parseConvention(data);
  const table = annexe2Table(yearly, paidApplications(yearly)[0]!, findPayer(yearly, 'COMMUNE'));
  const model = annexe2Sheet(table, 'native');

  expect(shown(at(model, 6)[0]!)).toBe('Budget annuel');
  expect(at(model, 23).map(cell => formulaIn(cell) ?? shown(cell))).toEqual([
    'Juvignac',
    '10979.00',
    '=ROUND(B23*$B$6*$B$7/$B$9,2)',
    '=ROUND(B23*$B$6/$B$9,2)',
    '=ROUND(B23*$B$6*(1-$B$8)/$B$9,2)',
  ]);
  expect(
    at(model, 23)
      .slice(2)
      .map(cell => shown(cell)),
  ).toEqual(['1742.43', '580.81', '290.40']);
  expect(shown(at(model, 46)[2]!)).toBe('arrondi admis');
});

test('TARIF formulas name the application, the payer and the convention', () => {
  expect(
    at(sheet('E-DEMAT', 'CCAS', 'tarif'), 12)
      .slice(2)
      .map(formulaIn),
  ).toEqual([
    '=TARIF_PERIODE(B12,"E-DEMAT","montpellier-2019")',
    '=TARIF_ANNUEL(B12,"E-DEMAT","montpellier-2019")',
    '=TARIF(B12,"E-DEMAT","CCAS","montpellier-2019")',
  ]);
});

test('a sheet of values holds no formula at all', () => {
  expect(
    sheet('E-DEMAT', 'CCAS', 'values')
      .rows.flat()
      .filter(({ content }) => content.kind === 'formula'),
  ).toEqual([]);
});

test('budgets, écarts, verdicts and costs per inhabitant close the table', () => {
  const model = sheet('E-SERVICES', 'CCAS');
  expect([44, 45, 46].map(row => at(model, row).map(cell => shown(cell)))).toEqual([
    ['Budget à répartir', '472573.00', '20000.00', '6666.67', '1333.33'],
    ['Écart d’arrondi', '0.00', '0.00', '-0.03', '0.01'],
    ['Vérification', 'exact', 'exact', 'arrondi admis', 'arrondi admis'],
  ]);
  expect(
    at(model, 47)
      .slice(2)
      .map(cell => shown(cell, 6)),
  ).toEqual(['0.042322', '0.014107', '0.002821']);
});

test('a population that is not the decree’s shows as a gap and a column to check', () => {
  const members = convention.members.map(member =>
    member.name === 'Juvignac' ? { ...member, population: 10797 } : member,
  );
  const wrong = { ...convention, members };
  const model = annexe2Sheet(
    annexe2Table(wrong, paidApplications(wrong)[0]!, findPayer(wrong, 'COMMUNE')),
    'native',
  );

  expect(
    at(model, 45)
      .slice(1, 3)
      .map(cell => shown(cell)),
  ).toEqual(['-182.00', '-9.64']);
  expect(
    at(model, 46)
      .slice(1, 3)
      .map(cell => shown(cell)),
  ).toEqual(['à vérifier', 'à vérifier']);
});

test('totals are right even for an engine that adds binary floats', () => {
  for (const { application, payer } of tables) {
    const model = sheet(application, payer);
    for (const column of [2, 3, 4]) {
      const total = at(model, 43)[column]!.content;
      if (total.kind !== 'formula' || typeof total.expected === 'string')
        throw new Error('a total is a formula');
      const floats = model.rows.slice(11, 42).map(cells => {
        const { content } = cells[column]!;
        return content.kind === 'formula' && typeof content.expected !== 'string'
          ? content.expected.toNumber()
          : NaN;
      });
      const sum = floats.reduce((left, right) => left + right, 0);
      // What ROUND does to the trace that SUM leaves in 12 of these 18 columns.
      expect(total.formula).toMatch(/^=ROUND\(SUM\([CDE]12:[CDE]42\),2\)$/);
      expect(Math.round(sum * 100) / 100).toBe(total.expected.toNumber());
    }
  }
});

test('labels that name a parameter follow it in a sheet of formulas, and are plain elsewhere', () => {
  const labels = (mode: AmountMode) => {
    const model = sheet('E-DEMAT', 'COMMUNE', mode);
    return [at(model, 6)[0]!, at(model, 11)[2]!, at(model, 11)[4]!];
  };
  expect(labels('native').map(formulaIn)).toEqual([
    '="Budget pour "&$B$7&IF($B$7>1," ans"," an")',
    '="Coût pour "&$B$7&IF($B$7>1," ans"," an")',
    '="Coût annuel avec participation de MMM ("&ROUND($B$8*100,2)&"%) HT"',
  ]);
  expect(labels('tarif').map(formulaIn)).toEqual([undefined, undefined, undefined]);
  expect(labels('native').map(cell => shown(cell))).toEqual(labels('tarif').map(cell => shown(cell)));
});
