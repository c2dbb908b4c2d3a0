import { FileProblem } from './fileProblem';

/** One file of an archive, as its directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the file begins, after a header of its own. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** More files than any workbook has; above 65 535 the archive would be of another kind (ZIP64). */
const MOST_ENTRIES = 10_000;

/** Nothing is unpacked to a disk here, but no maker of workbooks names a part like this. */
const LEADS_OUT = /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[a-z]:/i;

/**
 * The directory at the end of a zip archive, without opening any file of it: what it declares can be judged first.
 *
 * @throws FileProblem when there is none, or when it is not that of a workbook.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new FileProblem('bomb');
  const entries: ZipEntry[] = [];
  let position = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (position + ENTRY_LENGTH > end || view.getUint32(position, true) !== ENTRY_SIGNATURE) {
      throw new FileProblem('damaged');
    }
    const nameLength = view.getUint16(position + 28, true);
    const nameStart = position + ENTRY_LENGTH;
    const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength));
    if (LEADS_OUT.test(name)) throw new FileProblem('damaged');
    entries.push({
      name,
      isEncrypted: (view.getUint16(position + 8, true) & 1) === 1,
      method: view.getUint16(position + 10, true),
      compressedSize: view.getUint32(position + 20, true),
      size: view.getUint32(position + 24, true),
      offset: view.getUint32(position + 42, true),
    });
    position =
      nameStart + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let position = last; position >= Math.max(0, last - LONGEST_COMMENT); position--) {
    if (view.getUint32(position, true) === END_SIGNATURE) return position;
  }
  throw new FileProblem('damaged');
}
