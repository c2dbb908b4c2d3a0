import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;
const [STORED, DEFLATED] = [0, 8];

/** A file of a zip archive, as its directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  readonly size: number;
  readonly method: number;
  readonly localHeader: number;
}

/** The directory of a zip archive; null when the bytes are none, or cut short. */
export function zipEntries(bytes: Buffer): readonly ZipEntry[] | null {
  const end = endOfDirectory(bytes);
  if (end < 0) return null;
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + ENTRY_LENGTH > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      method: bytes.readUInt16LE(at + 10),
      compressedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      localHeader: bytes.readUInt32LE(at + 42),
    });
    at += ENTRY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOfDirectory(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

/**
 * What an entry holds.
 *
 * @throws RangeError (ERR_BUFFER_TOO_LARGE) once it takes more than `most` bytes, whatever the directory declares;
 * any other error when it is damaged.
 */
export function unzipped(bytes: Buffer, entry: ZipEntry, most: number): Buffer {
  const { localHeader: at, compressedSize, method } = entry;
  if (at + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(at) !== LOCAL_HEADER) {
    throw new Error(`zip: no file where ${entry.name} should start`);
  }
  const start = at + LOCAL_LENGTH + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + compressedSize);
  if (packed.length < compressedSize) throw new Error(`zip: ${entry.name} is cut short`);
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Error(`zip: method ${method}`);
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
}
