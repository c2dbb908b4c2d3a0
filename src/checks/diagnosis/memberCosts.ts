import {
  type Application,
  type Convention,
  type Member,
  type Payer,
} from '../../domain/conventions/convention';
import { type Costs } from '../../domain/tariff/proRata';
import { priceDue } from '../../domain/tariff/priceDue';

/**
 * What a member owes for an application, to the cent, with the cents of rounding that the convention hands out: as in
 * annexe 2.
 *
 * @throws DomainError as `priceDue` does.
 */
export function memberCosts(
  convention: Convention,
  application: Application,
  payer: Payer,
  { insee, population }: Member,
): Costs {
  return priceDue({ convention, application, payer, quantities: population, insee }).costs;
}
