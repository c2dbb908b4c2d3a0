import { frenchFormula } from '../../text/frenchFormula';
import { message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { type Finding } from '../finding';
import { circularLoops } from '../formulas/circularCells';
import { errorCells } from '../formulas/errorCells';
import { withoutTexts } from '../formulas/references';
import { grouped } from '../grouped';
import { locationOf } from '../places';
import { type CheckContext, type Rule } from '../rule';
import { formulaCells } from '../workbookCells';

type Found = Omit<Finding, 'rule' | 'severity'>;

/** "[Classeur.xlsx]Feuil1", or "[1]Feuil1!" as a file keeps it. */
const EXTERNAL = /\[[^\][]+\.(?:xls\w?|ods|csv)\]|(?<![\w\]])\[\d+\][^\][]*!/i;

/** Errors, links to other workbooks, loops and names that lead nowhere: no figure below them can be trusted. */
export const rule: Rule = {
  id: 'CEL-06',
  severity: 'blocking',
  isReferenceFree: true,
  check: context => [
    ...errors(context),
    ...externalLinks(context),
    ...loops(context),
    ...brokenNames(context),
  ],
};

/** One finding a sheet and an error: the cells where it starts, and how many merely follow. */
function errors({ snapshot }: CheckContext): Found[] {
  const { roots, followers } = errorCells(snapshot);
  return grouped(roots, ({ sheet, error }) => `${sheet} ${error}`).flatMap(cells => {
    const [first] = cells;
    if (!first) return [];
    const { sheet, error, address: cell, formula } = first;
    const after = followers.filter(follower => follower.error === error).length;
    return [
      {
        ...unfixable(
          sheet,
          cells.map(({ address }) => address),
        ),
        found: error,
        message: message('CEL-06.message', { error: frenchFormula(error), cell, count: cells.length }),
        explanation: [
          formula === null
            ? message('CEL-06.why.typed', { cell, error: frenchFormula(error) })
            : message('CEL-06.why', { cell, formula: frenchFormula(formula) }),
          ...(after > 0 ? [message('CEL-06.why.followers', { count: after })] : []),
        ],
      },
    ];
  });
}

function externalLinks({ snapshot }: CheckContext): Found[] {
  return snapshot.sheets.flatMap(sheet => {
    const linked = formulaCells(sheet).flatMap(({ row, column, formula }) =>
      formula !== null && EXTERNAL.test(withoutTexts(formula))
        ? [{ cell: cellAddress(row, column), formula }]
        : [],
    );
    const [first] = linked;
    if (!first) return [];
    const cells = linked.map(({ cell }) => cell);
    return [
      {
        ...unfixable(sheet.name, cells),
        found: first.formula,
        message: message('CEL-06.message.external', { count: cells.length, cell: first.cell }),
        explanation: [message('CEL-06.why', { ...first, formula: frenchFormula(first.formula) })],
      },
    ];
  });
}

function loops({ snapshot }: CheckContext): Found[] {
  return circularLoops(snapshot).map(places => {
    const { elsewhere, sheet, cells } = locationOf(places);
    const path = [...places, ...places.slice(0, 1)].map(({ cell }) => cell).join(' → ');
    return {
      ...unfixable(sheet, cells),
      found: path,
      message: message('CEL-06.message.circular', { cell: places[0]?.cell ?? '', count: places.length }),
      explanation: [message('CEL-06.why.circular', { path }), ...elsewhere],
    };
  });
}

function brokenNames({ snapshot }: CheckContext): Found[] {
  return snapshot.names
    .filter(({ isBroken }) => isBroken)
    .map(({ name, formula }) => ({
      ...unfixable('', []),
      found: name,
      message: message('CEL-06.message.name', { name }),
      explanation: [message('CEL-06.why.name', { name, formula: frenchFormula(formula) })],
    }));
}

/** What was there before the error, only the author knows. */
function unfixable(sheet: string, cells: readonly string[]) {
  return { sheet, cells, expected: null, difference: null, remedy: null };
}
