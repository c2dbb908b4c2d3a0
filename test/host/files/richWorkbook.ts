import { type CellStyle, writeXlsx, type WriteSheet } from 'hucre/xlsx';

const thin = { style: 'thin', color: { rgb: 'A0AEC0' } } as const;
const font = { name: 'Calibri', size: 11 } as const;

const STYLES: readonly CellStyle[] = [
  { font, numFmt: '#,##0.00 "€"' },
  { font, numFmt: '0.00%' },
  { font, numFmt: 'dd/mm/yyyy' },
  { font, numFmt: 'h:mm:ss' },
  { font, numFmt: '[h]:mm' },
  { font, numFmt: '#,##0;[Red]-#,##0' },
  { font, numFmt: '0.00E+00' },
  { font, numFmt: '@' },
  { font: { ...font, bold: true, color: { rgb: 'C00000' } } },
  { font: { ...font, italic: true, underline: true } },
  { font: { ...font, strikethrough: true } },
  { font: { name: 'Arial', size: 16 } },
  { font, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } } },
  { font, border: { top: thin, bottom: { style: 'double', color: { rgb: '1F3864' } } } },
  { font, border: { left: { style: 'medium' }, right: { style: 'dashed', color: { rgb: 'FF0000' } } } },
  { font, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  { font, alignment: { horizontal: 'right', vertical: 'top' } },
  { font, alignment: { horizontal: 'left', indent: 2 } },
  { font, protection: { locked: false } },
];

const TEXTS = [
  'Mairie d’Aubagne',
  '0012',
  '=1+1',
  "'citation",
  '_x0041_',
  'deux\nlignes',
  ' espaces ',
  '',
  'VRAI',
];

const FORMULAS = [
  'SUM(B1:B19)',
  'AVERAGE(B1:B19)',
  'IF(B2>1,"oui","non ""cité""")',
  "'Données brutes'!A2*2",
  'VLOOKUP(3,A1:B19,2,FALSE)',
  'ROUND(B3/7,2)',
  'SUMPRODUCT(B1:B5,B6:B10)',
  'INDEX(B1:B19,MATCH(5,A1:A19,0))',
  'TODAY()-TODAY()',
  'IFERROR(1/0,"faux")',
  'DATE(2024,2,29)',
  'COUNTIF(B1:B19,">3")',
  'TEXT(1234.5,"0.00")',
  'Taux*100',
  'B1&" "&C1',
  'AND(TRUE,B1>0)',
  '_xlfn.IFNA(VLOOKUP(99,A1:B19,2,FALSE),-1)',
  '1/0',
  'NA()',
  'MAX(B:B)',
];

/** A workbook with some of everything that the host keeps, to be written again by LibreOffice before use. */
export function richWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [mainSheet(), dataSheet(), { name: 'Vide', rows: [] }, hiddenSheet(), rulesSheet()],
    namedRanges: [
      { name: 'Taux', range: "'Données brutes'!$A$1" },
      { name: 'Local', range: 'Principale!$B$1:$B$3', scope: 'Principale' },
    ],
    properties: { title: 'Essai', creator: 'Auteur' },
    defaultFont: font,
  });
}

function mainSheet(): WriteSheet {
  const cells: WriteSheet['cells'] = new Map();
  STYLES.forEach((style, row) => {
    // Numbers in the Text format lose it, and that is told: see the foreign files.
    const numeric = style.numFmt === '@' ? { font } : style;
    cells.set(`${row},0`, { value: row, style: numeric });
    cells.set(`${row},1`, { value: row * 1.25 + 0.1, style: numeric });
    cells.set(`${row},2`, { value: TEXTS[row % TEXTS.length] ?? null, style });
  });
  FORMULAS.forEach((formula, row) => cells.set(`${row},4`, { formula, value: null, style: { font } }));
  // A cell without content, but not without looks.
  cells.set('30,3', { value: null, style: STYLES[12] as CellStyle });
  cells.set('31,0', { value: true, style: { font } });
  cells.set('32,0', { value: 45_000.75, style: { font, numFmt: 'dd/mm/yyyy hh:mm' } });
  cells.set('33,0', { formula: 'SUM(A1:A3*B1:B3)', formulaType: 'array', formulaRef: 'A34', value: null });
  return {
    name: 'Principale',
    cells,
    columns: [{ width: 20 }, { width: 14.5 }, { width: 30 }, { hidden: true, width: 9 }, { width: 18 }],
    rowDefs: new Map([
      [1, { height: 30 }],
      [4, { hidden: true }],
    ]),
    merges: [{ startRow: 24, startCol: 0, endRow: 25, endCol: 2 }],
    freezePane: { rows: 1, columns: 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.5, bottom: 0.75, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: '&LGauche&CMilieu && plus', oddFooter: '&RPage &P / &N' },
    view: { tabColor: { rgb: '00B050' }, showGridLines: false },
    protection: { sheet: true },
  };
}

