import { defineClass } from '../protocol/defineClass';
import { type HostObject } from '../protocol/hostObject';
import { oneOf } from './formatProperty';
import { type Model } from './model';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATIONS = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** Excel.Application */
export const applicationClass = defineClass<Model>({
  name: 'Application',
  properties: {
    // Kept and given back; the grid calculates after each request in every mode.
    CalculationMode: {
      get: model => model.state.calculationMode,
      set: (model, value) => {
        model.state.calculationMode = oneOf(value, MODES);
      },
    },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: model => model.regional.decimalSeparator },
    ThousandsSeparator: { get: model => model.regional.thousandsSeparator },
    UseSystemSeparators: { get: () => true },
  },
  navigations: { CultureInfo: model => cultureInfo(model) },
  methods: {
    Calculate: (model, args) => {
      if (oneOf(args.text(0), CALCULATIONS) !== 'Recalculate') model.grid.recalculate();
      model.isDirty = true;
    },
    // Nothing is calculated or drawn in the middle of a request, so these two ask for what is already so.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const cultureInfo: (model: Model) => HostObject = defineClass<Model>({
  name: 'CultureInfo',
  properties: { Name: { get: () => 'fr-FR' } },
  navigations: { NumberFormat: model => numberFormatInfo(model) },
});

const numberFormatInfo: (model: Model) => HostObject = defineClass<Model>({
  name: 'NumberFormatInfo',
  properties: {
    NumberDecimalSeparator: { get: model => model.regional.decimalSeparator },
    NumberGroupSeparator: { get: model => model.regional.thousandsSeparator },
  },
});
