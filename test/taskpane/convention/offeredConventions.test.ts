import { offeredConventions, ownKey } from '../../../src/taskpane/convention/offeredConventions';
import { montpellier } from '../../documents/year/subscribed';

test('two conventions of one label, as after « Adopter », are told apart by the sheet that each begins with', () => {
  const own = offeredConventions(
    ['Paramètres', 'Paramètres (2)'].map(parametersSheet => ({
      parametersSheet,
      membersSheet: null,
      reading: { kind: 'convention', convention: montpellier },
    })),
  ).filter(({ isOwn }) => isOwn);
  expect(own.map(({ key, label }) => [key, label])).toEqual([
    [ownKey('Paramètres'), `Paramètres — ${montpellier.label}`],
    [ownKey('Paramètres (2)'), `Paramètres (2) — ${montpellier.label}`],
  ]);
});
