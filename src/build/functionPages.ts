import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedConventions } from '../domain/conventions/shippedConventions';

const SOURCES = 'src/functions';

/** The topics that one reads together, in the order of the index; a topic that is not here comes after them. */
const TOPICS: readonly (readonly string[])[] = [
  ['tariff'],
  ['pricing'],
  ['population', 'share'],
  ['calendar'],
  ['text'],
];

/**
 * The pages of the functions, without their extension, by what one reads together: in the order of the files of
 * functions, which name their page.
 *
 * @param root the folder of the project
 */
export function functionFamilies(root: string): readonly (readonly string[])[] {
  const topics = readdirSync(join(root, SOURCES))
    .sort()
    .flatMap(name => /^(\w+)Functions\.ts$/.exec(name)?.[1] ?? []);
  const others = topics.filter(topic => !TOPICS.flat().includes(topic)).map(topic => [topic]);
  return [...TOPICS, ...others].map(family => family.flatMap(topic => pagesOf(root, topic)));
}

function pagesOf(root: string, topic: string): readonly string[] {
  const source = readFileSync(join(root, SOURCES, `${topic}Functions.ts`), 'utf8');
  return [...source.matchAll(/^ \* @helpurl \S+\/([\w-]+)\.html$/gm)].map(([, page]) => page!);
}

/** What all pages of functions say alike, from the templates beside them. */
export interface FunctionTemplates {
  /** The head of the table of examples. */
  readonly calls: string;
  /** The section on refusals, around the rows of the page. */
  readonly refusals: string;
}

/** The page of a function, with what it shares with the others in its place. */
export function functionContent(fragment: string, { calls, refusals }: FunctionTemplates): string {
  return fragment
    .replace('<table class="calls">\n', head => head + calls)
    .replace(/<table class="refusals">\n([\s\S]*?)<\/table>\n/, (_, rows: string) =>
      refusals.replace('{{refusals}}', () => rows.trim()),
    )
    .replace('{{conventions}}', conventionsWithMembers);
}

/** The conventions that name communes, as one types them; the first is the default. */
function conventionsWithMembers(): string {
  const [first, ...others] = shippedConventions
    .filter(({ members }) => members.length > 0)
    .map(({ id }) => `<code>"${id}"</code>`);
  const last = others.pop();
  return `${[`${first} (sans cet argument)`, ...others].join(', ')} ou ${last}`;
}
