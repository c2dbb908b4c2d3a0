import { type Convention, yearsOf } from '../../domain/conventions/convention';
import { message } from '../../text/message';
import { type WorkbookSnapshot } from '../snapshot';
import { type Recognition, type TariffTable } from '../tariffTable';
import { type Block, findBlocks } from './blocks';
import { type Correction } from './correction';
import { expectedRatios } from './expectedRatios';
import { memberNames } from './memberNames';
import { distinctMembers } from './nameHits';
import { namesInTexts } from './namedIn';
import { type RowRange, rowIndex } from './rowIndex';
import { type Grid, sheetGrid } from './sheetGrid';
import { type IsTaken, withParameters } from './sheetParameters';
import { type BlockContext } from './statements';
import { surroundingsOf } from './surroundings';
import { draftOf, type Reader, type Refusal, refusalOf, type TableDraft } from './tableDraft';
import { tariffTableOf } from './tariffTableOf';

export type { Correction } from './correction';

type Unplaced = Recognition['unplaced'][number];

// One or two names are met anywhere; from three on an area is about the members.
const SEVERAL = 3;

/**
 * Finds the tariff tables of a workbook wherever they stand, and says which areas about the members are none. It never
 * throws on what a workbook may hold.
 *
 * @param corrections what the user said of tables recognised before, by the id of the table.
 * @throws DomainError for a correction that names an application or payer which the convention has not, or gives a
 *   rate that is none.
 */
export function recognise(
  snapshot: WorkbookSnapshot,
  convention: Convention,
  corrections: readonly Correction[] = [],
): Recognition {
  const reader: Reader = {
    convention,
    years: yearsOf(convention),
    names: memberNames(convention.members),
    namesIn: namesInTexts(convention),
    expected: expectedRatios(convention),
    corrections: new Map(corrections.map(correction => [correction.tableId, correction])),
  };
  const blocks = snapshot.sheets.map(sheet => findBlocks(sheetGrid(sheet), reader.names, reader.namesIn));
  const sheets = blocks.map(ofSheet => recogniseBlocks(ofSheet, reader));
  const tables = sheets.flatMap(({ tables: found }) => found);
  return {
    tables: withParameters(tables, snapshot, reader, takenBy(blocks.flat())),
    unplaced: sheets.flatMap(({ unplaced }) => unplaced),
  };
}

/** Whether a cell is inside a block. */
function takenBy(blocks: readonly Block[]): IsTaken {
  return (sheet, row, column) =>
    blocks.some(
      ({ grid, span, firstRow, lastRow }) =>
        grid.sheet === sheet &&
        row >= firstRow &&
        row <= lastRow &&
        column >= grid.sheetColumn(span.left) &&
        column <= grid.sheetColumn(span.right),
    );
}

type BlocksOnRows = (rows: RowRange) => readonly Block[];

interface Placed {
  readonly block: Block;
  readonly application: TariffTable['application'];
}

function recogniseBlocks(blocks: readonly Block[], reader: Reader): Recognition {
  const tables: TariffTable[] = [];
  const unplaced: Unplaced[] = [];
  const placed: Placed[] = [];
  const drafts = blocks.map(block => draftOf(block, reader));
  // What is no table whatever stands around it is set aside first: a list of staff names many towns.
  const candidates = drafts.filter(draft => refusalOf(draft, true) === null).map(({ block }) => block);
  const isCandidate = new Set(candidates);
  const nearby = placesByGrid(candidates);
  for (const draft of drafts) {
    const { block } = draft;
    const context = isCandidate.has(block) ? contextOf(block, nearby(block.grid), placed) : null;
    const refusal = refusalOf(draft, context === null || isNamedNear(draft, context, reader));
    if (refusal || !context) {
      unplaced.push(...refused(draft, refusal ?? 'recognition.noAmount'));
      continue;
    }
    const found = draft.groups.map(group => tariffTableOf(draft, group, context, reader));
    tables.push(...found);
    unplaced.push(...found.flatMap(table => doubts(table, draft)));
    placed.push({ block, application: found[0]?.application ?? null });
  }
  return { tables, unplaced };
}

/** Whether a title, a header or the sheet's name says which application it is about. */
function isNamedNear(
  { block, evidence }: TableDraft,
  { near, inherited }: BlockContext,
  reader: Reader,
): boolean {
  const texts = [block.grid.sheet, ...[...near.above, ...near.aside].map(({ text }) => text)];
  return (
    inherited !== null ||
    evidence.some(({ application }) => application !== null) ||
    texts.some(text => reader.namesIn.application(text) !== null)
  );
}

/** The blocks of each grid of a sheet by row: lines pasted as text make a grid of their own. */
function placesByGrid(blocks: readonly Block[]): (grid: Grid) => BlocksOnRows {
  const grids = new Map<Grid, Block[]>();
  for (const block of blocks) {
    const own = grids.get(block.grid);
    if (own) own.push(block);
    else grids.set(block.grid, [block]);
  }
  const indexes = new Map([...grids].map(([grid, own]) => [grid, rowIndex(own)]));
  return grid => indexes.get(grid) ?? (() => []);
}

function contextOf(block: Block, onRows: BlocksOnRows, placed: readonly Placed[]): BlockContext {
  const heading = placedAbove(block, placed)?.application ?? null;
  return {
    near: surroundingsOf(block.grid, block, onRows),
    inherited: heading && !heading.isInferred ? heading : null,
    hasNeighbour: onRows(block).length > 1,
  };
}

/** The nearest table above in the same columns. */
function placedAbove({ grid, span, firstRow }: Block, placed: readonly Placed[]): Placed | null {
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const one = placed[index];
    if (!one || one.block.grid !== grid || one.block.lastRow >= firstRow) continue;
    if (one.block.span.left <= span.right && span.left <= one.block.span.right) return one;
  }
  return null;
}

function refused(draft: TableDraft, key: Refusal): readonly Unplaced[] {
  const { block, id } = draft;
  const count = distinctMembers(block.hits);
  if (count < SEVERAL) return [];
  return [{ id, sheet: block.grid.sheet, area: areaOf(block), reason: message(key, { count }) }];
}

/** What a table leaves open is told as well. */
function doubts(table: TariffTable, { block }: TableDraft): readonly Unplaced[] {
  const reason =
    table.application === null && table.payer === null
      ? message('recognition.subjectUnknown')
      : table.application === null
        ? message('recognition.applicationUnknown')
        : table.payer === null
          ? message('recognition.payerUnknown')
          : null;
  return reason ? [{ id: table.id, sheet: table.sheet, area: areaOf(block), reason }] : [];
}

function areaOf({ grid, span, firstRow, lastRow }: Block): string {
  const [from, to] = [grid.address(firstRow, span.left), grid.address(lastRow, span.right)];
  return from === to ? from : `${from}:${to}`;
}
