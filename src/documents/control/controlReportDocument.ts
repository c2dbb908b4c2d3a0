import { message } from '../../text/message';
import { entriesOf } from '../ownSheets/cellEntry';
import { fingerprint } from '../ownSheets/fingerprint';
import { type ReadyDocument } from '../year/plannedDocument';
import { type ControlReportFacts, controlReportSheet } from './controlReport';

/**
 * The procès-verbal, known by all that it states, its day included: a record of one day never takes the place of another,
 * and one that would say the same to the letter is not written twice.
 */
export async function controlReportDocument(
  facts: ControlReportFacts,
): Promise<ReadyDocument<'proces-verbal'>> {
  const model = controlReportSheet(facts);
  const key = `proces-verbal/${await fingerprint(JSON.stringify(entriesOf(model)))}`;
  return { id: 'proces-verbal', title: message('control.report.title'), key, sheets: [{ key, model }] };
}
