import { type Correction } from '../../checks/recognition/correction';
import { type TariffTable } from '../../checks/tariffTable';

/** What the user sees as chosen stays chosen when another field of the table is corrected. */
export function currentChoice({
  id,
  application,
  payer,
  columns: { member: _, ...columns },
}: TariffTable): Correction {
  return {
    tableId: id,
    ...(application && !application.isInferred && { application: application.value.code }),
    ...(payer && !payer.isInferred && { payer: payer.value.type }),
    columns,
  };
}
