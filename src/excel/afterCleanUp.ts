import { message, type Message, render } from '../text/message';
import { describeExcelError, ExcelError } from './excelError';
import { pause } from './pause';

/** A cell being edited is confirmed, or left, within a moment: the clean-up is worth a second try. */
const SECOND_TRY_AFTER = 1000;

/** How a failed run is taken back. */
interface CleanUp {
  readonly cleanUp: () => Promise<void>;
  /** What to tell of the workbook when it could not be. */
  readonly left: (problem: string) => Message;
}

/** The error to report once the workbook is back as it was, or with what could not be taken back. */
export async function afterCleanUp(error: unknown, { cleanUp, left }: CleanUp): Promise<ExcelError> {
  const problem = render(describeExcelError(error));
  try {
    await cleanUp().catch(async () => {
      await pause(SECOND_TRY_AFTER);
      await cleanUp();
    });
    return new ExcelError(message('excel.nothingKept', { problem }), { cause: error });
  } catch {
    return new ExcelError(left(problem), { cause: error });
  }
}
