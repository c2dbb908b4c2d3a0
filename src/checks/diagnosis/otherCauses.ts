import { formatEuros } from '../../domain/money/formatEuros';
import { message, type Message, text } from '../../text/message';
import { type Cause } from './cause';
import { type Diagnosis } from './diagnosis';
import { columnTitle, exampleOf } from './telling';

/** The sentence of an amount that is not the exact one, with its cause when one is known. */
export function otherCauseMessage(diagnosis: Diagnosis): Message {
  const { cause } = diagnosis;
  const example = exampleOf(diagnosis);
  const { kind } = cause;
  if (kind === 'tax') return message('CAL-01.message.tax', example);
  if (kind === 'populations') return message('CAL-01.message.populations', { ...example, ...legal(cause) });
  if (kind === 'shift') {
    const values = { ...example, rows: text('CAL-01.rows', { count: Math.abs(cause.by) }) };
    return cause.by > 0
      ? message('CAL-01.message.shiftDown', values)
      : message('CAL-01.message.shiftUp', values);
  }
  if (kind === 'permuted') return message('CAL-01.message.permuted', example);
  if (kind === 'budget')
    return message('CAL-01.message.budget', { ...example, budget: formatEuros(cause.budget) });
  if (kind === 'other-line') return message('CAL-01.message.otherLine', { ...example, source: cause.name });
  if (kind === 'implied-population')
    return message('CAL-01.message.impliedPopulation', { ...example, population: cause.population });
  if (kind !== 'other-column') return message('CAL-01.message', example);
  return cause.column === 'net-period'
    ? message('CAL-01.message.netPeriod', example)
    : message('CAL-01.message.otherColumn', {
        ...example,
        source: columnTitle(diagnosis.table, cause.column),
      });
}

/** What was done instead, for « Pourquoi ? »; nothing to add when the sentence says it all. */
export function otherCauseWhy({ cause }: Diagnosis): Message[] {
  if (cause.kind === 'terms') return [...cause.steps];
  if (cause.kind === 'tax') return [message('CAL-01.why.tax')];
  if (cause.kind === 'populations') return [message('CAL-01.why.populations', legal(cause))];
  if (cause.kind === 'shift') return [message('CAL-01.why.shift', { count: Math.abs(cause.by) })];
  return cause.kind === 'permuted' ? [message('CAL-01.why.permuted')] : [];
}

function legal({ populationKind, year }: Extract<Cause, { kind: 'populations' }>) {
  // A year is a name, not a quantity: no thousands separator.
  return { kind: populationKind, year: String(year) };
}
