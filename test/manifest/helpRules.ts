import { readText } from './helpPages';
import { isServed } from './servedFiles';

type Pages = ReadonlyMap<string, Document>;

const SITE = 'https://localhost:3000/aide/';

/** Links and files that lead nowhere: another page, an anchor, the style sheet, the icon. */
export function deadLinks(pages: Pages): string[] {
  return [...pages].flatMap(([name, page]) =>
    [...page.querySelectorAll('[href], [src]')]
      .map(element => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter(target => !leadsSomewhere(target, name, pages))
      .map(target => `${name}: ${target} leads nowhere`),
  );
}

function leadsSomewhere(target: string, from: string, pages: Pages): boolean {
  const { href, pathname, hash } = new URL(target, SITE + from);
  if (!href.startsWith('https://localhost:3000/') || !isServed(pathname)) return false;
  const page = pages.get(pathname.replace('/aide/', ''));
  return hash === '' || (page !== undefined && page.getElementById(hash.slice(1)) !== null);
}

/** The pages must open anywhere, also where scripts and other sites are blocked. */
export function activeContent(pages: Pages): string[] {
  return [...pages].flatMap(([name, page]) => [
    ...[...page.querySelectorAll('script, iframe, object, embed, form, style')].map(
      element => `${name}: contains ${element.localName}`,
    ),
    ...[...page.querySelectorAll('*')].flatMap(element =>
      [...element.attributes]
        .filter(attribute => attribute.name.startsWith('on') || attribute.name === 'style')
        .map(attribute => `${name}: ${element.localName} has ${attribute.name}`),
    ),
  ]);
}

/** What a screen reader steers by. */
export function structureFaults(pages: Pages): string[] {
  return [...pages].flatMap(([name, page]) => {
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(h => Number(h.localName.slice(1)));
    const checks: [boolean, string][] = [
      [page.documentElement.lang === 'fr', 'its language is not fr'],
      [readText(page.querySelector('title')) !== '', 'it has no title'],
      [page.querySelectorAll('main').length === 1, 'it does not have one main part'],
      [levels.filter(level => level === 1).length === 1, 'it does not have one h1'],
      [levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1), 'a heading level is skipped'],
      [page.querySelectorAll('nav [aria-current="page"]').length === 1, 'its menu does not say where one is'],
      [
        [...page.querySelectorAll('table')].every(table => table.querySelector('caption')),
        'a table has no caption',
      ],
      [
        [...page.querySelectorAll('th')].every(th => th.hasAttribute('scope')),
        'a table heading has no scope',
      ],
      [!/\p{L}'\p{L}/u.test(page.body.textContent), 'it has a straight apostrophe'],
    ];
    return checks.filter(([right]) => !right).map(([, fault]) => `${name}: ${fault}`);
  });
}
