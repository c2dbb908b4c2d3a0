import { join, resolve } from 'node:path';
import ts from 'typescript';

/** A member of Office.js that the add-in's sources name. */
export interface UsedMember {
  /** `Excel.Range.getRowProperties`, `Office.onReady`… */
  readonly name: string;
  /** Where it is used first. */
  readonly place: string;
  /** Every file that uses it. */
  readonly files: ReadonlySet<string>;
  /** The least ExcelApi that has it, as Microsoft's declarations say. */
  readonly excelApi: string | undefined;
}

const ROOT = resolve(__dirname, '../..');
const FOLDERS = ['src/excel/', 'src/commands/', 'src/functions/', 'src/taskpane/'];

/** Every member declared by @types/office-js that the add-in reads, sets or calls, found by the compiler's own types. */
export function usedOfficeMembers(): readonly UsedMember[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), path => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(fileNames.filter(isOfAddIn), options);
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember & { readonly files: Set<string> }>();
  for (const file of program.getSourceFiles().filter(({ fileName }) => isOfAddIn(fileName))) {
    const visit = (node: ts.Node): void => {
      for (const { name, excelApi } of membersOf(node, checker)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const path = file.fileName.slice(ROOT.length + 1);
        const known = found.get(name) ?? { name, place: `${path}:${line + 1}`, files: new Set(), excelApi };
        known.files.add(path);
        found.set(name, known);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
}

function isOfAddIn(path: string): boolean {
  const inside = resolve(path).slice(ROOT.length + 1);
  return FOLDERS.some(folder => inside.startsWith(folder));
}

type Named = Pick<UsedMember, 'name' | 'excelApi'>;

function membersOf(node: ts.Node, checker: ts.TypeChecker): readonly Named[] {
  if (ts.isPropertyAccessExpression(node)) return memberOf(checker.getSymbolAtLocation(node.name));
  // `const { worksheets } = workbook` and `function f({ rowIndex }: Excel.Range)` read members as well.
  if (!ts.isBindingElement(node) || node.dotDotDotToken) return [];
  const key = node.propertyName ?? node.name;
  if (!ts.isIdentifier(key)) return [];
  const type = checker.getTypeAtLocation(node.parent);
  return memberOf(type.getProperty(key.text));
}

function memberOf(symbol: ts.Symbol | undefined): readonly Named[] {
  const declaration = symbol?.declarations?.find(each =>
    each.getSourceFile().fileName.includes('/@types/office-js/'),
  );
  // Values of enumerations are texts of the client itself, they ask nothing of the host.
  if (!symbol || !declaration || ts.isEnumMember(declaration) || ts.isEnumDeclaration(declaration)) return [];
  const owners: string[] = [];
  for (let parent: ts.Node = declaration.parent; !ts.isSourceFile(parent); parent = parent.parent) {
    const name = ownerName(parent);
    if (name !== undefined) owners.unshift(name);
  }
  const comment = declaration.getFullText().slice(0, declaration.getLeadingTriviaWidth());
  // `ExcelApi 1.1 for get, 1.8 for set` begins with what reading needs.
  const [, excelApi] = /\[Api set: ExcelApi (\d+\.\d+)/.exec(comment) ?? [];
  return [{ name: [...owners, symbol.name].join('.'), excelApi }];
}

function ownerName(node: ts.Node): string | undefined {
  if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) return node.name?.text;
  return ts.isModuleDeclaration(node) ? node.name.text : undefined;
}
