import { defineClass } from '../protocol/defineClass';
import { itemNotFound } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { type CallArguments } from '../protocol/callArguments';
import { eventMethods } from './eventMethods';
import { WHOLE_WORKBOOK } from './eventSubscriptions';
import { type Model } from './model';
import { checkSheetName, freeSheetName } from './sheetName';

/** Excel.WorksheetCollection */
export const worksheetCollectionClass = defineClass<Model>({
  name: 'WorksheetCollection',
  items: model => model.grid.sheets().map(sheet => worksheet(model, sheet.id)),
  methods: {
    ...eventMethods<Model>(
      ['changed', 'activated', 'added', 'selectionChanged', 'deleted'],
      model => model.events,
      () => WHOLE_WORKBOOK,
    ),
    Add: add,
    GetActiveWorksheet: model => worksheet(model, model.grid.activeSheetId()),
    GetCount: (model, args) => visible(model, args).length,
    GetFirst: (model, args) => worksheet(model, visible(model, args)[0]?.id ?? ''),
    GetLast: (model, args) => worksheet(model, visible(model, args).at(-1)?.id ?? ''),
    GetItem: (model, args) => {
      const sheet = model.findSheet(args.text(0));
      if (!sheet) throw itemNotFound();
      return worksheet(model, sheet.id);
    },
    GetItemOrNullObject: (model, args) => {
      const sheet = model.findSheet(args.text(0));
      return sheet ? worksheet(model, sheet.id) : null;
    },
  },
});

function worksheet(model: Model, sheetId: string): HostObject {
  return model.objects.worksheet({ model, sheetId });
}

function visible(model: Model, args: CallArguments) {
  const visibleOnly = args.optionalBoolean(0) ?? false;
  return model.grid.sheets().filter(sheet => !visibleOnly || sheet.visibility === 'Visible');
}

function add(model: Model, args: CallArguments): HostObject {
  model.checkStructure();
  const taken = model.grid.sheets().map(sheet => sheet.name);
  const name = args.optionalText(0) ?? freeSheetName(model.regional.newSheetStem, taken);
  checkSheetName(name, taken);
  const sheetId = model.grid.addSheet(name);
  model.isDirty = true;
  return worksheet(model, sheetId);
}
