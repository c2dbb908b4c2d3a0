import { type Convention } from '../../domain/conventions/convention';
import { writtenConvention } from '../../domain/conventions/writtenConvention';
import { downloadFile } from '../downloadFile';

/** Saves a convention as a JSON file; gives the name of the file. */
export function downloadConvention(convention: Convention): string {
  const written = `${JSON.stringify(writtenConvention(convention), null, 2)}\n`;
  return downloadFile(`${convention.id}.json`, 'application/json', written);
}
