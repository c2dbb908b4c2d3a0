import { type RunningOffice, startOffice } from '../harness/officeInNode';

/** What Microsoft's own client makes of the host's answers. */
let office: RunningOffice;

beforeEach(async () => {
  office = await startOffice({ grid: 'memory' });
});

afterEach(() => office.dispose());

/** The code of the error with which the client refuses something at once. */
function codeThrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return 'nothing thrown';
}

describe('start', () => {
  test('office.js says that it is in Excel, with the declared sets and languages', () => {
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.displayLanguage).toBe('fr-FR');
    expect(Office.context.contentLanguage).toBe('fr-FR');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1')).toBe(true);
  });

  test('a test may declare an older Excel', async () => {
    office.dispose();
    office = await startOffice({ grid: 'memory', requirementSets: { ExcelApi: '1.9' } });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    expect(Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1')).toBe(false);
  });

  test('the globals go with the harness', async () => {
    expect(typeof Excel.run).toBe('function');
    office.dispose();
    expect('Excel' in globalThis).toBe(false);
    office = await startOffice({ grid: 'memory' });
  });
});

describe('load and sync', () => {
  test('gives what was asked for, and nothing before sync', async () => {
    await Excel.run(async context => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
      range.values = [
        [1, 'é'],
        [true, ''],
      ];
      range.load('address,values,rowIndex,columnCount');
      expect(codeThrownBy(() => range.address)).toBe('PropertyNotLoaded');
      await context.sync();
      expect(range.address).toBe('Feuil1!B2:C3');
      expect(range.values).toEqual([
        [1, 'é'],
        [true, ''],
      ]);
      expect(range.rowIndex).toBe(1);
      expect(range.columnCount).toBe(2);
      expect(codeThrownBy(() => range.text)).toBe('PropertyNotLoaded');
    });
  });

  test('follows paths, objects of options and collections', async () => {
    await Excel.run(async context => {
      const { worksheets } = context.workbook;
      worksheets.add('Deux');
      worksheets.load('items/name,items/visibility');
      const cell = worksheets.getItem('Deux').getRange('A1');
      cell.format.font.bold = true;
      cell.load({ format: { font: { bold: true, name: true } }, worksheet: { name: true } });
      await context.sync();
      expect(worksheets.items.map(sheet => sheet.name)).toEqual(['Feuil1', 'Deux']);
      expect(worksheets.items[1]?.visibility).toBe('Visible');
      expect(cell.format.font.bold).toBe(true);
      expect(cell.format.font.name).toBe('Calibri');
      expect(cell.worksheet.name).toBe('Deux');
    });
  });

  test('skips and takes items of a collection', async () => {
    await Excel.run(async context => {
      for (const name of ['A1 ', 'B ', 'C ']) context.workbook.worksheets.add(name.trim() + '_');
      const { worksheets } = context.workbook;
      worksheets.load({ select: 'name', skip: 1, top: 2 } as never);
      await context.sync();
      expect(worksheets.items.map(sheet => sheet.name)).toEqual(['A1_', 'B_']);
    });
  });

  test('an item of a collection can be used in a later request', async () => {
    await Excel.run(async context => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id');
      await context.sync();
      const [first] = worksheets.items;
      first!.name = 'Renommée';
      await context.sync();
    });
    expect(office.host.grid.sheets().map(sheet => sheet.name)).toEqual(['Renommée']);
  });

  test('a range is kept from one request to the next, and belongs to its run only', async () => {
    const kept = await Excel.run(async context => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      range.values = [[7]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[7]]);
      return range;
    });
    expect(codeThrownBy(() => kept.load('values'))).toBe('InvalidObjectPath');
  });

  test('a null object says so, and what comes from it is null too', async () => {
    await Excel.run(async context => {
      const none = context.workbook.worksheets.getItemOrNullObject('Absente');
      const range = none.getRange('A1');
      range.load('address');
      const some = context.workbook.worksheets.getItemOrNullObject('feuil1');
      some.load('name');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
      expect(some.isNullObject).toBe(false);
      expect(some.name).toBe('Feuil1');
    });
  });

  test('an error names the statement, and what came before it is done', async () => {
    const failing = Excel.run(async context => {
      const { worksheets } = context.workbook;
      worksheets.add('Avant');
      worksheets.getItem('Absente').activate();
      worksheets.add('Après');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
    expect(office.host.grid.sheets().map(sheet => sheet.name)).toEqual(['Feuil1', 'Avant']);
  });

  test('a large array travels in parts that the client checks first', async () => {
    const values = Array.from({ length: 400 }, (_row, row) => [row, `ligne ${row}`, row / 2, '', true]);
    await Excel.run(async context => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:E400');
      range.values = values;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
    const tooSmall = Excel.run(async context => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:E399').values = values;
      await context.sync();
    });
    await expect(tooSmall).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('methods that return a value give it after sync', async () => {
    await Excel.run(async context => {
      context.workbook.worksheets.add();
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
  });
});

describe('counters', () => {
  test('count the requests of the add-in and their bytes', async () => {
    const { counters } = office.host;
    counters.reset();
    await Excel.run(async context => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [['é'.repeat(1000)]];
      await context.sync();
      range.load('values');
      await context.sync();
    });
    expect(counters.roundTrips).toBe(2);
    expect(counters.requests).toHaveLength(2);
    // Two bytes a letter in UTF-8, each way.
    expect(counters.requests[0]?.bytesIn).toBeGreaterThan(2000);
    expect(counters.requests[1]?.bytesIn).toBeLessThan(1000);
    expect(counters.requests[1]?.bytesOut).toBeGreaterThan(2000);
    expect(counters.bytesIn).toBe(counters.requests.reduce((sum, request) => sum + request.bytesIn, 0));
  });

  test('leave out what the client sends for itself', async () => {
    const { counters } = office.host;
    // Soon after its start, the client says that it is ready for custom functions.
    while (counters.serviceRequests === 0) await new Promise(resolve => setTimeout(resolve, 10));
    expect(counters.roundTrips).toBe(0);
  });
});

describe('settings', () => {
  test('are the same through both of Microsoft’s interfaces', async () => {
    await Excel.run(async context => {
      const setting = context.workbook.settings.add('annexe2.mode', { mode: 'natives', sheets: [1, 2] });
      setting.load('key,value');
      const none = context.workbook.settings.getItemOrNullObject('absent');
      await context.sync();
      expect(setting.value).toEqual({ mode: 'natives', sheets: [1, 2] });
      expect(none.isNullObject).toBe(true);
    });
    Office.context.document.settings.set('autre', 'été');
    await new Promise(resolve => Office.context.document.settings.refreshAsync(resolve));
    expect(Office.context.document.settings.get('annexe2.mode')).toEqual({ mode: 'natives', sheets: [1, 2] });
    Office.context.document.settings.set('autre', 'été');
    await new Promise(resolve => Office.context.document.settings.saveAsync(resolve));
    expect(Object.fromEntries(office.host.model.state.settings)).toEqual({
      'annexe2.mode': { mode: 'natives', sheets: [1, 2] },
      autre: 'été',
    });
  });

  test('can be listed, changed and deleted', async () => {
    await Excel.run(async context => {
      const { settings } = context.workbook;
      settings.add('a', 1);
      settings.add('b', 2);
      settings.load('items/key,items/value');
      await context.sync();
      expect(settings.items.map(item => [item.key, item.value as unknown])).toEqual([
        ['a', 1],
        ['b', 2],
      ]);
      settings.getItem('a').delete();
      settings.getItem('b').value = 3;
      await context.sync();
      await expect(
        Excel.run(async other => {
          other.workbook.settings.getItem('a').load('value');
          await other.sync();
        }),
      ).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
    expect(Object.fromEntries(office.host.model.state.settings)).toEqual({ b: 3 });
  });
});
