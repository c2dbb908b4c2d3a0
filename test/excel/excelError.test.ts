import { readSettings, writeSettings } from '../../src/excel/workbookSettings';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

/** Excel on the web sends and takes 5 MB at most. */
const HUGE = 'x'.repeat(6_000_000);

let office: RunningOffice;
beforeAll(async () => {
  office = await startOffice({ grid: 'memory' });
});
afterAll(() => office.dispose());

test('too much to read is not told as too much to write', async () => {
  office.host.model.state.settings.set('huge', HUGE);
  await expect(readSettings(['huge'])).rejects.toThrow(
    'Le classeur contient trop de données pour être lu en une fois.',
  );
  await expect(writeSettings({ huge: HUGE })).rejects.toThrow(
    'Les tableaux sont trop volumineux pour être écrits en une fois.',
  );
});
