import { type LateInterestRates } from '../../domain/calendar/lateInterestRates';
import { message } from '../../text/message';
import { type ReadyDocument } from '../year/plannedDocument';
import { ratesSheet } from './ratesSheet';

/** « Taux d’intérêt », of which a workbook has one; completed by hand, it is never replaced without a yes. */
export function ratesDocument(rates: LateInterestRates): ReadyDocument<'taux'> {
  const key = 'taux';
  return { id: 'taux', title: message('rates.title'), key, sheets: [{ key, model: ratesSheet(rates) }] };
}
