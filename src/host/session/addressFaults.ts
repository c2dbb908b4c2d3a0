import { hostText } from '../hostText';
import { type ExcelHost } from './excelHost';

type Apply = (host: ExcelHost, count: number) => void;

/** Faults that take a number, as `requete:2`: the n-th request from the start, or milliseconds. */
const COUNTED: Readonly<Record<string, Apply>> = {
  requete: (host, count) => host.faults.failRequest(count),
  lenteur: (host, count) => {
    host.faults.delayMs = count;
  },
  'feuille-supprimee': (host, count) => host.faults.beforeRequest(count, () => deleteLastSheet(host)),
};

/** Faults that take none. */
const PLAIN: Readonly<Record<string, Apply>> = {
  saisie: host => {
    host.faults.editMode = true;
  },
  protegee: host => {
    host.model.state.sheet(host.grid.activeSheetId()).protection.isProtected = true;
  },
  'fonction-muette': host => {
    host.faults.functionsNeverAnswer = true;
  },
};

/**
 * Makes go wrong what the address of the page asks for, as `?faute=requete:2&faute=saisie`. The list is in
 * docs/hote-embarque.md.
 *
 * @returns whether any is asked for.
 * @throws Error naming what exists, for a fault that does not.
 */
export function applyAddressFaults(host: ExcelHost, search: string): boolean {
  const asked = new URLSearchParams(search).getAll('faute');
  // All are understood before any is made: half of what was asked would mislead.
  const acts = asked.map(readFault);
  for (const act of acts) act(host);
  return acts.length > 0;
}

function readFault(fault: string): (host: ExcelHost) => void {
  const [, name = '', digits] = /^([a-z-]+)(?::(\d{1,6}))?$/.exec(fault) ?? [];
  const count = digits === undefined ? undefined : Number(digits);
  const plain = Object.hasOwn(PLAIN, name) ? PLAIN[name] : undefined;
  if (plain && count === undefined) return host => plain(host, 0);
  const counted = Object.hasOwn(COUNTED, name) ? COUNTED[name] : undefined;
  if (counted && count !== undefined && count > 0) return host => counted(host, count);
  const known = [...Object.keys(COUNTED).map(key => `${key}:n`), ...Object.keys(PLAIN)].join(', ');
  throw new Error(hostText('host.unknownFault', { fault, known }));
}

/** As a colleague would in a shared workbook; a workbook keeps one sheet. */
function deleteLastSheet({ grid }: ExcelHost): void {
  const sheets = grid.sheets();
  const last = sheets.at(-1);
  if (last && sheets.length > 1) grid.deleteSheet(last.id);
}
