import { type CellValue, type WorkbookSnapshot } from '../../checks/snapshot';
import { type Convention } from '../../domain/conventions/convention';
import { findApplication } from '../../domain/conventions/findApplication';
import { findPayer } from '../../domain/conventions/findPayer';
import { findConvention } from '../../domain/conventions/shippedConventions';
import { DomainError } from '../../domain/errors/domainError';
import { Decimal } from '../../domain/money/decimal';
import { percent, plainNumber } from '../../domain/money/figureTexts';
import { formatEuros } from '../../domain/money/formatEuros';
import { ratio, valueOf } from '../../domain/money/ratio';
import { CENT_HALF_UP, roundRatio } from '../../domain/money/rounding';
import { parsePopulation } from '../../domain/population/parsePopulation';
import { type ExplainedColumn } from '../../domain/tariff/amountSteps';
import { type Explanation, explainPrice } from '../../domain/tariff/explainPrice';
import { exactText } from '../../domain/tariff/exactText';
import { participationRate } from '../../domain/tariff/participationRate';
import { roundingStep } from '../../domain/tariff/priceStep';
import { scaleAmount } from '../../domain/tariff/scaleAmount';
import { message } from '../../text/message';
import { conventionOfRange } from '../parameters/conventionOfSheets';
import {
  type ArgumentValue,
  argumentValue,
  type ExplainedFunction,
  type FunctionCall,
  soleValue,
  textRows,
} from './functionCall';

/** Where a formula stands, and the workbook its references are read in. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly workbook: WorkbookSnapshot;
}

/** The column of TARIF_TABLEAU, and the line of its populations, that a cell of its spilled table shows. */
export interface SpilledAt {
  readonly line: number;
  readonly column: number;
}

/**
 * How the amount of a call is obtained, from the values its arguments have now.
 *
 * @throws DomainError when an argument is a computation, or as the function itself refuses.
 */
export function callExplanation(call: FunctionCall, place: FormulaPlace, spilled: SpilledAt): Explanation {
  const given = (index: number) => argumentValue(call.args[index], place.sheet, place.workbook);
  switch (call.name) {
    case 'TARIF':
    case 'EXPLIQUER':
      return tariff([given(0), given(1), given(2)], conventionFrom(given(3), given(4)), 'billed');
    case 'TARIF_PERIODE':
    case 'TARIF_ANNUEL': {
      const convention = conventionFrom(given(2), given(3));
      // A gross amount is asked of no payer: it is the same whoever pays.
      const payer = { kind: 'value', value: convention.payers[0]?.type ?? null } as const;
      return tariff([given(0), given(1), payer], convention, grossColumns[call.name]);
    }
    case 'TARIF_TABLEAU': {
      const population = { kind: 'value', value: populationOf(given(0), spilled) } as const;
      const column = tableColumns[spilled.column] ?? 'billed';
      return tariff([population, given(1), given(2)], conventionFrom(given(3), given(4)), column);
    }
    case 'TARIF_STRATES':
      return scale(numberIn(given(0)), textRows(given(1)), textIn(given(2)));
    case 'TARIF_PARTICIPATION':
      return share(numberIn(given(0)), soleValue(given(1)), conventionFrom(given(2)));
  }
}

const tableColumns: readonly ExplainedColumn[] = ['period', 'annual', 'billed'];
const grossColumns = { TARIF_PERIODE: 'period', TARIF_ANNUEL: 'annual' } as const satisfies Partial<
  Record<ExplainedFunction, ExplainedColumn>
>;

function populationOf(populations: ArgumentValue, { line }: SpilledAt): CellValue {
  return populations.kind === 'value' ? populations.value : (populations.values[line]?.[0] ?? null);
}

function conventionFrom(given: ArgumentValue, members?: ArgumentValue): Convention {
  if (given.kind === 'value') return findConvention(given.value === null ? '' : String(given.value));
  return conventionOfRange(given.values, members?.kind === 'range' ? members.values : null);
}

function tariff(
  [population, service, payerType]: readonly [ArgumentValue, ArgumentValue, ArgumentValue],
  convention: Convention,
  column: ExplainedColumn,
): Explanation {
  return explainPrice(
    {
      convention,
      application: findApplication(convention, textIn(service)),
      payer: findPayer(convention, textIn(payerType)),
      quantities: parsePopulation(soleValue(population)),
    },
    column,
  );
}

function textIn(given: ArgumentValue): string {
  return String(soleValue(given) ?? '');
}

function numberIn(given: ArgumentValue): Decimal {
  const value = soleValue(given);
  if (typeof value === 'number') return new Decimal(value);
  throw new DomainError(message('amount.notANumber', { given: String(value ?? '') }));
}

function scale(quantity: Decimal, rows: readonly (readonly string[])[], reading: string): Explanation {
  const { amount, computation, due } = scaleAmount(quantity, rows, reading);
  return {
    title: message('amount.scale'),
    inputs: [{ label: message('explain.input.units'), value: plainNumber(quantity), source: null }],
    steps: [
      { computation: computation(), exact: valueOf(amount), shown: exactText(amount) },
      roundedStep(due),
    ],
    result: due,
  };
}

function share(cost: Decimal, given: CellValue, convention: Convention): Explanation {
  const { rate, source } = participationRate(given, convention);
  const funder = convention.issuer.acronym;
  const exact = ratio(cost.times(new Decimal(1).minus(rate)));
  const due = roundRatio(exact, CENT_HALF_UP);
  return {
    title: message('amount.share'),
    inputs: [
      { label: message('amount.cost'), value: formatEuros(cost), source: null },
      {
        label: message('explain.input.participation', { funder }),
        value: percent(rate),
        source,
      },
    ],
    steps: [
      {
        computation: message('explain.participation', {
          funder,
          rate: percent(rate),
          fraction: plainNumber(rate),
        }),
        exact: valueOf(exact),
        shown: exactText(exact),
      },
      roundedStep(due),
    ],
    result: due,
  };
}

function roundedStep(due: Decimal): Explanation['steps'][number] {
  return {
    computation: roundingStep(CENT_HALF_UP, due).computation(),
    exact: due,
    shown: formatEuros(due),
  };
}
