import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file that a page asks for at once, and its size once compressed, in kilobytes. */
export interface LoadedFile {
  readonly file: string;
  readonly size: number;
}

/** What a page of a folder loads before anything of it works, office.js apart. */
export function firstLoad(folder: string, page: string): LoadedFile[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="([^":?]+)(?:\?[^"]*)?"/g)].map(([, path]) => path!);
  return files.map(file => ({ file, size: gzipSync(readFileSync(join(folder, file))).length / 1000 }));
}
