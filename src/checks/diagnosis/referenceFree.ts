import { yearsOf } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { type CheckContext } from '../rule';
import { factOf, type TariffTable } from '../tariffTable';
import { shownByExcel } from './amountCells';
import { type Cause, ruleOf } from './cause';
import { commonCosts, type CommonCost } from './commonCost';
import { type AmountCell, type Diagnosis } from './diagnosis';
import { HALF_CENT } from './intervals';
import { impliedBase } from './impliedBase';

const CENT = new Decimal('0.01');

/**
 * What is wrong in a table that nothing ties to the convention, from its own figures: a cost per inhabitant that is
 * not the same on every line, a year that is not its share of the period, a total of inhabitants or a budget that
 * are not those the workbook states.
 */
export function diagnoseWithoutReference(table: TariffTable, context: CheckContext): Diagnosis[] {
  const costs = commonCosts(table);
  const told = (cause: Cause, cells: readonly AmountCell[], judged: number): Diagnosis => ({
    rule: ruleOf(cause, true),
    table,
    cause,
    cells,
    judged,
    basis: null,
    actual: null,
    statedAt: null,
  });
  const intruders = intruderDiagnoses(costs, told);
  const base = impliedBase(table, context, costs);
  const taken = new Set(intruders.flatMap(({ cells }) => cells.map(({ figure }) => figure)));
  return [
    ...intruders,
    ...(base ? [told(base.cause, base.cells, base.cells.length)] : []),
    ...annualAgainstPeriod(table, context, taken, told),
  ];
}

type Tell = (cause: Cause, cells: readonly AmountCell[], judged: number) => Diagnosis;

function intruderDiagnoses(costs: readonly CommonCost[], told: Tell): Diagnosis[] {
  const judged = costs.reduce((sum, { cells }) => sum + cells.length, 0);
  const wrong = costs.flatMap(cost =>
    cost.cells.filter(({ isRight }) => !isRight).map(cell => ({ cost, cell })),
  );
  const isOneCent = ({ cell }: (typeof wrong)[number]) => cell.found.minus(cell.expected).abs().equals(CENT);
  const cents = wrong.filter(isOneCent).map(({ cell }) => cell);
  const intruders = wrong.filter(found => !isOneCent(found) && found.cost.isCommon);
  const lines = [...new Set(intruders.map(({ cell }) => cell.line))];
  const scattered = costs.filter(({ isCommon }) => !isCommon).flatMap(({ cells }) => cells);
  return [
    ...(cents.length > 0 ? [told({ kind: 'cent' }, cents, judged)] : []),
    ...lines.flatMap(line => {
      const ofLine = intruders.filter(({ cell }) => cell.line === line);
      const [first] = ofLine;
      if (!first) return [];
      const { low, high, count: agreeing } = first.cost;
      const cells = ofLine.map(({ cell }) => cell);
      return [told({ kind: 'intruder', low, high, agreeing }, cells, first.cost.cells.length)];
    }),
    ...(scattered.length > 0 ? [told({ kind: 'no-common-cost' }, scattered, scattered.length)] : []),
  ];
}

/** Lines where the annual cost times the years is not the cost of the period, beyond what both roundings allow. */
function annualAgainstPeriod(
  table: TariffTable,
  { convention }: CheckContext,
  taken: ReadonlySet<unknown>,
  told: Tell,
): Diagnosis[] {
  const years = factOf(table, 'statedYears')?.value ?? yearsOf(convention);
  const allowance = HALF_CENT.times(years + 1);
  const cells = table.lines.flatMap((line, index): AmountCell[] => {
    const { period, annual } = line.figures;
    if (!period?.value || !annual?.value || taken.has(period) || taken.has(annual)) return [];
    const [ofPeriod, found] = [period.value, annual.value].map(value => roundToCents(shownByExcel(value)));
    if (!ofPeriod || !found || found.times(years).minus(ofPeriod).abs().lte(allowance)) return [];
    const expected = roundToCents(ofPeriod.div(years));
    return [
      {
        sheet: table.sheet,
        line,
        index,
        column: 'annual',
        figure: annual,
        found,
        populations: [],
        expected,
        rights: [expected],
        isRight: false,
      },
    ];
  });
  return cells.length > 0 ? [told({ kind: 'annual-period', years }, cells, table.lines.length)] : [];
}
