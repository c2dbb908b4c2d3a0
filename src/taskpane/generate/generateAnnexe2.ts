import { annexe2Sheet } from '../../documents/annexe2/annexe2Sheet';
import { type Annexe2Table } from '../../documents/annexe2/annexe2Model';
import { type AmountMode } from '../../documents/annexe2/amountMode';
import { pause } from '../../excel/pause';
import { readBack } from '../../excel/readBack';
import { writeSheets, type WriteStep, type WrittenSheet } from '../../excel/writeSheets';

export type GenerationStep = WriteStep | 'computing';

export interface GeneratedTable {
  readonly table: Annexe2Table;
  readonly sheet: WrittenSheet;
}

export interface GenerationResult {
  readonly tables: readonly GeneratedTable[];
  readonly arePagesSetUp: boolean;
}

/** Excel computes custom functions after the write returns: how long they are given before the first look… */
const TIME_TO_COMPUTE = 1500;
/** … and before each of the next ones: half a minute in all for two thousand calls on a slow machine. */
const NEXT_LOOKS = [1000, 2000, 4000, 8000, 12_000];

/**
 * Writes the tables on new sheets and holds what Excel computed against the domain's own figures.
 *
 * @throws ExcelError when nothing could be written: the workbook is then as it was.
 */
export async function generateAnnexe2(
  tables: readonly Annexe2Table[],
  mode: AmountMode,
  onStep: (step: GenerationStep) => void,
): Promise<GenerationResult> {
  const { sheets: written, arePagesSetUp } = await writeSheets(
    tables.map(table => annexe2Sheet(table, mode)),
    { onStep, timeToCompute: mode === 'tarif' ? TIME_TO_COMPUTE : 0 },
  );
  if (isPending(written)) onStep('computing');
  const sheets = await onceComputed(written, NEXT_LOOKS);
  return {
    tables: tables.flatMap((table, index) => {
      const sheet = sheets[index];
      return sheet ? [{ table, sheet }] : [];
    }),
    arePagesSetUp,
  };
}

/** Looks again until everything is computed or patience ends; a look that Excel refuses is no failure of the work. */
async function onceComputed(
  sheets: readonly WrittenSheet[],
  [wait, ...nextLooks]: readonly number[],
): Promise<readonly WrittenSheet[]> {
  if (wait === undefined || !isPending(sheets)) return sheets;
  await pause(wait);
  return onceComputed(await readBack(sheets).catch(() => sheets), nextLooks);
}

function isPending(sheets: readonly WrittenSheet[]): boolean {
  return sheets.some(({ comparison }) => comparison.pending > 0);
}
