import { frenchFormula } from '../../text/frenchFormula';
import { message } from '../../text/message';
import { magicConstants } from '../formulas/magicConstants';
import { onTables } from '../onTables';
import { type Rule } from '../rule';
import { LIST_SEPARATOR } from '../shownFigures';

/** A rate, a budget or a number of years written inside formulas: changing the convention changes nothing. */
export const rule: Rule = {
  id: 'CEL-04',
  severity: 'minor',
  isReferenceFree: true,
  check: onTables((_, tables) =>
    tables.flatMap(({ sheet, lines }) =>
      (['population', 'period', 'annual', 'billed'] as const).flatMap(role => {
        const holders = lines.flatMap(({ figures }) => {
          const figure = figures[role];
          const constants = figure?.formula ? magicConstants(figure.formula) : [];
          return figure && constants.length > 0 ? [{ figure, constants }] : [];
        });
        const [first] = holders;
        if (!first) return [];
        const found = [...new Set(holders.flatMap(({ constants }) => constants))].join(LIST_SEPARATOR);
        return [
          {
            sheet,
            cells: holders.map(({ figure }) => figure.cell),
            expected: null,
            found,
            difference: null,
            unit: 'number',
            message: message('CEL-04.message', { count: holders.length, found: found.replace(/\./g, ',') }),
            explanation: [
              message('CEL-04.why', {
                cell: first.figure.cell,
                formula: frenchFormula(first.figure.formula ?? ''),
              }),
            ],
            // Where the parameter is to stand is the author's choice.
            remedy: null,
          },
        ];
      }),
    ),
  ),
};
