import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { catalogue } from '../../src/text/catalogue';
import { firstSentences } from '../../src/text/firstSentences';

/** What the page starts: its functions, its ribbon, its first view. */
const ENTRIES = [
  ...readdirSync('src/functions')
    .filter(name => name.endsWith('Functions.ts'))
    .map(name => `src/functions/${name}`),
  'src/commands/commands.ts',
  'src/taskpane/index.tsx',
];

/** The files whose `import()` all wait for all the sentences: by `later`. */
const WAIT_FOR_ALL = ['Views.tsx', 'App.tsx', 'ownSheets/QuestionPanel.tsx'].map(name =>
  resolve('src/taskpane', name),
);

interface Source {
  readonly imports: readonly string[];
  /** Literal texts of the code, and the beginnings of its templates. */
  readonly words: readonly { readonly text: string; readonly isStart: boolean }[];
}

const fileOf = (from: string, specifier: string) =>
  ['.ts', '.tsx', '']
    .map(extension => resolve(dirname(from), specifier + extension))
    .find(path => existsSync(path) && statSync(path).isFile());

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause || clause.name) return false;
  const named = clause.namedBindings;
  return (
    clause.isTypeOnly || (!!named && ts.isNamedImports(named) && named.elements.every(one => one.isTypeOnly))
  );
}

function read(path: string): Source {
  const imports: string[] = [];
  const words: { text: string; isStart: boolean }[] = [];
  const follow = (specifier: ts.Node | undefined) => {
    if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return;
    const file = fileOf(path, specifier.text);
    if (file) imports.push(file);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      if (!isTypeOnly(node.importClause)) follow(node.moduleSpecifier);
      return;
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      if (!WAIT_FOR_ALL.includes(path)) follow(node.arguments[0]);
      return;
    }
    if (ts.isStringLiteralLike(node)) words.push({ text: node.text, isStart: false });
    if (ts.isTemplateExpression(node)) words.push({ text: node.head.text, isStart: true });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return { imports, words };
}

/** Every source that the first view may run, with what it reads. */
function firstSources(): Map<string, Source> {
  const found = new Map<string, Source>();
  const waiting = ENTRIES.map(entry => resolve(entry));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || path.includes(`${join('src', 'text')}`) || !/\.tsx?$/.test(path)) continue;
    const source = read(path);
    found.set(path, source);
    waiting.push(...source.imports);
  }
  return found;
}

test('what is said before any other view is opened is loaded from the start', () => {
  const keys = Object.keys(catalogue).filter(key => !(key in firstSentences));
  const sources = firstSources();
  const late = [...sources].flatMap(([path, { words }]) =>
    words.flatMap(({ text, isStart }) => {
      // « pane.tab.${name} »: its beginning says its section, once it holds a whole word of the key.
      const said = isStart
        ? text.includes('.') && keys.some(key => key.startsWith(text))
        : keys.includes(text);
      return said ? [`${path}: ${text}`] : [];
    }),
  );
  expect(late).toEqual([]);
  expect(sources.size).toBeGreaterThan(150);
});
