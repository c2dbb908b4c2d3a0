import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'assets/aide';

/** The help pages by file name. Needs the DOM: the tests that call it run under jsdom. */
export function readHelpPages(): ReadonlyMap<string, Document> {
  const names = readdirSync(FOLDER).filter(name => name.endsWith('.html'));
  return new Map(names.map(name => [name, parsePage(readFileSync(join(FOLDER, name), 'utf8'))]));
}

export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Text as a person reads it: spaces of every kind count as one. */
export function readText(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
