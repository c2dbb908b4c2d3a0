import { type Sheet, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { quoteSheetName } from '../model/address';
import {
  type HeaderFooterTexts,
  type HeadersFootersState,
  type PageLayoutState,
} from '../model/workbookState';

type FileSetup = NonNullable<WriteSheet['pageSetup']>;
type FileHeaderFooter = NonNullable<WriteSheet['headerFooter']>;
type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];
type Paper = NonNullable<FileSetup['paperSize']>;

const POINTS_PER_INCH = 72;
const PAPERS: readonly (readonly [Paper, string])[] = [
  ['a4', 'A4'],
  ['a3', 'A3'],
  ['a5', 'A5'],
  ['b4', 'B4'],
  ['b5', 'B5'],
  ['letter', 'Letter'],
  ['legal', 'Legal'],
  ['executive', 'Executive'],
  ['tabloid', 'Tabloid'],
];

/**
 * The page set-up of a sheet of a file, over that of a new sheet.
 *
 * @param isFitted whether the sheet says that it fits on pages: the reader believes so whenever a number of pages is
 * written, which LibreOffice always does.
 */
export function pageFromFile(sheet: Sheet, blank: PageLayoutState, isFitted: boolean): PageLayoutState {
  const setup = sheet.pageSetup ?? {};
  const margin = (inches: number | undefined, otherwise: number) =>
    inches === undefined ? otherwise : inches * POINTS_PER_INCH;
  const margins = setup.margins ?? {};
  return {
    ...blank,
    orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPERS.find(([word]) => word === setup.paperSize)?.[1] ?? blank.paperSize,
    zoom: isFitted ? fittedZoom(setup) : { scale: setup.scale ?? 100 },
    centerHorizontally: setup.horizontalCentered ?? false,
    centerVertically: setup.verticalCentered ?? false,
    printGridlines: setup.showGridLines ?? false,
    printHeadings: setup.showRowColHeaders ?? false,
    leftMargin: margin(margins.left, blank.leftMargin),
    rightMargin: margin(margins.right, blank.rightMargin),
    topMargin: margin(margins.top, blank.topMargin),
    bottomMargin: margin(margins.bottom, blank.bottomMargin),
    headerMargin: margin(margins.header, blank.headerMargin),
    footerMargin: margin(margins.footer, blank.footerMargin),
    printArea: local(setup.printArea),
    printTitleRows: local(setup.printTitlesRow),
    printTitleColumns: local(setup.printTitlesColumn),
    headersFooters: headersFromFile(sheet.headerFooter ?? {}, blank.headersFooters),
  };
}

/** The page set-up in the terms of the file writer; print area and titles are names, see `pageNames`. */
export function pageToFile(page: PageLayoutState): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const inches = (points: number) => Math.round((points / POINTS_PER_INCH) * 10_000) / 10_000;
  const paperSize = PAPERS.find(([, word]) => word.toLowerCase() === page.paperSize.toLowerCase())?.[0];
  return {
    pageSetup: {
      ...(paperSize && { paperSize }),
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      ...zoomToFile(page.zoom),
      ...(page.centerHorizontally && { horizontalCentered: true }),
      ...(page.centerVertically && { verticalCentered: true }),
      ...(page.printGridlines && { showGridLines: true }),
      ...(page.printHeadings && { showRowColHeaders: true }),
      margins: {
        left: inches(page.leftMargin),
        right: inches(page.rightMargin),
        top: inches(page.topMargin),
        bottom: inches(page.bottomMargin),
        header: inches(page.headerMargin),
        footer: inches(page.footerMargin),
      },
    },
    headerFooter: headersToFile(page.headersFooters),
  };
}

/**
 * What is printed, as the names by which Excel knows it: the writer's own way leaves sheet names unquoted, and Excel
 * refuses the whole file as soon as one holds a space.
 */
