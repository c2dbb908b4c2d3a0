import { join, resolve } from 'node:path';
import ts from 'typescript';

/** A member of Office.js that the add-in's sources name. */
export interface UsedMember {
  /** `Excel.Range.getRowProperties`, `Office.onReady`… */
  readonly name: string;
  /** Where it is used first. */
  readonly place: string;
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
  const found = new Map<string, UsedMember>();
  for (const file of program.getSourceFiles().filter(({ fileName }) => isOfAddIn(fileName))) {
    const visit = (node: ts.Node): void => {
      for (const name of namesOf(node, checker)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const place = `${file.fileName.slice(ROOT.length + 1)}:${line + 1}`;
        if (!found.has(name)) found.set(name, { name, place });
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

function namesOf(node: ts.Node, checker: ts.TypeChecker): readonly string[] {
  if (ts.isPropertyAccessExpression(node)) return nameOf(checker.getSymbolAtLocation(node.name));
  // `const { worksheets } = workbook` and `function f({ rowIndex }: Excel.Range)` read members as well.
  if (!ts.isBindingElement(node) || node.dotDotDotToken) return [];
  const key = node.propertyName ?? node.name;
  if (!ts.isIdentifier(key)) return [];
  const type = checker.getTypeAtLocation(node.parent);
  return nameOf(type.getProperty(key.text));
}

function nameOf(symbol: ts.Symbol | undefined): readonly string[] {
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
  return [[...owners, symbol.name].join('.')];
}

function ownerName(node: ts.Node): string | undefined {
  if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) return node.name?.text;
  return ts.isModuleDeclaration(node) ? node.name.text : undefined;
}
