import { parseArgs } from 'node:util';
import { type AmountMode } from '../documents/annexe2/amountMode';
import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';

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

const expectedValues = {
  out: '--out annexe2.xlsx',
  convention: '--convention ID',
  mode: `--mode ${[...modeNames.keys()].join('|')}`,
} as const;

type ValueOption = keyof typeof expectedValues;

/**
 * Reads the arguments of the command line.
 *
 * @throws DomainError saying which argument is wrong and what to write instead; none is ignored.
 */
export function commandOptions(args: readonly string[]): Command {
  const values = new Map<ValueOption, string>();
  for (const token of tokensOf(args)) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      throw new DomainError(message('cli.unexpectedArgument', { given: token.value }));
    }
    if (token.name === 'help') {
      if (token.value !== undefined)
        throw new DomainError(message('cli.unexpectedValue', { given: token.rawName }));
      return { kind: 'help' };
    }
    const option = valueOption(token);
    if (values.has(option)) throw new DomainError(message('cli.repeatedOption', { given: token.rawName }));
    values.set(option, valueOf(token, option));
  }
  const out = values.get('out');
  if (out === undefined) throw new DomainError(message('cli.missingOut'));
  return { kind: 'write', out, conventionId: values.get('convention'), mode: modeOf(values.get('mode')) };
}

// Not strict: node's own refusals are in English and would reach the user.
function tokensOf(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      convention: { type: 'string' },
      mode: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    tokens: true,
  }).tokens;
}

type OptionToken = Extract<ReturnType<typeof tokensOf>[number], { kind: 'option' }>;

function valueOption({ name, rawName }: OptionToken): ValueOption {
  const options = Object.keys(expectedValues) as ValueOption[];
  const known = options.find(option => option === name);
  if (known !== undefined) return known;
  const accepted = [...options, 'help'].map(option => `--${option}`).join(', ');
  throw new DomainError(message('cli.unknownOption', { given: rawName, accepted }));
}

function valueOf({ value, inlineValue, rawName }: OptionToken, option: ValueOption): string {
  const isNextOption = value?.startsWith('-') && !inlineValue;
  if (value?.trim() && !isNextOption) return value;
  throw new DomainError(message('cli.missingValue', { given: rawName, expected: expectedValues[option] }));
}

function modeOf(given: string | undefined): AmountMode {
  if (given === undefined) return 'native';
  const mode = modeNames.get(given.trim().toLowerCase());
  if (mode !== undefined) return mode;
  throw new DomainError(message('cli.unknownMode', { given, accepted: [...modeNames.keys()].join(', ') }));
}
