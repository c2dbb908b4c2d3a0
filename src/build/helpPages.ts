import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { functionContent, functionFamilies } from './functionPages';
import { contentOfMarkdown, plainText } from './helpContent';
import { newsContent } from './newsContent';

/** Where the pages come from, in the tree: parts of HTML, and pages of Markdown that are read on the forge as well. */
const FRAGMENTS = 'assets/aide';
const CHECKS = 'docs/controles';
const NEWS = 'CHANGELOG.md';
const DOCS = [
  'guide',
  'generer',
  'controler',
  'convention',
  'annee',
  'export-csv',
  'verifier-un-texte',
  'populations',
  'montant',
] as const;

/** The folders to watch: those above are in them. */
export const HELP_FOLDERS: readonly string[] = [FRAGMENTS, 'docs'];

const INDEX = 'index.html';
const CHECKS_INDEX = 'controles/index.html';
type Families = ReturnType<typeof functionFamilies>;

/** Where the list of checks stands in its page, and that of the functions in the index. */
const CHECKS_LIST = '{{controles}}';
const FUNCTIONS_LIST = '{{functions}}';

/**
 * The pages of help, of one skeleton: those of the pane and of the functions, and one for each check.
 *
 * @param root the folder of the project
 * @returns the HTML of each page, by its path under `aide/`
 */
export function helpPages(root: string): ReadonlyMap<string, string> {
  const families = functionFamilies(root);
  const contents = contentsOf(root, families);
  const template = readFileSync(join(root, FRAGMENTS, 'page.template'), 'utf8');
  const titles = new Map([...contents].map(([path, content]) => [path, titleOf(content)]));
  return new Map(
    [...contents].map(([path, content]) => [
      path,
      filled(template, {
        title: titleIn(path, titles),
        description: descriptionOf(content),
        root: rootFrom(path),
        menu: menuOf(path, titles, families),
        content,
      }),
    ]),
  );
}

/** What each page says, without what they share. */
function contentsOf(root: string, families: Families): ReadonlyMap<string, string> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const filesOf = (folder: string, extension: string) =>
    readdirSync(join(root, folder))
      .filter(name => name.endsWith(extension))
      .sort();
  const contents = new Map<string, string>();
  const templates = {
    calls: read(join(FRAGMENTS, 'calls.template')),
    refusals: read(join(FRAGMENTS, 'refusals.template')),
  };
  for (const name of filesOf(FRAGMENTS, '.html'))
    contents.set(name, functionContent(read(join(FRAGMENTS, name)), templates));
  const rows = families
    .flat()
    .filter(name => contents.has(`${name}.html`))
    .map(name => functionRow(name, contents.get(`${name}.html`)!));
  contents.set(
    INDEX,
    contents.get(INDEX)!.replace(FUNCTIONS_LIST, () => rows.join('\n')),
  );
  for (const name of DOCS) {
    const path = `docs/${name}.md`;
    if (existsSync(join(root, path))) contents.set(`${name}.html`, contentOfMarkdown(read(path)));
  }
  contents.set('nouveautes.html', newsContent(read(NEWS)));
  const checks = filesOf(CHECKS, '.md').map(
    name => [basename(name, '.md'), read(join(CHECKS, name))] as const,
  );
  for (const [id, source] of checks) contents.set(`controles/${id}.html`, contentOfMarkdown(source));
  const list = checks.map(
    ([id]) => `<li><a href="${id}.html">${titleOf(contents.get(`controles/${id}.html`)!)}</a></li>`,
  );
  // Written beside the others, shown among the checks.
  const index = contents.get('controles.html')!;
  contents.delete('controles.html');
  contents.set(CHECKS_INDEX, index.replace(CHECKS_LIST, list.join('\n')));
  return contents;
}

/** A function in the index: its page, and what the page says first. */
function functionRow(name: string, content: string): string {
  const link = `<a href="${name}.html">${titleOf(content)}</a>`;
  return `<tr><th scope="row">${link}</th><td>${firstParagraphOf(content)}</td></tr>`;
}

function titleOf(content: string): string {
  return plainText(/<h1>([\s\S]*?)<\/h1>/.exec(content)?.[1] ?? '');
}

/** The title of the page, then that of the whole help. */
function titleIn(path: string, titles: ReadonlyMap<string, string>): string {
  const help = titles.get(INDEX)!;
  return path === INDEX ? help : `${titles.get(path)!} — ${help}`;
}

/** Its first paragraph. */
function descriptionOf(content: string): string {
  return firstParagraphOf(content).replaceAll('"', '&quot;');
}

function firstParagraphOf(content: string): string {
  return plainText(/<p[^>]*>([\s\S]*?)<\/p>/.exec(content)?.[1] ?? '');
}

const rootFrom = (path: string) => (path.includes('/') ? '../' : '');

/** The page, the index, and those of its family, where one is being said. */
function menuOf(path: string, titles: ReadonlyMap<string, string>, families: Families): string {
  return neighboursOf(path, [...titles.keys()], families)
    .map(target => {
      const current = target === path ? ' aria-current="page"' : '';
      // « NOM-01 — Nom mal orthographié »: the code is enough in a menu.
      const label = titles.get(target)!.split(' — ')[0]!;
      return `<li><a href="${rootFrom(path)}${target}"${current}>${label}</a></li>`;
    })
    .join('\n        ');
}

function neighboursOf(path: string, all: readonly string[], families: Families): readonly string[] {
  const name = basename(path, '.html');
  const ofPane = [...DOCS.map(doc => `${doc}.html`).filter(doc => all.includes(doc)), CHECKS_INDEX];
  if (path === INDEX || ofPane.includes(path)) return [INDEX, ...ofPane];
  if (path.startsWith('controles/')) {
    const family = all.filter(other => other.startsWith(`controles/${name.slice(0, 4)}`));
    return [INDEX, CHECKS_INDEX, ...family];
  }
  const family = families.find(known => known.includes(name)) ?? [name];
  return [INDEX, ...family.map(other => `${other}.html`).filter(other => all.includes(other))];
}

function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key]!);
}
