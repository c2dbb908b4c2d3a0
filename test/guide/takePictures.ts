import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Locator, type Page } from 'playwright-core';
import { closeBrowser } from '../e2e/session';
import { guideSteps } from './guideSteps';
import { openGuide } from './openGuide';
import { sizes } from './pictureSizes';
import { shownWords, WORDS_FILE } from './shownWords';

/** `npm run guide`: takes the pictures of docs/guide.md again, from the add-in as it is now, and keeps what it says in each. */
async function takePictures(): Promise<void> {
  const folder = resolve(__dirname, '../../docs/images/guide');
  mkdirSync(folder, { recursive: true });
  try {
    const session = await openGuide();
    const words: Record<string, string> = {};
    for (const { image, act, shows } of guideSteps) {
      await session.page.setViewportSize(sizes[shows]);
      await act(session);
      const shown = shows === 'pane' ? session.page.locator('iframe') : session.page;
      writeFileSync(join(folder, image), await stillPicture(shown));
      words[image] = await shownWords(session);
      console.log(image);
    }
    writeFileSync(WORDS_FILE, `${JSON.stringify(words, null, 2)}\n`);
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
