import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { licenceText } from './licenceTexts';

/** A package of which something is in the pane. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says: an SPDX identifier or expression. */
  readonly licence: string;
  /** The text of its licence, with that of its NOTICE if it has one. */
  readonly text: string;
}

/** Licences under which anyone may ship the code with a product, on condition of naming it. */
const ACCEPTED = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD']);

/** Whether a licence lets us ship the code: of several to choose from, one is enough. */
export function isAcceptedLicence(expression: string): boolean {
  const choices = expression.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some(choice => ACCEPTED.has(choice.trim()));
}

/** The packages behind files of node_modules, by name then version; files of the project itself are left aside. */
export function packagesOf(files: Iterable<string>): readonly BundledPackage[] {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = packageFolder(file);
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders]
    .map(readPackage)
    .sort((one, other) => one.name.localeCompare(other.name) || one.version.localeCompare(other.version));
}

/** The notices that these licences ask to ship with the code; packages of one same text stand together. */
export function notices(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, BundledPackage[]>();
  for (const each of packages) byText.set(each.text, [...(byText.get(each.text) ?? []), each]);
  const sections = [...byText].map(([text, those]) =>
    [...those.map(({ name, version, licence }) => `${name} ${version} (${licence})`), '', text].join('\n'),
  );
  return `${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

const MODULES = `${sep}node_modules${sep}`;

function packageFolder(file: string): string | undefined {
  const start = file.lastIndexOf(MODULES);
  if (start < 0) return undefined;
  const [first = '', second = ''] = file.slice(start + MODULES.length).split(sep);
  return join(file.slice(0, start + MODULES.length), first, first.startsWith('@') ? second : '');
}

/** What npm lets a package say of itself. */
interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

function readPackage(folder: string): BundledPackage {
  const path = join(folder, 'package.json');
  // A file of no package is our mistake, not something to ship in silence.
  if (!existsSync(path)) throw new Error(`No package.json in ${dirname(path)}.`);
  const told = JSON.parse(readFileSync(path, 'utf8')) as PackageJson;
  const { name, version, license } = told;
  const licence = typeof license === 'string' ? license : 'none';
  const files = readdirSync(folder).sort();
  const textsOf = (names: RegExp) =>
    files
      .filter(file => names.test(file))
      .map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const own = textsOf(/^(licen[cs]e|copying)/i);
  // A licence that may not be shipped is refused by its name, later: it needs no text.
  if (own.length === 0 && isAcceptedLicence(licence)) own.push(licenceText(name, licence, holderOf(told)));
  return { name, version, licence, text: [...own, ...textsOf(/^notice/i)].join('\n\n') };
}

function holderOf({ name, author, repository }: PackageJson): string {
  const person = typeof author === 'string' ? author : author?.name;
  const address = typeof repository === 'string' ? repository : repository?.url;
  return person ?? `the authors of ${address ?? name}`;
}
