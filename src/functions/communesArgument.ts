import {
  type MemberFigures,
  figuresOfConvention,
  figuresOfRange,
} from '../documents/parameters/memberFigures';
import { conventionSheetKind } from '../documents/parameters/workbookConventions';
import { findConvention } from '../domain/conventions/shippedConventions';
import { DomainError } from '../domain/errors/domainError';
import { heraultCommunes } from '../domain/names/heraultCommunes';
import { montpellierPopulations } from '../domain/population/montpellierPopulations';
import { message } from '../text/message';
import { gridOfTexts, isSole, rangeCells } from './conventionArgument';

/** Communes that a cell may name, and those around them that it must not be mistaken for. */
export interface KnownCommunes extends MemberFigures {
  readonly otherCommunes: readonly string[];
}

const HERAULT = /^34/;
const MOST_KEPT = 4;
/** The last answers, by the contents of the argument: a column of formulas names the same one on every line. */
const known = new Map<string, KnownCommunes>();

/**
 * The communes that an argument names: the members of a shipped convention by its id, or those of a « Membres » range;
 * left out, of the first convention shipped.
 *
 * @throws DomainError when no convention bears that name, when it has no members, or naming the mistakes of the range.
 */
export function communesArgument(argument: unknown): KnownCommunes {
  const cells = rangeCells(argument);
  const key = JSON.stringify(cells);
  const kept = known.get(key);
  if (kept) return kept;
  const figures = isSole(cells) ? figuresOfShipped(cells[0]?.[0] ?? '') : figuresOfSheet(cells);
  const isNear = figures.members.some(({ insee }) => HERAULT.test(insee));
  const found = { ...figures, otherCommunes: isNear ? heraultCommunes : [] };
  const [oldest] = known.keys();
  if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
  known.set(key, found);
  return found;
}

function figuresOfShipped(given: string): MemberFigures {
  const convention = findConvention(given);
  if (convention.members.length === 0)
    throw new DomainError(message('commune.noMembers', { convention: convention.label }));
  return figuresOfConvention(convention, montpellierPopulations);
}

function figuresOfSheet(cells: readonly (readonly string[])[]): MemberFigures {
  const { values } = gridOfTexts(cells);
  if (conventionSheetKind({ values }) !== 'members') throw new DomainError(message('commune.notMembers'));
  return figuresOfRange(values);
}
