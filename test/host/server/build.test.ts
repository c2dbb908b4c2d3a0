import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { addInBuild, type Build, hostBuild } from '../../../src/host/server/build';

const ROOT = resolve(__dirname, '../../..');
const path = (file: string) => relative(ROOT, file).replaceAll('\\', '/');
const isWithin = (file: string, folders: readonly string[]) =>
  folders.some(folder => file === folder || file.startsWith(`${folder}/`));

/** Files of ours that these import, by `import`, `import()` or `require`, and so on. */
function reached(...entries: readonly string[]): readonly string[] {
  const found = new Set(entries.map(entry => join(ROOT, entry)));
  for (const file of found) {
    if (!/\.[cm]?[jt]sx?$/.test(file)) continue;
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles) {
      if (!fileName.startsWith('.')) continue;
      const target = join(dirname(file), fileName);
      found.add(['', '.ts', '.tsx', '/index.ts'].map(end => target + end).find(isFile) ?? target);
    }
  }
  return [...found].map(path);
}

const isFile = (file: string) => existsSync(file) && /\.\w+$/.test(file);
const unwatched = (build: Build, files: readonly string[]) =>
  files.filter(file => !isWithin(file, build.sources) || isWithin(file, build.except));

test('whatever the add-in is made of, a change to it makes it anew', () => {
  const functions = readdirSync(join(ROOT, 'src/functions')).filter(name => name.endsWith('Functions.ts'));
  const files = reached(
    'webpack.config.js',
    'src/taskpane/startUp/startUp.ts',
    'src/taskpane/index.tsx',
    'src/commands/commands.ts',
    ...functions.map(name => `src/functions/${name}`),
  );
  // Read through `import()` only: files that users open.
  expect(files).toContain('src/xlsx/insee/readInseeFile.ts');
  expect(files).toContain('src/build/HelpPagesPlugin.ts');
  expect(unwatched(addInBuild, files)).toEqual([]);
});

test('so does the page that stands for Excel', () => {
  const files = reached('src/host/page/main.ts', 'src/host/page/serviceWorker.ts');
  expect(files.filter(file => file.startsWith('src/text/'))).not.toEqual([]);
  expect(unwatched(hostBuild, files)).toEqual([]);
});
