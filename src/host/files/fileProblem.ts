/** Why a file is refused. */
export type FileProblemReason =
  | 'empty'
  | 'oldExcel'
  | 'password'
  | 'openDocument'
  | 'binaryExcel'
  | 'notExcel'
  | 'damaged'
  | 'bomb'
  | 'tooLarge'
  | 'sheetName'
  | 'sheetNameTwice';

/** A file that is not opened; nothing has been changed. */
export class FileProblem extends Error {
  /** @param found what is wrong in it, when it can be named. */
  constructor(
    readonly reason: FileProblemReason,
    readonly found = '',
  ) {
    super(`The file is refused: ${reason}.`);
  }
}
