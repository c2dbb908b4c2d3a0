import { type Member } from '../../domain/conventions/convention';
import { textKey } from '../../domain/names/textKey';
import { grouped } from '../grouped';
import { type Place } from '../places';
import { type CheckContext } from '../rule';
import { type TableLine, type TariffTable } from '../tariffTable';

/** A line and the table it belongs to. */
export interface NamedLine {
  readonly table: TariffTable;
  readonly line: TableLine;
}

export function namedLines({ recognition }: CheckContext): NamedLine[] {
  return recognition.tables.flatMap(table => table.lines.map(line => ({ table, line })));
}

export function placeOf({ table, line }: NamedLine): Place {
  return { sheet: table.sheet, cell: line.nameCell };
}

/** Lines whose name is a misspelling of a member's. */
function misspeltLines(context: CheckContext): NamedLine[] {
  return namedLines(context).filter(({ line }) => line.match.kind === 'close');
}

/** A member whose name is misspelt here and written otherwise there. */
export interface DivergentBody {
  readonly member: Member;
  readonly misspelt: readonly NamedLine[];
  /** Every writing found, the first time each is met. */
  readonly writings: readonly string[];
}

/**
 * Members whose name differs between tables by its letters, not only by its form: NOM-02. Their misspelt lines are
 * told there and nowhere else.
 */
export function divergentBodies(context: CheckContext): DivergentBody[] {
  const known = namedLines(context).filter(({ line }) => line.member !== null);
  return grouped(known, ({ line }) => line.member?.insee ?? '').flatMap(lines => {
    const member = lines[0]?.line.member;
    const misspelt = lines.filter(({ line }) => line.match.kind === 'close');
    const spellings = grouped(lines, spellingOf);
    const tables = new Set(spellings.map(([first]) => first?.table.id));
    if (!member || misspelt.length === 0 || spellings.length < 2 || tables.size < 2) return [];
    const writings = spellings.map(([first]) => first?.line.writtenName.trim() ?? '');
    return [{ member, misspelt, writings }];
  });
}

/** Misspelt lines that no other table writes otherwise, one group a misspelling. */
export function loneMisspellings(context: CheckContext): NamedLine[][] {
  const told = new Set(divergentBodies(context).flatMap(({ misspelt }) => misspelt.map(({ line }) => line)));
  const alone = misspeltLines(context).filter(({ line }) => !told.has(line));
  return grouped(alone, named => `${named.line.member?.insee} ${spellingOf(named)}`);
}

/** The letters of a name; every mere form of a member's name counts as one spelling. */
function spellingOf({ line }: NamedLine): string {
  return line.match.kind === 'close' ? textKey(line.writtenName) : '';
}
