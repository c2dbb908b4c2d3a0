import { type Convention, type Payer, yearsOf } from '../../domain/conventions/convention';
import { type Block } from './blocks';
import { columnGroups } from './columnGroups';
import { correctedGroups, correctionsOf, type DraftGroup, withNamesIn } from './correctedColumns';
import { type Correction } from './correction';
import { type ExpectedRatio } from './expectedRatios';
import { isFigure } from './figureCell';
import { type MemberNames } from './memberNames';
import { distinctMembers } from './nameHits';
import { type NamesInTexts } from './namedIn';
import { textAt } from './sheetGrid';
import { type OwnText } from './statedText';
import { type ColumnEvidence, columnEvidence } from './tableColumns';
import { readLine, type ReadLine } from './tableLines';

/** What every block of a workbook is read with. */
export interface Reader {
  readonly convention: Convention;
  readonly years: number;
  readonly names: MemberNames;
  readonly namesIn: NamesInTexts;
  readonly expected: readonly ExpectedRatio[];
  readonly corrections: ReadonlyMap<string, Correction>;
}

/** A block whose columns are known: one table, or several that share its lines. */
export interface TableDraft {
  readonly block: Block;
  readonly id: string;
  readonly lines: readonly ReadLine[];
  readonly evidence: readonly ColumnEvidence[];
  /** Whether the user said which columns are which. */
  readonly isCorrected: boolean;
  readonly groups: readonly DraftGroup[];
  /** What the names of most lines announce: "CCAS de Lattes". */
  readonly namedPayer: (OwnText & { readonly payer: Payer }) | null;
}

/** Why a block is no tariff table. */
export type Refusal =
  'recognition.namesOnly' | 'recognition.oneFigureARow' | 'recognition.noAmount' | 'recognition.otherSubject';

// Fewer look-ups among the lines, or each member more often, is a list of something else.
const KNOWN_NAMES = 0.4;
const DISTINCT_NAMES = 0.6;
const FEW = 5;

/** Reads lines and columns of a block, as the user corrected them. */
export function draftOf(found: Block, reader: Reader): TableDraft {
  const { grid } = found;
  const id = `${grid.sheet}!${grid.address(found.firstRow, found.span.nameColumn)}${grid.part}`;
  const corrections = correctionsOf(found, id, reader.corrections);
  const block = withNamesIn(found, corrections);
  const { span, rows } = block;
  const lines = rows.lines.map(row => readLine(grid, row, span.nameColumn, reader.names));
  const evidence = evidenceOf(block, lines, reader, corrections.get(id)?.population);
  const withMeaning = (meaning: ColumnEvidence['meaning']) =>
    evidence.find(one => one.meaning === meaning)?.column ?? null;
  const shared = { populationColumn: withMeaning('population'), inseeColumn: withMeaning('insee') };
  const groups = columnGroups(evidence, reader.expected, yearsOf(reader.convention)).map((group, index) => ({
    ...group,
    ...shared,
    id: index === 0 ? id : `${id}+${grid.address(0, group.ownColumn).replace(/\d/g, '')}`,
  }));
  return {
    block,
    id,
    lines,
    evidence,
    isCorrected: corrections.size > 0,
    groups: correctedGroups(id, groups, shared, evidence, corrections),
    namedPayer: payerOfNames(grid.sheet, lines, reader.convention),
  };
}

function evidenceOf(
  { grid, span, headers, figureColumns }: Block,
  lines: readonly ReadLine[],
  { namesIn }: Reader,
  populationColumn: number | null | undefined,
): readonly ColumnEvidence[] {
  const figures = new Set(figureColumns);
  const columns = [...new Set([...headers.keys(), ...figures])]
    .filter(column => column !== span.nameColumn)
    .sort((a, b) => a - b)
    .map(column => ({ column, hasFigures: figures.has(column) }));
  return columnEvidence(grid, lines, columns, headers, namesIn, populationColumn);
}

function payerOfNames(
  sheet: string,
  lines: readonly ReadLine[],
  convention: Convention,
): TableDraft['namedPayer'] {
  for (const payer of convention.payers) {
    const named = lines.filter(({ payerType }) => payerType === payer.type);
    const [first] = named;
    if (first && named.length > lines.length / 2)
      return { sheet, cell: first.nameCell, text: first.writtenName, payer };
  }
  return null;
}

/** Why a draft is no tariff table; null when it is one. */
export function refusalOf(draft: TableDraft, isNamed: boolean): Refusal | null {
  const { block, lines, groups } = draft;
  if (draft.isCorrected && groups.length > 0) return null;
  const known = block.hits.length;
  const isOther =
    known < lines.length * KNOWN_NAMES ||
    (known > FEW && distinctMembers(block.hits) < known * DISTINCT_NAMES);
  if (isOther) return 'recognition.otherSubject';
  if (block.figureColumns.length === 0) {
    return hasFiguresBetween(block) ? 'recognition.oneFigureARow' : 'recognition.namesOnly';
  }
  return groups.some(group => isTariff(draft, group, isNamed)) ? null : 'recognition.noAmount';
}

/** Whether figures stand under most of the names, in the column of names itself. */
function hasFiguresBetween({ grid, span, hits }: Block): boolean {
  const followed = hits.filter(({ row }) => isFigure(grid.value(row + 1, span.nameColumn)));
  return followed.length > hits.length / 2;
}

/**
 * Whether columns are those of a tariff: amounts alone may be anything, so they must go with populations, with each
 * other, or with an application named nearby.
 */
function isTariff(
  { block, evidence }: TableDraft,
  { columns: amounts, populationColumn }: DraftGroup,
  isNamed: boolean,
): boolean {
  const columns = Object.values(amounts);
  const isPopulated = populationColumn !== null;
  const isProportional = columns.some(({ ratio }) => ratio !== null);
  if (block.hits.length < 2) {
    const isTold = evidence.some(({ meaning }) => meaning === 'population');
    return isTold && columns.some(({ meaning }) => meaning !== null && meaning !== 'amount');
  }
  if (isProportional) return columns.length > 1 || isNamed;
  if (isPopulated && (columns.length > 1 || isNamed)) return true;
  if (columns.length > 1 && isNamed) return true;
  return block.hits.length < FEW && (isPopulated || columns.length > 1);
}

/** The header of the names, where there is one. */
export function memberHeaderOf({ grid, headers, span }: Block): OwnText | null {
  const header = headers.get(span.nameColumn);
  return header && header.text !== '' ? { sheet: grid.sheet, cell: header.cell, text: header.text } : null;
}

/** The header of a column, or its first cell with something in it. */
export function headerOrFirstCell({ block, lines }: TableDraft, column: number): OwnText {
  const header = block.headers.get(column);
  const { sheet } = block.grid;
  if (header && header.text !== '') return { sheet, cell: header.cell, text: header.fullText };
  const row = lines[0]?.row ?? block.firstRow;
  const value = block.grid.value(row, column);
  return {
    sheet,
    cell: block.grid.address(row, column),
    text: typeof value === 'number' ? String(value) : textAt(block.grid, row, column),
  };
}
