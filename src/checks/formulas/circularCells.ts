import { cellAddress } from '../cellAddress';
import { type Place } from '../places';
import { type WorkbookSnapshot } from '../snapshot';
import { formulaCells, sheetNamed } from '../workbookCells';
import { type FormulaReference, isInside, referencesOf } from './references';

/** A larger area is only looked at for the cell itself: running totals would otherwise cost a square. */
const LARGEST_AREA = 200;

interface Node {
  readonly place: Place;
  readonly row: number;
  readonly column: number;
  readonly references: readonly FormulaReference[];
}

/** Loops of formulas that need their own result, each as the cells it goes through. */
export function circularLoops(snapshot: WorkbookSnapshot): Place[][] {
  const nodes = new Map(nodesOf(snapshot).map(node => [keyOf(node.place), node]));
  const edges = new Map([...nodes].map(([key, node]) => [key, precedents(snapshot, nodes, node)]));
  return loopsIn(edges).map(loop => loop.flatMap(key => nodes.get(key)?.place ?? []));
}

function keyOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}

function nodesOf({ sheets }: WorkbookSnapshot): Node[] {
  return sheets.flatMap(sheet =>
    formulaCells(sheet).flatMap(({ row, column, formula }) =>
      formula === null
        ? []
        : [
            {
              place: { sheet: sheet.name, cell: cellAddress(row, column) },
              row,
              column,
              references: referencesOf(formula),
            },
          ],
    ),
  );
}

function precedents(snapshot: WorkbookSnapshot, nodes: ReadonlyMap<string, Node>, node: Node): string[] {
  return node.references.flatMap(({ sheet, area }) => {
    const name = sheet === null ? node.place.sheet : sheetNamed(snapshot, sheet)?.name;
    if (name === undefined) return [];
    const isOwn = name === node.place.sheet && isInside(area, node);
    if (area.rowCount * area.columnCount > LARGEST_AREA) return isOwn ? [keyOf(node.place)] : [];
    return cellsOf(area)
      .map(cell => keyOf({ sheet: name, cell }))
      .filter(key => nodes.has(key));
  });
}

function cellsOf({ row, column, rowCount, columnCount }: FormulaReference['area']): string[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) =>
    cellAddress(row + Math.floor(index / columnCount), column + (index % columnCount)),
  );
}

/** Depth first, without recursion: a chain of formulas may be as long as a sheet. */
function loopsIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const loops: string[][] = [];
  for (const start of edges.keys()) {
    if (done.has(start)) continue;
    const path = [{ key: start, next: 0 }];
    const onPath = new Set([start]);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = edges.get(top.key)?.[top.next];
      top.next += 1;
      if (next === undefined) {
        done.add(top.key);
        onPath.delete(top.key);
        path.pop();
      } else if (onPath.has(next)) {
        const keys = path.map(({ key }) => key);
        loops.push(keys.slice(keys.indexOf(next)));
      } else if (!done.has(next)) {
        onPath.add(next);
        path.push({ key: next, next: 0 });
      }
    }
  }
  return loops;
}
