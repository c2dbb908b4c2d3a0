import { claimsCsv } from '../documents/csv/claimsCsv';
import { sheetNames } from '../documents/sheetName';
import { claimLines, type ClaimOptions, yearClaims } from '../documents/titres/claims';
import { isReady, type PlannedDocument, type ReadyDocument } from '../documents/year/plannedDocument';
import { type YearDocumentId } from '../documents/year/yearPlan';
import { type Convention } from '../domain/conventions/convention';
import { DomainError } from '../domain/errors/domainError';
import { message, render, text } from '../text/message';
import { type KeyedSheet } from '../xlsx/workbookBytes';

/** The documents to write, under names that differ, and why the others are not. */
export interface YearWorkbook {
  readonly documents: readonly ReadyDocument[];
  readonly sheets: readonly KeyedSheet[];
  /** One line each. */
  readonly refusals: readonly string[];
}

/**
 * The documents of a plan as the sheets of one workbook.
 *
 * @param isAsked whether they were asked for by name: a file without one of them would be taken for complete.
 * @throws DomainError when nothing can be made, or not all that was asked for.
 */
export function yearWorkbook(
  plan: readonly PlannedDocument<YearDocumentId>[],
  wanted: readonly YearDocumentId[],
  isAsked: boolean,
): YearWorkbook {
  const chosen = plan.filter(({ id }) => wanted.includes(id));
  const documents = chosen.filter(isReady);
  const refusals = chosen.flatMap(document =>
    isReady(document)
      ? []
      : [text('cli.documents.notMade', { title: render(document.title), why: render(document.refusal) })],
  );
  if (documents.length === 0 || (isAsked && refusals.length > 0))
    throw new DomainError(message('cli.documents.refused', { reasons: refusals.join('\n  ') }));
  const sheets = documents.flatMap(document => document.sheets);
  const names = sheetNames(sheets.map(({ model }) => model.name));
  return {
    documents,
    sheets: sheets.map(({ key, model }, index) => ({ ...model, name: names[index]!, key })),
    refusals,
  };
}

/**
 * The claims of a year as a CSV file.
 *
 * @throws DomainError as `yearClaims` and `claimsCsv` do.
 */
export function claimsFile(
  convention: Convention,
  year: number,
  options: ClaimOptions,
): { readonly csv: string; readonly count: number; readonly small: number } {
  const claims = yearClaims(convention, year, options);
  const small = claims.filter(({ isTooSmall }) => isTooSmall).length;
  return { csv: claimsCsv(claimLines(claims, options)), count: claims.length - small, small };
}
