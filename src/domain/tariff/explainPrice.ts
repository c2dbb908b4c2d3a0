import { message, type Message, render } from '../../text/message';
import { formatDay } from '../calendar/calendarDay';
import { type Convention, yearsOf } from '../conventions/convention';
import { Decimal } from '../money/decimal';
import { percent, plainNumber, unitPrice } from '../money/figureTexts';
import { formatEuros } from '../money/formatEuros';
import { valueOf } from '../money/ratio';
import { explanationTitle } from './explanationWords';
import { exactText } from './exactText';
import { type Measure } from './measure';
import { amountSteps, type ExplainedColumn } from './amountSteps';
import { type DuePrice, type DueRequest, priceDue } from './priceDue';
import { type Price, type PriceRequest } from './priceService';
import { measuresOf, populationMeasure } from './quantities';
import { type Component, type StatedAmount } from './tariff';

/** A figure that a computation starts from, and the document it comes from. */
export interface ExplainedInput {
  readonly label: Message;
  readonly value: string;
  /** null: the user gave it. */
  readonly source: string | null;
}

/** How an amount was obtained: for the pane, for the fiche of a member, and as text. */
export interface Explanation {
  readonly title: Message;
  readonly inputs: readonly ExplainedInput[];
  /** In the order they were made; exact values, and the same as text. */
  readonly steps: readonly {
    readonly computation: Message;
    readonly exact: Decimal;
    readonly shown: string;
  }[];
  /** The amount explained: what the last step gives, tax aside, in euros. */
  readonly result: Decimal;
}

/** How the price of a service was obtained. */
export interface PriceExplanation extends Explanation {
  /** What is owed for the year, before tax, in euros. */
  readonly due: Decimal;
  readonly tax: Price['tax'];
}

/**
 * Prices a service and says how.
 *
 * @param column which amount of the price: what is owed a year, or what it costs before the funder's share.
 * @throws DomainError as `priceDue` does.
 */
export function explainPrice(request: DueRequest, column: ExplainedColumn = 'billed'): PriceExplanation {
  const { convention, application, payer } = request;
  const price = priceDue(request);
  const isGross = column !== 'billed';
  return {
    title: explanationTitle(application, payer, convention),
    inputs: [
      ...quantityInputs(request, price),
      ...price.tariff.components.flatMap(component => componentInput(component, convention)),
      ...(isGross ? [] : [...shareInput(request, price), ...termInputs(request, price)]),
    ],
    steps: amountSteps(price, request, column).map(({ computation, result, isRounded }) => ({
      computation: computation(),
      exact: valueOf(result),
      shown: isRounded ? formatEuros(valueOf(result)) : exactText(result),
    })),
    result: price.costs[column],
    due: price.due,
    tax: isGross ? null : price.tax,
  };
}

function quantityInputs({ convention, quantities }: PriceRequest, { tariff }: DuePrice): ExplainedInput[] {
  return measuresOf(tariff).flatMap(measure => {
    const given =
      typeof quantities === 'number' || quantities instanceof Decimal ? quantities : quantities[measure];
    const own: ExplainedInput[] =
      given === undefined
        ? []
        : [
            {
              label: message(`explain.input.${measure}`),
              value: measured(new Decimal(given), measure),
              source: null,
            },
          ];
    const isShared = tariff.components.some(
      component =>
        component.kind === 'pro-rata' && component.weights.some(weight => weight.measure === measure),
    );
    if (!isShared || measure !== populationMeasure(convention)) return own;
    const { total, source } = convention.populations;
    return [
      ...own,
      { label: message('explain.input.total'), value: measured(new Decimal(total), measure), source },
    ];
  });
}

function measured(quantity: Decimal, measure: Measure): string {
  return `${plainNumber(quantity)} ${render(message(`unit.${measure}`))}`;
}

function componentInput(component: Component, convention: Convention): ExplainedInput[] {
  const amount = soleAmount(component);
  if (amount === null) return [];
  const { label, per, source } = component;
  const time =
    per === 'period'
      ? message('explain.per.period', { count: yearsOf(convention) })
      : message(`explain.per.${per}`);
  const said =
    component.kind === 'pro-rata'
      ? message('explain.input.budget', { time: render(time) })
      : message('explain.input.component', { label, time: render(time) });
  return [{ label: said, value: amount, source }];
}

/** The one amount a component is stated by; a scale has several and is told step by step. */
function soleAmount(component: Component): string | null {
  const euros = (amount: StatedAmount) => (amount === null ? null : formatEuros(amount));
  switch (component.kind) {
    case 'pro-rata':
      return euros(component.budget);
    case 'flat':
      return euros(component.amount);
    case 'per-unit':
      return component.price === null ? null : unitPrice(component.price);
    case 'brackets':
    case 'quotation':
    case 'included':
      return null;
  }
}

function shareInput({ payer, convention }: PriceRequest, { tariff }: Price): ExplainedInput[] {
  const { rate, source } = tariff.participation ?? payer.participation;
  if (rate.isZero()) return [];
  const label = message('explain.input.participation', { funder: convention.issuer.acronym });
  return [{ label, value: percent(rate), source }];
}

function termInputs({ notified }: PriceRequest, { tariff }: Price): ExplainedInput[] {
  const { firstYear, vat } = tariff;
  return [
    ...(notified
      ? [
          {
            label: message('explain.input.notified'),
            value: formatDay(notified),
            source: firstYear?.source ?? null,
          },
        ]
      : []),
    ...(vat ? [{ label: message('explain.input.vat'), value: percent(vat.rate), source: vat.source }] : []),
  ];
}

/** The steps of an explanation, a sentence each: « Part variable : 579 habitants × 0,12 € = 69,48 € ». */
export function stepLines({ steps }: Explanation): Message[] {
  return steps.map(({ computation, shown }) =>
    message('explain.line.step', { computation: render(computation), shown }),
  );
}

/** An explanation as lines of text: what it starts from, each step, the amount. */
export function explanationLines(explanation: Explanation): string[] {
  const { title, inputs } = explanation;
  return [
    render(title),
    ...inputs.map(({ label, value, source }) =>
      source === null
        ? render(message('explain.line.given', { label: render(label), value }))
        : render(message('explain.line.input', { label: render(label), value, source })),
    ),
    ...stepLines(explanation).map(step => render(step)),
  ];
}
