import { type Application, type Convention, type Payer } from '../../domain/conventions/convention';
import { DomainError } from '../../domain/errors/domainError';
import { type Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { CENT_HALF_UP, roundRatio } from '../../domain/money/rounding';
import { explainPrice, stepLines } from '../../domain/tariff/explainPrice';
import { priceService } from '../../domain/tariff/priceService';
import { populationMeasure } from '../../domain/tariff/quantities';
import { type Costs } from '../../domain/tariff/proRata';
import { type Tariff } from '../../domain/tariff/tariff';
import { type CheckContext } from '../rule';
import { type TableLine, type TariffTable } from '../tariffTable';
import { populationsOf, shownByExcel } from './amountCells';
import { type AmountCell, type Diagnosis } from './diagnosis';
import { amountColumns } from './tariffBasis';

/** A service that no budget sums up, and who pays it. */
interface Terms {
  readonly convention: Convention;
  readonly application: Application;
  readonly payer: Payer;
}

/** What a table is priced by when its tariff is no plain share of a budget; null for every other table. */
export function termsOf({ application, payer }: TariffTable, { convention }: CheckContext): Terms | null {
  if (application?.value.pricing.kind !== 'other' || !payer) return null;
  return { convention, application: application.value, payer: payer.value };
}

/** Whether the amounts of such a tariff are still a fixed sum an inhabitant: a budget to be entered, say. */
export function isByInhabitant({ application: { tariffs }, convention }: Terms): boolean {
  const population = populationMeasure(convention);
  return tariffs.every(
    ({ components, minimum, maximum }) =>
      minimum === null &&
      maximum === null &&
      components.every(
        component =>
          component.kind === 'pro-rata' && component.weights.every(({ measure }) => measure === population),
      ),
  );
}

/**
 * The amounts of a table that are not those of the terms of its tariff, each with its computation; null when none can
 * be priced. Of several dated tariffs, the one that the table follows best. A member on quotation, or whose amount is
 * not filled in, is not judged.
 */
export function diagnoseByTerms(table: TariffTable, terms: Terms): Diagnosis[] | null {
  const judged = terms.application.tariffs
    .filter(({ payers }) => payers === null || payers.includes(terms.payer.type))
    .map(tariff => ({ tariff, cells: judgedCells(table, terms, tariff) }))
    .filter(({ cells }) => cells.length > 0);
  const [best] = judged.sort((a, b) => rightOf(b.cells) - rightOf(a.cells));
  if (!best) return null;
  return best.cells
    .filter(({ isRight }) => !isRight)
    .map(cell => ({
      rule: 'CAL-01',
      table,
      cause: { kind: 'terms', steps: stepLines(explainPrice(requestOf(cell.line, terms, best.tariff)[0]!)) },
      cells: [cell],
      judged: best.cells.length,
      basis: null,
      actual: null,
      statedAt: null,
    }));
}

const rightOf = (cells: readonly AmountCell[]) => cells.filter(({ isRight }) => isRight).length;

function judgedCells(table: TariffTable, terms: Terms, tariff: Tariff): AmountCell[] {
  return table.lines.flatMap((line, index) => {
    const accepted = requestOf(line, terms, tariff).flatMap(request => costsOf(request) ?? []);
    const [right] = accepted;
    if (!right) return [];
    return amountColumns.flatMap((column): AmountCell[] => {
      const figure = line.figures[column];
      if (!figure?.value) return [];
      const found: Decimal = roundToCents(shownByExcel(figure.value));
      return [
        {
          sheet: table.sheet,
          line,
          index,
          column,
          figure,
          found,
          populations: populationsOf(line),
          expected: right[column],
          rights: accepted.map(costs => costs[column]),
          isRight: accepted.some(costs => found.equals(costs[column])),
        },
      ];
    });
  });
}

/** What to price for a line: with the population of the convention, then with the one written on it. */
function requestOf(line: TableLine, { convention, application, payer }: Terms, tariff: Tariff) {
  const { start } = convention.period;
  return populationsOf(line).map(population => ({
    convention,
    application: { ...application, tariffs: [tariff] },
    payer,
    quantities: { ...line.member?.quantities, [populationMeasure(convention)]: population },
    on: tariff.validity && tariff.validity.start > start ? tariff.validity.start : start,
  }));
}

/** null when the terms give no amount: on quotation, or not filled in. */
function costsOf(request: ReturnType<typeof requestOf>[number]): Costs | null {
  try {
    const { gross, due } = priceService(request);
    return {
      period: roundRatio(gross.period, CENT_HALF_UP),
      annual: roundRatio(gross.annual, CENT_HALF_UP),
      billed: due,
    };
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
