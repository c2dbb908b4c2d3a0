import { type Member } from '../../domain/conventions/convention';
import { type Edit } from '../finding';
import { type CheckContext } from '../rule';
import { cellAt } from '../workbookCells';
import { type NamedLine } from './namedLines';

/** "CCAS de ", "Commune d’"…: what comes before the name and stays when the name is corrected. */
const ANNOUNCEMENT =
  /^\s*(?:commune|communes|ville|mairie|ccas|c\.c\.a\.s\.?|centre communal d.action sociale)\s+(?:de\s+|d['’]\s*)/i;
const ANNOUNCED = /^\s*(?:commune|ville|mairie|ccas|c\.c\.a\.s|centre communal)\b/i;

/**
 * The edits that write a member's official name on lines; null when one of them cannot be written: a formula, a
 * table pasted as text, a name announced in a way that we cannot keep ("CCAS du …").
 */
export function nameEdits(
  context: CheckContext,
  lines: readonly NamedLine[],
  memberOf: (line: NamedLine) => Member | null = ({ line }) => line.member,
): readonly Edit[] | null {
  const edits = lines.map((named): Extract<Edit, { kind: 'text' }> | null => {
    const { table, line } = named;
    const member = memberOf(named);
    const text = member && officialWriting(line.writtenName, member);
    const holder = cellAt(context.snapshot, table.sheet, line.nameCell);
    if (!text || table.isPastedText || (holder && holder.formula !== null)) return null;
    return { kind: 'text', sheet: table.sheet, cell: line.nameCell, text };
  });
  if (!edits.every(edit => edit !== null)) return null;
  // Tables with a column for each year share their names: one cell is written once.
  return [...new Map(edits.map(edit => [`${edit.sheet}!${edit.cell}`, edit])).values()];
}

function officialWriting(written: string, { name }: Member): string | null {
  if (!ANNOUNCED.test(written)) return name;
  const [announcement] = ANNOUNCEMENT.exec(written) ?? [];
  // « de Le Crès » would be wrong French, and « du » is for the user to write.
  return announcement !== undefined && !/^(Le|Les) /.test(name) ? announcement.trimStart() + name : null;
}
