import { type Convention } from '../../domain/conventions/convention';
import { writtenConvention } from '../../domain/conventions/writtenConvention';

/** Saves a convention as a JSON file, without any network; gives the name of the file. */
export function downloadConvention(convention: Convention): string {
  const written = `${JSON.stringify(writtenConvention(convention), null, 2)}\n`;
  // What a file name may hold on every system.
  const name = `${convention.id.replace(/[^\p{L}\p{N}_-]+/gu, '-')}.json`;
  const address = URL.createObjectURL(new Blob([written], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address));
  return name;
}
