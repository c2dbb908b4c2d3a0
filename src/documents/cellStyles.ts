/** How a cell looks. Number formats are in Excel's invariant (en-US) form; colours are "#RRGGBB". */
export interface StyleDefinition {
  readonly numberFormat: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: true;
  readonly verticalAlign?: 'center' | 'top';
  readonly border?: true;
  /** Of the first cell of a row: it takes the whole width of the sheet, the cells beside it merged into it. */
  readonly acrossColumns?: true;
}

/** Also for texts: the format "@" shows long texts as "####" and keeps formulas typed later from being computed. */
const GENERAL = 'General';
const INHABITANTS = '#,##0';
const EUROS = '#,##0.00 "€"';
/** A cost per inhabitant needs six decimals to tell 25 000 / 472 573 from its neighbours. */
const EUROS_PER_INHABITANT = '#,##0.000000 "€"';
const RATE = '0.00 %';
const YEARS = '0';
const DAY = 'dd/mm/yyyy';

const INK = '#1F2A44';
const ALERT = '#9B1C1C';
const MUTED = '#4A5568';
const HEADER_FILL = '#DCE6F2';
const TOTAL_FILL = '#EEF3FA';
/** Cells the user may change, and the rest follows. */
const PARAMETER_FILL = '#FFF8DC';

const total = { bold: true, border: true, fill: TOTAL_FILL, verticalAlign: 'top' } as const;
const parameter = { border: true, fill: PARAMETER_FILL, align: 'right', verticalAlign: 'top' } as const;
/** The same cells where nothing follows from them. */
const fixed = { border: true, align: 'right', verticalAlign: 'top' } as const;
/** At the top of their row, beside a text of several lines. */
const body = { border: true, verticalAlign: 'top' } as const;

export const cellStyles = {
  blank: { numberFormat: GENERAL },
  title: { numberFormat: GENERAL, bold: true, fontSize: 14, fontColor: INK },
  subtitle: { numberFormat: GENERAL, fontColor: MUTED },
  note: { numberFormat: GENERAL, italic: true, fontSize: 9, fontColor: MUTED },
  label: { ...body, numberFormat: GENERAL },
  parameterEuros: { ...parameter, numberFormat: EUROS },
  parameterYears: { ...parameter, numberFormat: YEARS },
  parameterRate: { ...parameter, numberFormat: RATE },
  parameterInhabitants: { ...parameter, numberFormat: INHABITANTS },
  parameterText: {
    ...parameter,
    align: 'left',
    wrap: true,
    numberFormat: GENERAL,
  },
  parameterDay: { ...parameter, numberFormat: DAY },
  fixedEuros: { ...fixed, numberFormat: EUROS },
  fixedYears: { ...fixed, numberFormat: YEARS },
  fixedRate: { ...fixed, numberFormat: RATE },
  fixedInhabitants: { ...fixed, numberFormat: INHABITANTS },
  header: {
    numberFormat: GENERAL,
    bold: true,
    fill: HEADER_FILL,
    fontColor: INK,
    border: true,
    wrap: true,
    align: 'center',
    verticalAlign: 'center',
  },
  name: { ...body, numberFormat: GENERAL },
  inhabitants: { ...body, numberFormat: INHABITANTS },
  euros: { ...body, numberFormat: EUROS },
  rate: { ...body, numberFormat: RATE },
  number: { ...body, numberFormat: GENERAL, align: 'right' },
  /** Words in a column of figures, apart from the columns beside. */
  wording: { ...body, numberFormat: GENERAL, wrap: true, align: 'center' },
  totalLabel: { ...total, numberFormat: GENERAL },
  totalText: { ...total, numberFormat: GENERAL, wrap: true, align: 'left' },
  totalInhabitants: { ...total, numberFormat: INHABITANTS },
  totalEuros: { ...total, numberFormat: EUROS },
  totalRate: { ...total, numberFormat: RATE },
  summaryBlank: { ...body, numberFormat: GENERAL },
  eurosPerInhabitant: { ...body, numberFormat: EUROS_PER_INHABITANT },
  paragraph: { ...body, numberFormat: GENERAL, wrap: true, align: 'left' },
  /** A sentence of the document, in one cell to be copied whole. */
  sentence: { ...body, numberFormat: GENERAL, wrap: true, align: 'left', acrossColumns: true },
  day: { ...body, numberFormat: DAY, align: 'center' },
  alert: {
    ...body,
    numberFormat: GENERAL,
    bold: true,
    fontColor: ALERT,
    wrap: true,
    align: 'left',
  },
  verdict: { ...body, numberFormat: GENERAL, italic: true, align: 'right' },
} as const satisfies Record<string, StyleDefinition>;

export type CellStyle = keyof typeof cellStyles;
