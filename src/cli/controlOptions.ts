import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';
import { givenOptions } from './givenOptions';

/** What the user asked to be checked; `file` and `conventionId` are as typed. */
export type ControlCommand =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'control';
      readonly file: string;
      readonly conventionId: string | undefined;
      readonly isJson: boolean;
    };

const known = { values: { convention: '--convention ID' }, flags: ['json'] } as const;

/**
 * Reads the arguments of the control.
 *
 * @throws DomainError saying which argument is wrong and what to write instead; none is ignored.
 */
export function controlOptions(args: readonly string[]): ControlCommand {
  const { isHelp, values, flags, others } = givenOptions(args, known);
  if (isHelp) return { kind: 'help' };
  const [file, second] = others;
  if (!file?.trim()) throw new DomainError(message('cli.control.missingFile'));
  if (second !== undefined) throw new DomainError(message('cli.control.oneFile', { given: second }));
  return { kind: 'control', file, conventionId: values.get('convention'), isJson: flags.has('json') };
}
