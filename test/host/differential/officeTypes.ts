import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

/** Microsoft's declarations of Office.js, from which its documentation is made. */
const FILE = resolve(__dirname, '../../../node_modules/@types/office-js/index.d.ts');

let members: ReadonlyMap<string, 'method' | 'property'> | undefined;

/** Whether `Range.getCell` is a method or a property of a class of Excel; undefined when it is none. */
export function memberKind(member: string): 'method' | 'property' | undefined {
  members ??= readMembers();
  return members.get(member);
}

function readMembers(): ReadonlyMap<string, 'method' | 'property'> {
  const found = new Map<string, 'method' | 'property'>();
  const file = ts.createSourceFile(FILE, readFileSync(FILE, 'utf8'), ts.ScriptTarget.Latest);
  for (const statement of file.statements) {
    const isExcel = ts.isModuleDeclaration(statement) && statement.name.text === 'Excel';
    if (!isExcel || !statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declared of statement.body.statements.filter(ts.isClassDeclaration)) {
      for (const { name, kind } of declared.members) {
        if (!name || !ts.isIdentifier(name)) continue;
        const isMethod = kind === ts.SyntaxKind.MethodDeclaration;
        found.set(`${declared.name?.text}.${name.text}`, isMethod ? 'method' : 'property');
      }
    }
  }
  return found;
}
