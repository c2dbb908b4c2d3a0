import { manyFindings } from '../corpus/manyFindings';
import { printedLines } from '../data/printedAnnexe2';
import { closeBrowser, openBrowser, openSession, type Session } from './session';

let session: Session;
let address: string;

beforeAll(async () => {
  address = await openBrowser();
}, 300_000);
afterAll(closeBrowser);
beforeEach(async () => {
  session = await openSession(address);
}, 60_000);
afterEach(() => {
  expect(session.pageErrors).toEqual([]);
  expect(session.strayRequests).toEqual([]);
});

/** A colleague's table, typed by hand: commune, population and the three amounts of E-DEMAT for communes. */
async function pasteTable(change: (line: string[], index: number) => (string | number)[] = line => line) {
  const lines = printedLines
    .slice(0, 31)
    .map(({ name, population, period, annual, billed }, index) =>
      change([name, String(population), period, annual, billed], index).map(cell =>
        typeof cell === 'string' && /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell,
      ),
    );
  const rows = [
    ['Plateforme d’administration électronique, tarif par commune', '', '', '', ''],
    [
      '',
      'Nb d’habitants 2019 issus du décret du 28/12/2018',
      'Coût pour 3 ans',
      'Coût annuel',
      'Coût annuel avec participation de MMM (50%) HT',
    ],
    ...lines,
    ['totaux HT', 472573, 24999.99, 8333.33, 4166.65],
  ];
  await session.page.evaluate(async cells => {
    const { grid } = window.excelHost!;
    const area = { sheetId: grid.activeSheetId(), row: 0, column: 0, rows: cells.length, columns: 5 };
    grid.write(
      area,
      cells.map(row => row.map(value => ({ kind: 'value' as const, value: value === '' ? null : value }))),
    );
    await grid.settle();
  }, rows);
}

async function control() {
  await session.pane.getByRole('tab', { name: 'Contrôler' }).click();
  await session.pane.getByRole('button', { name: 'Contrôler', exact: true }).click();
  await session.pane.getByRole('button', { name: 'Contrôler à nouveau' }).waitFor({ timeout: 30_000 });
}

const finding = (rule: string) => session.pane.getByRole('article', { name: new RegExp(`^${rule} `) });

test('a misspelt commune is flagged, explained, mended in one click, and the finding goes', async () => {
  await pasteTable(([name, ...rest]) => [name === 'Pérols' ? 'Pérois' : name!, ...rest]);
  await control();
  await finding('NOM-01').waitFor();
  await session.screenshot('controle.png');

  await finding('NOM-01').getByRole('button', { name: 'Corriger' }).click();
  await finding('NOM-01').getByText('Feuil1, A21 : « Pérois » → « Pérols »').waitFor();
  await finding('NOM-01').getByRole('button', { name: 'Appliquer' }).click();
  await finding('NOM-01').waitFor({ state: 'detached', timeout: 30_000 });
  expect(await session.cells('Feuil1', 20, 0, 1, 1)).toEqual([['Pérols']]);

  // The keyboard is on it, however far down the list the finding was.
  await session.pane.locator('button:focus', { hasText: 'Annuler la correction' }).waitFor();
  await session.page.keyboard.press('Enter');
  await finding('NOM-01').waitFor({ timeout: 30_000 });
  expect(await session.cells('Feuil1', 20, 0, 1, 1)).toEqual([['Pérois']]);
}, 120_000);

test('a figure that contradicts the formula is flagged with its computation, and a click goes to its cell', async () => {
  await pasteTable((line, index) => (index === 0 ? [...line.slice(0, 4), '76.19'] : line));
  await control();
  const card = session.pane.getByRole('article', { name: /^CAL-/ });
  await card.getByText('Attendu : 66,29 € · Lu : 76,19 €').waitFor();
  await card.getByText('Pourquoi ?').click();
  await card.getByText(/472/).first().waitFor();
  await card.getByRole('button', { name: 'Feuil1, E3' }).click();
  await session.page.waitForFunction(() => {
    const { row, column } = window.excelHost!.grid.selection();
    return row === 2 && column === 4;
  });
}, 120_000);

