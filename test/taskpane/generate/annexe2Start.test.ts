import { firstOffered, offeredConventions } from '../../../src/taskpane/convention/offeredConventions';
import { annexe2Start, keptOf } from '../../../src/taskpane/generate/annexe2Start';
import { completeChoice } from '../../../src/taskpane/generate/annexe2Choice';

const offered = offeredConventions([]);
const own = { ...firstOffered, key: 'sheet:Paramètres', isOwn: true };
const everything = { key: firstOffered.key, choice: completeChoice(firstOffered.convention) };
const kept = {
  convention: firstOffered.key,
  applications: ['E-SERVICES'],
  payers: ['CCAS' as const],
  mode: 'values' as const,
};
const start = (change: Partial<Parameters<typeof keptOf>[1]> = {}, key = firstOffered.key) => ({
  key,
  choice: {
    convention: firstOffered.convention,
    applicationCodes: ['E-SERVICES'],
    payerTypes: ['CCAS'],
    mode: 'values',
    ...change,
  },
});

test('a new workbook begins with everything that the first convention has', () => {
  expect(annexe2Start(null, offered)).toEqual(everything);
});

test('what was chosen last comes back, and is kept as it came', () => {
  expect(annexe2Start(kept, offered)).toEqual(start());
  const { key, choice } = annexe2Start(kept, offered);
  expect(keptOf(key, choice)).toEqual(kept);
});

test.each([
  ['a convention that is gone', { convention: 'sheet:Feuille supprimée' }, everything],
  ['an application that the convention no longer has', { applications: ['E-SERVICES', 'GONE'] }, start()],
  [
    'applications that are all gone',
    { applications: ['GONE'] },
    start({ applicationCodes: everything.choice.applicationCodes }),
  ],
  ['no payer ticked', { payers: [] }, start({ payerTypes: everything.choice.payerTypes })],
])('%s: the rest of the choice stands', (_, change, expected) => {
  expect(annexe2Start({ ...kept, ...change }, offered)).toEqual(expected);
});

test('TARIF functions are not offered for a convention of the workbook', () => {
  const stored = { ...kept, convention: own.key, mode: 'tarif' as const };
  expect(annexe2Start(stored, [...offered, own])).toEqual(start({ mode: 'native' }, own.key));
  expect(annexe2Start({ ...stored, convention: firstOffered.key }, offered)).toEqual(
    start({ mode: 'tarif' }),
  );
});
