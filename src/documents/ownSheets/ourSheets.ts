import { type Ledger, type LedgerSheet } from './ledger';
import { type Mark } from './mark';

/** A sheet of the workbook, and the mark it bears. */
interface Bearer {
  readonly id: string;
  readonly name: string;
  readonly mark: Mark | null;
}

/** A sheet of ours, and what we remember of it. */
interface OurSheet<Sheet extends Bearer> {
  readonly sheet: Sheet;
  readonly mark: string;
  readonly key: string;
  readonly written: LedgerSheet | null;
}

/**
 * The sheets of a workbook that the add-in wrote, each key once.
 *
 * A sheet is ours when it bears the mark of one that we remember; of several, copies, it is the one with the id or the
 * name that it had, and none when neither tells. A mark that nothing is remembered of, as in a file made without Excel,
 * says itself which sheet it is: it is ours when it is alone to say so, unless it was left to the user.
 */
export function ourSheets<Sheet extends Bearer>(
  sheets: readonly Sheet[],
  { sheets: remembered, released }: Ledger,
): OurSheet<Sheet>[] {
  const bearersOf = (id: string) => sheets.filter(({ mark }) => mark?.id === id);
  const known = remembered.flatMap((written): OurSheet<Sheet>[] => {
    const bearers = bearersOf(written.mark);
    const sheet =
      bearers.length === 1
        ? bearers[0]
        : (bearers.find(({ id }) => id === written.sheetId) ??
          bearers.find(({ name }) => name === written.name));
    return sheet ? [{ sheet, mark: written.mark, key: written.key, written }] : [];
  });
  const marks = new Set([...remembered.map(({ mark }) => mark), ...released]);
  const unknown = sheets.flatMap((sheet): OurSheet<Sheet>[] =>
    sheet.mark && sheet.mark.key !== null && !marks.has(sheet.mark.id)
      ? [{ sheet, mark: sheet.mark.id, key: sheet.mark.key, written: null }]
      : [],
  );
  const isAlone = ({ key }: OurSheet<Sheet>) =>
    [...known, ...unknown].filter(other => other.key === key).length === 1;
  return [...known, ...unknown.filter(isAlone)];
}