test('a justified finding keeps its reason in the workbook until its figure changes', async () => {
  await pasteTable(([name, ...rest]) => [name === 'Pérols' ? 'Pérois' : name!, ...rest]);
  await control();
  await finding('NOM-01').getByText('Justifier').click();
  await finding('NOM-01').getByLabel('Motif').fill('Nom du document signé');
  await finding('NOM-01').getByRole('button', { name: 'Enregistrer le motif' }).click();
  await finding('NOM-01').getByText('Nom du document signé').waitFor();
  await session.pane.getByText('dont 1 justifié').waitFor();

  await session.pane.getByRole('button', { name: 'Procès-verbal' }).click();
  await session.pane.getByText('Procès-verbal écrit dans une nouvelle feuille').waitFor();
  expect(await session.sheetNames()).toContain('Procès-verbal de contrôle');
  const lines = await session.cells('Procès-verbal de contrôle', 0, 0, 20, 10);
  expect(lines.flat().join(' ')).toContain('Nom du document signé (le ');
}, 120_000);

test('what was recognised can be corrected, is checked again at once, kept, and given back', async () => {
  await pasteTable();
  await control();
  const table = () => session.pane.locator('details').filter({ hasText: 'Feuil1, ligne 2' });
  await table().locator('summary').click();
  await table().getByLabel('Application').selectOption('MARCHES');
  await session.pane.getByRole('article', { name: /^CAL-12 / }).waitFor();
  await table().getByText('corrigé par vous').waitFor();
  await session.pane.getByRole('button', { name: 'Contrôler à nouveau' }).click();
  await session.pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await table().getByText('corrigé par vous').waitFor();
  await table().getByRole('button', { name: 'Reprendre la lecture automatique' }).click();
  await session.pane.getByRole('article', { name: /^CAL-12 / }).waitFor({ state: 'detached' });
}, 120_000);

test('ten thousand findings: the first is there, the pane answers all along, filters and mends one', async () => {
  const { page, pane } = session;
  await page.evaluate(sheets => {
    const { grid } = window.excelHost!;
    for (const { name, rows } of sheets) {
      const area = { sheetId: grid.addSheet(name), row: 0, column: 0, rows: rows.length, columns: 5 };
      const cells = rows.map(row => Array.from({ length: 5 }, (_, column) => row[column] ?? null));
      grid.write(
        area,
        cells.map(row => row.map(value => ({ kind: 'value' as const, value: value as string | number }))),
      );
    }
    return grid.settle();
  }, manyFindings);
  await pane.getByRole('tab', { name: 'Contrôler' }).click();
  await pane.getByRole('button', { name: 'Contrôler', exact: true }).click();
  // While it checks: the pane draws, and could be stopped.
  await pane.getByText('Contrôle en cours…').waitFor();
  await pane.getByRole('button', { name: 'Arrêter' }).waitFor();
  await pane.getByRole('heading', { name: /^11.220 constats$/ }).waitFor({ timeout: 60_000 });
  const cards = pane.getByRole('article');
  expect(await cards.count()).toBe(100);
  expect(await cards.first().innerText()).toContain('Feuille 1, E3');
  await cards.last().scrollIntoViewIfNeeded();
  await pane.getByRole('button', { name: 'Afficher 100 constats de plus' }).click();
  expect(await cards.count()).toBe(200);

  await pane.getByLabel('Feuille', { exact: true }).selectOption('Feuille 5');
  const place = pane.getByRole('button', { name: 'Feuille 5, E3', exact: true });
  const card = cards.filter({ has: place });
  await card.getByRole('button', { name: 'Corriger' }).click();
  await card.getByRole('button', { name: 'Appliquer' }).click();
  await pane.getByRole('heading', { name: /^11.219 constats$/ }).waitFor({ timeout: 60_000 });
  await card.waitFor({ state: 'detached' });
  expect(await session.cells('Feuille 5', 2, 4, 1, 1)).toEqual([[66.29]]);
}, 120_000);

test('the six generated sheets are sound: écarts d’arrondi and nothing else', async () => {
  await session.pane.getByRole('button', { name: 'Générer l’annexe 2' }).click();
  await session.pane.getByText('6 feuilles créées.').waitFor();
  await control();
  await session.pane.getByText('24 999,99 sur 25 000,00, écart −0,01 : arrondi admis').first().waitFor();
  for (const severity of ['Bloquant', 'Majeur', 'Mineur']) {
    expect(await session.pane.getByText(new RegExp(`^${severity}$`)).count()).toBe(0);
  }
}, 120_000);
