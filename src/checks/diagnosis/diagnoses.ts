import { grouped } from '../grouped';
import { type CheckContext } from '../rule';
import { type TariffTable } from '../tariffTable';
import { type DiagnosisRule } from './cause';
import { diagnoseTable } from './diagnoseTable';
import { type Diagnosis } from './diagnosis';
import { onceForBoth } from '../once';
import { diagnoseWithoutReference } from './referenceFree';
import { diagnoseByTerms, isByInhabitant, termsOf } from './termsDiagnosis';
import { basisOf } from './tariffBasis';

/** The diagnosis of a table; made once, thirteen rules read it. */
export const diagnosesOf = onceForBoth(diagnose);

/** What one rule has to tell, table by table. */
export function diagnosesOfRule(context: CheckContext, rule: DiagnosisRule): Diagnosis[] {
  const told = context.recognition.tables
    .flatMap(table => diagnosesOf(table, context))
    .filter(diagnosis => diagnosis.rule === rule);
  const places = told.map((diagnosis, index) => ({ diagnosis, place: placeOfCause(diagnosis, index) }));
  return grouped(places, ({ place }) => place).flatMap(group => {
    const [first] = group;
    return first ? [{ ...first.diagnosis, ...allAmounts(group.map(({ diagnosis }) => diagnosis)) }] : [];
  });
}

/** One parameter that several tables follow is one cause. */
function placeOfCause({ statedAt, cause }: Diagnosis, index: number): string {
  return statedAt ? `${statedAt.sheet}!${statedAt.cell} ${cause.kind}` : String(index);
}

function allAmounts(diagnoses: readonly Diagnosis[]): Pick<Diagnosis, 'cells' | 'judged'> {
  return {
    cells: diagnoses.flatMap(({ cells }) => cells),
    judged: diagnoses.reduce((sum, { judged }) => sum + judged, 0),
  };
}

function diagnose(table: TariffTable, context: CheckContext): readonly Diagnosis[] {
  const basis = basisOf(table, context);
  if (basis) return diagnoseTable(table, context, basis);
  // A free application has no amount to judge: that it is billed at all is told by APP-02.
  if (table.application?.value.pricing.kind === 'free') return [];
  const terms = termsOf(table, context);
  const byTerms = terms && diagnoseByTerms(table, terms);
  if (byTerms) return byTerms;
  // Strata, flat amounts: no cost per inhabitant is common to the lines, and none should be.
  return terms && !isByInhabitant(terms) ? [] : diagnoseWithoutReference(table, context);
}
