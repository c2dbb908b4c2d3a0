import { type Area } from '../grid/grid';
import { type ChartState } from './chartState';

/** The page set-up of a sheet, in Excel's words; margins in points. */
export interface PageLayoutState {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, unknown>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: string;
  firstPageNumber: number | string;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printArea: string | undefined;
  printTitleRows: string | undefined;
  printTitleColumns: string | undefined;
  headersFooters: HeadersFootersState;
}

export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface HeadersFootersState {
  state: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  defaultForAllPages: HeaderFooterTexts;
  firstPage: HeaderFooterTexts;
  evenPages: HeaderFooterTexts;
  oddPages: HeaderFooterTexts;
}

export interface ProtectionState {
  isProtected: boolean;
  password: string | undefined;
  /** How the file tells the right password from others; the password itself is not in it. */
  digest?: Readonly<Record<string, string>> | undefined;
  options: Readonly<Record<string, unknown>>;
}

export interface SheetState {
  readonly pageLayout: PageLayoutState;
  readonly protection: ProtectionState;
  /** Custom properties, by key in lower case. */
  readonly customProperties: Map<string, { readonly key: string; readonly value: string }>;
  /** Where the sheet has a filter, if it has one. */
  autoFilter: Area | undefined;
  readonly charts: ChartState[];
}

/** What a workbook holds that a spreadsheet engine does not: kept beside the grid. */
export class WorkbookState {
  readonly settings = new Map<string, unknown>();
  readonly documentProperties = new Map<string, string>();
  readonly customDocumentProperties = new Map<string, { readonly key: string; readonly value: unknown }>();
  readonly protection: ProtectionState = { isProtected: false, password: undefined, options: {} };
  calculationMode = 'Automatic';
  /** « Précision au format affiché »: kept and given back, no value is rounded by it here. */
  usePrecisionAsDisplayed = false;
  private readonly sheets = new Map<string, SheetState>();

  private chartCount = 0;

  constructor(readonly fileName: string) {}

  /** An id that no other chart has had. */
  nextChartId(): string {
    this.chartCount += 1;
    return `chart${this.chartCount}`;
  }

  /** Kept when the sheet is deleted too: ids are not used again, and its deletion may be undone. */
  sheet(sheetId: string): SheetState {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const created: SheetState = {
      pageLayout: defaultPageLayout(),
      protection: { isProtected: false, password: undefined, options: {} },
      customProperties: new Map(),
      autoFilter: undefined,
      charts: [],
    };
    this.sheets.set(sheetId, created);
    return created;
  }
}

function emptyTexts(): HeaderFooterTexts {
  return {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  };
}

function defaultPageLayout(): PageLayoutState {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: 'DownThenOver',
    firstPageNumber: '',
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printArea: undefined,
    printTitleRows: undefined,
    printTitleColumns: undefined,
    headersFooters: {
      state: 'Default',
      useSheetMargins: true,
      useSheetScale: true,
      defaultForAllPages: emptyTexts(),
      firstPage: emptyTexts(),
      evenPages: emptyTexts(),
      oddPages: emptyTexts(),
    },
  };
}
