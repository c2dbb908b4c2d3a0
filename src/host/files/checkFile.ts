import { FileProblem } from './fileProblem';
import { zipDirectory, type ZipEntry } from './zipDirectory';

/** The most that a file may weigh, as it is and unpacked: far above what 50 000 rows need. */
const LARGEST_FILE = 60 * 1024 * 1024;
const LARGEST_UNPACKED = 400 * 1024 * 1024;
const LARGEST_SHEETS = 160 * 1024 * 1024;
/** Text in XML packs to a tenth or a thirtieth; what packs much better is made to fill the memory. */
const BEST_RATIO = 200;
const SMALL_ENTRY = 1024 * 1024;

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** How files of Excel before 1995 begin. */
const OLDEST_EXCEL = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
  [0x09, 0x08],
];
const STORED = 0;
const DEFLATED = 8;

/**
 * Judges a file by its content, whatever its name, before anything of it is unpacked.
 *
 * @returns the files in it.
 * @throws FileProblem when it is not a workbook that can be opened.
 */
export function checkFile(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length === 0) throw new FileProblem('empty');
  if (startsWith(bytes, OLE)) throw new FileProblem(oleReason(bytes));
  if (OLDEST_EXCEL.some(signature => startsWith(bytes, signature))) throw new FileProblem('oldExcel');
  if (!startsWith(bytes, ZIP)) throw new FileProblem('notExcel');
  if (bytes.length > LARGEST_FILE) throw new FileProblem('tooLarge');
  const entries = zipDirectory(bytes);
  checkKind(entries);
  checkSizes(entries);
  return entries;
}

/** An old container holds an old workbook, or a new one encrypted with its password. */
function oleReason(bytes: Uint8Array): 'password' | 'oldExcel' | 'notExcel' {
  // Streams of the container are named in UTF-16.
  const text = new TextDecoder('latin1').decode(bytes).replace(/\0/g, '');
  if (text.includes('EncryptedPackage')) return 'password';
  return text.includes('Workbook') || text.includes('Book') ? 'oldExcel' : 'notExcel';
}

function checkKind(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map(({ name }) => name));
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new FileProblem('password');
  if (names.has('xl/workbook.bin')) throw new FileProblem('binaryExcel');
  if (names.has('mimetype') && names.has('content.xml')) throw new FileProblem('openDocument');
  if (!names.has('[Content_Types].xml')) throw new FileProblem('notExcel');
  if (![...names].some(name => /(?:^|\/)workbook\d*\.xml$/i.test(name))) throw new FileProblem('notExcel');
}

function checkSizes(entries: readonly ZipEntry[]): void {
  for (const { method, size, compressedSize } of entries) {
    // The reader never unpacks more than an entry declares; one that declares nothing would escape it.
    if ((method !== STORED && method !== DEFLATED) || (size === 0 && compressedSize > 2)) {
      throw new FileProblem('damaged');
    }
    if (size > SMALL_ENTRY && size > compressedSize * BEST_RATIO) throw new FileProblem('bomb');
  }
  if (total(entries) > LARGEST_UNPACKED) throw new FileProblem('bomb');
  const sheets = entries.filter(({ name }) => name.includes('/worksheets/'));
  if (total(sheets) > LARGEST_SHEETS) throw new FileProblem('tooLarge');
}

function total(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
