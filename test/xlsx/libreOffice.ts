import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice } from '../setup/findLibreOffice';

/** LibreOffice's own codes for « Recalculation on File Load, Excel 2007 and newer ». */
const RECALCULATION_CODES = { always: 0, never: 1 } as const;
const CONVERSION_TIMEOUT = 120_000;

/** A LibreOffice of its own: a private profile, which nothing of the user's can change, and a folder of results. */
export interface LibreOffice {
  /** Converts workbook bytes and gives the path of the result. */
  readonly convert: (
    bytes: Uint8Array,
    name: string,
    format: 'xlsx' | 'xls' | 'ods' | 'fods' | 'pdf',
  ) => string;
  readonly remove: () => void;
}

/** Starts nothing yet: each conversion runs LibreOffice once. */
export function libreOffice(recalculation: keyof typeof RECALCULATION_CODES): LibreOffice {
  const program = findLibreOffice();
  if (program === undefined)
    throw new Error('LibreOffice is missing: run "npx tsx test/setup/ensureTools.ts".');
  const folder = mkdtempSync(join(tmpdir(), 'annexe2-libreoffice-'));
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    registry(RECALCULATION_CODES[recalculation]),
  );
  return {
    convert: (bytes, name, format) => {
      const source = join(folder, name);
      const results = join(folder, 'results');
      writeFileSync(source, bytes);
      execFileSync(
        program,
        [
          `-env:UserInstallation=${pathToFileURL(profile).href}`,
          '--headless',
          '--norestore',
          '--convert-to',
          format,
          '--outdir',
          results,
          source,
        ],
        { stdio: 'pipe', timeout: CONVERSION_TIMEOUT },
      );
      return join(results, `${basename(name, extname(name))}.${format}`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

function registry(recalculationCode: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculationCode}</value></prop></item>
</oor:items>
`;
}
