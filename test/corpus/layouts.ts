import { annexe2Workbook } from '../../src/cli/annexe2Workbook';
import { type AmountMode } from '../../src/documents/annexe2/amountMode';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { sheetOfModel, type TestCell } from '../checks/snapshotOf';
import { type CorpusSheet, type CorpusWorkbook } from './corpusWorkbook';
import { otherDocuments } from './otherDocuments';
import { formulasOf, parameterList, parameterTables, readData } from './parameterSheets';
import {
  type Application,
  budgets,
  type Column,
  headerOf,
  lineRows,
  payerWord,
  printedColumns,
  tableRows,
  tables,
  titles,
  totalsRow,
} from './tariffRows';

const applications = ['E-DEMAT', 'E-SERVICES', 'MARCHES'] as const;

/** Six sheets named "E-DEMAT communes"… : title in A1, header in row 2, Baillargues in row 3, totals in row 34. */
const onePerSheet = (columns: readonly Column[] = printedColumns) => ({
  sheets: tables.map(({ application, payer }): CorpusSheet => ({
    name: sheetName(application, payer),
    rows: [
      [`${titles[application]}, tarif par ${payerWord(payer)}`],
      ...tableRows({ application, payer, columns, row: 2 }),
    ],
  })),
});

/** The communes' tables of `onePerSheet`, whose amounts are computed from cells of « Données ». */
function readParameters(): CorpusWorkbook {
  const tariffs = onePerSheet().sheets.filter(({ name }) => name.endsWith('communes'));
  return { sheets: [...tariffs.map((sheet, index) => formulasOf(sheet, index)), readData] };
}

/**
 * One sheet for the communes of each application, one column of billed amounts for each year: name in A, population in
 * B, 2019 to 2021 in C to E. Title in A1, header in row 2, Baillargues in row 3, totals in row 34.
 */
function yearColumns(): CorpusWorkbook {
  return {
    sheets: applications.map(application => {
      const body = { application, payer: 'COMMUNE', row: 2, columns: yearly } as const;
      const [, ...rows] = tableRows(body);
      const header = ['Commune', headerOf('COMMUNE').population, 2019, 2020, 2021];
      return { name: application, rows: [[`${titles[application]}, tarif par commune`], header, ...rows] };
    }),
  };
}

const yearly: readonly Column[] = ['name', 'population', 'billed', 'billed', 'billed'];

/**
 * One sheet an application, each commune followed by its CCAS: title in A1, header in row 2, Baillargues in row 3, CCAS
 * de Baillargues in row 4; Lattes in rows 27 and 28. No totals.
 */
function alternating(): CorpusWorkbook {
  return {
    sheets: applications.map(application => {
      const [communes, ccas] = (['COMMUNE', 'CCAS'] as const).map(payer =>
        lineRows({ application, payer, row: 2 }),
      );
      const header = [
        'Membre',
        headerOf('COMMUNE').population,
        'Coût pour 3 ans',
        'Coût annuel',
        'Net à payer',
      ];
      const lines = (communes ?? []).flatMap((line, index) => {
        const [name, ...figures] = ccas?.[index] ?? [];
        return [line, [typeof name === 'string' ? `CCAS de ${name}` : null, ...figures]];
      });
      return { name: application, rows: [[titles[application]], header, ...lines] };
    }),
  };
}

const sheetName = (application: Application, payer: 'COMMUNE' | 'CCAS') =>
  `${application} ${payer === 'COMMUNE' ? 'communes' : 'CCAS'}`;

/**
 * One sheet "Annexe 2" as print has it: for each application its title, then two tables, each under its sentence.
 * First lines (Baillargues) in rows 6, 42, 80, 116, 154 and 190; totals 31 rows below.
 */
function stacked(): CorpusWorkbook {
  const rows: TestCell[][] = [];
  for (const { application, payer } of tables) {
    if (payer === 'COMMUNE') rows.push([titles[application]], []);
    rows.push([sentence(application, payerWord(payer))], []);
    rows.push(...tableRows({ application, payer, row: rows.length + 1 }), []);
  }
  return { sheets: [{ name: 'Annexe 2', rows }] };
}

