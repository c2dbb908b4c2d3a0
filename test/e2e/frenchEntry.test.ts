import { readFileSync } from 'node:fs';
import { type CellValue } from '../../src/host/grid/grid';
import { type LibreOffice, libreOffice } from '../xlsx/libreOffice';
import { cellOf, readWorkbook, sheetOf, shownIn } from '../xlsx/readWorkbook';
import { closeBrowser, openBrowser, openSession, type Session } from './session';

/** What a finance officer types and pastes, with a real keyboard, in French. */
const MINUTES = 60_000;
jest.setTimeout(2 * MINUTES);
const CANVAS = '#univer-sheet-main-canvas_workbook';

let session: Session;
let calc: LibreOffice;

beforeAll(async () => {
  session = await openSession(await openBrowser());
  await session.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await session.page.locator(CANVAS).click({ position: { x: 80, y: 40 } });
  calc = libreOffice('always');
}, 5 * MINUTES);
afterAll(async () => {
  await closeBrowser();
  calc.remove();
});
afterEach(() => {
  expect(session.pageErrors).toEqual([]);
});

function select(row: number, column: number): Promise<void> {
  return session.page.evaluate(
    ([r, c]) => {
      const { grid } = window.excelHost!;
      grid.select({ sheetId: grid.activeSheetId(), row: r, column: c, rows: 1, columns: 1 });
    },
    [row, column] as const,
  );
}

/** Values, formulas and what is shown, of some cells under each other. */
function column(index: number, rows: number) {
  return session.page.evaluate(
    async ([at, count]) => {
      const host = window.excelHost!;
      await host.idle();
      const area = { sheetId: host.grid.activeSheetId(), row: 0, column: at, rows: count, columns: 1 };
      const flat = <T>(matrix: readonly (readonly T[])[]) => matrix.map(([cell]) => cell);
      return {
        values: flat(host.grid.readValues(area)),
        formulas: flat(host.grid.readFormulas(area)),
        texts: flat(host.grid.readTexts(area)),
      };
    },
    [index, rows] as const,
  );
}

/**
 * Types in a cell, and waits until it is entered. The editor draws at each key: only the key that opens it is
 * pressed, unless every key counts.
 */
async function type(row: number, at: number, text: string, byKey = 1): Promise<void> {
  await select(row, at);
  await session.page.keyboard.type(text.slice(0, byKey));
  await session.page.keyboard.insertText(text.slice(byKey));
  await session.page.keyboard.press('Enter');
  await session.page.waitForFunction(() => !window.excelHost!.grid.isEditing());
}

/** Each line: what is typed, the formula that the cell holds, its value, what it shows. */
const TYPED: readonly (readonly [string, string | undefined, CellValue, string])[] = [
  ['20,5', undefined, 20.5, '20,5'],
  ['1 234,56 €', undefined, 1234.56, '1 234,56 €'],
  ['=SOMME(A1:A2;2,5)', '=SUM(A1:A2,2.5)', 1257.56, '1257,56'],
  ['=ARRONDI(1,5*2;0)', '=ROUND(1.5*2,0)', 3, '3'],
  ['=TARIF(7519;"E-DEMAT";"CCAS")', '=TARIF(7519,"E-DEMAT","CCAS")', 26.52, '26,52'],
  ['=SUM(1,2)', '=_xludf.SUM(1.2)', '#NAME?', '#NOM?'],
  ['=MAX(A1,5)', '=_xludf.SAISIE("=MAX(A1,5)")', '#NAME?', '#NOM?'],
  ['30/09/2019', undefined, 43738, '30/09/2019'],
];
/** Typed as fast as keys go, it must neither lose a sign nor take on a function that is being offered. */
const KEY_BY_KEY = 2;
const plain = (texts: readonly (string | undefined)[]) => texts.map(text => text?.replace(/\s/g, ' '));

