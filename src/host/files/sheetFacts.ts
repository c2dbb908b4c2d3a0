import { childOf, isOn } from './xml';

/** What the file reader does not tell of the printing of a sheet. */
export interface SheetFacts {
  /** Printed on a given number of pages. */
  readonly isFitted: boolean;
  /** Order of pages, number of the first one, draft, black and white. */
  readonly hasRarePrintOptions: boolean;
}

export function sheetFacts(frame: Element | undefined): SheetFacts {
  const setup = childOf(frame, 'pageSetup');
  return {
    isFitted: isOn(childOf(childOf(frame, 'sheetPr'), 'pageSetUpPr'), 'fitToPage'),
    hasRarePrintOptions:
      setup?.getAttribute('pageOrder') === 'overThenDown' ||
      // LibreOffice numbers pages from 1 on in so many words.
      (isOn(setup, 'useFirstPageNumber') && setup?.getAttribute('firstPageNumber') !== '1') ||
      isOn(setup, 'blackAndWhite') ||
      isOn(setup, 'draft'),
  };
}
