import { render } from '../../text/inFrench';
import { message } from '../../text/message';
import { fingerprint } from '../ownSheets/fingerprint';
import { type SheetModel } from '../sheetModel';
import { type ReadyDocument } from '../year/plannedDocument';
import { changeSentence } from './changeSentence';
import { type Change, type Simulation } from './simulation';
import { simulationSheet } from './simulationSheet';

/** The sheet of a simulation, with the changes tried in sentences. */
export function simulationModel(simulation: Simulation, changes: readonly Change[]): SheetModel {
  const { convention } = simulation.before;
  return simulationSheet(
    simulation,
    changes.map(change => render(changeSentence(convention, change))),
  );
}

/**
 * « Simulation », known by what is tried: the same changes tried again take the place of the sheet that they had, others
 * have a sheet of their own, so that two of them can be held side by side.
 */
export async function simulationDocument(
  simulation: Simulation,
  changes: readonly Change[],
): Promise<ReadyDocument<'simulation'>> {
  const { convention, year } = simulation.before;
  const tried = await fingerprint(JSON.stringify(changes.map(written).sort()));
  const key = `simulation/${encodeURIComponent(convention.id)}/${year}/${tried}`;
  return {
    id: 'simulation',
    title: message('simulation.title', { year: String(year) }),
    key,
    sheets: [{ key, model: simulationModel(simulation, changes) }],
  };
}

function written(change: Change): string {
  return JSON.stringify(change, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}
