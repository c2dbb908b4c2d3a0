import { type Application, type Convention, type Payer } from '../domain/conventions/convention';
import { findApplication } from '../domain/conventions/findApplication';
import { findPayer } from '../domain/conventions/findPayer';
import { findConvention } from '../domain/conventions/shippedConventions';

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
export function tariffArguments(application: unknown, payer: unknown, convention: unknown): TariffArguments {
  const found = findConvention(asText(convention));
  return {
    convention: found,
    application: findApplication(found, asText(application)),
    payer: findPayer(found, asText(payer)),
  };
}

function asText(argument: unknown): string {
  if (argument === null || argument === undefined) return '';
  return typeof argument === 'string' ? argument : (JSON.stringify(argument) ?? '');
}
