import { type Correction } from './correction';

type Said = Omit<Correction, 'tableId'>;

/** Some of what the user says of a table; `undefined` takes back what was said, columns are said one by one. */
export type TableChange = { readonly [Field in keyof Said]?: Said[Field] | undefined };

/** The corrections with one more thing said of one table. */
export function withChange(
  corrections: readonly Correction[],
  tableId: string,
  change: TableChange,
): Correction[] {
  const known = corrections.find(correction => correction.tableId === tableId);
  const columns = change.columns && { ...known?.columns, ...change.columns };
  const next = said({ ...known, ...change, ...(columns && { columns }), tableId });
  const others = corrections.filter(correction => correction !== known);
  return Object.keys(next).length > 1 ? [...others, next] : others;
}

/** A correction without the fields that say nothing. */
export function said(correction: TableChange & Pick<Correction, 'tableId'>): Correction {
  return Object.fromEntries(
    Object.entries(correction).filter(([, value]) => value !== undefined),
  ) as unknown as Correction;
}
