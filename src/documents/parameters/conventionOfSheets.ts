import { type Convention } from '../../domain/conventions/convention';
import { readConvention } from '../../domain/conventions/parseConvention';
import { DomainError } from '../../domain/errors/domainError';
import { render, text } from '../../text/inFrench';
import { message } from '../../text/message';
import { readMembers } from './readMembers';
import { readParameters } from './readParameters';
import { type CellGrid, type CellProblem } from './sheetTables';

/** The convention that a workbook holds, or every mistake of its two sheets by cell. */
export type SheetsReading =
  | { readonly kind: 'convention'; readonly convention: Convention }
  | {
      readonly kind: 'refused';
      readonly parameters: readonly CellProblem[];
      readonly members: readonly CellProblem[];
    };

/** Reads a convention from « Paramètres » and, where there is one, « Membres ». */
export function conventionOfSheets(parameters: CellGrid, members: CellGrid | null): SheetsReading {
  const terms = readParameters(parameters);
  const people = members === null ? null : readMembers(members, terms);
  const data = people
    ? { ...terms.data, members: people.members, bodies: people.bodies, subscriptions: people.subscriptions }
    : terms.data;
  const read = readConvention(data);
  const refused = read.kind === 'refused' ? read.problems : [];
  const problems = { parameters: [...terms.problems], members: [...(people?.problems ?? [])] };
  // A cell already told wrong leaves its value missing: that is not another mistake.
  const told = new Set([...problems.parameters, ...problems.members].map(({ cell }) => cell));
  for (const { path, why } of refused) {
    const ofMembers = people === null ? null : cellOf(people.places, path);
    const isOfMembers = /^(members|bodies|subscriptions)\b/.test(path);
    const cell = isOfMembers ? ofMembers : cellOf(terms.places, path);
    if (cell !== null && told.has(cell)) continue;
    (isOfMembers ? problems.members : problems.parameters).push({ cell: cell ?? 'A1', why });
  }
  if (read.kind === 'convention' && problems.parameters.length + problems.members.length === 0) return read;
  return { kind: 'refused', ...problems };
}

/** The cell of a path, or of the nearest one above it that has a cell. */
function cellOf(places: ReadonlyMap<string, string>, path: string): string | null {
  for (let known = path; known !== ''; known = known.replace(/\.?[^.[]*(\[\d+\])?$/, '')) {
    const cell = places.get(known);
    if (cell) return cell;
    const next = known.replace(/\[\d+\]$/, '');
    if (next !== known && places.get(next)) return places.get(next) ?? null;
  }
  return null;
}

/**
 * The convention of a « Paramètres » range, and of the « Membres » range that goes with it, as a custom function receives
 * them.
 *
 * @throws DomainError naming the mistakes, each with its cell counted from the top left of its range.
 */
export function conventionOfRange(
  parameters: CellGrid['values'],
  members: CellGrid['values'] | null = null,
): Convention {
  const origin = { row: 0, column: 0 };
  const read = conventionOfSheets({ values: parameters, origin }, members && { values: members, origin });
  if (read.kind === 'convention') return read.convention;
  throw read.parameters.length > 0
    ? refusedRange('parameters.sheetName', read.parameters)
    : refusedRange('members.sheetName', read.members);
}

/** A refusal that names the mistakes of a range by cell. */
export function refusedRange(
  sheet: 'parameters.sheetName' | 'members.sheetName' | 'rates.sheetName',
  problems: readonly CellProblem[],
): DomainError {
  return new DomainError(
    message('parameters.refused', {
      sheet: text(sheet),
      problems: problems
        .map(({ cell, why }) => render(message('parameters.problem', { cell, why })))
        .join(' ; '),
    }),
  );
}
