import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DRAWING = /^xl\/drawings\/drawing\d+\.xml$/;
/** The file writer calls charts « Chart 1 » and so on, and gives the title of their frames. */
const FRAME = /name="[^"]*" title="([^"]*)"/g;

/** The file with its charts named by their titles, as the add-in names those that it draws: Excel knows them by that. */
export function namedCharts(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [path, part] of Object.entries(parts)) {
    if (DRAWING.test(path)) parts[path] = strToU8(strFromU8(part).replace(FRAME, 'name="$1" title="$1"'));
  }
  return zipSync(parts);
}
