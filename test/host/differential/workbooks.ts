import { after, refusal, type Script } from './script';

/** A name that a new sheet cannot have. */
function wrongName(states: string, name: string, gives = 'InvalidArgument'): Script {
  return {
    member: 'WorksheetCollection.add',
    states,
    gives,
    run: (_sheet, context) => {
      context.workbook.worksheets.add(name);
      return refusal(context);
    },
  };
}

function refused(
  member: Script['member'],
  states: string,
  gives: string,
  act: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
): Script {
  return {
    member,
    states,
    gives,
    run: (sheet, context) => {
      act(sheet, context.workbook);
      return refusal(context);
    },
  };
}

/** Sheets, names, settings and protection. */
export const workbooks: readonly Script[] = [
  wrongName('the name must be unique', 'Feuil1', 'ItemAlreadyExists'),
  wrongName('whatever the case', 'FEUIL1', 'ItemAlreadyExists'),
  wrongName('at most 31 characters', 'x'.repeat(32)),
  wrongName('none of the signs that Excel forbids', 'a/b'),
  refused('WorksheetCollection.getItem', 'a sheet that is not there', 'ItemNotFound', (_s, w) =>
    w.worksheets.getItem('Rien').load('name'),
  ),
  refused('NamedItemCollection.getItem', 'a name that is not there', 'ItemNotFound', (_s, w) =>
    w.names.getItem('Rien').load('name'),
  ),
  refused('SettingCollection.getItem', 'a setting that is not there', 'ItemNotFound', (_s, w) =>
    w.settings.getItem('rien').load('value'),
  ),
  refused('NamedItemCollection.add', 'a name like a cell is refused', 'InvalidArgument', (s, w) =>
    w.names.add('A1', s.getRange('A1')),
  ),
  refused('WorksheetProtection.protect', 'cells of a protected sheet are refused', 'AccessDenied', s => {
    s.protection.protect();
    s.getRange('A1').values = [[1]];
  }),
  refused('WorksheetProtection.protect', 'fails when the sheet is protected already', 'AccessDenied', s => {
    s.protection.protect();
    s.protection.protect();
  }),
  {
    member: 'WorksheetCollection.getItemOrNullObject',
    states: 'a null object for a sheet that is not there',
    gives: true,
    run: (_sheet, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Rien').load('name');
      return after(context, () => none.isNullObject);
    },
  },
  {
    member: 'WorksheetCollection.add',
    states: 'added at the end, and not activated',
    gives: ['Deux', 1, 'Feuil1'],
    run: (_sheet, context) => {
      const added = context.workbook.worksheets.add('Deux').load('name,position');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      return after(context, () => [added.name, added.position, active.name]);
    },
  },
  {
    member: 'WorksheetCollection.getCount',
    states: 'counts the sheets, or those in view only',
    gives: [2, 1],
    run: (_sheet, context) => {
      context.workbook.worksheets.add('Deux').visibility = 'Hidden';
      const all = context.workbook.worksheets.getCount();
      const inView = context.workbook.worksheets.getCount(true);
      return after(context, () => [all.value, inView.value]);
    },
  },
  {
    member: 'Worksheet.name',
    states: 'may be changed',
    gives: 'Autre',
    run: (sheet, context) => {
      sheet.name = 'Autre';
      sheet.load('name');
      return after(context, () => sheet.name);
    },
  },
  {
    member: 'SettingCollection.add',
    states: 'replaces a setting of the same key',
    gives: [{ deep: [2] }, 1],
    run: (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add('clé', 1);
      const setting = settings.add('clé', { deep: [2] }).load('value');
      const count = settings.getCount();
      return after(context, () => [setting.value as unknown, count.value]);
    },
  },
  {
    member: 'NamedItem.type',
    states: 'Range for cells, Error for what is lost',
    gives: ['Range', 'Error'],
    run: (_sheet, context) => {
      const { names, worksheets } = context.workbook;
      const kept = names.add('Gardé', worksheets.getItem('Feuil1').getRange('B2')).load('type');
      const gone = worksheets.add('Deux');
      const lost = names.add('Perdu', gone.getRange('B2')).load('name');
      gone.delete();
      lost.load('type');
      return after(context, () => [kept.type, lost.type]);
    },
  },
  {
    member: 'AutoFilter.enabled',
    states: 'whether the sheet has a filter',
    gives: [false, true],
    run: async (sheet, context) => {
      const filter = sheet.autoFilter.load('enabled');
      const before = await after(context, () => filter.enabled);
      filter.apply('A1:B3');
      filter.load('enabled');
      return after(context, () => [before, filter.enabled]);
    },
  },
];
