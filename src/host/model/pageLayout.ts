import { type CallArguments } from '../protocol/callArguments';
import { defineClass, type Property } from '../protocol/defineClass';
import { invalidArgument } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { isRecord } from '../protocol/json';
import { parseLocalAddress, splitAddress, localAddress } from './address';
import { oneOf } from './formatProperty';
import { headersFootersClass } from './headersFooters';
import { type SheetSelf } from './model';
import { areaArgument, rangeAt } from './rangeNavigation';
import { type PageLayoutState } from './workbookState';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const ORDERS = ['DownThenOver', 'OverThenDown'] as const;
/** Points in one unit of setPrintMargins. */
const UNITS: Readonly<Record<string, number>> = { points: 1, inches: 72, centimeters: 72 / 2.54 };

type Key = keyof PageLayoutState;
type MarginKey =
  'leftMargin' | 'rightMargin' | 'topMargin' | 'bottomMargin' | 'headerMargin' | 'footerMargin';
type FlagKey =
  | 'centerHorizontally'
  | 'centerVertically'
  | 'printGridlines'
  | 'printHeadings'
  | 'blackAndWhite'
  | 'draftMode';

/** Excel.PageLayout */
export const pageLayoutClass = defineClass<SheetSelf>({
  name: 'PageLayout',
  properties: {
    Orientation: property('orientation', value => oneOf(value, ORIENTATIONS)),
    PaperSize: property('paperSize', text),
    PrintOrder: property('printOrder', value => oneOf(value, ORDERS)),
    Zoom: property('zoom', zoom),
    FirstPageNumber: property('firstPageNumber', value => {
      if (value !== '' && (typeof value !== 'number' || !Number.isInteger(value))) throw invalidArgument();
      return value;
    }),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
    BlackAndWhite: flag('blackAndWhite'),
    DraftMode: flag('draftMode'),
    LeftMargin: margin('leftMargin'),
    RightMargin: margin('rightMargin'),
    TopMargin: margin('topMargin'),
    BottomMargin: margin('bottomMargin'),
    HeaderMargin: margin('headerMargin'),
    FooterMargin: margin('footerMargin'),
  },
  navigations: { HeadersFooters: self => headersFootersClass(state(self).headersFooters) },
  methods: {
    SetPrintArea: (self, args) => {
      state(self).printArea = address(self, args);
    },
    SetPrintTitleRows: (self, args) => {
      state(self).printTitleRows = address(self, args);
    },
    SetPrintTitleColumns: (self, args) => {
      state(self).printTitleColumns = address(self, args);
    },
    SetPrintMargins: setMargins,
    GetPrintAreaOrNullObject: self => rangeOf(self, state(self).printArea),
    GetPrintTitleRowsOrNullObject: self => rangeOf(self, state(self).printTitleRows),
    GetPrintTitleColumnsOrNullObject: self => rangeOf(self, state(self).printTitleColumns),
  },
});

function state(self: SheetSelf): PageLayoutState {
  return self.model.state.sheet(self.model.sheet(self.sheetId).id).pageLayout;
}

function property<K extends Key>(key: K, read: (value: unknown) => PageLayoutState[K]): Property<SheetSelf> {
  return {
    get: self => state(self)[key],
    set: (self, value) => {
      state(self)[key] = read(value);
    },
  };
}

function flag(key: FlagKey): Property<SheetSelf> {
  return property(key, value => {
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  });
}

function margin(key: MarginKey): Property<SheetSelf> {
  return property(key, value => {
    if (typeof value !== 'number' || value < 0) throw invalidArgument();
    return value;
  });
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  return value;
}

/** Either a scale between 10 and 400, or a number of pages to fit on. */
function zoom(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument();
  for (const [key, part] of Object.entries(value)) {
    const isScale = key === 'scale';
    const isFit = key === 'horizontalFitToPages' || key === 'verticalFitToPages';
    if (!isScale && !isFit) throw invalidArgument(key);
    if (part === null || part === undefined) continue;
    if (typeof part !== 'number' || (isScale && (part < 10 || part > 400))) throw invalidArgument();
  }
  return value;
}

function setMargins(self: SheetSelf, args: CallArguments): void {
  const points = UNITS[args.text(0).toLowerCase()];
  const options = args.raw(1);
  if (points === undefined || !isRecord(options)) throw invalidArgument();
  const keys = {
    left: 'leftMargin',
    right: 'rightMargin',
    top: 'topMargin',
    bottom: 'bottomMargin',
    header: 'headerMargin',
    footer: 'footerMargin',
  } as const;
  for (const [name, key] of Object.entries(keys)) {
    const value = options[name];
    if (typeof value === 'number') state(self)[key] = value * points;
  }
}

function address(self: SheetSelf, args: CallArguments): string {
  const first = { sheetId: self.sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  if (args.object(0)) return localAddress(areaArgument({ model: self.model, area: first }, args, 0));
  return localAddress(parseLocalAddress(splitAddress(args.text(0)).local));
}

function rangeOf(self: SheetSelf, local: string | undefined): HostObject | null {
  if (local === undefined) return null;
  return rangeAt(self.model, { ...parseLocalAddress(local), sheetId: self.sheetId });
}
