import { yearsOf } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { roundToCents } from '../../domain/money/roundToCents';
import { message, type Message } from '../../text/message';
import { type CheckContext } from '../rule';
import { cellText } from '../places';
import { type AmountCell, amountPlace, type Diagnosis, sheetOf } from './diagnosis';
import { exactEuros, percent, plainNumber, signedEuros } from '../../domain/money/figureTexts';
import { exactAmount, type TariffBasis } from './tariffBasis';

/**
 * The right computation of an amount, a line each, from the population to the rounding and to what was found.
 *
 * @param sheet the one that the reader is shown: cells of others are told with theirs.
 */
function computationOf(
  cell: AmountCell,
  basis: TariffBasis,
  { convention }: CheckContext,
  sheet = cell.sheet,
): Message[] {
  const { line, column, found, expected, populations } = cell;
  const [population = 0, written] = populations;
  const { budget, totalPopulation, participation } = basis;
  const exact = (name: typeof column) => exactEuros(exactAmount(basis, name, population));
  const years = yearsOf(convention);
  const alone = roundToCents(exactAmount(basis, column, population));
  const steps = [
    message('figure.population', {
      name: line.member?.name ?? line.writtenName,
      count: population,
    }),
    ...(written === undefined ? [] : [message('figure.writtenPopulation', { count: written })]),
    message('figure.period', {
      population,
      budget: formatEuros(budget),
      total: totalPopulation,
      exact: exact('period'),
      count: years,
    }),
    ...(column === 'period'
      ? []
      : [message('figure.annual', { count: basis.years, exact: exact('annual') })]),
    ...(column === 'billed'
      ? [message('figure.billed', { rate: percent(participation), exact: exact('billed') })]
      : []),
    message('figure.rounded', { amount: formatEuros(alone) }),
    ...(alone.equals(expected) || !basis.handingOut
      ? []
      : [
          message(`figure.handedOut.${basis.handingOut.policy}`, {
            difference: signedEuros(expected.minus(alone)),
            amount: formatEuros(expected),
          }),
        ]),
  ];
  return [...steps, foundIn(cellText(amountPlace(cell), sheet), found, expected)];
}

/** What a cell holds, and how far that is from the right amount. */
export function foundIn(cell: string, found: Decimal, expected: Decimal): Message {
  return message('figure.found', {
    cell,
    found: formatEuros(found),
    difference: signedEuros(found.minus(expected)),
  });
}

/** The same amount from the wrong basis, to show that it gives what the cell holds. */
function wrongComputationOf(cell: AmountCell, actual: TariffBasis, sheet = cell.sheet): Message {
  const [population = 0] = cell.populations.filter(candidate =>
    roundToCents(exactAmount(actual, cell.column, candidate)).equals(cell.found),
  );
  const share = new Decimal(1).minus(actual.participation);
  const values = {
    population,
    budget: formatEuros(actual.budget),
    total: actual.totalPopulation,
    years: plainNumber(new Decimal(actual.years)),
    share: percent(share),
    amount: formatEuros(cell.found),
    cell: cellText(amountPlace(cell), sheet),
  };
  return message(`figure.wrong.${cell.column}`, values);
}

/** « Pourquoi ? » of a diagnosis: the right computation of its first amount, what was done instead, how often. */
export function explanationOf(
  diagnosis: Diagnosis,
  context: CheckContext,
  why: readonly Message[] = [],
): Message[] {
  const { cells, basis, actual, judged } = diagnosis;
  const sheet = sheetOf(diagnosis);
  const [first] = cells;
  if (!first) return [...why];
  return [
    ...(basis
      ? computationOf(first, basis, context, sheet)
      : [foundIn(cellText(amountPlace(first), sheet), first.found, first.expected)]),
    ...why,
    ...(actual ? [wrongComputationOf(first, actual, sheet)] : []),
    ...(cells.length > 1 ? [message('figure.explained', { count: cells.length, judged })] : []),
  ];
}
