import { LARGEST_MESSAGE } from '../../src/host/session/excelHost';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

/** Where documents say that Excel is strict, the host is: what passes here passes there. */
let office: RunningOffice;

beforeEach(async () => {
  office = await startOffice({ grid: 'memory', now: () => new Date(2026, 5, 15) });
});

afterEach(() => office.dispose());

const run = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async context => {
    batch(context.workbook.worksheets.getItem('Feuil1'), context);
    await context.sync();
  });

const read = (address: string) =>
  Excel.run(async context => {
    const range = context.workbook.worksheets.getItem('Feuil1').getRange(address);
    range.load('values,valueTypes,numberFormat,formulas');
    await context.sync();
    return {
      values: range.values as unknown[][],
      types: range.valueTypes.flat(),
      formats: range.numberFormat.flat() as unknown[],
      formulas: range.formulas as unknown[][],
    };
  });

describe('sheet names', () => {
  test.each(['', 'a'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', '[a', 'a]', 'a:b', "'a", "a'", 'History'])(
    'refuses « %s »',
    async name => {
      // The client takes an empty name for none at all, so names are given by renaming.
      await expect(run(sheet => void (sheet.name = name))).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  );

  test('takes 31 characters and refuses a second sheet of the same name, whatever its case', async () => {
    const name = 'é'.repeat(31);
    await run((_sheet, context) => void context.workbook.worksheets.add(name));
    await expect(
      run((_sheet, context) => void context.workbook.worksheets.add(name.toUpperCase())),
    ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  test('gives default names that are free', async () => {
    await run((sheet, context) => {
      sheet.name = 'Feuil2';
      context.workbook.worksheets.add();
      context.workbook.worksheets.add();
    });
    expect(office.host.grid.sheets().map(sheet => sheet.name)).toEqual(['Feuil2', 'Feuil1', 'Feuil3']);
  });
});

describe('sheets', () => {
  test('the last visible one can be neither deleted nor hidden', async () => {
    await expect(run(sheet => sheet.delete())).rejects.toMatchObject({ code: 'InvalidOperation' });
    await expect(run(sheet => void (sheet.visibility = 'Hidden'))).rejects.toMatchObject({
      code: 'InvalidOperation',
    });
  });

  test('a deleted one is found no more, not even through a range kept of it', async () => {
    await Excel.run(async context => {
      const sheet = context.workbook.worksheets.add('Brève');
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    }).catch(() => undefined);
  });
});

describe('values', () => {
  test.each([
    ['too few rows', [[1, 2]]],
    ['too few columns', [[1], [2]]],
    ['ragged', [[1, 2], [3]]],
    ['one dimension', [1, 2]],
    ['one cell for many', [[1]]],
  ])('refuses an array of other dimensions: %s', async (_what, values) => {
    await expect(run(sheet => void (sheet.getRange('A1:B2').values = values as never))).rejects.toMatchObject(
      {
        code: 'InvalidArgument',
      },
    );
  });

  test('one plain value fills the range', async () => {
    await run(sheet => void (sheet.getRange('A1:B2').values = 5 as never));
    await expect(read('A1:B2')).resolves.toMatchObject({
      values: [
        [5, 5],
        [5, 5],
      ],
    });
  });

  test('null leaves a cell as it is, "" clears it', async () => {
    await run(sheet => void (sheet.getRange('A1:C1').values = [[1, 2, 3]]));
    await run(sheet => void (sheet.getRange('A1:C1').values = [[null, '', 4]]));
    const { values, types } = await read('A1:C1');
    expect(values).toEqual([[1, '', 4]]);
    expect(types).toEqual(['Double', 'Empty', 'Double']);
  });

  test.each([
    ['34022', 34022, 'General'],
    ["'34022", '34022', 'General'],
    [' 12 ', 12, 'General'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['1E3', 1000, '0.00E+00'],
    ['$5', 5, '$#,##0.00'],
    ['1/2', 46024, 'd-mmm'],
    ['2018-12-28', 43462, 'm/d/yyyy'],
    ['12/28/2018', 43462, 'm/d/yyyy'],
    ['10:30', 0.4375, 'h:mm'],
    ['true', true, 'General'],
    ['12,5', '12,5', 'General'],
    ['31/12/2018', '31/12/2018', 'General'],
    ['E-DEMAT', 'E-DEMAT', 'General'],
  ])('« %s » is parsed as if typed on an English keyboard', async (typed, value, format) => {
    await run(sheet => void (sheet.getRange('A1').values = [[typed]]));
    await expect(read('A1')).resolves.toMatchObject({ values: [[value]], formats: [format] });
  });

  test('a cell of format text keeps what it is given', async () => {
    await run(sheet => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['34022']];
    });
    await expect(read('A1')).resolves.toMatchObject({ values: [['34022']], types: ['String'] });
  });

  test.each(['=SUM(A1', '=A1)', '="abc'])('a broken formula is refused: %s', async formula => {
    await expect(run(sheet => void (sheet.getRange('B1').formulas = [[formula]]))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  test('a text longer than Excel’s is refused, and nothing is written', async () => {
    await expect(
      run(sheet => void (sheet.getRange('A1:B1').values = [['un', 'x'.repeat(32_768)]])),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(read('A1:B1')).resolves.toMatchObject({ values: [['', '']] });
  });

  test('a value for a cell hidden by a merge is refused rather than lost', async () => {
    await expect(
      run(sheet => {
        sheet.getRange('A1:B1').merge();
        sheet.getRange('A1:B1').values = [['titre', 'perdu']];
      }),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('addresses', () => {
  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', 'A1:B', 'Feuil2!A1', 'A1;B1'])(
    'refuses « %s »',
    async address => {
      // An empty address is the whole sheet for the client; it is tested apart.
      if (address === '') return;
      await expect(run(sheet => void sheet.getRange(address).load('address'))).rejects.toMatchObject({
        code: 'InvalidArgument',
      });
    },
  );

  test.each([
    ['$B$2', 'Feuil1!B2'],
    ['b2:a1', 'Feuil1!A1:B2'],
    ['C:A', 'Feuil1!A:C'],
    ['3:2', 'Feuil1!2:3'],
    ['Feuil1!A1', 'Feuil1!A1'],
  ])('understands « %s »', async (given, address) => {
    await Excel.run(async context => {
      const range = context.workbook.worksheets.getItem('Feuil1').getRange(given);
      range.load('address');
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  test('a range cannot leave the sheet', async () => {
    await expect(
      run(sheet => void sheet.getRange('A1').getOffsetRange(-1, 0).load('address')),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a sheet name is quoted where it must be', async () => {
    await Excel.run(async context => {
      const addresses = ['Été', 'Annexe 2', "L'annexe", 'A1'].map(name => {
        const range = context.workbook.worksheets.add(name).getRange('A1');
        range.load('address');
        return range;
      });
      await context.sync();
      expect(addresses.map(range => range.address)).toEqual([
        'Été!A1',
        "'Annexe 2'!A1",
        "'L''annexe'!A1",
        "'A1'!A1",
      ]);
    });
  });
});

describe('protection', () => {
  test('of a sheet: locked cells, formats, sizes', async () => {
    await run(sheet => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, 'secret');
    });
    const denied = { code: 'AccessDenied' };
    await expect(run(sheet => void (sheet.getRange('A1').values = [[1]]))).rejects.toMatchObject(denied);
    await expect(run(sheet => void (sheet.getRange('A1:B1').values = [[1, 2]]))).rejects.toMatchObject(
      denied,
    );
    await expect(run(sheet => sheet.getRange('A1').clear())).rejects.toMatchObject(denied);
    await expect(run(sheet => void (sheet.getRange('A1').format.font.bold = true))).rejects.toMatchObject(
      denied,
    );
    await expect(run(sheet => void (sheet.getRange('A1').format.rowHeight = 30))).rejects.toMatchObject(
      denied,
    );
    await run(sheet => {
      sheet.getRange('B1').values = [[5]];
      sheet.getRange('A1').format.columnWidth = 90;
    });
    await expect(read('B1')).resolves.toMatchObject({ values: [[5]] });
    await expect(run(sheet => sheet.protection.unprotect('faux'))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    await run(sheet => sheet.protection.unprotect('secret'));
    await run(sheet => void (sheet.getRange('A1').values = [[1]]));
  });

  test('of the workbook: its list of sheets', async () => {
    await run((_sheet, context) => context.workbook.protection.protect());
    const denied = { code: 'AccessDenied' };
    await expect(run((_s, context) => void context.workbook.worksheets.add('X'))).rejects.toMatchObject(
      denied,
    );
    await expect(run(sheet => void (sheet.name = 'X'))).rejects.toMatchObject(denied);
    await expect(run(sheet => sheet.delete())).rejects.toMatchObject(denied);
    await run(sheet => void (sheet.getRange('A1').values = [[1]]));
    await Excel.run(async context => {
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
  });
});

describe('limits and states', () => {
  test('a cell being edited: every request is refused, or waits when asked to', async () => {
    office.host.faults.editMode = true;
    await expect(run(sheet => sheet.activate())).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    const waiting = Excel.run({ delayForCellEdit: true }, async context => {
      context.workbook.worksheets.add('Après');
      await context.sync();
    });
    await new Promise(resolve => setTimeout(resolve, 120));
    expect(office.host.grid.sheets()).toHaveLength(1);
    office.host.faults.editMode = false;
    await waiting;
    expect(office.host.grid.sheets()).toHaveLength(2);
  });

  test('a request over 5 MB is refused', async () => {
    const text = 'x'.repeat(30_000);
    const rows = Math.ceil(LARGEST_MESSAGE / text.length) + 1;
    const values = Array.from({ length: rows }, () => [text]);
    await expect(
      run(sheet => void (sheet.getRangeByIndexes(0, 0, rows, 1).values = values)),
    ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    await expect(read('A1')).resolves.toMatchObject({ values: [['']] });
  });

  test('an answer over 5 MB is refused', async () => {
    const text = 'x'.repeat(30_000);
    const half = Array.from({ length: 100 }, () => [text]);
    await run(sheet => void (sheet.getRange('A1:A100').values = half));
    await run(sheet => void (sheet.getRange('A101:A200').values = half));
    await expect(run(sheet => void sheet.getRange('A1:A200').load('values'))).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['Worksheet.pivotTables', sheet => void sheet.pivotTables.load('count')],
    ['Worksheet.enableCalculation', sheet => void sheet.load('enableCalculation')],
    ['Range.removeDuplicates', sheet => void sheet.getRange('A1').removeDuplicates([0], false)],
    ['Range.style', sheet => void (sheet.getRange('A1').style = 'Titre')],
  ])('a member that the host lacks is named: %s', async (member, batch) => {
    await expect(run(batch)).rejects.toMatchObject({
      code: 'NotImplemented',
      message: `NotImplemented: ${member}`,
    });
  });
});
