import { formatEuros } from '../../domain/money/formatEuros';
import { frenchFormula } from '../../text/frenchFormula';
import { message } from '../../text/message';
import { sumOf } from '../diagnosis/columnSums';
import { plainNumber } from '../../domain/money/figureTexts';
import { addedCells } from '../diagnosis/sumFormula';
import { figuresOfColumn, sumRemedy, type TotalColumn, totalColumns, totalState } from '../diagnosis/totals';
import { type Finding } from '../finding';
import { type CheckContext, type Rule } from '../rule';
import { type TariffTable } from '../tariffTable';
import { sheetNamed } from '../workbookCells';

type RuleFinding = Omit<Finding, 'rule' | 'severity'>;

/** SUBTOTAL(109) leaves hidden rows out; SUBTOTAL(9) those a filter hides. */
const LEAVES_HIDDEN_OUT = 109;

/** A total that leaves hidden rows out. */
export const rule: Rule = {
  id: 'TOT-04',
  severity: 'major',
  isReferenceFree: true,
  check: context => {
    const { tables } = context.recognition;
    if (tables.length === 0) return { notRun: message('check.noTable') };
    return tables.flatMap(table => totalColumns.flatMap(column => findingOf(table, column, context)));
  },
};

function findingOf(table: TariffTable, column: TotalColumn, { snapshot }: CheckContext): RuleFinding[] {
  const state = totalState(table, column);
  const added = state?.kind === 'formula' ? addedCells(state.formula) : null;
  if (state?.kind !== 'formula' || !added || added.subtotal === null) return [];
  const isFiltered = sheetNamed(snapshot, table.sheet)?.hasFilter ?? false;
  if (added.subtotal !== LEAVES_HIDDEN_OUT && !isFiltered) return [];
  const hidden = table.lines.filter(line => line.isHidden && line.figures[column]?.value);
  if (hidden.length === 0) return [];
  const all = sumOf(figuresOfColumn(table, column));
  const leftOut = sumOf(hidden.flatMap(line => line.figures[column] ?? []));
  const shown = column === 'population' ? plainNumber : formatEuros;
  const decimals = column === 'population' ? 0 : 2;
  const values = {
    cell: state.figure.cell,
    formula: frenchFormula(state.formula),
    count: hidden.length,
    names: hidden.map(({ writtenName }) => writtenName).join(', '),
    leftOut: shown(leftOut),
    all: shown(all),
    visible: shown(all.minus(leftOut)),
  };
  return [
    {
      sheet: table.sheet,
      cells: [state.figure.cell],
      expected: all.toFixed(decimals),
      found: all.minus(leftOut).toFixed(decimals),
      difference: leftOut.negated().toFixed(decimals),
      unit: column === 'population' ? 'inhabitants' : 'euros',
      message: message('TOT-04.message', values),
      explanation: [message('TOT-04.why', values)],
      remedy: sumRemedy(table, column, state.figure, false),
    },
  ];
}
