import { DomainError } from '../domain/errors/domainError';
import { render, text } from '../text/message';

/** Why a command was not obeyed, in one sentence. */
export function reasonOf(error: unknown): string {
  if (error instanceof DomainError) return render(error.detail);
  return text('cli.unexpected', { given: error instanceof Error ? error.message : String(error) });
}
