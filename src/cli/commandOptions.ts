import { type AmountMode } from '../documents/annexe2/amountMode';
import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';
import { givenOptions, refuseOthers } from './givenOptions';

/** What the user asked for; `out` and `conventionId` are as typed. */
export type Command =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'write';
      readonly out: string;
      readonly conventionId: string | undefined;
      readonly mode: AmountMode;
    };

/** The modes by the names users type. */
export const modeNames: ReadonlyMap<string, AmountMode> = new Map([
  ['natives', 'native'],
  ['tarif', 'tarif'],
  ['valeurs', 'values'],
]);

const EXAMPLE = 'npm run annexe2 -- --out annexe2.xlsx';

const known = {
  values: {
    out: '--out annexe2.xlsx',
    convention: '--convention ID',
    mode: `--mode ${[...modeNames.keys()].join('|')}`,
  },
  flags: [],
} as const;

/**
 * Reads the arguments of the command line.
 *
 * @throws DomainError saying which argument is wrong and what to write instead; none is ignored.
 */
export function commandOptions(args: readonly string[]): Command {
  const { isHelp, values, others } = givenOptions(args, known);
  refuseOthers(others, EXAMPLE);
  if (isHelp) return { kind: 'help' };
  const out = values.get('out');
  if (out === undefined) throw new DomainError(message('cli.missingOut', { example: EXAMPLE }));
  return { kind: 'write', out, conventionId: values.get('convention'), mode: modeOf(values.get('mode')) };
}

function modeOf(given: string | undefined): AmountMode {
  if (given === undefined) return 'native';
  const mode = modeNames.get(given.trim().toLowerCase());
  if (mode !== undefined) return mode;
  throw new DomainError(message('cli.unknownMode', { given, accepted: [...modeNames.keys()].join(', ') }));
}
