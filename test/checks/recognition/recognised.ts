import { type SheetSnapshot, type WorkbookSnapshot } from '../../../src/checks/snapshot';
import { type Correction, recognise } from '../../../src/checks/recognition/recognise';
import { type Recognition, type TariffTable } from '../../../src/checks/tariffTable';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { pasted, sheetOf, workbookOf } from '../snapshotOf';

export const convention = findConvention(undefined);

/** What is recognised on sheets. */
export function recogniseSheets(
  sheets: readonly SheetSnapshot[],
  corrections: readonly Correction[] = [],
  change: Partial<WorkbookSnapshot> = {},
): Recognition {
  return recognise(workbookOf(sheets, change), convention, corrections);
}

/** What is recognised on one sheet given as pasted text: columns apart by tabs. */
export function recognisePasted(
  text: string,
  { name = 'Feuil1', asText = false, change = {} } = {},
): Recognition {
  return recogniseSheets([sheetOf(name, pasted(text, { asText }), change)]);
}

/** The main facts of a table as one reads them, for tests whose failures must be readable too. */
export function gist(table: TariffTable | undefined): Record<string, unknown> | null {
  if (!table) return null;
  const letters = Object.fromEntries(
    Object.entries(table.columns).map(([role, column]) => [role, String.fromCharCode(65 + column)]),
  );
  return {
    application: said(table.application, ({ code }) => code),
    payer: said(table.payer, ({ type }) => type),
    columns: letters,
    lines: table.lines.length,
    totals: table.totals?.labelCell ?? null,
  };
}

function said<Value>(
  stated: { readonly value: Value; readonly isInferred: boolean } | null,
  name: (value: Value) => string,
): string | null {
  return stated && name(stated.value) + (stated.isInferred ? ' (inferred)' : '');
}

/** The figures of a table, as numbers: name, population, period, annual, billed. */
export function figuresOf(table: TariffTable | undefined): (string | number | null)[][] {
  return (table?.lines ?? []).map(({ member, figures }) => [
    member?.name ?? null,
    ...(['population', 'period', 'annual', 'billed'] as const).map(
      role => figures[role]?.value?.toNumber() ?? null,
    ),
  ]);
}
