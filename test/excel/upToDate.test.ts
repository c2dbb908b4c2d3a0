import { annexe2Document } from '../../src/documents/annexe2/annexe2Document';
import { annexe2Plan } from '../../src/documents/annexe2/annexe2Plan';
import { amountModes } from '../../src/documents/annexe2/amountMode';
import { isReady, type ReadyDocument } from '../../src/documents/year/plannedDocument';
import { noFacts, type YearFacts } from '../../src/documents/year/yearFacts';
import { type YearDocumentId, yearPlan } from '../../src/documents/year/yearPlan';
import { type CalendarDay } from '../../src/domain/calendar/calendarDay';
import { inspectDocuments } from '../../src/excel/documents/inspectDocuments';
import { writeDocuments } from '../../src/excel/documents/writeDocuments';
import { asSigned } from '../documents/year/subscribed';
import { holds, office, openWorkbook, type } from './documentsInOffice';

/*
 * A sheet is out of date when what it is made from has changed, never because a day has passed or its cells say the same
 * in another way.
 */
beforeEach(openWorkbook);
afterEach(() => office.dispose());

const signal = new AbortController().signal;
const SHEET = 'Échéancier 2019';

function planned(id: YearDocumentId, today: CalendarDay, facts: YearFacts = noFacts): ReadyDocument[] {
  return yearPlan({ convention: asSigned, year: 2019, facts, today, previous: null, mode: 'native' })
    .filter(isReady)
    .filter(document => document.id === id);
}
const stateOf = async (documents: readonly ReadyDocument[]) =>
  (await inspectDocuments(documents, signal))[0]!;
async function write(documents: readonly ReadyDocument[], isRenewed = false) {
  const replace = await inspectDocuments(documents, signal);
  const options = { replace, isRenewed, onProgress: () => undefined, signal };
  return (await writeDocuments(documents, options)).documents[0]!.outcome;
}

describe('the échéancier, written on 29/09/2019', () => {
  const written = planned('echeancier', '2019-09-29');
  beforeEach(() => write(written));

  test.each(['2019-09-30', '2019-10-01', '2021-12-31'])('looked at on %s: still up to date', async day => {
    const later = planned('echeancier', day);
    expect(later[0]!.sheets[0]!.model.rows).not.toEqual(written[0]!.sheets[0]!.model.rows);
    expect(await stateOf(later)).toMatchObject({ status: 'current', changes: [] });
  });

  test('a fact of the year that changed, on the same day or a later one: out of date', async () => {
    const facts = { ...noFacts, issued: '2019-09-16' };
    for (const day of ['2019-09-29', '2019-09-30'])
      expect(await stateOf(planned('echeancier', day, facts))).toMatchObject({
        status: 'outdated',
        changes: [],
      });
  });

  test('with all the others it stays as it is; asked for by itself it is brought to the day', async () => {
    const later = planned('echeancier', '2019-09-30');
    expect(await write(later)).toBe('kept');
    expect(holds(SHEET, 1, 0)).toBe('Situation au 29/09/2019');
    expect(await write(later, true)).toBe('replaced');
    expect(holds(SHEET, 1, 0)).toBe('Situation au 30/09/2019');
    expect(await write(later, true)).toBe('kept');
  });

  test.each([
    ['a deadline', 4, 2],
    ['where it stands', 4, 6],
  ])('%s typed over: told, whatever the day', async (_what, row, column) => {
    type(SHEET, row, column, 'À moi');
    for (const day of ['2019-09-29', '2019-09-30'])
      expect((await stateOf(planned('echeancier', day))).changes).toMatchObject([{ found: 'À moi' }]);
  });

  test('nothing remembered of it: only what differs from its own day is shown', async () => {
    office.host.model.state.settings.clear();
    const later = planned('echeancier', '2019-09-30');
    expect(await stateOf(later)).toMatchObject({ status: 'current' });
    type(SHEET, 4, 6, 'À moi');
    expect((await stateOf(later)).changes).toMatchObject([
      { cell: 'G5', found: 'À moi', against: 'planned' },
    ]);
  });

  test('its day typed over: it is no more what it was on a day', async () => {
    type(SHEET, 1, 0, 'Situation au 31/02/2019');
    expect(await stateOf(written)).toMatchObject({
      status: 'outdated',
      changes: [{ cell: 'A2', written: 'Situation au 29/09/2019' }],
    });
  });
});

test.each(amountModes)(
  'annexe 2 written in « Générer » with contents « %s » is up to date in the year',
  async mode => {
    const { tables } = annexe2Plan(asSigned);
    await write([annexe2Document(asSigned, tables, mode)]);
    const year = planned('annexe2', '2019-09-01');
    expect(await stateOf(year)).toMatchObject({ status: 'current', changes: [] });
    expect(await write(year, true)).toBe('kept');
  },
);
