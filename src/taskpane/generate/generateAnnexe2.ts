import { annexe2Document } from '../../documents/annexe2/annexe2Document';
import { type Annexe2Table } from '../../documents/annexe2/annexe2Model';
import { type AmountMode } from '../../documents/annexe2/amountMode';
import { type Convention } from '../../domain/conventions/convention';
import { type Outcome } from '../../excel/documents/writeDocuments';
import { type DocumentProgress } from '../../excel/documents/writeOptions';
import { pause } from '../../excel/pause';
import { readBack } from '../../excel/readBack';
import { type WrittenSheet } from '../../excel/verifySheets';
import { type Ask, writeAgreed } from '../ownSheets/agreement';

export type GenerationStep = DocumentProgress['step'] | 'computing';

/** The tables of annexe 2 to be written. */
export interface WantedTables {
  readonly convention: Convention;
  readonly tables: readonly Annexe2Table[];
  readonly mode: AmountMode;
}

interface Steps {
  /** Asked when a change made by hand would be lost. */
  readonly ask: Ask;
  readonly onStep: (step: GenerationStep) => void;
  /** Aborted before sheets are put in place, the run ends with an AbortError; while Excel computes, it is waited for no more. */
  readonly signal: AbortSignal;
}

export interface GeneratedTable {
  readonly table: Annexe2Table;
  readonly sheet: WrittenSheet;
  readonly outcome: Outcome;
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
 * Writes the tables, on new sheets or in place of those of ours that may be replaced, and holds what Excel computed
 * against the domain's own figures.
 *
 * @returns null when the user, asked about changes made by hand, chose to write nothing.
 * @throws ExcelError when nothing could be written: the workbook is then as it was.
 */
export async function generateAnnexe2(
  { convention, tables, mode }: WantedTables,
  { ask, onStep, signal }: Steps,
): Promise<GenerationResult | null> {
  const done = await writeAgreed([annexe2Document(convention, tables, mode)], {
    ask,
    onProgress: ({ step }) => onStep(step),
    signal,
    isShown: true,
    timeToCompute: mode === 'tarif' ? TIME_TO_COMPUTE : 0,
  });
  if (done === null) return null;
  const { documents, arePagesSetUp } = done;
  const written = documents.flatMap(document => document.sheets);
  if (isPending(written)) onStep('computing');
  const sheets = await onceComputed(written, NEXT_LOOKS, signal);
  return {
    tables: tables.flatMap((table, index) => {
      const [sheet, outcome] = [sheets[index], written[index]?.outcome];
      return sheet && outcome ? [{ table, sheet, outcome }] : [];
    }),
    arePagesSetUp,
  };
}

/** Looks again until everything is computed or patience ends; a look that Excel refuses is no failure of the work. */
async function onceComputed(
  sheets: readonly WrittenSheet[],
  [wait, ...nextLooks]: readonly number[],
  signal: AbortSignal,
): Promise<readonly WrittenSheet[]> {
  if (wait === undefined || signal.aborted || !isPending(sheets)) return sheets;
  await pause(wait, signal);
  return onceComputed(await readBack(sheets).catch(() => sheets), nextLooks, signal);
}

function isPending(sheets: readonly WrittenSheet[]): boolean {
  return sheets.some(({ comparison }) => comparison.pending > 0);
}
