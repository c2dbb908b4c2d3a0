import { FileProblem } from './fileProblem';
import { type ZipEntry } from './zipDirectory';

const HEADER_LENGTH = 30;
const STORED = 0;

/**
 * The text of one file of an archive. Never unpacks more than the file declares.
 *
 * @throws FileProblem when the archive is damaged.
 */
export async function zipText(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + HEADER_LENGTH > bytes.length) throw new FileProblem('damaged');
  const nameLength = view.getUint16(entry.offset + 26, true);
  const start = entry.offset + HEADER_LENGTH + nameLength + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  const unpacked = entry.method === STORED ? packed : await inflate(packed, entry.size);
  return new TextDecoder().decode(unpacked);
}

async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const unpacked = new Uint8Array(size);
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // What goes wrong while writing is met again while reading.
  writer.write(new Uint8Array(packed)).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const chunk: Uint8Array = part.value;
      if (length + chunk.length > size) throw new FileProblem('bomb');
      unpacked.set(chunk, length);
      length += chunk.length;
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof FileProblem ? error : new FileProblem('damaged');
  }
  return unpacked.subarray(0, length);
}
