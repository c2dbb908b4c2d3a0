/** A name of each sheet we wrote: it goes where its sheet goes, whatever the sheet is called and the file is saved by. */
export const MARK_NAME = 'Annexe2_feuille';

/** What the name of a sheet of ours says. */
export interface Mark {
  /** Of this sheet alone, and of its copies. */
  readonly id: string;
  /** Which sheet of which document it is; null: only the ledger of the workbook says it. */
  readonly key: string | null;
}

const FORMULA = /^="([0-9a-f-]{36})(?: ((?:[^"]|"")+))?"$/;
/** Excel takes no longer text in a formula. */
const LONGEST = 255;

/** The mark of a sheet that is being written. */
export function newMark(key: string): Mark {
  return { id: crypto.randomUUID(), key };
}

/** A mark as the formula of a name, with its "=". */
export function markFormula({ id, key }: Mark): string {
  const text = key === null ? id : `${id} ${key}`;
  return `="${(text.length > LONGEST ? id : text).replaceAll('"', '""')}"`;
}

/** The mark that the formula of a name is; null when it is none of ours. */
export function parseMark(formula: unknown): Mark | null {
  const [, id, key] = FORMULA.exec(String(formula)) ?? [];
  return id === undefined ? null : { id, key: key?.replaceAll('""', '"') ?? null };
}