test(
  'what is typed computes as in French Excel, is edited in French, and is saved as Excel stores it',
  async () => {
    for (const [row, [text]] of TYPED.entries()) {
      await type(row, 0, text, row === KEY_BY_KEY ? text.length : 1);
    }
    const entered = await column(0, TYPED.length);
    expect(entered.formulas).toEqual(TYPED.map(([, formula]) => formula));
    expect(entered.values).toEqual(TYPED.map(([, , value]) => value));
    expect(plain(entered.texts)).toEqual(TYPED.map(([, , , shown]) => shown));

    // Opened for editing and left, a cell stays as it was: what the editor showed was French.
    for (const row of [1, 6, 7]) {
      await select(row, 0);
      await session.page.keyboard.press('F2');
      await session.page.keyboard.press('Enter');
      await session.page.waitForFunction(() => !window.excelHost!.grid.isEditing());
    }
    expect(await column(0, TYPED.length)).toEqual(entered);
    await select(2, 0);
    await session.page.keyboard.press('F2');
    await session.page.keyboard.type('*1,5');
    await session.screenshot('formule-en-francais.png');
    await session.page.keyboard.press('Enter');
    await session.page.waitForFunction(() => !window.excelHost!.grid.isEditing());
    const edited = await column(0, 3);
    expect([edited.formulas[2], edited.values[2]]).toEqual(['=SUM(A1:A2,2.5)*1.5', 1886.34]);

    const downloading = session.page.waitForEvent('download');
    await session.page.getByRole('button', { name: 'Enregistrer' }).click();
    const bytes = readFileSync(await (await downloading).path());
    const saved = sheetOf(await readWorkbook(bytes), 'Feuil1');
    expect([2, 3, 4, 5].map(row => cellOf(saved, row, 0)?.formula)).toEqual([
      'SUM(A1:A2,2.5)*1.5',
      'ROUND(1.5*2,0)',
      '_xldudf_TARIF(7519,"E-DEMAT","CCAS")',
      '_xludf.SUM(1.2)',
    ]);
    const recalculated = readFileSync(calc.convert(bytes, 'saisie.xlsx', 'xlsx'));
    const sheet = sheetOf(await readWorkbook(recalculated), 'Feuil1');
    expect([2, 3].map(row => shownIn(sheet, row, 0))).toEqual([1886.34, 3]);
  },
  4 * MINUTES,
);

test('an error says what is wrong, beside its cell and in the strip when it is selected', async () => {
  const said = session.page.locator('#status .message');
  // The button pressed last had the keyboard.
  await session.page.locator(CANVAS).click({ position: { x: 80, y: 40 } });
  await select(5, 0);
  await said.getByText('#NOM? SUM est un nom anglais. En français : SOMME.').waitFor();
  await select(6, 0);
  await said.getByText('#NOM? Cette formule n’est pas comprise.').waitFor();
  await type(8, 2, '=TARIF(-5;"E-DEMAT")');
  await select(8, 2);
  await said.getByText('#VALEUR! La population −5 n’est pas possible').waitFor();
  // Columns are 64 pixels wide and rows 20 high, after headers of 46 and 20.
  await session.page.locator(CANVAS).hover({ position: { x: 46 + 2 * 64 + 32, y: 20 + 8 * 20 + 10 } });
  await session.page
    .locator('[class*=univer]')
    .getByText('La population −5 n’est pas possible')
    .first()
    .waitFor();
  await session.screenshot('erreur-expliquee.png');
  await select(0, 0);
  await session.page.waitForFunction(
    () => !document.querySelector('#status .message')?.textContent?.includes('-5'),
  );
});

test('functions are offered and explained in French while they are typed', async () => {
  await select(0, 4);
  await session.page.keyboard.type('=TAR');
  await session.page.getByText('Montant facturé par an à une commune ou à son CCAS').waitFor();
  await session.screenshot('fonctions-proposees.png');
  await session.page.keyboard.type('IF(7519;');
  const help = session.page.getByText('TARIF(population; application; [payeur]; [convention]; [membres])');
  await help.waitFor();
  await session.screenshot('arguments-expliques.png');
  // A cell chosen with the mouse after a semicolon is an argument: the formula goes on.
  await session.page.locator(CANVAS).click({ position: { x: 80, y: 30 } });
  expect(await session.page.evaluate(() => window.excelHost!.grid.isEditing())).toBe(true);
  await session.page.keyboard.press('Escape');
  await select(1, 4);
  await session.page.keyboard.type('=SOM');
  await session.page.getByText('Somme de nombres').waitFor();
  // The first takes the list away, the second what was typed.
  await session.page.keyboard.press('Escape');
  await session.page.keyboard.press('Escape');
  await session.page.waitForFunction(() => !window.excelHost!.grid.isEditing());
});

test('what is pasted is read in French too', async () => {
  await select(0, 6);
  const lines = [
    '1,5',
    '1,234',
    '1 234,56',
    '12/31/2019',
    '30/09/2019',
    '1.037',
    '50 %',
    'FAUX',
    '=SOMME(1;2,5)',
  ];
  await session.page.evaluate(
    text => navigator.clipboard.writeText(text),
    lines.map(line => `${line}\t`).join('\n'),
  );
  await session.page.keyboard.press('Control+V');
  await session.page.waitForFunction(() => {
    const { grid } = window.excelHost!;
    return (
      grid.readValues({ sheetId: grid.activeSheetId(), row: 0, column: 6, rows: 1, columns: 1 })[0]?.[0] ===
      1.5
    );
  });
  const { values, formulas, texts } = await column(6, lines.length);
  expect(values).toEqual([1.5, 1.234, 1234.56, '12/31/2019', 43738, '1.037', 0.5, false, 3.5]);
  expect(formulas.at(-1)).toBe('=SUM(1,2.5)');
  expect(plain(texts)).toEqual([
    '1,5',
    '1,234',
    '1 234,56',
    '12/31/2019',
    '30/09/2019',
    '1.037',
    '50%',
    'FAUX',
    '3,5',
  ]);
});
