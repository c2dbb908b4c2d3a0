import { gist, recognisePasted } from './recognised';

test.each([
  ['2019\t2020\t2021'],
  ['Année 2019\tAnnée 2020\tAnnée 2021'],
  ['Net à facturer 2019\tNet à facturer 2020\tNet à facturer 2021'],
])('a column a year, a table a year: %s', header => {
  const { tables } = recognisePasted(`
E-demat communes
Commune	Population	${header}
Lattes	16955	149.49	149.49	149.49
Jacou	6911	60.93	66.03	60.93
Lavérune	3240	28.57	82.57	28.57`);
  expect(tables.map(gist)).toMatchObject(
    ['C', 'D', 'E'].map(billed => ({ columns: { member: 'A', population: 'B', billed }, lines: 3 })),
  );
});
