import { figuresOf, gist, recognisePasted } from './recognised';

const lines = `
Baillargues 7 519 397,77 € 132,59 € 66,29 €
Castelnau-le-Lez 19 605 1 037,14 € 345,71 € 172,86 €
Montaud 999 52,85 € 17,62 € 8,81 €
Montpellier 286 098 15 135,12 € 5 045,04 € 2 522,52 €
Saint-Georges-d'Orques 5 503 291,12 € 97,04 € 48,52 €
totaux HT 472573 25 000,00 €`;

const figures = [
  ['Baillargues', 7519, 397.77, 132.59, 66.29],
  ['Castelnau-le-Lez', 19605, 1037.14, 345.71, 172.86],
  ['Montaud', 999, 52.85, 17.62, 8.81],
  ['Montpellier', 286098, 15135.12, 5045.04, 2522.52],
  ["Saint-Georges-d'Orques", 5503, 291.12, 97.04, 48.52],
];

/** The lines with another sign between thousands and another between columns. */
function rewritten(text: string, inside: string, between: string): string {
  const amount = String.raw`(\d{1,3}(?: \d{3})?,\d\d €)`;
  return text.replace(
    new RegExp(String.raw`^(\D+) (\d{1,3}(?: \d{3})?|\d{6}) ${amount}(?: ${amount} ${amount})?$`, 'gm'),
    (_, ...parts: (string | undefined)[]) =>
      parts
        .slice(0, 5)
        .filter(part => typeof part === 'string')
        .map((part, index) => (index === 0 ? part : part.replace(/(?<=\d) (?=\d)/g, inside)))
        .join(between),
  );
}

describe('one column of lines of text', () => {
  test('under a header in one line of text', () => {
    const { tables, unplaced } = recognisePasted(
      `Plateforme d’administration électronique, tarif par commune
Nb d'habitants 2019 issus du décret du 28/12/2018 Coût pour 3 ans Coût annuel Coût annuel avec participation de MMM (50%) HT${lines}`,
      { asText: true },
    );
    expect(unplaced).toEqual([]);
    expect(tables).toHaveLength(1);
    expect(gist(tables[0])).toEqual({
      application: 'E-DEMAT',
      payer: 'COMMUNE',
      columns: { member: 'A', population: 'A', period: 'A', annual: 'A', billed: 'A' },
      lines: 5,
      totals: 'A8',
    });
    expect(tables[0]).toMatchObject({ isPastedText: true, id: 'Feuil1!A2', firstRow: 1, lastRow: 7 });
    expect(figuresOf(tables[0])).toEqual(figures);
    expect(tables[0]?.headers.annual).toEqual({ cell: 'A2', text: 'Coût annuel' });
    expect(tables[0]?.statedDecree).toMatchObject({ value: '2018-12-28', cell: 'A2' });
  });

  test.each([
    ['as printed', (text: string) => text],
    ['without €', (text: string) => text.replace(/ €/g, '')],
    ['no-break spaces inside the numbers', (text: string) => rewritten(text, '\u202F', ' ')],
    ['no-break spaces everywhere between digits', (text: string) => text.replace(/(\d) (?=\d)/g, '$1\u00A0')],
    ['all spaces no-break', (text: string) => text.replace(/ /g, '\u00A0')],
    ['several spaces between columns', (text: string) => rewritten(text, ' ', '   ')],
    ['semicolons', (text: string) => rewritten(text, ' ', ';')],
    ['tabs inside the cell', (text: string) => rewritten(text, '\u00A0', '\t')],
    ['a number of order before the names', (text: string) => text.replace(/^(?=[A-S])/gm, '12 ')],
    ['an INSEE code before the names', (text: string) => text.replace(/^(?=[A-S])/gm, '34057 ')],
    ['bold tags', (text: string) => text.replace(/^(\D+) (?=\d)/gm, '<b>$1</b> ')],
  ])('without header, %s', (_, change) => {
    const { tables } = recognisePasted(change(lines.trim()), { asText: true });
    expect(figuresOf(tables[0])).toEqual(figures);
    expect(gist(tables[0])).toMatchObject({
      application: 'E-DEMAT (inferred)',
      payer: 'COMMUNE (inferred)',
      lines: 5,
    });
  });

  test('a misspelt name and a wrong population do not shift the figures', () => {
    const { tables } = recognisePasted(
      lines.trim().replace('Castelnau-le-Lez', 'Castelnou-le-Lez').replace('7 519', '7 159'),
      { asText: true },
    );
    expect(figuresOf(tables[0])).toEqual([['Baillargues', 7159, 397.77, 132.59, 66.29], ...figures.slice(1)]);
    expect(tables[0]?.lines[1]).toMatchObject({ writtenName: 'Castelnou-le-Lez' });
  });

  test('marks of no subscription', () => {
    const { tables } = recognisePasted(
      `${lines.trim()}\nJacou 6 911 - - -`.replace(/(totaux.*)\n(.*)/, '$2\n$1'),
      {
        asText: true,
      },
    );
    const last = tables[0]?.lines[5];
    expect(last?.member?.name).toBe('Jacou');
    expect(last?.figures.population?.value?.toNumber()).toBe(6911);
    expect(last?.figures.billed).toMatchObject({ isNotSubscribed: true, value: null });
  });

  test('names with a postcode are a list, not lines of a table', () => {
    expect(recognisePasted('Lattes 34970\nJacou 34830\nLavérune 34880', { asText: true }).tables).toEqual([]);
  });
});
