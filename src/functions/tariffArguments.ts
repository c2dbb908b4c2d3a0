import { type Application, type Convention, type Payer } from '../domain/conventions/convention';
import { findApplication } from '../domain/conventions/findApplication';
import { findPayer } from '../domain/conventions/findPayer';
import { parsePopulation } from '../domain/population/parsePopulation';
import { explainPrice, explanationLines } from '../domain/tariff/explainPrice';
import { priceDue } from '../domain/tariff/priceDue';
import { type Costs } from '../domain/tariff/proRata';
import { conventionArgument } from './conventionArgument';

/** What the arguments of a TARIF function name. */
export interface TariffArguments {
  readonly convention: Convention;
  readonly application: Application;
  readonly payer: Payer;
}

/**
 * Looks up the arguments of a TARIF function, whatever Excel handed over: an omitted argument arrives as null, an
 * empty cell as "" or 0, a number where a text was expected.
 *
 * @throws DomainError naming the argument that leads to nothing, with what is accepted.
 */
export function tariffArguments(
  application: unknown,
  payer: unknown,
  convention: unknown,
  members: unknown,
): TariffArguments {
  const found = conventionArgument(convention, members);
  return {
    convention: found,
    application: findApplication(found, asText(application)),
    payer: findPayer(found, asText(payer)),
  };
}

/**
 * The arguments of a gross amount, which is the same whoever pays.
 *
 * @throws DomainError as `tariffArguments` does.
 */
export function grossArguments(application: unknown, convention: unknown, members: unknown): TariffArguments {
  const { payers } = conventionArgument(convention, members);
  return tariffArguments(application, payers[0]?.type, convention, members);
}

/**
 * The three costs for a population as a cell gives it.
 *
 * @throws DomainError when the population is impossible.
 */
export function costsOf({ convention, application, payer }: TariffArguments, population: unknown): Costs {
  return priceDue({ convention, application, payer, quantities: parsePopulation(population) }).costs;
}

/**
 * How the amount billed was obtained, a line a step.
 *
 * @throws DomainError when the population is impossible.
 */
export function explanationOf(
  { convention, application, payer }: TariffArguments,
  population: unknown,
): string {
  const quantities = parsePopulation(population);
  return explanationLines(explainPrice({ convention, application, payer, quantities })).join('\n');
}

/** A text argument, whatever Excel handed over. */
export function asText(argument: unknown): string {
  if (argument === null || argument === undefined) return '';
  return typeof argument === 'string' ? argument : (JSON.stringify(argument) ?? '');
}
