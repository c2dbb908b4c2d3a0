import { render } from '../../../src/text/message';
import { changeSentence } from '../../../src/documents/simulation/changeSentence';
import { simulate, type Change } from '../../../src/documents/simulation/simulation';
import { type ChangeDraft, readChange, withChange } from '../../../src/taskpane/year/changeDraft';
import { asSigned, montpellier } from '../../documents/year/subscribed';

const draft = (kind: ChangeDraft['kind'], subject: string, figure = '', application = ''): ChangeDraft => ({
  ...{ kind, subject, application, figure },
});
const read = (typed: ChangeDraft): Change => {
  const reading = readChange(typed);
  if (reading.kind === 'refused') throw new Error(reading.why.key);
  return reading.change;
};

test.each([
  [
    draft('budget', 'E-DEMAT', '30 000 €'),
    'Budget de Plateforme d’administration électronique : 25 000,00 € → 30 000,00 €',
  ],
  [draft('rate', 'CCAS', '75 %'), 'Participation, CCAS : 80 % → 75 %'],
  [draft('population', '34123', '11 000'), 'Population de Juvignac : 10 979 → 11 000'],
  [draft('population', '34123', '0'), 'Population de Juvignac : 10 979 → 0'],
  [
    draft('join', '34123 CCAS', '', 'MARCHES'),
    'CCAS de Juvignac adhère à Plateforme de dématérialisation des procédures de marchés publics',
  ],
  [
    draft('leave', '34123 COMMUNE', '', 'E-DEMAT'),
    'Commune de Juvignac quitte Plateforme d’administration électronique',
  ],
])('%j', (typed, sentence) => {
  const change = read(typed);
  expect(render(changeSentence(montpellier, change)).replace(/[\u00a0\u202f]/g, ' ')).toBe(sentence);
  expect(simulate(asSigned, 2019, [change]).convention).not.toEqual(asSigned);
});

test.each([
  [draft('budget', ''), 'subject'],
  [draft('budget', 'E-DEMAT', '-1'), 'figure'],
  [draft('budget', 'E-DEMAT', '1.037'), 'figure'],
  [draft('rate', 'CCAS', '101 %'), 'figure'],
  [draft('rate', 'CCAS', ''), 'figure'],
  [draft('population', '34123', '7519,5'), 'figure'],
  [draft('population', '34123', '-1'), 'figure'],
  [draft('join', '34123 COMMUNE'), 'application'],
])('%j is refused in its field %s', (typed, field) => {
  expect(readChange(typed)).toMatchObject({ kind: 'refused', field });
});

test('a second trial of the same thing takes the place of the first', () => {
  const [first, second] = ['30000', '40000'].map(figure => read(draft('budget', 'E-DEMAT', figure)));
  const rate = read(draft('rate', 'CCAS', '50'));
  expect(withChange([first!, rate], second!)).toEqual([rate, second]);
  const [joins, leaves] = (['join', 'leave'] as const).map(kind =>
    read(draft(kind, '34123 CCAS', '', 'MARCHES')),
  );
  expect(withChange([joins!], leaves!)).toEqual([leaves]);
});

test('the population of one member changes the total that everyone is billed on', () => {
  const { convention, lines } = simulate(asSigned, 2019, [
    { kind: 'population', insee: '34123', inhabitants: 11_979 },
  ]);
  expect(convention.populations.total).toBe(473_573);
  // 11 979 × 25 000 / 473 573 / 3 × 50 % = 105,40, and with 20 000 € 84,32.
  expect(lines.map(({ member, after }) => [member.name, after.toFixed(2)])).toEqual([
    ['Juvignac', '189.72'],
    ['Baillargues', '42.34'],
  ]);
});
