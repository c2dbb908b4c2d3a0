import { grouped } from '../grouped';
import { type CheckContext } from '../rule';
import { type TariffTable } from '../tariffTable';
import { amountCellsOf } from './amountCells';
import { ruleOf } from './cause';
import { cellCause } from './cellCauses';
import { type SharedCause, sharedCauses } from './columnCauses';
import { type AmountCell, type Diagnosis } from './diagnosis';
import { lineCause } from './lineCauses';
import { permutedCells } from './permutation';
import { statedParameters, whereStated } from './statedParameters';
import { amountColumns, type TariffBasis } from './tariffBasis';

/**
 * Why the amounts of a table are not those of the convention, with the fewest causes: what whole columns share,
 * amounts that changed places, what one line shares, then each amount left. An amount has one cause only.
 */
export function diagnoseTable(table: TariffTable, context: CheckContext, basis: TariffBasis): Diagnosis[] {
  const cells = amountCellsOf(table, context);
  const shared = sharedCauses(table, context, basis, cells);
  const taken = new Set(shared.flatMap(cause => cause.cells));
  const rest = cells.filter(cell => !cell.isRight && !taken.has(cell));
  const moved = permutedCells(rest);
  const single = rest.filter(cell => !moved.includes(cell));
  const about = { table, basis, judged: cells.length, actual: null, statedAt: null };
  const permuted: Diagnosis[] =
    moved.length > 0 ? [{ ...about, rule: 'CAL-01', cause: { kind: 'permuted' }, cells: moved }] : [];
  return [
    ...shared.map(cause => sharedDiagnosis(cause, table, context, basis, cells)),
    ...permuted,
    ...oncePerRounding(lineDiagnoses(single, cells, context, basis)).map(found => ({ ...about, ...found })),
    ...statedParameters(table, context, basis, cells),
  ];
}

function sharedDiagnosis(
  { hypothesis, cells, isWholeColumn }: SharedCause,
  table: TariffTable,
  context: CheckContext,
  basis: TariffBasis,
  all: readonly AmountCell[],
): Diagnosis {
  const columns = new Set(cells.map(({ column }) => column));
  const { cause } = hypothesis;
  return {
    rule: ruleOf(cause, isWholeColumn),
    table,
    cause,
    cells: inOrder(cells),
    judged: all.filter(({ column }) => columns.has(column)).length,
    basis,
    actual: hypothesis.basis,
    statedAt: whereStated(cause, table, context, cells),
  };
}

type LineDiagnosis = Pick<Diagnosis, 'rule' | 'cause' | 'cells' | 'actual'>;

/** One way of rounding is one mistake, on however many lines it shows. */
function oncePerRounding(diagnoses: readonly LineDiagnosis[]): LineDiagnosis[] {
  const wayOf = ({ cause }: LineDiagnosis, index: number) =>
    cause.kind === 'rounding' ? JSON.stringify(cause.rounding) : String(index);
  return grouped(
    diagnoses.map((diagnosis, index) => ({ diagnosis, way: wayOf(diagnosis, index) })),
    ({ way }) => way,
  ).flatMap(([first, ...others]) =>
    first
      ? [
          {
            ...first.diagnosis,
            cells: inOrder([first, ...others].flatMap(({ diagnosis: { cells } }) => cells)),
          },
        ]
      : [],
  );
}

function lineDiagnoses(
  wrong: readonly AmountCell[],
  cells: readonly AmountCell[],
  context: CheckContext,
  basis: TariffBasis,
): LineDiagnosis[] {
  const lines = [...new Set(wrong.map(({ line }) => line))];
  return lines.flatMap(line => {
    const ofLine = wrong.filter(cell => cell.line === line);
    const common = lineCause(basis, context, cells, ofLine);
    const single = ofLine.filter(cell => !common?.cells.includes(cell));
    return [
      ...(common ? [{ ...common, cause: common.hypothesis.cause, actual: common.hypothesis.basis }] : []),
      ...single.map(cell => ({
        cause: cellCause(basis, context, cells, cell),
        cells: [cell],
        actual: null,
      })),
    ].map(({ cause, cells: explained, actual }) => ({
      rule: ruleOf(cause, false),
      cause,
      cells: inOrder(explained),
      actual,
    }));
  });
}

/** Column by column, then down the lines: the first cell is where to go. */
function inOrder(cells: readonly AmountCell[]): AmountCell[] {
  const rank = ({ column }: AmountCell) => amountColumns.indexOf(column);
  return [...cells].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
}
