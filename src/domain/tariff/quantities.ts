import { message, render } from '../../text/message';
import { type Convention } from '../conventions/convention';
import { DomainError } from '../errors/domainError';
import { Decimal } from '../money/decimal';
import { type Measure, type Quantities } from './measure';
import { type Tariff } from './tariff';

/** The measure of the population that a convention bills on. */
export function populationMeasure({ populations }: Convention): Measure {
  return `population-${populations.kind}`;
}

/** The measures that the terms read. */
export function measuresOf({ components }: Tariff): Measure[] {
  const read = components.flatMap(component => {
    if (component.kind === 'pro-rata') return component.weights.map(({ measure }) => measure);
    return component.kind === 'per-unit' || component.kind === 'brackets' ? [component.measure] : [];
  });
  return [...new Set(read)];
}

/**
 * One quantity given for a payer, as the measure that the terms read.
 *
 * @throws DomainError when they read several: which one it is cannot be told.
 */
export function asQuantities(quantity: Decimal | number, tariff: Tariff, application: string): Quantities {
  const [measure, ...others] = measuresOf(tariff);
  if (measure === undefined) return {};
  if (others.length === 0) return { [measure]: quantity };
  const names = [measure, ...others].map(name => render(message(`measure.${name}`))).join(', ');
  throw new DomainError(message('tariff.severalMeasures', { application, measures: names }));
}

/**
 * How much a payer has of a measure.
 *
 * @throws DomainError when it is unknown, negative, or a fraction of an inhabitant or an agent.
 */
export function quantityOf(quantities: Quantities, measure: Measure, component: string): Decimal {
  const given = quantities[measure];
  const name = render(message(`measure.${measure}`));
  if (given === undefined)
    throw new DomainError(message('tariff.missingQuantity', { measure: name, component }));
  const quantity = new Decimal(given);
  if (quantity.isNegative() || !quantity.isFinite())
    throw new DomainError(message('tariff.quantityNegative', { given: quantity.toString(), measure: name }));
  if (measure !== 'days' && !quantity.isInteger())
    throw new DomainError(message('tariff.quantityWhole', { given: quantity.toString(), measure: name }));
  return quantity;
}

const TOLD_MEMBERS = 3;

/**
 * The sum of a measure over all members, whatever they subscribe to.
 *
 * @throws DomainError when there is no member, or when one has no such figure.
 */
export function totalOf(convention: Convention, measure: Measure, component: string): Decimal {
  const { members, populations } = convention;
  if (members.length === 0 && populations.total === 0)
    throw new DomainError(message('tariff.noMembers', { component }));
  if (measure === populationMeasure(convention)) return new Decimal(populations.total);
  const unknown = members.filter(({ quantities }) => quantities?.[measure] === undefined);
  if (unknown.length > 0) {
    const told = unknown.slice(0, TOLD_MEMBERS).map(({ name }) => name);
    throw new DomainError(
      message('tariff.missingTotal', {
        measure: render(message(`measure.${measure}`)),
        members: [...told, ...(unknown.length > TOLD_MEMBERS ? ['…'] : [])].join(', '),
        component,
      }),
    );
  }
  return members.reduce((sum, { quantities }) => sum.plus(quantities?.[measure] ?? 0), new Decimal(0));
}
