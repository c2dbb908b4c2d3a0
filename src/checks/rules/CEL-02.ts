import { Decimal } from '../../domain/money/decimal';
import { frenchFormula } from '../../text/frenchFormula';
import { message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { formulaColumns, isTypedNumber } from '../formulas/formulaColumns';
import { restoredFormulas } from '../formulas/restoredFormulas';
import { type Rule } from '../rule';

/** A typed number where the rest of the column is computed: it no longer follows the parameters. */
export const rule: Rule = {
  id: 'CEL-02',
  severity: 'major',
  isReferenceFree: true,
  check: context =>
    formulaColumns(context).flatMap(column => {
      const constants = column.others.filter(isTypedNumber);
      const [first] = constants;
      if (!first) return [];
      const cells = constants.map(cell => cellAddress(cell.row, cell.column));
      const { expected, remedy } = restoredFormulas(column, constants);
      return [
        {
          sheet: column.sheet,
          cells,
          expected,
          found: new Decimal(Number(first.value)).toString(),
          difference: null,
          unit: 'number',
          message: message('CEL-02.message', {
            count: cells.length,
            cell: cells[0] ?? '',
            found: Number(first.value),
            expected: frenchFormula(expected),
          }),
          explanation: [message('CEL-02.why', { count: column.followers, formula: frenchFormula(expected) })],
          remedy,
        },
      ];
    }),
};
