/** The errors that every version of the format knows. */
const STORED = ['#N/A', '#VALUE!', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#NUM!'];
/** A formula whose latest result the file writer stored as a text, though it is an error. */
const ERROR_AS_TEXT = new RegExp(
  `t="str">(<f[^>]*>[^<]*</f>)<v>(${STORED.join('|').replace('?', '\\?')})</v>`,
  'g',
);

/** Whether files know this error. */
export function isStoredError(text: string): boolean {
  return STORED.includes(text);
}

/** An error as a file stores it: Excel writes its newer ones as #VALUE!, and finds them again when it calculates. */
export function storedError(error: string): string {
  return isStoredError(error) ? error : '#VALUE!';
}

/** The lines of a sheet as the file writer made them, with errors as errors. */
export function markErrors(xml: string): string {
  return xml.replace(ERROR_AS_TEXT, 't="e">$1<v>$2</v>');
}
