import { type AmountMode } from '../documents/annexe2/amountMode';
import { annexe2Sheets } from '../documents/annexe2/annexe2Document';
import { type Annexe2Table } from '../documents/annexe2/annexe2Model';
import { annexe2Plan, type Annexe2Plan } from '../documents/annexe2/annexe2Plan';
import { sheetNames } from '../documents/sheetName';
import { type Convention } from '../domain/conventions/convention';
import { DomainError } from '../domain/errors/domainError';
import { message, render, text } from '../text/message';
import { type KeyedSheet } from '../xlsx/workbookBytes';

/** A table of annexe 2 and the sheet that shows it. */
export interface TableSheet {
  readonly table: Annexe2Table;
  readonly sheet: KeyedSheet;
}

/** Every annexe 2 table of a convention: each paid application, for each payer, under names that differ. */
export function annexe2Workbook(convention: Convention, mode: AmountMode): TableSheet[] {
  const plan = annexe2Plan(convention);
  refuseIncomplete(plan);
  const { tables } = plan;
  const sheets = annexe2Sheets(convention, tables, mode);
  const names = sheetNames(sheets.map(({ model }) => model.name));
  return sheets.map(({ key, model }, index) => ({
    table: tables[index]!,
    sheet: { ...model, name: names[index]!, key },
  }));
}

/** A line for each application that has no table though nothing is missing: included, or on quotation. */
export function untabledLines({ included, onQuotation }: Annexe2Plan): string[] {
  return [
    ...included.map(({ label }) => text('annexe2.included', { application: label })),
    ...onQuotation.map(sentence => render(sentence)),
  ];
}

/** A workbook with a table missing would be taken for the whole annexe: nothing is written. */
function refuseIncomplete(plan: Annexe2Plan): void {
  const { tables, refusals } = plan;
  if (refusals.length === 0 && tables.length > 0) return;
  const reasons = refusals.length > 0 ? refusals.map(refusal => render(refusal)) : [text('annexe2.nothing')];
  throw new DomainError(
    message('cli.annexe2.refused', { reasons: [...reasons, ...untabledLines(plan)].join('\n  ') }),
  );
}