export function pageNames(sheet: string, page: PageLayoutState): NamedRange[] {
  const quoted = quoteSheetName(sheet);
  const absolute = (address: string) =>
    address.replace(/\$/g, '').replace(/[A-Z]+|\d+/gi, part => `$${part}`);
  const named = (name: string, addresses: readonly (string | undefined)[]): NamedRange[] => {
    const ranges = addresses.flatMap(address => (address === undefined ? [] : address.split(',')));
    const range = ranges.map(address => `${quoted}!${absolute(address)}`).join(',');
    return range === '' ? [] : [{ name, range, scope: sheet }];
  };
  return [
    ...named('_xlnm.Print_Area', [page.printArea]),
    ...named('_xlnm.Print_Titles', [page.printTitleColumns, page.printTitleRows]),
  ];
}

function local(address: string | undefined): string | undefined {
  return address?.replace(/\$/g, '');
}

/** Zero pages means: as many as needed. */
function fittedZoom({ fitToWidth = 1, fitToHeight = 1 }: FileSetup): Readonly<Record<string, unknown>> {
  return {
    ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
  };
}

function zoomToFile(zoom: PageLayoutState['zoom']): FileSetup {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = zoom;
  if (typeof wide === 'number' || typeof high === 'number') {
    const pages = (count: unknown) => (typeof count === 'number' ? count : 0);
    return { fitToPage: true, fitToWidth: pages(wide), fitToHeight: pages(high) };
  }
  return typeof scale === 'number' && scale !== 100 ? { scale } : {};
}

function headersFromFile(file: FileHeaderFooter, blank: HeadersFootersState): HeadersFootersState {
  const odd = sectionTexts(file.oddHeader, file.oddFooter);
  const [first, even] = [file.differentFirst ?? false, file.differentOddEven ?? false];
  const state = first ? (even ? 'FirstOddAndEven' : 'FirstAndDefault') : even ? 'OddAndEven' : 'Default';
  return {
    ...blank,
    state,
    defaultForAllPages: even ? blank.defaultForAllPages : odd,
    oddPages: even ? odd : blank.oddPages,
    evenPages: sectionTexts(file.evenHeader, file.evenFooter),
    firstPage: sectionTexts(file.firstHeader, file.firstFooter),
  };
}

function headersToFile(state: HeadersFootersState): FileHeaderFooter {
  const first = state.state.startsWith('First');
  const even = state.state.endsWith('OddAndEven');
  const odd = even ? state.oddPages : state.defaultForAllPages;
  return {
    ...(first && {
      differentFirst: true,
      firstHeader: header(state.firstPage),
      firstFooter: footer(state.firstPage),
    }),
    ...(even && {
      differentOddEven: true,
      evenHeader: header(state.evenPages),
      evenFooter: footer(state.evenPages),
    }),
    oddHeader: header(odd),
    oddFooter: footer(odd),
  };
}

const header = (texts: HeaderFooterTexts) =>
  sections(texts.leftHeader, texts.centerHeader, texts.rightHeader);
const footer = (texts: HeaderFooterTexts) =>
  sections(texts.leftFooter, texts.centerFooter, texts.rightFooter);

function sections(left: string, center: string, right: string): string {
  const part = (code: string, text: string) => (text === '' ? '' : code + text);
  return part('&L', left) + part('&C', center) + part('&R', right);
}

function sectionTexts(headerCode = '', footerCode = ''): HeaderFooterTexts {
  const [top, bottom] = [splitSections(headerCode), splitSections(footerCode)];
  return {
    leftHeader: top.L,
    centerHeader: top.C,
    rightHeader: top.R,
    leftFooter: bottom.L,
    centerFooter: bottom.C,
    rightFooter: bottom.R,
  };
}

/** "&L", "&C" and "&R" begin the three parts; "&&" is a written "&". What comes before any is in the middle. */
function splitSections(code: string): Record<'L' | 'C' | 'R', string> {
  const parts = { L: '', C: '', R: '' };
  let current: keyof typeof parts = 'C';
  for (const [piece] of code.matchAll(/&[^]|[^&]+/g)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') current = piece.slice(1) as keyof typeof parts;
    else parts[current] += piece;
  }
  return parts;
}
