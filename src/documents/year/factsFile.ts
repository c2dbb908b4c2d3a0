import * as v from 'valibot';
import { type CalendarDay, formatDay, yearOf } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { payerTypes } from '../../domain/conventions/payerType';
import { type Problem } from '../../domain/conventions/problem';
import { describeShape, toProblem } from '../../domain/conventions/shapeProblems';
import { day, decimal, insee, text } from '../../domain/conventions/valueSchemas';
import { DomainError } from '../../domain/errors/domainError';
// eslint-disable-next-line no-restricted-imports -- told by the command line, written in no workbook
import { message, render } from '../../text/message';
import { type BodyKey, noFacts, type YearFacts } from './yearFacts';

const body = { insee, payer: v.picklist(payerTypes) };
const orNull = v.optional(v.nullable(day), null);

/** The facts of a year as a file has them (docs/faits.schema.json): all may be left out, nothing else may stand there. */
export const factsFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  issued: v.optional(v.nullable(day), noFacts.issued),
  grouping: v.optional(v.picklist(['body', 'service']), noFacts.grouping),
  account: v.optional(v.pipe(v.string(), v.trim()), noFacts.account),
  interventions: v.optional(
    v.array(v.strictObject({ ...body, day, profile: text, object: text, days: decimal })),
    [],
  ),
  claims: v.optional(v.array(v.strictObject({ ...body, notified: day, paid: orNull })), []),
  requests: v.optional(v.array(v.strictObject({ ...body, received: day, answered: orNull })), []),
});

/**
 * What happened in a year of a convention, from the text of a JSON file (docs/ligne-de-commande.md).
 *
 * @throws DomainError when it is no JSON, or naming every value that is refused: nothing is left aside in silence, not
 *   even the work of another year.
 */
export function factsOfText(written: string, convention: Convention, year: number): YearFacts {
  const read = v.safeParse(factsFileSchema, jsonOf(written), { message: describeShape });
  const problems = read.success ? contradictions(read.output, convention, year) : read.issues.map(toProblem);
  if (read.success && problems.length === 0) {
    const { issued, grouping, account, interventions, claims, requests } = read.output;
    return { issued, grouping, account, interventions, claims, requests };
  }
  const told = problems.map(({ path, why }) => render(message('convention.problem', { path, why })));
  throw new DomainError(message('facts.malformed', { problems: told.join(' ; ') }));
}

function jsonOf(written: string): unknown {
  const data = parsed(written);
  // A list would pass for an object of which everything is left out.
  if (data === undefined || Array.isArray(data)) throw new DomainError(message('facts.notJson'));
  return data;
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** What each value allows but the convention and the year forbid. */
function contradictions(facts: YearFacts, convention: Convention, year: number): Problem[] {
  const { interventions, claims, requests } = facts;
  const bodies = (list: string, rows: readonly BodyKey[]) =>
    rows.flatMap((row, i) => bodyProblems(`${list}[${i}]`, row, convention));
  return [
    ...bodies('interventions', interventions),
    ...bodies('claims', claims),
    ...bodies('requests', requests),
    ...interventions.flatMap((work, i) =>
      yearOf(work.day) === year
        ? []
        : [
            {
              path: `interventions[${i}].day`,
              why: render(message('facts.otherYear', { day: formatDay(work.day), year: String(year) })),
            },
          ],
    ),
    ...claims.flatMap(({ notified, paid }, i) => orderProblems(`claims[${i}].paid`, notified, paid)),
    ...requests.flatMap(({ received, answered }, i) =>
      orderProblems(`requests[${i}].answered`, received, answered),
    ),
  ];
}

function bodyProblems(path: string, { insee: given, payer }: BodyKey, convention: Convention): Problem[] {
  const isMember = convention.members.some(member => member.insee === given);
  const isPayer = convention.payers.some(({ type }) => type === payer);
  return [
    ...(isMember ? [] : [{ path: `${path}.insee`, why: render(message('facts.stranger', { given })) }]),
    ...(isPayer ? [] : [{ path: `${path}.payer`, why: render(message('facts.payer', { given: payer })) }]),
  ];
}

function orderProblems(path: string, first: CalendarDay, second: CalendarDay | null): Problem[] {
  if (second === null || second >= first) return [];
  const days = { first: formatDay(first), second: formatDay(second) };
  return [{ path, why: render(message('facts.order', days)) }];
}
