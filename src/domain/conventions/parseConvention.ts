import * as v from 'valibot';
import { message, render } from '../../text/message';
import { DomainError } from '../errors/domainError';
import { textKey } from '../names/textKey';
import { annexe2Pricing } from './annexe2Pricing';
import { type Convention } from './convention';
import { conventionSchema } from './conventionSchema';
import { type Problem } from './problem';
import { describeShape, toProblem } from './shapeProblems';
import { tariffProblems } from './tariffProblems';

/** A convention as its file has it: all but what is drawn from it. */
type WrittenConvention = v.InferOutput<typeof conventionSchema>;

/** A convention read from untrusted data, or every value that is refused. */
export type ConventionReading =
  | { readonly kind: 'convention'; readonly convention: Convention }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Reads a convention from untrusted data (a file, the sheets of a workbook); nothing is guessed or defaulted. */
export function readConvention(data: unknown): ConventionReading {
  const result = v.safeParse(conventionSchema, data, { message: describeShape });
  const problems = result.success ? contradictions(result.output) : result.issues.map(toProblem);
  return result.success && problems.length === 0
    ? { kind: 'convention', convention: drawn(result.output) }
    : { kind: 'refused', problems };
}

/**
 * A convention from untrusted data.
 *
 * @throws DomainError naming the path of every wrong value and why it is refused.
 */
export function parseConvention(data: unknown): Convention {
  const read = readConvention(data);
  if (read.kind === 'convention') return read.convention;
  throw new DomainError(
    message('convention.malformed', {
      id: idOf(data),
      problems: read.problems
        .map(({ path, why }) => render(message('convention.problem', { path, why })))
        .join(' ; '),
    }),
  );
}

function drawn(written: WrittenConvention): Convention {
  const applications = written.applications.map(application => ({
    ...application,
    pricing: annexe2Pricing(application.tariffs, written),
  }));
  return { ...written, applications };
}

/** What each value allows but the whole forbids. */
function contradictions(convention: WrittenConvention): Problem[] {
  return [
    ...periodProblems(convention),
    ...totalProblems(convention),
    ...populationDateProblems(convention),
    ...convention.applications.flatMap(({ tariffs }, i) =>
      tariffProblems(tariffs, `applications[${i}]`, convention),
    ),
    ...subscriptionProblems(convention),
    ...ambiguities(
      convention.members.map(({ insee, name }, i) => ({ owner: `members[${i}]`, names: { insee, name } })),
    ),
    ...ambiguities(
      convention.payers.map(({ type, aliases }, i) => ({
        owner: `payers[${i}]`,
        names: { type, ...listed(aliases) },
      })),
    ),
    ...ambiguities(
      convention.applications.map(({ code, label, aliases }, i) => ({
        owner: `applications[${i}]`,
        names: { code, label, ...listed(aliases) },
      })),
    ),
  ];
}

function periodProblems({ period: { start, end } }: WrittenConvention): Problem[] {
  const isWhole = start.endsWith('-01-01') && end.endsWith('-12-31') && start < end;
  return isWhole ? [] : [{ path: 'period', why: render(message('convention.period', { start, end })) }];
}

function totalProblems({ populations: { total }, members }: WrittenConvention): Problem[] {
  const sum = members.reduce((inhabitants, { population }) => inhabitants + population, 0);
  if (members.length > 0 && sum === 0)
    return [{ path: 'populations.total', why: render(message('convention.nobody')) }];
  // Members not listed yet, or on another sheet: their total is the one stated.
  return sum === total || members.length === 0
    ? []
    : [{ path: 'populations.total', why: render(message('convention.total', { total, sum })) }];
}

/** A census is decreed at the end of the second year after it, and in force the day after (decree 2003-485, INSEE). */
function populationDateProblems({
  populations: { referenceYear, decree, inForce },
}: WrittenConvention): Problem[] {
  const expected = `${referenceYear + 3}-01-01`;
  const isRight = inForce === expected && decree < inForce;
  return isRight
    ? []
    : [
        {
          path: 'populations.inForce',
          why: render(message('convention.inForce', { expected, inForce, decree })),
        },
      ];
}

/** Every body and service that a subscription or a billed body names must exist, and dates must follow one another. */
function subscriptionProblems({
  subscriptions,
  bodies,
  members,
  payers,
  applications,
}: WrittenConvention): Problem[] {
  const known = {
    insee: new Set(members.map(({ insee }) => insee)),
    payer: new Set<string>(payers.map(({ type }) => type)),
    application: new Set(applications.map(({ code }) => code)),
  };
  const strangers = (path: string, named: Partial<Record<keyof typeof known, string>>) =>
    Object.entries(named).flatMap(([field, given]) =>
      known[field as keyof typeof known].has(given)
        ? []
        : [{ path: `${path}.${field}`, why: render(message('convention.stranger', { given })) }],
    );
  return [
    ...bodies.flatMap(({ insee, payer }, i) => strangers(`bodies[${i}]`, { insee, payer })),
    ...subscriptions.flatMap(({ insee, payer, application, from, to }, i) => [
      ...strangers(`subscriptions[${i}]`, { insee, payer, application }),
      ...(to !== null && to < from
        ? [
            {
              path: `subscriptions[${i}].to`,
              why: render(message('tariff.validity', { start: from, end: to })),
            },
          ]
        : []),
    ]),
  ];
}

/** A list of aliases, each under the path it has in the file. */
function listed(aliases: readonly string[]): Record<string, string> {
  return Object.fromEntries(aliases.map((alias, i) => [`aliases[${i}]`, alias]));
}

/** A name must lead to one owner only; names that read the same when accents and signs are set aside collide. */
function ambiguities(
  owners: readonly { owner: string; names: Readonly<Record<string, string>> }[],
): Problem[] {
  const known = new Map<string, { owner: string; path: string }>();
  return owners.flatMap(({ owner, names }) =>
    Object.entries(names).flatMap(([field, given]) => {
      const path = `${owner}.${field}`;
      const key = textKey(given);
      const first = known.get(key);
      if (first === undefined) known.set(key, { owner, path });
      return first === undefined || first.owner === owner
        ? []
        : [{ path, why: render(message('convention.duplicate', { given, first: first.path })) }];
    }),
  );
}

function idOf(data: unknown): string {
  const id: unknown = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
  return typeof id === 'string' ? id : '?';
}
