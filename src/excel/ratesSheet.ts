import { type RatesReading, isRatesSheet, readRates } from '../documents/lateInterest/readRates';
import { describeExcelError, ExcelError } from './excelError';
import { readSheetsLike } from './reading/readSheetsLike';

/** The rates that a sheet of the workbook holds, or its mistakes. */
export interface WorkbookRates {
  readonly sheet: string;
  readonly reading: RatesReading;
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
