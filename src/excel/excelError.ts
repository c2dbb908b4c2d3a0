import { message, type Message, render } from '../text/message';

/** A failure of the Excel edge, told as what happened and what to do. */
export class ExcelError extends Error {
  readonly detail: Message;

  constructor(detail: Message, options?: ErrorOptions) {
    super(render(detail), options);
    this.name = 'ExcelError';
    this.detail = detail;
  }
}

/** What to tell the user of an error thrown by Excel; the code decides, never the text, which Excel translates. */
export function describeExcelError(error: unknown): Message {
  if (error instanceof ExcelError) return error.detail;
  const code = codeOf(error);
  // Without a code it is no answer of Excel's: saying that Excel failed would send the user after a ghost.
  if (code === undefined)
    return message('excel.unexpected', { given: error instanceof Error ? error.message : String(error) });
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return message('excel.editMode');
    case 'AccessDenied':
      return message('excel.accessDenied');
    case 'RequestPayloadSizeLimitExceeded':
    case 'RequestTooLarge':
      return message('excel.tooLarge');
    case 'ResponsePayloadSizeLimitExceeded':
    case 'ResponseTooLarge':
      return message('excel.tooMuchToRead');
    case 'ItemAlreadyExists':
      return message('excel.sheetExists');
    case 'ItemNotFound':
    case 'InvalidObjectPath':
      return message('excel.sheetGone');
    case 'HostBusy':
    case 'Timeout':
      return message('excel.busy');
    default:
      return message('excel.failed', { code });
  }
}

function codeOf(error: unknown): string | undefined {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return undefined;
}
