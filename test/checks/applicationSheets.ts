import { type SheetSnapshot } from '../../src/checks/snapshot';
import { sheetOf, type TestCell } from './snapshotOf';

/** E-démat, e-services, marchés, open data. */
type Four = readonly [TestCell, TestCell, TestCell, TestCell];

/** Annexe 1: a member a row, Oui or Non an application. */
export function annexe1(...rows: readonly (readonly [string, 'Commune' | 'CCAS', ...Four])[]): SheetSnapshot {
  return sheetOf('Annexe 1', [
    ['Membre', 'Type', 'E-DEMAT', 'E-SERVICES', 'MARCHES', 'OPENDATA', 'Adhésion'],
    ...rows.map(row => [...row, 43_466]),
  ]);
}

/** A state of shares: a member a row, an amount an application, a total. */
export function stateOfShares(
  ...rows: readonly (readonly [string, 'Commune' | 'CCAS', TestCell, TestCell, TestCell, TestCell])[]
): SheetSnapshot {
  return sheetOf('État', [
    ['Membre', 'Type', 'Population', 'E-DEMAT', 'E-SERVICES', 'MARCHES', 'Total annuel'],
    ...rows.map(([name, type, ...amounts]) => [name, type, 10979, ...amounts]),
  ]);
}
