import { type AmountMode } from '../documents/annexe2/amountMode';
import { annexe2Sheet } from '../documents/annexe2/annexe2Sheet';
import { annexe2Table, type Annexe2Table, paidApplications } from '../documents/annexe2/annexe2Table';
import { type SheetModel } from '../documents/sheetModel';
import { sheetNames } from '../documents/sheetName';
import { type Convention } from '../domain/conventions/convention';

/** A table of annexe 2 and the sheet that shows it. */
export interface TableSheet {
  readonly table: Annexe2Table;
  readonly sheet: SheetModel;
}

/** Every annexe 2 table of a convention: each paid application, for each payer, under names that differ. */
export function annexe2Workbook(convention: Convention, mode: AmountMode): TableSheet[] {
  const tables = paidApplications(convention).flatMap(application =>
    convention.payers.map(payer => annexe2Table(convention, application, payer)),
  );
  const sheets = tables.map(table => annexe2Sheet(table, mode));
  const names = sheetNames(sheets.map(({ name }) => name));
  return tables.flatMap((table, index) => {
    const [sheet, name] = [sheets[index], names[index]];
    return sheet && name !== undefined ? [{ table, sheet: { ...sheet, name } }] : [];
  });
}
