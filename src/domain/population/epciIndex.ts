import * as v from 'valibot';
import { message } from '../../text/message';
import { DomainError } from '../errors/domainError';
import { isInseeCode } from '../identifiers/inseeCode';
import { isSiren } from '../identifiers/siren';

/** An EPCI among all those of France: enough to choose it by name. */
export interface EpciEntry {
  readonly siren: string;
  readonly name: string;
  readonly type: string;
  /** The latest millésime with both kinds of population, to which the figures below belong. */
  readonly year: number;
  readonly members: number;
  readonly municipale: number;
  readonly totale: number;
  /** Names it had in earlier years. */
  readonly formerNames: readonly string[];
}

/** Every EPCI à fiscalité propre of France. */
export interface EpciIndex {
  readonly source: string;
  readonly licence: string;
  readonly epci: readonly EpciEntry[];
}

/** Which EPCI a commune is a member of: INSEE code → name of the commune and SIREN of the EPCI. */
export interface CommuneIndex {
  readonly source: string;
  readonly licence: string;
  readonly perimeter: number;
  readonly communes: Readonly<Record<string, readonly [name: string, siren: string]>>;
}

const text = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const siren = v.pipe(v.string(), v.check(isSiren));

const indexShape = v.strictObject({
  source: text,
  licence: text,
  epci: v.pipe(
    v.array(
      v.strictObject({
        siren,
        name: text,
        type: text,
        year: count,
        members: count,
        municipale: count,
        totale: count,
        formerNames: v.array(text),
      }),
    ),
    v.minLength(1),
  ),
});

const communesShape = v.strictObject({
  source: text,
  licence: text,
  perimeter: count,
  communes: v.record(v.pipe(v.string(), v.check(isInseeCode)), v.strictTuple([text, siren])),
});

/**
 * The index of EPCI from data not yet trusted.
 *
 * @throws DomainError naming the place of the first value that does not hold.
 */
export function parseEpciIndex(data: unknown): EpciIndex {
  const result = v.safeParse(indexShape, data);
  if (result.success) return result.output;
  throw malformed(result.issues[0]);
}

/**
 * The index of communes from data not yet trusted.
 *
 * @throws DomainError naming the place of the first value that does not hold.
 */
export function parseCommuneIndex(data: unknown): CommuneIndex {
  const result = v.safeParse(communesShape, data);
  if (result.success) return result.output;
  throw malformed(result.issues[0]);
}

function malformed(issue: v.BaseIssue<unknown>): DomainError {
  return new DomainError(
    message('epci.malformed', { path: v.getDotPath(issue) ?? '.', given: issue.received }),
  );
}
