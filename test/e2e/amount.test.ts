import { closeBrowser, openBrowser, openSession, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession(await openBrowser());
}, 300_000);
afterAll(closeBrowser);

const said = (words: string | RegExp) =>
  session.pane.getByText(words).filter({ visible: true }).first().waitFor();
/** Goes to a cell as a user does: by its address, in the name box's stead. */
const select = (sheet: string, row: number, column: number) =>
  session.page.evaluate(
    ([name, at, right]) => {
      const { grid } = window.excelHost!;
      const sheetId = grid.sheets().find(known => known.name === name)!.id;
      grid.activateSheet(sheetId);
      grid.select({ sheetId, row: at, column: right, rows: 1, columns: 1 });
    },
    [sheet, row, column] as const,
  );

test('from any view, the amount selected is explained, and what follows the selection says what it cannot', async () => {
  const { pane, page } = session;
  const frame = page.locator('iframe');
  await frame.evaluate(element => (element.style.width = '350px'));
  await pane.getByRole('button', { name: 'Générer l’annexe 2' }).click();
  await said('6 feuilles créées.');
  await pane.getByText('Comment est calculé ce montant ?').click();
  await select('Annexe 2 E-DEMAT communes', 11, 4);
  await said('C’est ce que contient la cellule : 66,29 €.');
  await said(/^Part du budget : 25.000,00.€ × 7.519 \/ 472.573 habitants/);
  await session.screenshot('montant.png');

  await select('Annexe 2 E-DEMAT communes', 42, 2);
  await said('Somme des 31 montants arrondis de la colonne');
  await pane.getByRole('tab', { name: 'Contrôler' }).click();
  await select('Feuil1', 0, 0);
  await said(/^Feuil1!A1 est vide/);
  await frame.evaluate(element => (element.style.width = '320px'));
  await select('Annexe 2 MARCHES CCAS', 12, 3);
  await said(/^C’est ce que contient la cellule/);
  await session.screenshot('montant-etroit.png');
  const pageOf = page.frames().find(known => known.url().includes('taskpane.html'))!;
  expect(await pageOf.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect([session.strayRequests, session.pageErrors]).toEqual([[], []]);
}, 180_000);
