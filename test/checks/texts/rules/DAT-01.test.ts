import { rule } from '../../../../src/checks/texts/rules/DAT-01';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'a day that does not exist',
    text: 'Délibération du 31 juin 2019.',
    told: [
      {
        certainty: 'error',
        at: ['31 juin 2019'],
        message: '« 31 juin 2019 » n’existe pas.',
        expected: null,
        found: '31 juin 2019',
        replacement: null,
      },
    ],
  },
  {
    name: 'a wrong day of the week',
    text: 'Séance du lundi 14 décembre 2021.',
    told: [
      {
        certainty: 'error',
        at: ['lundi 14 décembre 2021'],
        message: 'Le 14/12/2021 est un mardi, et non un lundi.',
        expected: 'mardi',
        found: 'lundi',
        replacement: null,
      },
    ],
  },
  {
    name: 'left blank',
    text: 'Fait à Lattes, le ........',
    told: [
      {
        certainty: 'question',
        at: ['Fait à Lattes, le ........'],
        message: '1 date est laissée en blanc.',
        expected: null,
        found: null,
        replacement: null,
      },
    ],
  },
  { name: 'a right day of the week', text: 'Séance du mardi 14 décembre 2021.', told: [] },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
