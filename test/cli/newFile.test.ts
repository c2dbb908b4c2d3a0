import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeNewFile } from '../../src/cli/newFile';

jest.mock('node:fs/promises', () => ({
  __esModule: true,
  ...jest.requireActual<typeof files>('node:fs/promises'),
}));

const NOBODY = 65_534;
const bytes = new TextEncoder().encode('classeur');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annexe2-file-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

/** Root may write anywhere: it becomes nobody for the time of an action. */
async function withoutPrivileges(action: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return action();
  process.seteuid?.(NOBODY);
  try {
    await action();
  } finally {
    process.seteuid?.(0);
  }
}

test('the file holds the bytes, and stands alone', async () => {
  await writeNewFile(join(folder, 'a.xlsx'), bytes);

  expect(readFileSync(join(folder, 'a.xlsx'), 'utf8')).toBe('classeur');
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});

// Windows has no such rights on folders.
const testWithRights = process.platform === 'win32' ? test.skip : test;
testWithRights('a folder where one may not write', async () => {
  chmodSync(folder, 0o555);
  await withoutPrivileges(async () => {
    await expect(writeNewFile(join(folder, 'a.xlsx'), bytes)).rejects.toThrow(
      `Vous n’avez pas le droit d’écrire dans le dossier « ${folder} »`,
    );
  });

  expect(readdirSync(folder)).toEqual([]);
});

test('a link that leads nowhere is not replaced', async () => {
  symlinkSync(join(folder, 'ailleurs'), join(folder, 'a.xlsx'));

  await expect(writeNewFile(join(folder, 'a.xlsx'), bytes)).rejects.toThrow('existe déjà');
  expect(existsSync(join(folder, 'ailleurs'))).toBe(false);
});

test('a disk that fills up leaves nothing behind', async () => {
  jest.spyOn(files, 'rename').mockRejectedValue(Object.assign(new Error('full'), { code: 'ENOSPC' }));

  await expect(writeNewFile(join(folder, 'a.xlsx'), bytes)).rejects.toThrow('n’a pas pu être écrit (ENOSPC)');
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that appears meanwhile is not replaced', async () => {
  const path = join(folder, 'a.xlsx');
  const { open } = jest.requireActual<typeof files>('node:fs/promises');
  jest.spyOn(files, 'open').mockImplementation((...args) => {
    writeFileSync(path, 'arrivé entre-temps');
    return open(...args);
  });

  await expect(writeNewFile(path, bytes)).rejects.toThrow('existe déjà');
  expect(readFileSync(path, 'utf8')).toBe('arrivé entre-temps');
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});
