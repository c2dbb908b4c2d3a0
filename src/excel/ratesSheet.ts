import { type RatesReading, isRatesSheet, readRates } from '../documents/lateInterest/readRates';
import { ratesSheet } from '../documents/lateInterest/ratesSheet';
import { shippedLateInterestRates } from '../domain/calendar/lateInterestRates';
import { describeExcelError, ExcelError } from './excelError';
import { readSheetsLike } from './reading/readSheetsLike';
import { type WorkInHand } from './workInHand';
import { writeSheets, type Written } from './writeSheets';

/** The rates that a sheet of the workbook holds, or its mistakes. */
export interface WorkbookRates {
  readonly sheet: string;
  readonly reading: RatesReading;
}

/**
 * Writes the rates that come with the product on a new sheet, « Taux d’intérêt », to be completed by hand.
 *
 * @throws ExcelError when it could not be written, AbortError when stopped: the workbook is then as it was.
 */
export async function writeRatesSheet(work: WorkInHand = {}): Promise<Written> {
  return writeSheets([ratesSheet(shippedLateInterestRates)], work);
}

/**
 * Reads the rates of the workbook as they are now; of several sheets of rates, the first. null: there is none.
 *
 * @throws ExcelError when Excel refuses; nothing is changed.
 */
export async function readRatesSheet(): Promise<WorkbookRates | null> {
  try {
    const [found] = await Excel.run(async context => readSheetsLike(context, isRatesSheet));
    return found ? { sheet: found.name, reading: readRates(found) } : null;
  } catch (error) {
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}
