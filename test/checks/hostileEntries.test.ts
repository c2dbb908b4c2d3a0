import { parseJustifications } from '../../src/checks/justification';
import { parseCorrections } from '../../src/checks/recognition/storedCorrections';
import { parseStoredYears } from '../../src/documents/year/storedYearFacts';
import { conventionOfText } from '../../src/domain/conventions/conventionText';
import { parseConvention } from '../../src/domain/conventions/parseConvention';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { DomainError } from '../../src/domain/errors/domainError';
import { parseAmount } from '../../src/domain/money/parseAmount';
import { parseEpciPopulations } from '../../src/domain/population/epciFile';
import { parseCommuneIndex, parseEpciIndex } from '../../src/domain/population/epciIndex';

/** Everything that reads what someone else wrote: settings of a workbook, files, texts. */
const entries: Readonly<Record<string, (given: unknown) => unknown>> = {
  'the justifications of a workbook': parseJustifications,
  'the corrections of a workbook': given => parseCorrections(given, findConvention(undefined)),
  'the facts of a year of a workbook': parseStoredYears,
  'a convention': parseConvention,
  'a convention in a file': given => conventionOfText(typeof given === 'string' ? given : safeJson(given)),
  'the populations of an EPCI': parseEpciPopulations,
  'the index of EPCI': parseEpciIndex,
  'the index of communes': parseCommuneIndex,
  'an amount in a cell': given => parseAmount(String(safeJson(given)).slice(0, 100_000)),
};

function safeJson(given: unknown): string {
  try {
    return JSON.stringify(given) ?? 'undefined';
  } catch {
    return 'cyclic';
  }
}

function nested(levels: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { members: value };
  return value;
}

const cyclic: Record<string, unknown> = { id: 'x', members: [] };
cyclic['members'] = [cyclic];
cyclic['convention'] = cyclic;

const polluting = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}';

const inputs: Readonly<Record<string, unknown>> = {
  nothing: null,
  undefined: undefined,
  'not a number': Number.NaN,
  'an infinity': -Infinity,
  'an empty text': '',
  'a text of five million signs': 'x'.repeat(5_000_000),
  'a text that is half JSON': '{"id": ',
  'prototype keys': JSON.parse(polluting) as unknown,
  'prototype keys in a list': JSON.parse(`[${polluting}]`) as unknown,
  'prototype keys in a text': polluting,
  'a deep value': nested(2_000),
  'a value that holds itself': cyclic,
  'ten thousand empty objects': Array.from({ length: 10_000 }, () => ({})),
  'a thousand unknown keys': Object.fromEntries(
    Array.from({ length: 1_000 }, (_, index) => [`k${index}`, index]),
  ),
  'an object that pretends to be a list': { length: 1e9, 0: 'x' },
  'an object without a prototype': Object.create(null) as unknown,
};

const cases = Object.entries(entries).flatMap(([entry, read]) =>
  Object.entries(inputs).map(([input, given]) => [entry, input, read, given] as const),
);

test.each(cases)(
  '%s, given %s: taken for nothing or refused in a sentence, and nothing spoilt',
  (_, __, read, given) => {
    let outcome: unknown;
    try {
      outcome = read(given);
    } catch (error) {
      expect(error).toBeInstanceOf(DomainError);
      expect((error as Error).message.length).toBeLessThan(20_000);
      outcome = [];
    }
    // What comes of it holds nothing that was smuggled in.
    expect(Array.isArray(outcome) ? outcome : []).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  },
);
