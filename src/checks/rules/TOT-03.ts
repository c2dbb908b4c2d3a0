import { frenchFormula } from '../../text/frenchFormula';
import { message, type Message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { addedCells } from '../diagnosis/sumFormula';
import { sumFormula, sumRemedy, type TotalColumn, totalColumns, totalState } from '../diagnosis/totals';
import { type Finding } from '../finding';
import { type CheckContext, type Rule } from '../rule';
import { type TariffTable } from '../tariffTable';
import { cellAt } from '../workbookCells';

type RuleFinding = Omit<Finding, 'rule' | 'severity'>;

/** A total whose formula leaves lines out, adds others, or adds itself. */
export const rule: Rule = {
  id: 'TOT-03',
  severity: 'blocking',
  isReferenceFree: true,
  check: context => {
    const { tables } = context.recognition;
    if (tables.length === 0) return { notRun: message('check.noTable') };
    return tables.flatMap(table => totalColumns.flatMap(column => findingOf(table, column, context)));
  },
};

function findingOf(table: TariffTable, column: TotalColumn, context: CheckContext): RuleFinding[] {
  const state = totalState(table, column);
  const place = table.columns[column];
  const row = table.totals?.row;
  if (state?.kind !== 'formula' || place === undefined || row === undefined) return [];
  const added = addedCells(state.formula);
  if (!added) return [];
  const rows = added.rowsByColumn.get(place) ?? new Set<number>();
  const leftOut = table.lines.filter(line => line.figures[column]?.value && !rows.has(line.row));
  const lines = new Set(table.lines.map(line => line.row));
  const extra = [...rows].filter(
    other => other !== row && !lines.has(other) && isNumber(context, table, other, place),
  );
  const others = [...added.rowsByColumn.keys()].filter(other => other !== place);
  const right = sumFormula(table, column) ?? '';
  const shown = { formula: frenchFormula(state.formula), right: frenchFormula(right) };
  const base = { cell: state.figure.cell, ...shown };
  const sentence = sentenceOf(base, {
    addsItself: rows.has(row),
    leftOut: leftOut.map(line => line.writtenName),
    extra: [
      ...extra.map(other => cellAddress(other, place)),
      ...others.map(other => cellAddress([...(added.rowsByColumn.get(other) ?? [])][0] ?? 0, other)),
    ],
  });
  if (!sentence) return [];
  return [
    {
      sheet: table.sheet,
      cells: [state.figure.cell],
      expected: right,
      found: state.formula,
      difference: null,
      message: sentence,
      explanation: [message('TOT-03.why', { count: table.lines.length, right: shown.right })],
      remedy: sumRemedy(table, column, state.figure, false),
    },
  ];
}

const MOST_NAMED = 5;

function sentenceOf(
  base: { readonly cell: string; readonly formula: string; readonly right: string },
  found: {
    readonly addsItself: boolean;
    readonly leftOut: readonly string[];
    readonly extra: readonly string[];
  },
): Message | null {
  const { addsItself, leftOut, extra } = found;
  const names = `${leftOut.slice(0, MOST_NAMED).join(', ')}${leftOut.length > MOST_NAMED ? '…' : ''}`;
  if (addsItself) return message('TOT-03.message.itself', base);
  if (leftOut.length > 0) return message('TOT-03.message', { ...base, names, count: leftOut.length });
  if (extra.length > 0) {
    return message('TOT-03.message.extra', { ...base, extra: extra.join(', '), count: extra.length });
  }
  return null;
}

function isNumber({ snapshot }: CheckContext, table: TariffTable, row: number, column: number): boolean {
  return typeof cellAt(snapshot, table.sheet, cellAddress(row, column))?.value === 'number';
}
