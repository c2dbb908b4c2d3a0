import { type DocumentProgress } from '../../src/excel/documents/writeOptions';
import {
  contents,
  documents,
  grid,
  inspect,
  names,
  NAMES,
  office,
  openWorkbook,
  refusalOf,
  SOME,
  write,
} from './documentsInOffice';

// The wait before a second clean-up is for Excel: the simulated one answers at once.
jest.mock('../../src/excel/pause', () => ({ pause: () => Promise.resolve() }));

beforeEach(openWorkbook);
afterEach(() => office.dispose());

describe('into a workbook without sheets of ours', () => {
  test('every document is new, then written whole, and known', async () => {
    expect((await inspect()).map(({ id, status }) => [id, status])).toEqual(SOME.map(id => [id, 'new']));
    const steps: DocumentProgress[] = [];
    const before = contents();
    const written = await write(documents, [], step => steps.push(step));

    expect(names()).toEqual(['Feuil1', ...NAMES]);
    expect(written.documents.map(({ id, outcome }) => [id, outcome])).toEqual(SOME.map(id => [id, 'added']));
    expect(steps.map(({ step, done, total }) => `${step} ${done}/${total}`)).toEqual([
      'reading 0/4',
      ...[0, 1, 2, 3, 4].map(count => `writing ${count}/4`),
      'replacing 4/4',
      'verifying 4/4',
      'done 4/4',
    ]);
    for (const { sheets } of written.documents)
      for (const { comparison } of sheets) expect(comparison.compared).toBeGreaterThan(10);
    const { active, selection, calculation, sheets } = contents();
    expect({ active, selection, calculation }).toEqual({
      active: before.active,
      selection: before.selection,
      calculation: before.calculation,
    });
    expect(sheets[0]).toEqual(before.sheets[0]);
    expect(await inspect()).toEqual(
      documents.map(({ id, sheets: own }) => ({
        id,
        status: 'current',
        sheets: own.map(({ model }) => model.name),
        changes: [],
        leftovers: [],
      })),
    );
  });

  test('few messages, none over 5 MB', async () => {
    office.host.counters.reset();
    await write();
    expect(office.host.counters.roundTrips).toBeLessThanOrEqual(11);
    expect(Math.max(...office.host.counters.requests.map(({ bytesIn }) => bytesIn))).toBeLessThan(5_000_000);
  });

  test('a second run keeps what is right and adds nothing', async () => {
    await write();
    const before = contents();
    const { documents: written } = await write();
    expect(written.map(({ outcome }) => outcome)).toEqual(SOME.map(() => 'kept'));
    expect({ ...contents(), settings: [] }).toEqual({ ...before, settings: [] });
  });

  test.each(Array.from({ length: 8 }, (_, index) => index + 1))(
    'request %d fails: nothing is left, and trying again works',
    async request => {
      const before = contents();
      office.host.faults.failRequest(request);
      expect(await refusalOf(write())).toContain('GeneralException');
      expect(contents()).toEqual(before);
      await write();
      expect(names()).toEqual(['Feuil1', ...NAMES]);
    },
  );

  test.each([0, 1, 2, 3, 4])('stopped after document %d: the workbook is as it was', async count => {
    const before = contents();
    const stop = new AbortController();
    const work = write(
      documents,
      [],
      ({ step, done }) => {
        if (step === 'writing' && done === count) stop.abort();
      },
      stop.signal,
    );
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(contents()).toEqual(before);
  });

  test('names already taken, by other sheets than ours, get a number', async () => {
    grid().addSheet('Bilan 2019');
    await write();
    expect(names()).toContain('Bilan 2019 (2)');
  });
});
