import { axeViolations, frameOf } from './accessibility/audit';
import { layoutFaults } from './accessibility/layout';
import { closeBrowser, newPage, openBrowser, openSession, type Session, sessionOf } from './session';

let session: Session;
let address: string;

beforeAll(async () => {
  address = await openBrowser();
  session = await openSession(address);
}, 300_000);
afterAll(closeBrowser);

const KEYS = 'Control+Alt+Shift+';

test('the shortcuts open the pane at what they name, from the grid and from the pane', async () => {
  const { page, pane } = session;
  const isFocused = (name: string) => pane.locator(`:focus:has-text("${name}")`).waitFor();
  await page.getByRole('button', { name: 'Fermer le volet' }).click();
  await page.mouse.click(400, 400);
  await page.keyboard.press(`${KEYS}C`);
  await pane
    .getByText(/^Le classeur est vide/)
    .first()
    .waitFor();
  await isFocused('Contrôler à nouveau');

  // Now in the pane, whose keys Excel on the web does not hear.
  await page.keyboard.press(`${KEYS}G`);
  await isFocused('Générer l’annexe 2');
  expect(await pane.getByRole('tab', { name: 'Générer', selected: true }).count()).toBe(1);
  await page.keyboard.press(`${KEYS}M`);
  await isFocused('Comment est calculé ce montant ?');
  await pane.getByLabel('D’après la convention').waitFor();
  await page.keyboard.press(`${KEYS}A`);
  await pane.locator('[role=tab]:focus').waitFor();
}, 60_000);

test('the last choices of the workbook are found again when it is opened again', async () => {
  const { page, pane } = session;
  const communes = pane.getByRole('checkbox', { name: /^Communes/ });
  expect(await communes.isChecked()).toBe(true);
  await communes.uncheck();
  await pane.getByRole('radio', { name: /^Valeurs seules/ }).check();
  await page.waitForFunction(() => {
    const kept = window.excelHost!.model.state.settings.get('annexe2.choices.annexe2');
    return JSON.stringify(kept)?.includes('values');
  });
  await pane.getByRole('tab', { name: 'Convention' }).click();
  await pane.getByLabel('Année', { exact: true }).selectOption('2020');
  await page.waitForFunction(() => window.excelHost!.model.state.settings.has('annexe2.choices.year'));
  // The host keeps the workbook a moment after the last change.
  await page.waitForTimeout(2000);
  await page.reload();
  await pane.getByRole('radio', { name: /^Valeurs seules/, checked: true }).waitFor({ timeout: 30_000 });
  expect(await communes.isChecked()).toBe(false);
  expect(await pane.getByRole('checkbox', { name: /^CCAS/ }).isChecked()).toBe(true);
  await pane.getByRole('tab', { name: 'Convention' }).click();
  await expect(pane.getByLabel('Année', { exact: true }).inputValue()).resolves.toBe('2020');
  expect([session.pageErrors, session.strayRequests]).toEqual([[], []]);
}, 60_000);

test('a newcomer is shown round once, and told what is new after an update, once', async () => {
  const page = await newPage(1440, 900, {});
  const { pane, pageErrors } = sessionOf(page);
  await page.goto(address);
  const tour = pane.getByRole('dialog', { name: 'Bienvenue dans Annexe 2' });
  await tour.waitFor({ timeout: 30_000 });
  const frame = frameOf(page, /taskpane\.html/);
  const focus = () => frame.evaluate(() => document.activeElement?.textContent);
  expect(await focus()).toBe('Bienvenue dans Annexe 2');
  for (const name of ['Suivant', 'Suivant', 'Précédent']) await pane.getByRole('button', { name }).click();
  expect(await focus()).toBe('Générer et suivre l’année');
  await page.keyboard.press('Escape');
  await pane.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await frame.evaluate(() => document.activeElement?.id)).toBe('tab-generate');

  // The next visit is that of somebody who knows the pane, in a version that is newer than theirs.
  await frame.evaluate(() => localStorage.setItem('annexe2.version', '0.0.1'));
  await page.reload();
  const news = pane.getByRole('region', { name: 'Nouveautés' });
  await news.waitFor({ timeout: 30_000 });
  const next = frameOf(page, /taskpane\.html/);
  expect(await axeViolations(next)).toEqual([]);
  await page.locator('iframe').evaluate(element => (element.style.width = '320px'));
  expect(await layoutFaults(next)).toEqual([]);
  await news.getByRole('button', { name: 'Fermer' }).click();
  await news.waitFor({ state: 'detached' });
  await page.reload();
  await pane.getByRole('heading', { level: 1 }).waitFor({ timeout: 30_000 });
  await pane.getByText('Totaux et budgets, en euros').first().waitFor();
  expect([await news.count(), await pane.getByRole('dialog').count()]).toEqual([0, 0]);

  // It can be taken again, and gives the keyboard back to what asked for it.
  await pane.getByRole('button', { name: 'Visite guidée' }).click();
  await pane.getByRole('dialog').waitFor();
  await pane.getByRole('button', { name: 'Passer la visite' }).click();
  await pane.locator('button:focus').getByText('Visite guidée').waitFor();
  expect(pageErrors).toEqual([]);
  await page.context().close();
}, 90_000);

/** Moves of what was on screen, as Chromium scores them (layout-shift): 1 is everything, by the height of the window. */
const JUMP = 0.02;

test('nothing jumps: at the start, from view to view, and as the workbook is checked', async () => {
  const page = await newPage(1440, 900);
  await page.context().addInitScript(() => {
    const moves: number[] = [];
    Object.assign(window, { moves });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        moves.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const { pane } = sessionOf(page);
  await page.goto(address);
  await pane.getByText('Totaux et budgets, en euros').first().waitFor({ timeout: 30_000 });
  const moved = async () => {
    const frame = frameOf(page, /taskpane\.html/);
    const moves = await frame.evaluate(() => (window as unknown as { moves: number[] }).moves.splice(0));
    return moves.reduce((sum, move) => sum + move, 0);
  };
  const jumps: Record<string, number> = { start: await moved() };
  for (const [name, shown] of [
    ['Contrôler', 'Contrôler le classeur'],
    ['Convention', 'L’année de la convention'],
    ['Vérifier un texte', 'Vérifier un texte'],
    ['Populations', 'Importer un fichier de l’INSEE'],
    ['Générer', 'Générer l’annexe 2'],
  ] as const) {
    await pane.getByRole('tab', { name, exact: true }).click();
    await pane.getByText(shown).filter({ visible: true }).first().waitFor();
    jumps[name] = await moved();
  }
  await pane.getByRole('tab', { name: 'Contrôler', exact: true }).click();
  await pane.getByRole('button', { name: 'Contrôler', exact: true }).click();
  await pane
    .getByText(/^Le classeur est vide/)
    .first()
    .waitFor();
  jumps['checked'] = await moved();
  expect(Object.entries(jumps).filter(([, jump]) => jump > JUMP)).toEqual([]);
  await page.context().close();
}, 90_000);
