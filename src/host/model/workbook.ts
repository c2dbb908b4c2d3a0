import { defineClass } from '../protocol/defineClass';
import { eventRange, existingEventRange } from './eventRange';
import { invalidArgument } from '../protocol/hostError';
import { type Model } from './model';
import { rangeAt } from './rangeNavigation';

/** Excel.Workbook */
export const workbookClass = defineClass<Model>({
  name: 'Workbook',
  properties: {
    Name: { get: model => model.state.fileName },
    ReadOnly: { get: () => false },
    UsePrecisionAsDisplayed: {
      get: model => model.state.usePrecisionAsDisplayed,
      set: (model, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        model.state.usePrecisionAsDisplayed = value;
      },
    },
  },
  navigations: {
    Application: model => model.objects.application(model),
    Worksheets: model => model.objects.worksheetCollection(model),
    Settings: model => model.objects.settings(model),
    Names: model => model.objects.names({ model, sheetId: undefined }),
    Protection: model => model.objects.workbookProtection(model),
    Properties: model => model.objects.documentProperties(model),
  },
  methods: {
    _GetRangeForEventByReferenceId: (model, args) => existingEventRange(model, args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (model, args) => eventRange(model, args.text(0)),
    GetSelectedRange: model => rangeAt(model, model.grid.selection()),
    GetActiveCell: model => rangeAt(model, { ...model.grid.selection(), rows: 1, columns: 1 }),
  },
});
