import { DomainError } from '../../domain/errors/domainError';
import { render } from '../../text/message';

/** What a computation gives, or why it refuses, in the language spoken. */
export function attempted<Value>(
  compute: () => Value,
): { readonly value: Value } | { readonly refusal: string } {
  try {
    return { value: compute() };
  } catch (error) {
    if (error instanceof DomainError) return { refusal: render(error.detail) };
    throw error;
  }
}
