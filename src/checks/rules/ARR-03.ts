import { roundToCents } from '../../domain/money/roundToCents';
import { message } from '../../text/message';
import { shownByExcel } from '../diagnosis/amountCells';
import { amountEdit } from '../diagnosis/amountRemedy';
import { diagnosesOf } from '../diagnosis/diagnoses';
import { plainNumber } from '../../domain/money/figureTexts';
import { amountColumns } from '../diagnosis/tariffBasis';
import { type Edit, type Remedy } from '../finding';
import { type CheckContext, type Rule } from '../rule';
import { type FigureCell, type TariffTable } from '../tariffTable';
import { type Decimal } from '../../domain/money/decimal';

const CENTS = 2;
const EXCEL_DECIMALS = 15;

/** Amounts stored with more decimals than they show; those that are wrong are told by another rule. */
export const rule: Rule = {
  id: 'ARR-03',
  severity: 'minor',
  isReferenceFree: true,
  check: context => {
    const { tables } = context.recognition;
    if (tables.length === 0) return { notRun: message('check.noTable') };
    return tables.flatMap(table => {
      const unrounded = unroundedFigures(table, context);
      const [first] = unrounded;
      if (!first) return [];
      const amount = roundToCents(first.value);
      const values = {
        cell: first.figure.cell,
        found: plainNumber(first.value, EXCEL_DECIMALS),
        count: unrounded.length,
      };
      return [
        {
          sheet: table.sheet,
          cells: unrounded.map(({ figure }) => figure.cell),
          expected: amount.toFixed(CENTS),
          found: first.value.toString(),
          difference: first.value.minus(amount).toString(),
          unit: 'euros',
          message: message('ARR-03.message', { ...values, amount: amount.toFixed(CENTS).replace('.', ',') }),
          explanation: [message('ARR-03.why')],
          remedy: remedyOf(table, unrounded),
        },
      ];
    });
  },
};

interface Unrounded {
  readonly figure: FigureCell;
  readonly value: Decimal;
}

function unroundedFigures(table: TariffTable, context: CheckContext): Unrounded[] {
  const diagnoses = diagnosesOf(table, context);
  const told = new Set(diagnoses.flatMap(({ cells }) => cells.map(({ figure }) => figure)));
  return amountColumns.flatMap(column =>
    table.lines.flatMap(({ figures: { [column]: figure } }): Unrounded[] => {
      if (!figure?.value || told.has(figure)) return [];
      const value = shownByExcel(figure.value);
      return value.decimalPlaces() > CENTS ? [{ figure, value }] : [];
    }),
  );
}

/** Typed amounts are rounded; a formula is wrapped in ROUND, which only its author should decide. */
function remedyOf({ sheet, isPastedText }: TariffTable, unrounded: readonly Unrounded[]): Remedy | null {
  if (isPastedText) return null;
  const edits = unrounded.map(({ figure, value }): Edit => {
    if (figure.formula === null) return amountEdit({ sheet, figure }, roundToCents(value));
    const formula = `=ROUND(${figure.formula.replace(/^=/, '')},${CENTS})`;
    return { kind: 'formula', sheet, cell: figure.cell, formula };
  });
  return unrounded.every(({ figure }) => figure.formula === null)
    ? { kind: 'fix', edits }
    : { kind: 'suggestion', choices: [{ label: message('ARR-03.choice', { count: edits.length }), edits }] };
}
