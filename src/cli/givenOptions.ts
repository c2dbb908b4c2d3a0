import { parseArgs } from 'node:util';
import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';

/** The options a command knows: those with a value, and how to write it; those without. */
export interface KnownOptions<Value extends string, Flag extends string> {
  readonly values: Readonly<Record<Value, string>>;
  readonly flags: readonly Flag[];
}

/** What stands on a command line, as typed. */
export interface GivenOptions<Value extends string, Flag extends string> {
  readonly isHelp: boolean;
  readonly values: ReadonlyMap<Value, string>;
  readonly flags: ReadonlySet<Flag>;
  readonly others: readonly string[];
}

/**
 * Reads the arguments of a command line; --help puts an end to it.
 *
 * @throws DomainError saying which argument is wrong and what to write instead; none is ignored.
 */
export function givenOptions<Value extends string, Flag extends string>(
  args: readonly string[],
  known: KnownOptions<Value, Flag>,
): GivenOptions<Value, Flag> {
  const values = new Map<Value, string>();
  const flags = new Set<Flag>();
  const others: string[] = [];
  for (const token of tokensOf(args, known)) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      others.push(token.value);
      continue;
    }
    if (token.name === 'help') {
      refuseValue(token);
      return { isHelp: true, values, flags, others };
    }
    const flag = known.flags.find(name => name === token.name);
    const option = flag === undefined ? valueOption(token, known) : undefined;
    if ((flag && flags.has(flag)) || (option && values.has(option))) {
      throw new DomainError(message('cli.repeatedOption', { given: token.rawName }));
    }
    if (flag !== undefined) {
      refuseValue(token);
      flags.add(flag);
    } else if (option !== undefined) {
      values.set(option, valueOf(token, known.values[option]));
    }
  }
  return { isHelp: false, values, flags, others };
}

/**
 * For a command that takes nothing but options.
 *
 * @param example how the command is written
 * @throws DomainError when something else was given
 */
export function refuseOthers([unexpected]: readonly string[], example: string): void {
  if (unexpected === undefined) return;
  throw new DomainError(message('cli.unexpectedArgument', { given: unexpected, example }));
}

// Not strict: node's own refusals are in English and would reach the user.
function tokensOf(args: readonly string[], { values, flags }: KnownOptions<string, string>) {
  const options = Object.fromEntries([
    ...Object.keys(values).map(name => [name, { type: 'string' as const }]),
    ...flags.map(name => [name, { type: 'boolean' as const }]),
    ['help', { type: 'boolean' as const, short: 'h' }],
  ]) as Record<string, { type: 'string' | 'boolean'; short?: string }>;
  return parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens;
}

type OptionToken = Extract<ReturnType<typeof tokensOf>[number], { kind: 'option' }>;

function valueOption<Value extends string>(
  { name, rawName }: OptionToken,
  { values, flags }: KnownOptions<Value, string>,
): Value {
  const options = Object.keys(values) as Value[];
  const option = options.find(known => known === name);
  if (option !== undefined) return option;
  const accepted = [...options, ...flags, 'help'].map(accept => `--${accept}`).join(', ');
  throw new DomainError(message('cli.unknownOption', { given: rawName, accepted }));
}

function refuseValue({ value, rawName }: OptionToken): void {
  if (value !== undefined) throw new DomainError(message('cli.unexpectedValue', { given: rawName }));
}

function valueOf({ value, inlineValue, rawName }: OptionToken, expected: string): string {
  const isNextOption = value?.startsWith('-') && !inlineValue;
  if (value?.trim() && !isNextOption) return value;
  throw new DomainError(message('cli.missingValue', { given: rawName, expected }));
}
