import { annexe2Sheet } from '../../src/documents/annexe2/annexe2Sheet';
import { annexe2Table, paidApplications } from '../../src/documents/annexe2/annexe2Table';
import { type AmountMode } from '../../src/documents/annexe2/amountMode';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { printedLines } from '../data/printedAnnexe2';
import { type RunningOffice, startOffice } from '../harness/officeInNode';
import { writeModels } from '../harness/writeModels';

const convention = findConvention(undefined);
const models = (mode: AmountMode = 'native') =>
  paidApplications(convention).flatMap(application =>
    convention.payers.map(payer => annexe2Sheet(annexe2Table(convention, application, payer), mode)),
  );

const NAMES = [
  'Annexe 2 E-DEMAT communes',
  'Annexe 2 E-DEMAT CCAS',
  'Annexe 2 E-SERVICES communes',
  'Annexe 2 E-SERVICES CCAS',
  'Annexe 2 MARCHES communes',
  'Annexe 2 MARCHES CCAS',
];

/** Look, ledger, marks, add, fill, remember, set up the pages and read back. */
const SYNCS = 7;
const [ADD, FILL, REMEMBER] = [4, 5, 6] as const;

let office: RunningOffice;
const sheetNames = () => office.host.grid.sheets().map(({ name }) => name);
const sheetId = (name: string) => office.host.grid.sheets().find(sheet => sheet.name === name)!.id;
const valuesOf = (name: string, row: number, column: number, rows: number, columns: number) =>
  office.host.grid.readValues({ sheetId: sheetId(name), row, column, rows, columns });

/** Everything the workbook holds, to compare before and after a failure. */
function contents() {
  const { grid } = office.host;
  return {
    active: grid.activeSheetId(),
    sheets: grid.sheets().map(sheet => {
      const used = grid.usedArea(sheet.id, false);
      return { ...sheet, cells: used ? [grid.readValues(used), grid.readFormulas(used)] : [] };
    }),
    calculation: office.host.model.state.calculationMode,
  };
}

describe('with an engine that computes formulas', () => {
  beforeAll(async () => {
    office = await startOffice({ grid: 'univer' });
  }, 60_000);
  afterAll(() => office.dispose());

  test('six tables are written in at most seven syncs, and Excel computes all 558 printed amounts', async () => {
    office.host.counters.reset();
    const { sheets: written, arePagesSetUp } = await writeModels(models());

    expect(office.host.counters.roundTrips).toBeLessThanOrEqual(SYNCS);
    expect(written.map(({ model }) => model.name)).toEqual(NAMES);
    expect(arePagesSetUp).toBe(true);
    for (const { comparison } of written)
      expect([comparison.mismatches, comparison.pending]).toEqual([[], 0]);
    const amounts = NAMES.flatMap(name => valuesOf(name, 11, 2, 31, 3));
    expect(amounts).toEqual(
      printedLines.map(({ period, annual, billed }) => [period, annual, billed].map(Number)),
    );
  }, 60_000);

  test('the first sheet is shown and the user’s own sheet is untouched', () => {
    expect(office.host.grid.activeSheetId()).toBe(sheetId(NAMES[0]!));
    expect(sheetNames()[0]).toBe('Feuil1');
  });

  test('a second run adds numbered sheets and overwrites none', async () => {
    const before = contents().sheets;
    await writeModels(models().slice(0, 1));

    expect(sheetNames()).toEqual(['Feuil1', ...NAMES, 'Annexe 2 E-DEMAT communes (2)']);
    expect(contents().sheets.slice(0, 7)).toEqual(before);
  }, 60_000);

  test('the sheet prints on A4 portrait, one page wide, header on every page, pages numbered', () => {
    const { pageLayout } = office.host.model.state.sheet(sheetId(NAMES[1]!));
    expect(pageLayout).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: '11:11',
    });
    expect(pageLayout.headersFooters.defaultForAllPages).toMatchObject({
      leftFooter: 'Annexe 2 — Plateforme d’administration électronique — CCAS',
      rightFooter: 'Page &P / &N',
    });
    expect(office.host.grid.frozen(sheetId(NAMES[1]!))).toEqual({ rows: 11, columns: 0 });
  });

  test('amounts are shown in euros and titles are texts', () => {
    const id = sheetId(NAMES[0]!);
    const format = (row: number, column: number) =>
      office.host.grid.readFormat({ sheetId: id, row, column, rows: 1, columns: 1 }, 'numberFormat')[0]![0];
    expect([format(11, 2), format(5, 1), format(7, 1), format(11, 1)]).toEqual([
      '#,##0.00 "€"',
      '#,##0.00 "€"',
      '0.00 %',
      '#,##0',
    ]);
    expect(valuesOf(NAMES[0]!, 0, 0, 1, 1)).toEqual([
      ['Annexe 2 — Plateforme d’administration électronique'],
    ]);
  });
});

