import { type Page } from 'playwright-core';
import { closeBrowser, openBrowser, openSession, type Session } from './session';

let session: Session;

beforeAll(async () => {
  session = await openSession(await openBrowser());
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
