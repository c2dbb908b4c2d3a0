import { readFile, stat } from 'node:fs/promises';
import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';

const MEGABYTE = 1024 * 1024;
/** Packed, a workbook is some ten times smaller than unpacked: beyond, it is none. */
const MOST_MEGABYTES = 200;

/**
 * The bytes of a file of the user's.
 *
 * @throws DomainError when there is none, or it cannot be read.
 */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw new DomainError(message('cli.control.isDirectory', { path }));
    if (facts.size > MOST_MEGABYTES * MEGABYTE) {
      throw new DomainError(message('xlsx.tooLarge', { most: MOST_MEGABYTES }));
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new DomainError(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? message('cli.control.noFile', { path })
        : message('cli.control.unreadable', { path, code }),
    );
  }
}
