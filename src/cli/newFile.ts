import { randomUUID } from 'node:crypto';
import { access, constants, lstat, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';

const NO_RIGHT = ['EACCES', 'EPERM', 'EROFS'];

/**
 * Whether a file can be created at this path, asked before any work is done.
 *
 * @throws DomainError when it cannot: the user's files are never replaced, and no directory is created.
 */
export async function checkNewFile(path: string, extension = '.xlsx'): Promise<void> {
  const target = await kindOf(path, stat);
  if (target === 'directory') throw new DomainError(message('cli.isDirectory', { path }));
  if (extname(path).toLowerCase() !== extension)
    throw new DomainError(message('cli.extension', { path, extension }));
  // A link that leads nowhere is still something of the user's.
  if ((await kindOf(path, lstat)) !== 'nothing') throw new DomainError(message('cli.alreadyThere', { path }));
  await checkDirectory(dirname(path));
}

async function checkDirectory(path: string): Promise<void> {
  const kind = await kindOf(path, stat);
  if (kind === 'nothing') throw new DomainError(message('cli.noDirectory', { path }));
  if (kind !== 'directory') throw new DomainError(message('cli.notADirectory', { path }));
  await access(path, constants.W_OK).catch(() => {
    throw new DomainError(message('cli.notWritable', { path }));
  });
}

async function kindOf(path: string, look: typeof stat): Promise<'nothing' | 'directory' | 'file'> {
  try {
    return (await look(path)).isDirectory() ? 'directory' : 'file';
  } catch {
    return 'nothing';
  }
}

/**
 * Creates a file whole or not at all: it is written beside its place under another name, then renamed.
 *
 * @throws DomainError when the place is taken or cannot be written; nothing is left behind.
 */
export async function writeNewFile(path: string, bytes: Uint8Array, extension = '.xlsx'): Promise<void> {
  await checkNewFile(path, extension);
  const temporary = join(dirname(path), `.annexe2-${randomUUID()}.tmp`);
  try {
    await writeAndSync(temporary, bytes);
    await checkNewFile(path, extension);
    await rename(temporary, path);
  } catch (error) {
    throw error instanceof DomainError ? error : refusal(error, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

function refusal(error: unknown, path: string): DomainError {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  return NO_RIGHT.includes(code)
    ? new DomainError(message('cli.notWritable', { path: dirname(path) }))
    : new DomainError(message('cli.writeFailed', { path, code }));
}

async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
