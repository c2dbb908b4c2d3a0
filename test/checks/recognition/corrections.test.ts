import { Decimal } from '../../../src/domain/money/decimal';
import { DomainError } from '../../../src/domain/errors/domainError';
import { pasted, sheetOf } from '../snapshotOf';
import { convention, gist, recognisePasted, recogniseSheets } from './recognised';

test('what the user says of a table prevails', () => {
  const sheet = sheetOf('Feuil1', [
    ['Commune', 'Population', 'Coût pour 3 ans', 'Coût annuel', 'Autre'],
    ['Lattes', 16955, 896.95, 298.98, 149.49],
    ['Jacou', 6911, 365.6, 121.87, 60.93],
  ]);
  const { tables } = recogniseSheets(
    [sheet],
    [{ tableId: 'Feuil1!A1', application: 'MARCHES', payer: 'CCAS', columns: { annual: null, billed: 4 } }],
  );
  expect(gist(tables[0])).toMatchObject({
    application: 'MARCHES',
    payer: 'CCAS',
    columns: { member: 'A', population: 'B', period: 'C', billed: 'E' },
  });
});

test('an area that was left aside becomes a table when the user names its columns', () => {
  const text = `
Commune	Valeur 1	Valeur 2
Lattes	100	7
Jacou	240	8
Lavérune	310	9`;
  const before = recognisePasted(text);
  expect(before.tables).toEqual([]);
  expect(before.unplaced).toMatchObject([{ id: 'Feuil1!A1', reason: { key: 'recognition.noAmount' } }]);
  const rows = pasted(text);
  const { tables } = recogniseSheets(
    [sheetOf('Feuil1', rows)],
    [{ tableId: 'Feuil1!A1', application: 'E-DEMAT', payer: 'COMMUNE', columns: { annual: 1, billed: 2 } }],
  );
  expect(tables[0]?.columns).toEqual({ member: 0, annual: 1, billed: 2 });
});

test('a correction that names an unknown application is refused, never guessed', () => {
  const sheet = sheetOf('Feuil1', [
    ['Commune', 'Population', 'Coût pour 3 ans', 'Coût annuel'],
    ['Lattes', 16955, 896.95, 298.98],
    ['Jacou', 6911, 365.6, 121.87],
  ]);
  expect(() => recogniseSheets([sheet], [{ tableId: 'Feuil1!A1', application: 'TELEALERTE' }])).toThrow(
    'TELEALERTE',
  );
  expect(convention.applications.map(({ code }) => code)).not.toContain('TELEALERTE');
});

describe('each thing recognised can be corrected', () => {
  const rows = [
    ['Trésorerie', 'Nom', 'Nb 1', 'Nb 2', 'Coût pour 3 ans', 'Coût annuel', 'Participation de 80 %'],
    ['Lattes', 'Jacou', 16955, 6911, 365.6, 121.87, 60.93],
    ['Jacou', 'Lattes', 6911, 16955, 896.95, 298.98, 149.49],
    ['Montaud', 'Lavérune', 1040, 3160, 167.17, 55.72, 27.86],
  ];
  const read = (correction: object) =>
    recogniseSheets([sheetOf('Feuil1', rows)], [{ tableId: 'Feuil1!A1', ...correction }]).tables[0];

  test('the column of names: the lines are about other members', () => {
    expect(read({})?.lines.map(({ writtenName }) => writtenName)).toEqual(['Lattes', 'Jacou', 'Montaud']);
    const corrected = read({ columns: { member: 1 } });
    expect(corrected?.id).toBe('Feuil1!A1');
    expect(corrected?.columns.member).toBe(1);
    expect(corrected?.headers.member).toEqual({ cell: 'B1', text: 'Nom' });
    expect(corrected?.lines.map(({ nameCell, member }) => [nameCell, member?.name])).toEqual([
      ['B2', 'Jacou'],
      ['B3', 'Lattes'],
      ['B4', 'Lavérune'],
    ]);
  });

  test('the column of populations, or that there is none', () => {
    expect(read({ columns: { member: 1, population: 3 } })?.lines[0]?.figures.population?.cell).toBe('D2');
    expect(read({ columns: { population: null } })?.columns.population).toBeUndefined();
  });

  test('the rate announced, or that none is', () => {
    expect(read({})?.statedRate).toMatchObject({ cell: 'G1' });
    expect(read({ rate: '0.50' })?.statedRate).toMatchObject({ cell: 'G1', value: new Decimal('0.5') });
    expect(read({ rate: null })?.statedRate).toBeNull();
    for (const rate of ['50', '1.01', '-0.5', '50 %', '', 'moitié'])
      expect(() => read({ rate })).toThrow(DomainError);
  });

  test('the populations it is made with', () => {
    expect(read({})?.correctedPopulations).toBeNull();
    const populations = { kind: 'municipale', year: 2016 } as const;
    expect(read({ populations })?.correctedPopulations).toEqual(populations);
  });
});

test('of two tables on the same rows, each has its own columns', () => {
  const sheet = sheetOf('Feuil1', [
    ['Commune', 'Population', 'E-demat annuel', 'E-demat net', 'Marchés annuel', 'Marchés net', 'Net'],
    ['Lattes', 16955, 298.98, 149.49, 239.19, 1, 119.59],
    ['Jacou', 6911, 121.87, 60.93, 97.49, 2, 48.75],
    ['Lavérune', 3160, 55.72, 27.86, 44.58, 3, 22.29],
  ]);
  const before = recogniseSheets([sheet]).tables;
  const [first, second] = before;
  expect(before.map(({ application }) => application?.value.code)).toEqual(['E-DEMAT', 'MARCHES']);
  const { tables } = recogniseSheets([sheet], [{ tableId: second!.id, columns: { billed: 6 } }]);
  expect(tables.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(tables.map(({ columns }) => columns.billed)).toEqual([first?.columns.billed, 6]);
});

test('a table of pasted lines of text has no column to correct: what else the user says of it holds', () => {
  const text = `
E-demat tarif par commune
Commune Population Coût pour 3 ans Coût annuel Coût net
Lattes 16955 896,95 298,98 149,49
Jacou 6911 365,60 121,87 60,93
Lavérune 3160 167,17 55,72 27,86`;
  const sheet = sheetOf('Feuil1', pasted(text, { asText: true }));
  const [before] = recogniseSheets([sheet]).tables;
  expect(before?.isPastedText).toBe(true);
  const { tables } = recogniseSheets(
    [sheet],
    [{ tableId: before!.id, payer: 'CCAS', columns: before!.columns }],
  );
  expect({ ...tables[0], payer: before?.payer }).toEqual(before);
  expect(tables[0]?.payer).toMatchObject({ value: { type: 'CCAS' }, isInferred: false });
});
