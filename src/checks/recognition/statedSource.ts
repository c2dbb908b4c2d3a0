import { cellAddress } from '../cellAddress';
import { referencesOf, withoutReferences } from '../formulas/references';
import { type WorkbookSnapshot } from '../snapshot';
import { type Stated, type StatedFacts } from '../tariffTable';
import { cellAt, sheetNamed } from '../workbookCells';

/** References followed at most: a cell that reads a cell that reads a parameter. */
const MOST_STEPS = 3;

/** The same facts where they are typed: a cell that only repeats another, « =Paramètres!B2 », states nothing itself. */
export function atTheirSource(facts: StatedFacts, snapshot: WorkbookSnapshot): StatedFacts {
  const moved = <Value>(stated: Stated<Value> | null) => stated && sourceOf(stated, snapshot);
  return {
    statedRate: moved(facts.statedRate),
    statedBudget: moved(facts.statedBudget),
    statedPeriodicity: moved(facts.statedPeriodicity),
    statedYears: moved(facts.statedYears),
    statedPopulationKind: moved(facts.statedPopulationKind),
    statedPopulationYear: moved(facts.statedPopulationYear),
    statedDecree: moved(facts.statedDecree),
    statedTotalPopulation: moved(facts.statedTotalPopulation),
    statedTax: facts.statedTax,
    statedMemberCount: moved(facts.statedMemberCount),
  };
}

function sourceOf<Value>(stated: Stated<Value>, snapshot: WorkbookSnapshot): Stated<Value> {
  let found = stated;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const formula = cellAt(snapshot, found.sheet, found.cell)?.formula ?? '';
    const [only] = referencesOf(formula);
    if (!only || withoutReferences(formula) !== '=@' || only.area.rowCount * only.area.columnCount > 1) break;
    const sheet = only.sheet === null ? found.sheet : sheetNamed(snapshot, only.sheet)?.name;
    if (sheet === undefined) break;
    found = { ...found, sheet, cell: cellAddress(only.area.row, only.area.column) };
  }
  return found;
}
