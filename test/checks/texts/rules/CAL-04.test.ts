import { rule } from '../../../../src/checks/texts/rules/CAL-04';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'years that do not make the period',
    text: 'Métropole de Montpellier.\n\nL’administration électronique est proposée à la commune de Lunel pour 600,00 € pour 3 ans, soit 210,00 € par an.',
    told: [
      {
        certainty: 'error',
        at: ['600,00 €', '210,00 €'],
        message: '3 × 210,00 € = 630,00 €, et non 600,00 €.',
        expected: '630',
        found: '600',
        replacement: null,
      },
    ],
  },
  {
    name: 'a cent of rounding',
    text: 'Métropole de Montpellier.\n\nL’administration électronique est proposée à la commune de Lunel pour 600,01 € pour 3 ans, soit 200,00 € par an.',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
