import { type Page } from 'playwright-core';
import { closeBrowser, openBrowser, openSession, type Session } from './session';

let session: Session;

beforeAll(async () => {
  session = await openSession(await openBrowser());
}, 300_000);
afterAll(closeBrowser);

const KEYS = 'Control+Alt+Shift+';
const closePane = (page: Page) => page.getByRole('button', { name: 'Fermer le volet' }).click();

test('the shortcuts open the pane at what they name, from the grid and from the pane', async () => {
  const { page, pane } = session;
  const focusOf = (name: string) =>
    pane
      .locator(':focus')
      .getByText(name)
      .or(pane.locator(`:focus:has-text("${name}")`));
  await closePane(page);
  await page.locator('#grid canvas').first().click();
  await page.keyboard.press(`${KEYS}C`);
  await pane
    .getByText(/^Le classeur est vide/)
    .first()
    .waitFor();
  await focusOf('Contrôler à nouveau').first().waitFor();

  // Now in the pane, whose keys Excel on the web does not hear.
  await page.keyboard.press(`${KEYS}G`);
  await pane.getByRole('tab', { name: 'Générer', selected: true }).waitFor();
  await focusOf('Générer l’annexe 2').first().waitFor();
  await page.keyboard.press(`${KEYS}M`);
  await pane.getByText('Comment est calculé ce montant ?').and(pane.locator(':focus')).waitFor();
  await pane.getByLabel('Avec les termes de').waitFor();
  await page.keyboard.press(`${KEYS}A`);
  await pane.locator('[role=tab]:focus').getByText('Générer').first().waitFor();
}, 60_000);
