import { parsePopulation } from '../../../src/domain/population/parsePopulation';

test.each([1, 999, 7519, 286098, 472573])('%d inhabitants', given => {
  expect(parsePopulation(given)).toBe(given);
});

test.each([
  [null, 'La population manque'],
  [undefined, 'La population manque'],
  ['', 'La population manque'],
  ['7 519', 'La population « 7 519 » est un nombre écrit comme du texte'],
  ['Lattes', 'La population « Lattes » n’est pas un nombre'],
  [Number.NaN, 'n’est pas un nombre'],
  [Number.POSITIVE_INFINITY, 'n’est pas un nombre'],
  [true, 'La population « true » n’est pas un nombre'],
  [[[7519]], 'La population « [[7519]] » n’est pas un nombre'],
  ['x'.repeat(10_000), `La population « ${'x'.repeat(60)}… » n’est pas un nombre`],
  [7519.5, 'La population 7519,5 n’est pas un nombre entier'],
  [0.999, 'n’est pas un nombre entier'],
  [0, 'La population 0 n’est pas possible'],
  [-0, 'n’est pas possible'],
  [-7519, 'La population −7519 n’est pas possible'],
])('%j is refused', (given, message) => {
  const said = () => {
    try {
      parsePopulation(given);
      return 'accepted';
    } catch (error) {
      return (error as Error).message.replace(/[\u202f\u00a0]/g, '').replace(/(La population|Lattes)/, '$1');
    }
  };
  expect(said()).toContain(message);
});
