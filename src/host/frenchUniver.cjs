const path = require('node:path');

/**
 * Univer has English in its code in two places that nothing lets a host choose. Its formula editor writes the separator
 * of arguments as a comma; what is pasted is read as in the United States. Both are made French while the page is built.
 * Each place must be found exactly as it is here: another version of Univer stops the build instead of going back to
 * English.
 */
const FORMULA_EDITOR = [
  // The help shown while typing.
  ['i === value.length - 1 ? "" : ","', 'i === value.length - 1 ? "" : "; "'],
  ['map((item) => item.example).join(",")', 'map((item) => item.name).join("; ")'],
  // A cell chosen with the mouse after a semicolon, and cells chosen together.
  [
    'char && matchRefDrawToken(char) && (!nextChar || isFormulaLexerToken(nextChar) && nextChar !== matchToken.OPEN_BRACKET)',
    'char && (char === ";" || matchRefDrawToken(char)) && (!nextChar || nextChar === ";" || isFormulaLexerToken(nextChar) && nextChar !== matchToken.OPEN_BRACKET)',
  ],
  [
    '${theLastList.length && isPreNodeRef ? "," : ""}${theLastList.join(",")}',
    '${theLastList.length && isPreNodeRef ? ";" : ""}${theLastList.join(";")}',
  ],
  // The list of functions goes as soon as something is typed: left there for a while, it takes the Enter that ends a
  // formula typed quickly, and puts the first of its functions in the place of the one that was typed.
  [
    'const d = editor.input$.pipe(debounceTime(300)).subscribe(() => {',
    'const d = editor.input$.pipe(map((typed) => { setSearchList((pre) => pre && pre.length ? [] : pre); return typed; }), debounceTime(150)).subscribe(() => {',
  ],
  ['valueObject.f = `${value.v}`;', 'valueObject.f = typedFormula(`${value.v}`);'],
];

const PASTED = [
  [/\bgetNumfmtParseValueFilter, /, ''],
  // Numbers that a spreadsheet put on the clipboard are written again, to be read further on.
  ['parseData.v.toString()', 'parseData.v.toString().replace(".", ",")'],
  ['extractedNumber.toString()', 'extractedNumber.toString().replace(".", ",")'],
  [
    'const numfmtValue = getNumfmtParseValueFilter(content);',
    'const numfmtValue = getNumfmtParseValueFilter(content); Object.assign(cellValue, pastedCell(content));',
  ],
  ['f: text,\n', 'f: typedFormula(text),\n'],
  ['v: text,\n\t\t\t\tf: null', '...pastedCell(text),\n\t\t\t\tf: null'],
];

const EDITS = {
  'sheets-formula-ui': { places: FORMULA_EDITOR, imports: 'typedFormula' },
  'sheets-ui': { places: PASTED, imports: 'getNumfmtParseValueFilter, pastedCell, typedFormula' },
};

module.exports = function frenchUniver(source) {
  const [, library] = /@univerjs[\\/]([\w-]+)[\\/]/.exec(this.resourcePath);
  const { places, imports } = EDITS[library];
  const reading = JSON.stringify(path.join(__dirname, 'grid', 'univerFrenchReading.ts'));
  const edited = places.reduce((text, [english, french]) => {
    const isThere = typeof english === 'string' ? text.includes(english) : english.test(text);
    if (!isThere) throw new Error(`@univerjs/${library} no longer has: ${english}`);
    return typeof english === 'string'
      ? text.replaceAll(english, () => french)
      : text.replace(english, () => french);
  }, source);
  return `import { ${imports} } from ${reading};\n${edited}`;
};
