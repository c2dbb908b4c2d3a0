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
import { sheetGrid } from './sheetGrid';
import { surroundingsOf } from './surroundings';
import { draftOf, groupId, type Reader, type Refusal, refusalOf, type TableDraft } from './tableDraft';
import { type BlockContext, tariffTableOf } from './tariffTableOf';

export type { Correction } from './correction';

type Unplaced = Recognition['unplaced'][number];

// One or two names are met anywhere; from three on an area is about the members.
const SEVERAL = 3;

/**
 * Finds the tariff tables of a workbook wherever they stand, and says which areas about the members are none. It never
 * throws on what a workbook may hold.
 *
 * @param corrections what the user said of tables recognised before, by the id of the table.
 * @throws DomainError for a correction that names an application or payer which the convention has not.
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
  const sheets = snapshot.sheets.map(sheet =>
    recogniseBlocks(findBlocks(sheetGrid(sheet), reader.names, reader.namesIn), reader),
  );
  return {
    tables: sheets.flatMap(({ tables }) => tables),
    unplaced: sheets.flatMap(({ unplaced }) => unplaced),
  };
}

function recogniseBlocks(blocks: readonly Block[], reader: Reader): Recognition {
  const tables: TariffTable[] = [];
  const unplaced: Unplaced[] = [];
  const placed: { readonly block: Block; readonly application: TariffTable['application'] }[] = [];
  for (const block of blocks) {
    const draft = draftOf(block, reader);
    const context = contextOf(block, blocks, placed);
    const texts = [
      block.grid.sheet,
      ...[...context.near.above, ...context.near.aside].map(({ text }) => text),
    ];
    const isNamed =
      context.inherited !== null ||
      draft.evidence.some(({ application }) => application !== null) ||
      texts.some(text => reader.namesIn.application(text) !== null);
    const refusal = refusalOf(draft, reader, isNamed);
    if (refusal) {
      unplaced.push(...refused(draft, refusal));
      continue;
    }
    const found = draft.groups.map((group, index) =>
      tariffTableOf(draft, group, groupId(draft, group, index), context, reader),
    );
    tables.push(...found);
    unplaced.push(...found.flatMap(table => doubts(table, draft)));
    placed.push({ block, application: found[0]?.application ?? null });
  }
  return { tables, unplaced };
}

function contextOf(
  block: Block,
  blocks: readonly Block[],
  placed: readonly { readonly block: Block; readonly application: TariffTable['application'] }[],
): BlockContext {
  const sameGrid = blocks.filter(({ grid }) => grid === block.grid);
  const above = placed.filter(
    other =>
      other.block.grid === block.grid &&
      other.block.lastRow < block.firstRow &&
      other.block.span.left <= block.span.right &&
      block.span.left <= other.block.span.right,
  );
  const heading = above[above.length - 1]?.application ?? null;
  return {
    near: surroundingsOf(block.grid, block, sameGrid),
    inherited: heading && !heading.isInferred ? heading : null,
    hasNeighbour: sameGrid.some(
      other => other !== block && other.firstRow <= block.lastRow && block.firstRow <= other.lastRow,
    ),
  };
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
