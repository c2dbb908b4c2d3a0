import { readFileSync } from 'node:fs';
import { closeBrowser, openBrowser, openSession, type Session } from './session';
import { importSigned } from './signedConvention';

let session: Session;
beforeAll(async () => {
  session = await openSession(await openBrowser());
}, 300_000);
afterAll(closeBrowser);

const button = (name: string | RegExp) => session.pane.getByRole('button', { name });
const tab = (name: string) => session.pane.getByRole('tab', { name, exact: true });
const said = (words: string | RegExp) =>
  session.pane.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 60_000 });
const valueAt = async (sheet: string, row: number, column: number) =>
  (await session.cells(sheet, row, column, 1, 1))[0]![0];

/** What a person types in cells next to one another. */
const typeRow = (sheet: string, row: number, column: number, values: readonly (string | number)[]) =>
  session.page.evaluate(
    async ([name, at, typed]) => {
      const { grid } = window.excelHost!;
      const sheetId = grid.sheets().find(known => known.name === name)!.id;
      const cells = typed.map(value => ({ kind: 'value' as const, value }));
      grid.write({ sheetId, ...at, rows: 1, columns: typed.length }, [cells]);
      await grid.settle();
    },
    [sheet, { row, column }, values] as const,
  );

/** By hand, in the list of claims: the object of the first one. */
const [ROW, OBJECT] = [4, 6];
const MINE = 'Objet de ma main';

test('everything generated; what was changed by hand is shown and kept, the new sheet beside it', async () => {
  const { pane } = session;
  await tab('Convention').click();
  await said(/^Personne n’utilise de service/);
  await button('Paramètres et membres').click();
  await importSigned(pane);
  await said('Feuilles Paramètres et Membres écrites.');
  await tab('L’année').click();
  await pane.getByLabel('Année', { exact: true }).selectOption('2020');
  // What is read of itself after the import is read: refused as well, it would be said at its own place.
  await said('Pas encore généré');
  await session.page.evaluate(() => window.excelHost!.idle());
  // Refused, it is said once, and no more while it is tried again.
  const refusal = pane.getByText(/cellule est en cours de saisie/).filter({ visible: true });
  await session.page.evaluate(() => (window.excelHost!.faults.editMode = true));
  await button('Tout générer').click();
  await said('Rien n’a été écrit.');
  await session.page.evaluate(() => window.excelHost!.idle());
  expect(await refusal.count()).toBe(1);
  await session.page.evaluate(() => (window.excelHost!.faults.editMode = false));
  await button('Tout générer').click();
  await said(/^\d+ feuilles écrites\.$/);
  expect(await refusal.count()).toBe(0);
  await said('Généré, à jour');
  expect(String(await valueAt('Titres 2020', ROW, OBJECT))).toMatch(/^Services numériques communs 2020/);

  await typeRow('Titres 2020', ROW, OBJECT, [MINE]);
  await button('Tout générer').click();
  await said('Ces feuilles ont été modifiées à la main');
  await said('Titres 2020, G5');
  await said(/trouvé « Objet de ma main »/);
  await session.screenshot('annee-modifiee.png');
  await button('Continuer').click();
  await said('1 feuille écrite.');
  expect(await valueAt('Titres 2020', ROW, OBJECT)).toBe(MINE);
  expect(String(await valueAt('Titres 2020 (2)', ROW, OBJECT))).toMatch(/^Services numériques communs 2020/);
}, 240_000);

test('after one change of who subscribes, everything replaced: formulas and results are there, nothing is left to do', async () => {
  const { pane, page } = session;
  const members = await session.cells('Membres', 0, 0, 80, 40);
  const row = members.findIndex(line => line.includes('Juvignac'));
  // The days of subscription stand in the order of the services: E-DEMAT, then E-SERVICES.
  const column = members[row]!.indexOf(43_466) + 1;
  await typeRow('Membres', row, column, ['Non']);
  // Told of no change, as in an Excel without events: the pane reads « Membres » again when it is asked to.
  await pane.locator('#view-year').getByRole('button', { name: 'Relire le classeur' }).click();
  await said('Généré, à refaire');
  await button('Tout générer').click();
  await said(/^\d+ feuilles écrites\.$/);
  await expect(pane.getByText(/ne donnent pas la valeur attendue/).count()).resolves.toBe(0);
  const counts = await page.evaluate(() => {
    const { grid } = window.excelHost!;
    return ['Répartition 2020', 'Comparatif 2020-2019', 'Bilan 2020'].map(name => {
      const sheetId = grid.sheets().find(sheet => sheet.name === name)!.id;
      return grid.readFormulas({ sheetId, row: 0, column: 0, rows: 60, columns: 14 }).flat().filter(Boolean)
        .length;
    });
  });
  expect(counts).toEqual([11, 13, 20]);
  await expect(pane.getByText('Modifié à la main').count()).resolves.toBe(0);
}, 120_000);

