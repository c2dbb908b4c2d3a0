import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Locator, type Page } from 'playwright-core';
import { closeBrowser } from '../e2e/session';
import { guideSteps } from './guideSteps';
import { openGuide } from './openGuide';

/** As small as can be read: pictures are kept with the sources. */
const sizes = { workbook: { width: 920, height: 560 }, pane: { width: 920, height: 640 } };

/** `npm run guide`: takes the pictures of docs/guide.md again, from the add-in as it is now. */
async function takePictures(): Promise<void> {
  const folder = resolve(__dirname, '../../docs/images/guide');
  mkdirSync(folder, { recursive: true });
  try {
    const session = await openGuide();
    for (const { image, act, shows } of guideSteps) {
      await session.page.setViewportSize(sizes[shows]);
      await act(session);
      const shown = shows === 'pane' ? session.page.locator('iframe') : session.page;
      writeFileSync(join(folder, image), await stillPicture(shown));
      console.log(image);
    }
  } finally {
    await closeBrowser();
  }
}

/** What is shown once nothing moves any more: a picture equal to the one half a second before. */
async function stillPicture(shown: Page | Locator): Promise<Buffer> {
  let before: Buffer = Buffer.alloc(0);
  for (let attempts = 0; attempts < 20; attempts++) {
    const picture = await shown.screenshot({ animations: 'disabled', caret: 'hide' });
    if (picture.equals(before)) return picture;
    before = picture;
    await setTimeout(500);
  }
  throw new Error('The picture never stands still.');
}

void takePictures();
