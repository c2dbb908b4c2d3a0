import { type Application, type Convention, type Payer } from '../../domain/conventions/convention';
import { DomainError } from '../../domain/errors/domainError';
import { Decimal } from '../../domain/money/decimal';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { isShared } from '../../domain/tariff/remainderCosts';
import { type Tariff } from '../../domain/tariff/tariff';
import { message } from '../../text/message';
import { type Annexe2Line, type Annexe2Table } from './annexe2Model';
import { pricedTable } from './pricedTable';
import { sharedTable } from './sharedTable';

/** The applications of a convention that are billed, in its order; the free ones have no table. */
export function paidApplications(convention: Convention): Application[] {
  return convention.applications.filter(({ pricing }) => pricing.kind !== 'free');
}

/** The terms of an application that bill a payer type, in its order: each makes a table. */
export function billingTariffs({ tariffs }: Application, { type }: Payer): Tariff[] {
  return tariffs.filter(
    ({ payers, components }) =>
      (payers === null || payers.includes(type)) && components.some(({ kind }) => kind !== 'included'),
  );
}

/**
 * Prices every member of the convention for one application and one payer type, by the terms given or, without, by
 * the first that bill that payer.
 *
 * @throws DomainError when an amount or a quantity is not filled in, naming it; when there is no member, or all are on
 *   quotation.
 */
export function annexe2Table(
  convention: Convention,
  application: Application,
  payer: Payer,
  tariff: Tariff | undefined = billingTariffs(application, payer)[0] ?? application.tariffs[0],
): Annexe2Table {
  if (convention.members.length === 0)
    throw new DomainError(message('annexe2.noMembers', { convention: convention.label }));
  return isShared(application)
    ? sharedTable(convention, application, payer)
    : pricedTable(convention, application, payer, tariff!);
}

/** Sum of what the members have of one measure of a table. */
export function quantityOfLines(lines: readonly Annexe2Line[], measure: number): Decimal {
  return sumOfAmounts(lines.map(({ quantities }) => quantities[measure] ?? new Decimal(0)));
}
