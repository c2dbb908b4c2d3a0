import { message } from '../../text/message';
import { type Convention } from '../conventions/convention';
import { DomainError } from '../errors/domainError';
import { Decimal } from '../money/decimal';
import { CENT_HALF_UP, roundRatio } from '../money/rounding';
import { type Price, priceService, type PriceRequest } from './priceService';
import { type Costs } from './proRata';
import { populationMeasure } from './quantities';
import { isShared, type RemainderCosts, remainderCosts } from './remainderCosts';
import { type HandingOutPolicy } from './sharedCosts';

/** A price, and what it is over the convention, a year, and a year net of the funder's share: to the cent. */
export interface DuePrice extends Price {
  readonly costs: Costs;
  /** The policy that handed cents out, and the amounts before it did; null when each amount stands by itself. */
  readonly remainder: { readonly policy: HandingOutPolicy; readonly rounded: Costs } | null;
}

/** What to price, and who pays. */
export interface DueRequest extends PriceRequest {
  /** INSEE code of the member; without it, known by its population where no other member pays otherwise. */
  readonly insee?: string | undefined;
}

/**
 * What a payer owes: `priceService`, then the cents of rounding as the convention hands them out, so that an amount
 * asked alone is the one of annexe 2.
 *
 * @throws DomainError as `priceService` does; under a remainder policy, when the members are not all known, or when the
 *   population is that of none of them, or of several who do not owe the same.
 */
export function priceDue(request: DueRequest): DuePrice {
  const price = priceService(request);
  const { convention, application, payer } = request;
  const { policy } = convention.remainder;
  if (policy === 'none' || !isShared(application)) {
    const { gross, due } = price;
    const [period, annual] = [gross.period, gross.annual].map(exact => roundRatio(exact, CENT_HALF_UP));
    return { ...price, costs: { period: period!, annual: annual!, billed: due }, remainder: null };
  }
  if (convention.members.length === 0)
    throw new DomainError(message('tariff.remainder.noMembers', { application: application.label }));
  const { rounded, settled } = ofMember(request, remainderCosts(convention, application, payer, policy));
  return { ...price, due: settled.billed, costs: settled, remainder: { policy, rounded } };
}

function ofMember(
  { convention, quantities, insee, application }: DueRequest,
  costs: ReadonlyMap<string, RemainderCosts>,
): RemainderCosts {
  const population = populationIn(convention, quantities);
  const isConventions = convention.members.some(
    member => member.insee === insee && population.eq(member.population),
  );
  // Cents are handed out on the populations of the convention: another one has no share in them.
  const own = insee === undefined || !isConventions ? undefined : costs.get(insee);
  if (own) return own;
  const values = { application: application.label };
  const candidates = convention.members
    .filter(member => population.eq(member.population))
    .flatMap(member => costs.get(member.insee) ?? []);
  const [first] = candidates;
  const told = { ...values, population: population.toNumber() };
  if (!first) throw new DomainError(message('tariff.remainder.noMember', told));
  if (candidates.some(({ settled }) => !isSame(settled, first.settled)))
    throw new DomainError(message('tariff.remainder.severalMembers', told));
  return first;
}

function populationIn(convention: Convention, quantities: PriceRequest['quantities']): Decimal {
  const isSingle = typeof quantities === 'number' || quantities instanceof Decimal;
  // A shared budget is priced by the population alone: `priceService` refused its absence.
  return new Decimal(isSingle ? quantities : (quantities[populationMeasure(convention)] ?? 0));
}

function isSame(one: Costs, other: Costs): boolean {
  return one.period.eq(other.period) && one.annual.eq(other.annual) && one.billed.eq(other.billed);
}
