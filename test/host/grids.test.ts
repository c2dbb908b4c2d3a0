import { type RunningOffice, startOffice } from '../harness/officeInNode';

/** What an add-in sets is given back, whichever grid is behind. */
describe.each(['univer', 'memory'] as const)('the %s grid', grid => {
  let office: RunningOffice;

  beforeAll(async () => {
    office = await startOffice({ grid });
  }, 30_000);

  afterAll(() => office.dispose());

  let number = 0;
  const onNewSheet = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) =>
    Excel.run(async context => {
      const sheet = context.workbook.worksheets.add(`Essai ${(number += 1)}`);
      await batch(sheet, context);
    });

  test('formats of cells', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:C3');
      range.format.set({
        horizontalAlignment: 'Right',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        font: { bold: true, italic: true, color: '#C00000', size: 14, name: 'Arial', underline: 'Single' },
        fill: { color: '#ddebf7' },
      });
      range.numberFormat = [
        ['0.0', '#,##0.00 "€"'],
        ['0.0', 'General'],
      ];
      await context.sync();
      range.load('numberFormat');
      range.format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
      range.format.font.load('bold,italic,color,size,name,underline');
      range.format.fill.load('color');
      const wider = sheet.getRange('A1:C3');
      wider.format.font.load('bold,color');
      wider.format.fill.load('color');
      await context.sync();
      expect(range.format.toJSON()).toMatchObject({
        horizontalAlignment: 'Right',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        font: { bold: true, italic: true, color: '#C00000', size: 14, name: 'Arial', underline: 'Single' },
        fill: { color: '#DDEBF7' },
      });
      expect(range.numberFormat).toEqual([
        ['0.0', '#,##0.00 "€"'],
        ['0.0', 'General'],
      ]);
      // Mixed: null, or an empty text for a colour.
      expect(wider.format.font.bold).toBeNull();
      expect(wider.format.font.color).toBe('');
      expect(wider.format.fill.color).toBe('');
    }));

  test('borders: edges, insides, none', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      const { borders } = range.format;
      borders.getItem('EdgeBottom').set({ style: 'Double', color: '#112233' });
      borders.getItem('InsideHorizontal').style = 'Continuous';
      borders.getItem('EdgeTop').set({ style: 'Continuous', weight: 'Thick' });
      borders.getItem('EdgeTop').style = 'None';
      await context.sync();
      const read = (address: string, side: Excel.BorderIndex) => {
        const border = sheet.getRange(address).format.borders.getItem(side);
        border.load('style,weight,color');
        return border;
      };
      const bottom = read('B2', Excel.BorderIndex.edgeBottom);
      const inside = read('A1', Excel.BorderIndex.edgeBottom);
      const top = read('A1', Excel.BorderIndex.edgeTop);
      await context.sync();
      expect([bottom.style, bottom.color]).toEqual(['Double', '#112233']);
      expect([inside.style, inside.weight]).toEqual(['Continuous', 'Thin']);
      expect(top.style).toBe('None');
    }));

  test('whole columns are formatted without becoming used', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('B:B').format.font.bold = true;
      const used = sheet.getUsedRange();
      used.load('address');
      const far = sheet.getRange('B90').format.font;
      far.load('bold');
      await context.sync();
      expect(used.address).toMatch(/!B2$/);
      expect(far.bold).toBe(true);
    }));

  test('widths, heights, hidden rows and columns', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A:B').format.columnWidth = 120;
      sheet.getRange('1:1').format.rowHeight = 30;
      sheet.getRange('D:D').columnHidden = true;
      sheet.getRange('5:6').rowHidden = true;
      const [a, c] = [sheet.getRange('A1:B1'), sheet.getRange('A1:C1')];
      a.format.load('columnWidth,rowHeight');
      c.format.load('columnWidth');
      const [d, mixed] = [sheet.getRange('D1'), sheet.getRange('A4:A5')];
      d.load('columnHidden,rowHidden');
      mixed.load('rowHidden');
      await context.sync();
      expect(a.format.columnWidth).toBe(120);
      expect(a.format.rowHeight).toBe(30);
      expect(c.format.columnWidth).toBeNull();
      expect([d.columnHidden, d.rowHidden]).toEqual([true, false]);
      expect(mixed.rowHidden).toBeNull();
    }));

  test('columns fitted to their texts', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['Un libellé assez long pour compter', 1],
        ['court', 2],
      ];
      range.format.autofitColumns();
      const [a, b] = [sheet.getRange('A1').format, sheet.getRange('B1').format];
      a.load('columnWidth');
      b.load('columnWidth');
      await context.sync();
      expect(a.columnWidth).toBeGreaterThan(150);
      expect(b.columnWidth).toBeLessThan(40);
    }));

  test('merges keep the first cell only', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C2');
      range.values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      range.merge();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [1, '', ''],
        ['', '', ''],
      ]);
      range.unmerge();
      range.values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      await context.sync();
    }));

  test('clear: contents, formats, all', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      const cells = ['A1', 'B1', 'C1'].map(address => {
        const cell = sheet.getRange(address);
        cell.load('values,format/font/bold');
        return cell;
      });
      await context.sync();
      expect(cells.map(cell => [cell.values[0]?.[0] as unknown, cell.format.font.bold])).toEqual([
        ['', true],
        [2, false],
        ['', false],
      ]);
    }));

  test('what a sheet is: tab, gridlines, place, frozen panes', () =>
    onNewSheet(async (sheet, context) => {
      sheet.set({ tabColor: '#107c41', showGridlines: false });
      sheet.position = 0;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      sheet.load('tabColor,showGridlines,position');
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.position]).toEqual(['#107C41', false, 0]);
      expect(frozen.address).toMatch(/!A1:B3$/);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));

  test('page set-up', () =>
    onNewSheet(async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.set({
        orientation: 'Portrait',
        paperSize: Excel.PaperType.a4,
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        centerHorizontally: true,
        topMargin: 40,
      });
      layout.setPrintTitleRows('$3:$4');
      layout.setPrintArea(sheet.getRange('A1:E40'));
      layout.setPrintMargins('Centimeters', { left: 1 });
      layout.headersFooters.defaultForAllPages.centerFooter = 'Page &P / &N';
      layout.load('orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin');
      layout.headersFooters.defaultForAllPages.load('centerFooter,leftFooter');
      const titles = layout.getPrintTitleRowsOrNullObject();
      titles.load('address');
      await context.sync();
      expect(layout.paperSize.toLowerCase()).toBe('a4');
      expect(layout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
      expect([layout.centerHorizontally, layout.topMargin]).toEqual([true, 40]);
      expect(layout.leftMargin).toBeCloseTo(28.35, 2);
      expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe('Page &P / &N');
      expect(titles.address).toMatch(/!3:4$/);
    }));

  test('names, custom properties of a sheet', () =>
    onNewSheet(async (sheet, context) => {
      const name = `Budget${number}`;
      context.workbook.names.add(name, sheet.getRange('B2'));
      sheet.names.add('Local', '=12');
      sheet.customProperties.add('Annexe2.Mode', 'natives');
      const property = sheet.customProperties.getItemOrNullObject('annexe2.mode');
      property.load('key,value');
      const item = context.workbook.names.getItem(name);
      item.load('formula,scope,type');
      const range = item.getRange();
      range.load('address');
      sheet.names.load('items/name,items/formula');
      await context.sync();
      expect([property.key, property.value]).toEqual(['Annexe2.Mode', 'natives']);
      expect([item.formula, item.scope, item.type]).toEqual([`='Essai ${number}'!$B$2`, 'Workbook', 'Range']);
      expect(range.address).toBe(`'Essai ${number}'!B2`);
      expect(sheet.names.items.map(local => [local.name, local.formula as unknown])).toEqual([
        ['Local', '=12'],
      ]);
      item.delete();
      await context.sync();
      await expect(
        Excel.run(async other => {
          other.workbook.names.getItem(name).load('name');
          await other.sync();
        }),
      ).rejects.toMatchObject({ code: 'ItemNotFound' });
    }));

  test('selection and active sheet', () =>
    onNewSheet(async (sheet, context) => {
      sheet.activate();
      sheet.getRange('B2:C3').select();
      await context.sync();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      const active = context.workbook.getActiveCell();
      active.load('address');
      await context.sync();
      expect(selected.address).toMatch(/!B2:C3$/);
      expect(active.address).toMatch(/!B2$/);
    }));

  test('formulas in English, French and R1C1', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:B3');
      range.formulas = [['=ROUND(SUM(A1:A2)*1.5,2)'], ['=IF(A$1>0,"a;b,c",\'Feuille 1,5\'!A1)']];
      range.load('formulasLocal,formulasR1C1');
      const local = sheet.getRange('C1');
      local.formulasLocal = [['=SOMME(A1:A2;1,5)']];
      local.load('formulas');
      const relative = sheet.getRange('C2');
      relative.formulasR1C1 = [['=RC[-1]+R1C1']];
      relative.load('formulas');
      await context.sync();
      expect(range.formulasLocal).toEqual([
        ['=ARRONDI(SOMME(A1:A2)*1,5;2)'],
        ['=SI(A$1>0;"a;b,c";\'Feuille 1,5\'!A1)'],
      ]);
      expect(range.formulasR1C1[0]).toEqual(['=ROUND(SUM(R[-1]C[-1]:RC[-1])*1.5,2)']);
      expect(local.formulas).toEqual([['=SUM(A1:A2,1.5)']]);
      expect(relative.formulas).toEqual([['=B2+$A$1']]);
    }));

  test('used ranges: none, values only, with formats', () =>
    onNewSheet(async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, ''],
      ];
      sheet.getRange('E9').format.fill.color = '#FFFF00';
      const [all, onlyValues, within] = [
        sheet.getUsedRange(),
        sheet.getUsedRange(true),
        sheet.getRange('A:B').getUsedRangeOrNullObject(true),
      ];
      for (const range of [all, onlyValues, within]) range.load('address');
      await context.sync();
      expect(all.address).toMatch(/!B2:E9$/);
      expect(onlyValues.address).toMatch(/!B2:C3$/);
      expect(within.address).toMatch(/!B2:B3$/);
    }));
});
