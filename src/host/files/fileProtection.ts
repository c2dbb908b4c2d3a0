import { type Sheet, type WriteSheet } from 'hucre/xlsx';
import { type ProtectionState } from '../model/workbookState';
import { attributesOf, escapeXml } from './xml';

type FileProtection = NonNullable<Sheet['protection']>;

/** What a protected sheet may still allow, in the words of files and of Excel's object model. */
const ALLOWED = [
  ['formatCells', 'allowFormatCells'],
  ['formatColumns', 'allowFormatColumns'],
  ['formatRows', 'allowFormatRows'],
  ['insertColumns', 'allowInsertColumns'],
  ['insertRows', 'allowInsertRows'],
  ['insertHyperlinks', 'allowInsertHyperlinks'],
  ['deleteColumns', 'allowDeleteColumns'],
  ['deleteRows', 'allowDeleteRows'],
  ['sort', 'allowSort'],
  ['autoFilter', 'allowAutoFilter'],
  ['pivotTables', 'allowPivotTables'],
] as const;

/** What a file stores instead of a password, of a sheet or of a workbook. */
const DIGEST =
  /^(?:password|workbookPassword|(?:workbook)?(?:algorithmName|hashValue|saltValue|spinCount))$/i;

/** What tells the right password from others: kept as it stands, whatever the method. */
export function digestFromFile(element: Element | undefined): ProtectionState['digest'] {
  if (!element) return undefined;
  const kept = Object.entries(attributesOf(element)).filter(([name]) => DIGEST.test(name));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** A part of a file with the digest of a password in its element of protection. */
export function withDigest(xml: string, tag: string, digest: ProtectionState['digest']): string {
  if (!digest) return xml;
  const attributes = Object.entries(digest).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return xml.replace(`<${tag} `, () => `<${tag}${attributes.join('')} `);
}

export function protectionFromFile(
  file: FileProtection | undefined,
  element: Element | undefined,
): ProtectionState {
  if (file?.sheet !== true) return { isProtected: false, password: undefined, options: {} };
  const allowed = ALLOWED.flatMap(([key, option]) => (file[key] === true ? [[option, true] as const] : []));
  const objects = { allowEditObjects: file.objects !== true, allowEditScenarios: file.scenarios !== true };
  return {
    isProtected: true,
    password: undefined,
    digest: digestFromFile(element),
    options: { ...Object.fromEntries(allowed), ...objects },
  };
}

export function protectionToFile(state: ProtectionState): Pick<WriteSheet, 'protection'> {
  if (!state.isProtected) return {};
  const allowed = ALLOWED.flatMap(([key, option]) =>
    state.options[option] === true ? [[key, true] as const] : [],
  );
  return {
    protection: {
      sheet: true,
      objects: state.options['allowEditObjects'] !== true,
      scenarios: state.options['allowEditScenarios'] !== true,
      ...(state.password !== undefined && { password: state.password }),
      ...Object.fromEntries(allowed),
    },
  };
}
