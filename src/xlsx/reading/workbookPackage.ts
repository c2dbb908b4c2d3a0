import { DomainError } from '../../domain/errors/domainError';
import { message } from '../../text/message';
import { errorCode } from './errorCode';
import { unzipped, zipEntries, type ZipEntry } from './zipEntries';

const MEGABYTE = 1024 * 1024;
/** Unpacked, all parts together. The largest real workbooks are well below; a zip bomb is far beyond. */
export const MOST_MEGABYTES = 200;
const OLE_HEADER = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const WORKBOOK_PART = /^xl\/workbook\d*\.xml$/i;

/** The settings that only workbook.xml tells. */
export interface WorkbookSettings {
  readonly calculation: 'automatic' | 'automaticExceptTables' | 'manual';
  readonly precisionAsDisplayed: boolean;
}

/**
 * Looks into the package before anything reads it whole, and returns the settings of its workbook.
 *
 * @throws DomainError when it is no .xlsx file, is damaged, has a password, or would unpack into too much.
 */
export function checkedSettings(bytes: Buffer): WorkbookSettings {
  if (bytes.length === 0) throw new DomainError(message('xlsx.empty'));
  if (bytes.subarray(0, OLE_HEADER.length).equals(OLE_HEADER)) throw new DomainError(message('xlsx.ole'));
  if (bytes.toString('latin1', 0, 2) !== 'PK') throw new DomainError(message('xlsx.notAWorkbook'));
  const entries = zipEntries(bytes);
  if (!entries) throw new DomainError(message('xlsx.damaged'));
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > MOST_MEGABYTES * MEGABYTE) throw tooLarge();
  const workbook = entries.find(({ name }) => WORKBOOK_PART.test(name));
  if (!workbook) throw new DomainError(message('xlsx.notAWorkbook'));
  return settingsIn(measured(bytes, entries, workbook).toString('utf8'));
}

/** Unpacks every part once to learn its real size, and gives that of the workbook. */
function measured(bytes: Buffer, entries: readonly ZipEntry[], workbook: ZipEntry): Buffer {
  let left = MOST_MEGABYTES * MEGABYTE;
  let content = Buffer.alloc(0);
  for (const entry of entries) {
    const part = partOf(bytes, entry, left);
    left -= part.length;
    if (entry === workbook) content = Buffer.from(part);
  }
  return content;
}

function partOf(bytes: Buffer, entry: ZipEntry, left: number): Buffer {
  try {
    return unzipped(bytes, entry, left);
  } catch (error) {
    throw errorCode(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : new DomainError(message('xlsx.damaged'));
  }
}

function tooLarge(): DomainError {
  return new DomainError(message('xlsx.tooLarge', { most: MOST_MEGABYTES }));
}

function settingsIn(workbookXml: string): WorkbookSettings {
  const calculation = /<(?:\w+:)?calcPr\b[^>]*>/.exec(workbookXml)?.[0] ?? '';
  const attribute = (name: string) => new RegExp(`\\b${name}=["']([^"']*)["']`).exec(calculation)?.[1];
  const mode = attribute('calcMode');
  return {
    calculation:
      mode === 'manual' ? 'manual' : mode === 'autoNoTable' ? 'automaticExceptTables' : 'automatic',
    precisionAsDisplayed: ['0', 'false'].includes(attribute('fullPrecision') ?? ''),
  };
}
