import { helpPages } from '../../src/build/helpPages';

/** The help pages, as the build makes them, by path. Needs the DOM: the tests that call it run under jsdom. */
export function readHelpPages(): ReadonlyMap<string, Document> {
  return new Map([...helpPages('.')].map(([name, html]) => [name, parsePage(html)]));
}

export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Text as a person reads it: spaces of every kind count as one. */
export function readText(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
