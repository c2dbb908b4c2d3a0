import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closeBrowser, newPage, openBrowser, sessionOf } from '../e2e/session';
import { guideSteps } from './guideSteps';

/** As small as can be read: pictures are kept with the sources. */
const sizes = { workbook: { width: 920, height: 560 }, pane: { width: 920, height: 640 } };

/** `npm run guide`: takes the pictures of docs/guide.md again, from the add-in as it is now. */
async function takePictures(): Promise<void> {
  const folder = resolve(__dirname, '../../docs/images/guide');
  mkdirSync(folder, { recursive: true });
  const address = await openBrowser();
  const page = await newPage();
  await page.goto(address);
  const session = sessionOf(page);
  await session.pane.getByRole('heading', { level: 1 }).waitFor({ timeout: 30_000 });
  for (const { image, act, shows } of guideSteps) {
    await page.setViewportSize(sizes[shows]);
    await act(session);
    const shown = shows === 'pane' ? page.locator('iframe') : page;
    await shown.screenshot({ path: join(folder, image), animations: 'disabled' });
    console.log(image);
  }
  await closeBrowser();
}

void takePictures();
