import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Session } from '../e2e/session';

/** What the pane said in each picture, by picture: words that have changed since make the pictures of the past. */
export const WORDS_FILE = join(__dirname, 'shownWords.json');

export type WordsByPicture = Readonly<Record<string, string>>;

export function keptWords(): WordsByPicture {
  return JSON.parse(readFileSync(WORDS_FILE, 'utf8')) as WordsByPicture;
}

/** All that the pane says, in words and roles, once it says the same twice in a row. */
export async function shownWords({ pane }: Session): Promise<string> {
  let before = '';
  for (let attempts = 0; attempts < 40; attempts++) {
    const words = await pane.locator('body').ariaSnapshot();
    if (words === before) return words;
    before = words;
    await setTimeout(150);
  }
  throw new Error('The pane never stops speaking.');
}
