import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCES = resolve(__dirname, '../../../src');
/** What speaks to Excel on behalf of the user: the pane and the commands of the ribbon. */
const CALLERS = ['taskpane', 'commands'];
const IMPORT =
  /import\s+\{([^}]*)\}\s+from\s+'[./]*\/excel\/[^']+'|const\s+\{([^}]*)\}\s+=\s+await\s+import\('[./]*\/excel\/[^']+'\)/g;
const FUNCTION_NAME = /<FunctionName>(\w+)<\/FunctionName>/g;

/** The functions of `src/excel` that the pane and the ribbon call, with the file that calls each. */
export function excelCalls(): ReadonlyMap<string, string> {
  const files = CALLERS.flatMap(folder =>
    readdirSync(join(SOURCES, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .map(name => join(folder, name)),
  );
  return new Map(
    files.flatMap(file =>
      [...readFileSync(join(SOURCES, file), 'utf8').matchAll(IMPORT)]
        .flatMap(([, named, loaded]) => (named ?? loaded ?? '').split(','))
        .map(name => name.trim())
        // Functions: neither types nor classes.
        .filter(name => /^[a-z]\w*$/.test(name))
        .map(name => [name, file] as const),
    ),
  );
}

/** The commands of the ribbon that run code, as the manifest names them. */
export function ribbonCommands(): string[] {
  const manifest = readFileSync(resolve(SOURCES, '../manifest.xml'), 'utf8');
  return [...manifest.matchAll(FUNCTION_NAME)].map(([, name]) => name!);
}
