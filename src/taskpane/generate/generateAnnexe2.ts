import { annexe2Sheet } from '../../documents/annexe2/annexe2Sheet';
import { type Annexe2Table } from '../../documents/annexe2/annexe2Table';
import { type AmountMode } from '../../documents/annexe2/amountMode';
import { readBack } from '../../excel/readBack';
import { writeSheets, type WriteStep, type WrittenSheet } from '../../excel/writeSheets';

export type GenerationStep = WriteStep | 'computing';

export interface GeneratedTable {
  readonly table: Annexe2Table;
  readonly sheet: WrittenSheet;
}

/** Excel computes custom functions after the write returns; this is how long the pane waits before it looks again. */
const TIME_TO_COMPUTE = 1500;

/**
 * Writes the tables on new sheets and holds what Excel computed against the domain's own figures.
 *
 * @throws ExcelError with the workbook left as it was.
 */
export async function generateAnnexe2(
  tables: readonly Annexe2Table[],
  mode: AmountMode,
  onStep: (step: GenerationStep) => void,
): Promise<GeneratedTable[]> {
  const written = await writeSheets(
    tables.map(table => annexe2Sheet(table, mode)),
    onStep,
  );
  const isPending = written.some(({ comparison }) => comparison.pending > 0);
  const sheets = isPending ? await afterComputing(written, onStep) : written;
  return tables.flatMap((table, index) => {
    const sheet = sheets[index];
    return sheet ? [{ table, sheet }] : [];
  });
}

async function afterComputing(
  written: readonly WrittenSheet[],
  onStep: (step: GenerationStep) => void,
): Promise<WrittenSheet[]> {
  onStep('computing');
  await new Promise(resolve => setTimeout(resolve, TIME_TO_COMPUTE));
  return readBack(written);
}