describe('when something fails', () => {
  beforeEach(async () => {
    office = await startOffice({ grid: 'memory' });
  });
  afterEach(() => office.dispose());

  const refusal = async () => {
    try {
      await writeModels(models('values'));
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error('the sheets were written');
  };

  test.each(Array.from({ length: REMEMBER }, (_, index) => index + 1))(
    'request %d fails: the workbook is as it was, and trying again works',
    async request => {
      const before = contents();
      office.host.faults.failRequest(request);

      expect(await refusal()).toContain('Excel a signalé une erreur (GeneralException)');
      expect(contents()).toEqual(before);

      await writeModels(models('values'));
      expect(sheetNames()).toEqual(['Feuil1', ...NAMES]);
    },
  );

  test('a cell is being edited: says to confirm it', async () => {
    office.host.faults.editMode = true;
    expect(await refusal()).toBe('Une cellule est en cours de saisie. Validez-la (Entrée) puis réessayez.');
    expect(sheetNames()).toEqual(['Feuil1']);
  });

  test('the workbook is protected: says so and changes nothing', async () => {
    office.host.model.state.protection.isProtected = true;
    expect(await refusal()).toContain('La structure du classeur est protégée');
    expect(sheetNames()).toEqual(['Feuil1']);
  });

  test('a sheet is deleted under our feet: the others go too', async () => {
    office.host.faults.beforeRequest(FILL, () => office.host.grid.deleteSheet(sheetId(NAMES[2]!)));
    expect(await refusal()).toContain('Le classeur est resté comme il était.');
    expect(sheetNames()).toEqual(['Feuil1']);
  });

  test('somebody takes a name between looking and adding: their sheet stays, with its contents', async () => {
    office.host.faults.beforeRequest(ADD, () => {
      const id = office.host.grid.addSheet(NAMES[3]!);
      office.host.grid.write({ sheetId: id, row: 0, column: 0, rows: 1, columns: 1 }, [
        [{ kind: 'text', value: 'à moi' }],
      ]);
    });
    expect(await refusal()).toContain('Une feuille du même nom vient d’être créée par ailleurs.');
    expect(sheetNames()).toEqual(['Feuil1', NAMES[3]]);
    expect(valuesOf(NAMES[3]!, 0, 0, 1, 1)).toEqual([['à moi']]);
  });

  test('the clean-up fails as well: says which sheets to delete', async () => {
    for (const request of [FILL, FILL + 1, FILL + 2]) office.host.faults.failRequest(request);
    expect(await refusal()).toContain(
      'supprimez à la main les feuilles incomplètes « Annexe 2 E-DEMAT communes », ',
    );
  });

  test('an Excel without page set-up still gets its sheets', async () => {
    office.dispose();
    office = await startOffice({ grid: 'memory', requirementSets: { ExcelApi: '1.8' } });
    await writeModels(models('values'));
    expect(sheetNames()).toEqual(['Feuil1', ...NAMES]);
    expect(office.host.model.state.sheet(sheetId(NAMES[0]!)).pageLayout.printTitleRows).toBeUndefined();
  });

  test('once filled, the sheets stay: a cell being edited while they are read back is no failure', async () => {
    const { sheets, arePagesSetUp } = await writeModels(models('values'), {
      onProgress: ({ step }) => {
        if (step === 'verifying') office.host.faults.editMode = true;
      },
    });
    expect(sheetNames()).toEqual(['Feuil1', ...NAMES]);
    expect(arePagesSetUp).toBe(false);
    for (const { comparison } of sheets) {
      expect(comparison.mismatches).toEqual([]);
      expect(comparison.pending).toBe(comparison.compared);
    }
  });

  test('an Excel that refuses the page set-up still gives verified sheets', async () => {
    office.host.faults.failRequest(SYNCS);
    const { sheets, arePagesSetUp } = await writeModels(models('values'));
    expect(arePagesSetUp).toBe(false);
    for (const { comparison } of sheets) expect([comparison.mismatches, comparison.pending]).toEqual([[], 0]);
  });

  test('a cell edited for a moment does not spoil the clean-up', async () => {
    for (const request of [FILL, FILL + 1]) office.host.faults.failRequest(request);
    expect(await refusal()).toContain('Le classeur est resté comme il était.');
    expect(sheetNames()).toEqual(['Feuil1']);
  });

  test('a cell edited before anything was added, and for good: no sheet is said to be there', async () => {
    office.host.faults.beforeRequest(ADD, () => (office.host.faults.editMode = true));
    expect(await refusal()).toContain(
      'Des feuilles ont pu être ajoutées ; si vous les voyez, supprimez-les : ',
    );
    expect(sheetNames()).toEqual(['Feuil1']);
  });
});