function dataSheet(): WriteSheet {
  return { name: 'Données brutes', rows: [[0.2], [21], ['texte'], [new Date(Date.UTC(2026, 0, 31))]] };
}

function hiddenSheet(): WriteSheet {
  return { name: 'Cachée', rows: [['secret', 1]], hidden: true };
}

/** Notes, validations and conditional formats of every common kind. */
function rulesSheet(): WriteSheet {
  const cells: WriteSheet['cells'] = new Map();
  for (let row = 0; row < 12; row++) {
    for (let column = 0; column < 12; column++) {
      cells.set(`${row},${column}`, { value: (row * 7 + column * 3) % 11, style: { font } });
    }
  }
  const note = (author: string, text: string) => ({ comment: { author, text } });
  cells.set('0,0', {
    value: 'Titre',
    style: { font },
    ...note('A. Martin', 'Vérifié le 5 mars\nvoir « Données »'),
  });
  cells.set('20,3', { value: null, ...note('', '=pas une formule & <balise>') });
  return {
    name: 'Règles & notes',
    cells,
    conditionalRules: conditionalRules(),
    dataValidations: VALIDATIONS.map((validation, index) => {
      const letter = 'NOPQRST'[index];
      return { ...validation, range: `${letter}1:${letter}12` };
    }),
  };
}

type Rules = NonNullable<WriteSheet['conditionalRules']>;

function conditionalRules(): Rules {
  const bound = (type: 'min' | 'num' | 'percent', value?: string) => ({
    type,
    ...(value !== undefined && { value }),
  });
  const red = { font: { bold: true, color: { rgb: 'C00000' } } };
  const yellow = { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFFF00' } } } as const;
  const rules: Omit<Rules[number], 'range' | 'priority'>[] = [
    { type: 'cellIs', operator: 'greaterThan', formula: '5', style: red },
    {
      type: 'cellIs',
      operator: 'between',
      formula: ['$A$2', 'SUM($A$3:$A$4)'],
      style: yellow,
      stopIfTrue: true,
    },
    { type: 'expression', formula: "AND(C1>2,'Données brutes'!$A$1<1)", style: red },
    {
      type: 'colorScale',
      colorScale: {
        cfvo: [bound('min'), { type: 'percentile', value: '50' }, { type: 'max' }],
        colors: ['FFF8696B', 'FFFFEB84', 'FF63BE7B'],
      },
    },
    { type: 'dataBar', dataBar: { cfvo: [bound('num', '0'), bound('percent', '90')], color: 'FF638EC6' } },
    {
      type: 'iconSet',
      iconSet: {
        iconSet: '3TrafficLights1',
        cfvo: [bound('percent', '0'), bound('percent', '33'), bound('num', '8')],
      },
    },
    { type: 'duplicateValues', style: yellow },
    { type: 'uniqueValues', style: red },
    { type: 'containsText', text: 'Tit', formula: 'NOT(ISERROR(SEARCH("Tit",I1)))', style: yellow },
    { type: 'beginsWith', text: 'T', formula: 'LEFT(J1,LEN("T"))="T"', style: red },
  ];
  return rules.map((rule, column) => {
    const letter = 'ABCDEFGHIJ'[column] ?? 'A';
    return { ...rule, priority: column + 1, range: `${letter}1:${letter}12` };
  });
}

const VALIDATIONS: readonly Omit<NonNullable<WriteSheet['dataValidations']>[number], 'range'>[] = [
  { type: 'list', values: ['Oui', 'Non', 'À "voir"'], allowBlank: true, showErrorMessage: true },
  { type: 'list', formula1: "'Données brutes'!$A$1:$A$3", showErrorMessage: true, errorStyle: 'warning' },
  {
    type: 'whole',
    operator: 'between',
    formula1: '1',
    formula2: '472573',
    showErrorMessage: true,
    errorTitle: 'Population',
    errorMessage: 'Un nombre d’habitants, entre 1 et 472 573.',
    showInputMessage: true,
    inputTitle: 'À saisir',
    inputMessage: 'Population totale & légale',
  },
  { type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0.5', showErrorMessage: true },
  {
    type: 'date',
    operator: 'lessThan',
    formula1: '46053',
    showErrorMessage: true,
    errorStyle: 'information',
  },
  { type: 'textLength', operator: 'equal', formula1: '5', showErrorMessage: true },
  { type: 'custom', formula1: 'ISNUMBER(T1)', allowBlank: true, showErrorMessage: true },
];