const sentence = (application: Application, payer: string, tax = '') =>
  `Sur la base d'un coût forfaitaire correspondant à la maintenance préventive, corrective et évolutive de la plateforme s'élevant à ${budgets[application] / 1000} 000 €${tax}, tarif par ${payer} :`;

/** The annexe as it was signed: misspelt names, "HT", totals typed in two columns. Same rows as `stacked`. */
function printedAnnexe(): CorpusWorkbook {
  const rows: TestCell[][] = [];
  for (const { application, payer } of tables) {
    const headers = headerOf(payer);
    if (payer === 'COMMUNE') rows.push([titles[application]], []);
    rows.push([sentence(application, payerWord(payer), 'HT')], []);
    rows.push(['', headers.population, headers.period, headers.annual, `${headers.billed} HT`]);
    rows.push(...lineRows({ application, payer, row: 0, isAsPrinted: true }));
    rows.push(['totaux HT', 472_573, budgets[application], null, null], []);
  }
  return { sheets: [{ name: 'Annexe 2', rows }] };
}

/**
 * One sheet an application: title in A1, « Communes » in A2 over columns A to E, « CCAS » in G2 over G to K; header in
 * row 3, Baillargues in row 4, totals in row 35.
 */
function sideBySide(): CorpusWorkbook {
  return {
    sheets: applications.map(application => {
      const left = tableRows({ application, payer: 'COMMUNE', row: 3 });
      const right = tableRows({ application, payer: 'CCAS', row: 3, column: 6 });
      return {
        name: application,
        rows: [
          [titles[application]],
          ['Tarif par commune', null, null, null, null, null, 'Tarif par CCAS'],
          ...left.map((cells, index) => [...cells, null, ...(right[index] ?? [])]),
        ],
      };
    }),
  };
}

/** As `onePerSheet`, the header over two rows: 2 and 3; Baillargues in row 4, totals in row 35. */
function twoHeaderRows(): CorpusWorkbook {
  return {
    sheets: tables.map(({ application, payer }) => ({
      name: sheetName(application, payer),
      rows: [
        [`${titles[application]}, tarif par ${payerWord(payer)}`],
        ['Commune', "Nb d'habitants 2019", 'Coût', null, 'Coût annuel'],
        [
          null,
          'issus du décret du 28/12/2018',
          'pour 3 ans',
          'annuel',
          `avec participation (${payer === 'COMMUNE' ? 50 : 80}%)`,
        ],
        ...lineRows({ application, payer, row: 3 }),
        totalsRow({ application, payer, row: 3 }),
      ],
    })),
  };
}

const euros = (value: number) =>
  `${value
    .toFixed(2)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+,)/g, ' ')} €`;
const spaced = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');

const plainText = (cell: TestCell) => (typeof cell === 'string' ? cell : '');

const asText = (column: Column, value: TestCell): TestCell =>
  typeof value !== 'number' ? value : column === 'population' ? spaced(value) : euros(value);

/** As `onePerSheet`, every figure a text ("1 037,14 €"), no line of totals. */
function numbersAsText(): CorpusWorkbook {
  return {
    sheets: tables.map(({ application, payer }) => ({
      name: sheetName(application, payer),
      rows: [
        [`${titles[application]}, tarif par ${payerWord(payer)}`],
        Object.values(headerOf(payer)).slice(1, 6),
        ...lineRows({ application, payer, row: 2, cell: asText }),
      ],
    })),
  };
}

/**
 * Everything in column A of a sheet "Feuil1", a line of the PDF a cell: "Baillargues 7 519 397,77 € 132,59 € 66,29 €".
 * First lines in rows 6, 42, 80, 116, 154 and 190, as in `stacked`; totals 31 rows below.
 */
