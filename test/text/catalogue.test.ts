import { catalogue, type MessageKey } from '../../src/text/catalogue';
import { message, render } from '../../src/text/message';

const entries = Object.entries(catalogue) as [MessageKey, { fr: unknown; en: unknown }][];
const forms = (entry: unknown): string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry as Record<string, string>);
const placeholders = (entry: unknown) =>
  [...new Set(forms(entry).flatMap(text => text.match(/(?<=\{(?:de )?)\w+(?=\})/g) ?? []))].sort();

test.each(entries)('%s says the same in French and English', (_, { fr, en }) => {
  expect(placeholders(en)).toEqual(placeholders(fr));
  for (const text of [...forms(fr), ...forms(en)]) expect(text.trim()).not.toBe('');
});

test('French texts use the typographic apostrophe, never the straight one between letters', () => {
  const straight = entries
    .filter(([, { fr }]) => forms(fr).some(text => /\p{L}'\p{L}/u.test(text)))
    .map(([key]) => key);
  expect(straight).toEqual([]);
});

test('a sentence with a hole is never shown', () => {
  expect(() => render({ key: 'population.fractional', values: {} })).toThrow('no value for {given}');
});

test('figures are written the French way in every language: those of one sentence have one decimal sign', () => {
  const told = (locale: 'fr' | 'en') =>
    render(message('population.fractional', { given: 1234.5 }), locale).replace(/\s/g, ' ');
  expect(told('fr')).toContain('La population 1 234,5 n’est');
  expect(told('en')).toContain('The population 1 234,5 is');
});

test.each([
  ['MMM', 'de MMM'],
  ['Orange Métropole', 'd’Orange Métropole'],
  ['Hérault Méditerranée', 'd’Hérault Méditerranée'],
  ['Hauts-de-Bièvre', 'de Hauts-de-Bièvre'],
  ['Le Grand Narbonne', 'du Grand Narbonne'],
  ['La Métropole', 'de la Métropole'],
])('a name that « de » comes before is linked in French, and as it is in English: %s', (acronym, of) => {
  const participation = message('annexe2.participation', { acronym });
  expect(render(participation, 'fr')).toBe(`Participation ${of}`);
  expect(render(participation, 'en')).toBe(`Share of ${acronym}`);
});
