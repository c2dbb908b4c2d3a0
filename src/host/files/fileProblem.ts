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
  | 'tooLarge';

/** A file that is not opened; nothing has been changed. */
export class FileProblem extends Error {
  constructor(readonly reason: FileProblemReason) {
    super(`The file is refused: ${reason}.`);
  }
}
