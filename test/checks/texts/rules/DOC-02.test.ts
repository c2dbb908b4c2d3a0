import { rule } from '../../../../src/checks/texts/rules/DOC-02';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'a list below',
    text: 'La commune de Lattes doit au total 270,00 € par an :\n- administration électronique : 149,49 €\n- services en ligne aux usagers : 119,59 €',
    told: [
      {
        certainty: 'error',
        at: ['270,00 €', '149,49 €', '119,59 €'],
        message: 'Le total annoncé est de 270,00 €, la somme de ses lignes de 269,08 €.',
        expected: '269.08',
        found: '270',
        replacement: 'La commune de Lattes doit au total 269,08 € par an :',
      },
    ],
  },
  {
    name: 'the sum',
    text: 'La commune de Lattes doit au total 269,08 € par an :\n- administration électronique : 149,49 €\n- services en ligne aux usagers : 119,59 €',
    told: [],
  },
  {
    name: 'a wrong line, told by DOC-01',
    text: 'La commune de Lattes doit au total 269,08 € par an :\n- administration électronique : 149,94 €\n- services en ligne aux usagers : 119,59 €',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
