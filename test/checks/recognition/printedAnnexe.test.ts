import { printedLines } from '../../data/printedAnnexe2';
import { figuresOf, gist, recognisePasted } from './recognised';
import { printedAnnexe, printedOrder } from './printedPages';

const expectedFigures = (application: string, payer: string) =>
  printedLines
    .filter(line => line.application === application && line.payer === payer)
    .map(({ name, population, period, annual, billed }) => [
      name,
      population,
      Number(period),
      Number(annual),
      Number(billed),
    ]);

// 36 rows a table: sentence, blank, header, 31 lines, totals, blank; a title and a blank above two of them.
const headerRows = [5, 41, 79, 115, 153, 189];

describe('the printed annexe, six tables stacked on one sheet', () => {
  const { tables, unplaced } = recognisePasted(printedAnnexe(), { name: 'Feuil1' });

  test('six tables, nothing left over', () => {
    expect(tables.map(({ id }) => id)).toEqual(headerRows.map(row => `Feuil1!A${row}`));
    expect(unplaced).toEqual([]);
  });

  test.each(printedOrder.map((printed, index) => [printed.application, printed.payer, index] as const))(
    '%s %s',
    (application, payer, index) => {
      const header = headerRows[index] ?? 0;
      expect(gist(tables[index])).toEqual({
        application,
        payer,
        columns: { member: 'A', population: 'B', period: 'C', annual: 'D', billed: 'E' },
        lines: 31,
        totals: `A${header + 32}`,
      });
      expect(figuresOf(tables[index])).toEqual(expectedFigures(application, payer));
    },
  );

  test.each(printedOrder.map((printed, index) => [printed.application, printed.payer, index] as const))(
    '%s %s: what it states',
    (_application, payer, index) => {
      const table = tables[index];
      const header = headerRows[index] ?? 0;
      const sentence = `A${header - 2}`;
      expect({
        rate: [table?.statedRate?.value.toString(), table?.statedRate?.cell],
        budget: [table?.statedBudget?.value.toNumber(), table?.statedBudget?.cell],
        periodicity: table?.statedPeriodicity,
        years: [table?.statedYears?.value, table?.statedYears?.cell],
        year: [table?.statedPopulationYear?.value, table?.statedPopulationYear?.cell],
        decree: [table?.statedDecree?.value, table?.statedDecree?.cell],
        tax: table?.statedTax.map(({ value, cell }) => `${cell} ${value}`),
      }).toEqual({
        rate: [payer === 'COMMUNE' ? '0.5' : '0.8', `E${header}`],
        budget: [[25000, 25000, 20000, 20000, 15000, 15000][index], sentence],
        periodicity: null,
        years: [3, `C${header}`],
        year: [2019, `B${header}`],
        decree: ['2018-12-28', `B${header}`],
        tax: [`E${header} HT`, `A${header + 32} HT`, `${sentence} HT`],
      });
    },
  );

  test('misspellings are lines all the same, with the member they mean', () => {
    const perois = tables[0]?.lines.find(({ writtenName }) => writtenName === 'Pérois');
    expect(perois).toMatchObject({
      nameCell: 'A24',
      match: { kind: 'close', edits: 1 },
      member: { name: 'Pérols' },
    });
    expect(tables[0]?.lines.map(({ writtenName }) => writtenName)).toContain('Fabrigues');
  });

  test('totals typed for two columns only', () => {
    const { figures } = tables[0]?.totals ?? {};
    expect(figures?.population?.value?.toNumber()).toBe(472573);
    expect(figures?.period?.value?.toNumber()).toBe(25000);
    expect(figures?.annual).toMatchObject({ cell: 'D37', value: null, raw: null });
  });

  test('numbers kept as text are told apart', () => {
    expect(tables[0]?.lines[0]?.figures.period).toMatchObject({ raw: '397,77 €', isText: true });
  });
});

describe('the printed annexe pasted as lines of text, one cell a line', () => {
  const { tables, unplaced } = recognisePasted(printedAnnexe({ between: ' ' }), { asText: true });

  test('six tables, nothing left over', () => {
    expect(tables.map(({ id }) => id)).toEqual(headerRows.map(row => `Feuil1!A${row}`));
    expect(unplaced).toEqual([]);
  });

  test.each(printedOrder.map((printed, index) => [printed.application, printed.payer, index] as const))(
    '%s %s: all figures, where one space stands between thousands as between columns',
    (application, payer, index) => {
      expect(gist(tables[index])).toMatchObject({ application, payer, lines: 31 });
      expect(tables[index]?.isPastedText).toBe(true);
      expect(figuresOf(tables[index])).toEqual(expectedFigures(application, payer));
      expect(tables[index]?.totals?.figures.period?.value?.toNumber()).toBe(
        [25000, 25000, 20000, 20000, 15000, 15000][index],
      );
      expect(tables[index]?.statedRate?.value.toNumber()).toBe(payer === 'COMMUNE' ? 0.5 : 0.8);
      expect(tables[index]?.statedYears?.value).toBe(3);
    },
  );

  test('every figure points at the cell of its line', () => {
    expect(tables[0]?.lines[2]).toMatchObject({ nameCell: 'A8', writtenName: 'Castelnau-le-Lez' });
    expect(tables[0]?.lines[2]?.figures.billed).toMatchObject({ cell: 'A8', raw: '172,86 €' });
  });

  test('without the signs €, figures are told apart all the same', () => {
    const bare = printedAnnexe({ between: ' ' }).replace(/ €(?=[ \n]|$)/g, '');
    const found = recognisePasted(bare, { asText: true }).tables;
    expect(found).toHaveLength(6);
    found.forEach((table, index) => {
      const { application = '', payer = '' } = printedOrder[index] ?? {};
      expect(figuresOf(table)).toEqual(expectedFigures(application, payer));
    });
  });
});
