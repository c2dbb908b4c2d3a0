import { unzipSync } from 'fflate';
import { DomainError } from '../../domain/errors/domainError';
import { message } from '../../text/message';

const MEGABYTE = 1024 * 1024;
/** Unpacked, all parts together. The largest real workbooks are well below; a zip bomb is far beyond. */
const MOST_MEGABYTES = 200;
const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_HEADER = [0x50, 0x4b];
/** Nothing at all, once packed, in bytes. */
const EMPTY_DEFLATED = 2;
const WORKBOOK_PART = /^xl\/workbook\d*\.xml$/i;

/** The settings that only workbook.xml tells. */
export interface WorkbookSettings {
  readonly calculation: 'automatic' | 'automaticExceptTables' | 'manual';
  readonly precisionAsDisplayed: boolean;
}

/**
 * The settings of a workbook, its package having been looked into before anything reads it whole.
 *
 * @throws DomainError when it is no .xlsx file, is damaged, has a password, or would unpack into too much.
 */
export function checkedSettings(bytes: Uint8Array): WorkbookSettings {
  if (bytes.length === 0) throw new DomainError(message('xlsx.empty'));
  if (isOldContainer(bytes)) throw new DomainError(message('xlsx.ole'));
  if (!isZip(bytes)) throw new DomainError(message('xlsx.notAWorkbook'));
  return settingsIn(checkedWorkbookXml(bytes));
}

/** An Excel file of before 2007, or a new one with a password. */
export function isOldContainer(bytes: Uint8Array): boolean {
  return startsWith(bytes, OLE_HEADER);
}

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP_HEADER);
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, i) => bytes[i] === byte);
}

/**
 * The text of workbook.xml, the only part unpacked here. The readers of the others unpack no more than the directory
 * declares for each, so that what it declares is enough to refuse a bomb.
 *
 * @throws DomainError when the package is damaged, is not that of a workbook, or would unpack into too much.
 */
export function checkedWorkbookXml(bytes: Uint8Array): string {
  let declared = 0;
  let isSilent = false;
  const isTooLarge = () => declared > MOST_MEGABYTES * MEGABYTE;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        declared += originalSize;
        // What declares nothing and holds something would be unpacked without end.
        isSilent ||= originalSize === 0 && size > EMPTY_DEFLATED;
        return WORKBOOK_PART.test(name) && !isTooLarge();
      },
    });
  } catch {
    throw new DomainError(message('xlsx.damaged'));
  }
  if (isTooLarge()) throw new DomainError(message('xlsx.tooLarge', { most: MOST_MEGABYTES }));
  if (isSilent) throw new DomainError(message('xlsx.damaged'));
  const [workbook] = Object.values(parts);
  if (!workbook) throw new DomainError(message('xlsx.notAWorkbook'));
  return new TextDecoder().decode(workbook);
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