test('stopped midway, another year leaves the workbook as it was', async () => {
  const { pane, page } = session;
  const before = await session.sheetNames();
  await pane.getByLabel('Année', { exact: true }).selectOption('2021');
  await page.evaluate(() => {
    window.excelHost!.faults.delayMs = 400;
  });
  await button('Tout générer').click();
  await said(/^Document [2-9] sur /);
  await button('Arrêter').click();
  await said('Arrêté : le classeur est comme avant.');
  await page.evaluate(() => {
    window.excelHost!.faults.delayMs = 0;
  });
  expect(await session.sheetNames()).toEqual(before);
}, 120_000);

test('facts typed are there again after another year was looked at, and are kept before anything is written', async () => {
  const { pane } = session;
  const issued = pane.getByLabel(/^Date d’émission des titres/);
  const chosen = pane.getByLabel('Année', { exact: true });
  await pane.locator('summary', { hasText: 'Faits de l’année' }).click();
  await issued.fill('15/09/2021');
  await said(/^Des faits de l’année sont tapés/);
  await chosen.selectOption('2019');
  await chosen.selectOption('2021');
  await pane.locator('summary', { hasText: 'Faits de l’année' }).click();
  expect(await issued.inputValue()).toBe('15/09/2021');
  await button('Générer : Échéancier 2021').click();
  await said('1 feuille écrite.');
  expect(await pane.getByText(/^Des faits de l’année sont tapés/).count()).toBe(0);
  expect((await session.cells('Échéancier 2021', 0, 0, 30, 7)).flat()).toContain('Fait le 15/09/2021');

  await issued.fill('le 15');
  await button('Générer : Bilan 2021').click();
  await said(/^1 champ à corriger/);
  expect(await session.sheetNames()).not.toContain('Bilan 2021');
  await issued.fill('15/09/2021');
}, 120_000);

test('late interest: the rates on a sheet in one click, a semester added there is used, a mistake is told at its cell', async () => {
  const { pane } = session;
  await pane.locator('summary', { hasText: 'Intérêts de retard' }).click();
  await pane.getByLabel('Montant dû, en euros').fill('1 000');
  await pane.getByLabel('Dernier jour pour payer').fill('30/09/2026');
  await pane.getByLabel('Jour du paiement').fill('30/10/2026');
  await button('Calculer').click();
  await said(/« Commande publique » du semestre du 01\/07\/2026 au 31\/12\/2026 manque/);
  await button('Écrire les taux dans une feuille').click();
  await said(/^Feuille « Taux d’intérêt » écrite/);
  await typeRow('Taux d’intérêt', 40, 0, ['Commande publique', 46_204, 46_387, 0.0215, 'BCE, 10/06/2026']);
  await button('Calculer').click();
  await said('Intérêts : 8,34 €');
  await said(/à 10,15 %\. BCE, 10\/06\/2026/);
  await session.screenshot('interets.png');
  await typeRow('Taux d’intérêt', 40, 3, [2.15]);
  await button('Calculer').click();
  await said('Taux d’intérêt, D41');
}, 120_000);

test('the claims as a file for the finance software, and nothing asked of the network', async () => {
  const { pane, page } = session;
  await pane.locator('summary', { hasText: 'Titres et export CSV' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button('Exporter les titres en CSV').click(),
  ]);
  expect(download.suggestedFilename()).toBe('titres-2021-montpellier-2019.csv');
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines.map(line => line.split(';')[14])).toEqual(['MtHT', '96,80', '26,52', '15,91']);
  expect([session.strayRequests, session.pageErrors]).toEqual([[], []]);
}, 60_000);
