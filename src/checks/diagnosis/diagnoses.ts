import { type CheckContext } from '../rule';
import { type TariffTable } from '../tariffTable';
import { type DiagnosisRule } from './cause';
import { diagnoseTable } from './diagnoseTable';
import { type Diagnosis } from './diagnosis';
import { diagnoseWithoutReference } from './referenceFree';
import { basisOf } from './tariffBasis';

/** Thirteen rules read one diagnosis: it is made once for each context, and goes with it. */
const known = new WeakMap<CheckContext, ReadonlyMap<TariffTable, readonly Diagnosis[]>>();

/** The diagnosis of every table of a workbook. */
export function diagnosesOf(context: CheckContext): ReadonlyMap<TariffTable, readonly Diagnosis[]> {
  const made = known.get(context);
  if (made) return made;
  const diagnoses = new Map(
    context.recognition.tables.map(table => [table, diagnose(table, context)] as const),
  );
  known.set(context, diagnoses);
  return diagnoses;
}

/** What one rule has to tell, table by table. */
export function diagnosesOfRule(context: CheckContext, rule: DiagnosisRule): Diagnosis[] {
  return [...diagnosesOf(context).values()].flat().filter(diagnosis => diagnosis.rule === rule);
}

function diagnose(table: TariffTable, context: CheckContext): readonly Diagnosis[] {
  const basis = basisOf(table, context);
  if (basis) return diagnoseTable(table, context, basis);
  // A free application has no amount to judge: that it is billed at all is told by APP-02.
  if (table.application?.value.pricing.kind === 'free') return [];
  return diagnoseWithoutReference(table, context);
}