function pastedColumn(): CorpusWorkbook {
  const rows: TestCell[][] = [];
  for (const { application, payer } of tables) {
    const headers = headerOf(payer);
    const total = [
      472_573,
      ...(['period', 'annual', 'billed'] as const).map(role => sumOf(application, payer, role)),
    ];
    if (payer === 'COMMUNE') rows.push([titles[application]], []);
    rows.push([sentence(application, payerWord(payer))], []);
    rows.push([[headers.population, headers.period, headers.annual, headers.billed].join(' ')]);
    rows.push(
      ...lineRows({ application, payer, row: 0, cell: asText }).map(cells => [
        cells.map(plainText).join(' '),
      ]),
      [['totaux', spaced(total[0] ?? 0), ...total.slice(1).map(euros)].join(' ')],
      [],
    );
  }
  return { sheets: [{ name: 'Feuil1', rows }] };
}

function sumOf(application: Application, payer: 'COMMUNE' | 'CCAS', column: Column): number {
  const cents = lineRows({ application, payer, row: 0, columns: [column] }).map(([cell]) =>
    Math.round(Number(cell) * 100),
  );
  return cents.reduce((sum, amount) => sum + amount, 0) / 100;
}

const convention = findConvention(undefined);

/**
 * Our own six sheets, « Annexe 2 E-DEMAT communes »…: parameters in B6 to B9, header in row 11, Baillargues in row 12,
 * totals in row 43.
 */
const generated = (mode: AmountMode) => (): CorpusWorkbook => ({
  sheets: annexe2Workbook(convention, mode).map(({ sheet }) => {
    const { name, values, formulas } = sheetOfModel(sheet);
    return {
      name,
      rows: values.map((row, down) =>
        row.map((value, right): TestCell => {
          const formula = formulas[down]?.[right] ?? null;
          return formula === null ? value : { formula, value };
        }),
      ),
    };
  }),
});

/** The workbooks that the cases start from: sound, but for `printedAnnexe`. */
export const layouts = {
  onePerSheet,
  /** The first sheet of `onePerSheet`, alone. */
  oneTable: () => ({ sheets: onePerSheet().sheets.slice(0, 1) }),
  stacked,
  printedAnnexe,
  /** `onePerSheet`, then the sheets of otherDocuments.ts. */
  withDocuments: () => ({ sheets: [...onePerSheet().sheets, ...otherDocuments] }),
  /** `onePerSheet`, then « Paramètres »: see parameterSheets.ts. */
  withParameters: () => ({ sheets: [...onePerSheet().sheets, parameterList] }),
  /** The same, the parameters in tables with headers. */
  withParameterTables: () => ({ sheets: [...onePerSheet().sheets, parameterTables] }),
  /** The amounts of the communes' sheets in formulas that read « Données »: see parameterSheets.ts. */
  readParameters,
  sideBySide,
  yearColumns,
  alternating,
  twoHeaderRows,
  numbersAsText,
  pastedColumn,
  /** As `onePerSheet`, columns: billed (A), name (B), annual (C), population (D), period (E). */
  movedColumns: () => onePerSheet(['billed', 'name', 'annual', 'population', 'period']),
  /** As `onePerSheet`, with the INSEE code in A and remarks in G: name in B, population C, amounts D to F. */
  extraColumns: () => onePerSheet(['insee', 'name', 'population', 'period', 'annual', 'billed', 'note']),
  /** As `onePerSheet`, without the annual cost: name, population, period, billed in A to D. */
  missingColumn: () => onePerSheet(['name', 'population', 'period', 'billed']),
  generatedNative: generated('native'),
  generatedTarif: generated('tarif'),
  generatedValues: generated('values'),
} as const satisfies Readonly<Record<string, () => CorpusWorkbook>>;

export type LayoutName = keyof typeof layouts;

/** What the rules rightly say of a layout itself. */
export const knownOfLayout: Readonly<Partial<Record<LayoutName, readonly string[]>>> = {
  numbersAsText: ['CEL-01'],
  pastedColumn: ['CEL-01'],
};
