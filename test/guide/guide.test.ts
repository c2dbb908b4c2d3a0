import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { guideSteps } from './guideSteps';

const FOLDER = 'docs/images/guide';
/** Bytes: a sheet full of figures beside the pane, at the size it is read. */
const LIGHT = 140_000;

const named = [
  ...readFileSync('docs/guide.md', 'utf8').matchAll(/!\[([^\]]*)\]\(images\/guide\/([^)]+)\)/g),
].map(([, words, image]) => ({ words: words!, image: image! }));

test('the guide shows the pictures that its script takes, in order, and no other is kept', () => {
  const taken = guideSteps.map(({ image }) => image);
  expect(named.map(({ image }) => image)).toEqual(taken);
  expect(readdirSync(FOLDER).sort()).toEqual([...taken].sort());
});

test('each picture is said in words, for who does not see it', () => {
  expect(named.filter(({ words }) => words.length < 20)).toEqual([]);
});

test('each picture is light', () => {
  const heavy = readdirSync(FOLDER).filter(name => statSync(join(FOLDER, name)).size > LIGHT);
  expect(heavy).toEqual([]);
});
