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
