import { rule } from '../../../../src/checks/texts/rules/CAL-13';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'two services of one other total',
    text: 'Commune de Juvignac, administration électronique : 580,41 € pour 3 ans.\n\nCommune de Juvignac, services en ligne aux usagers : 464,33 € pour 3 ans.',
    told: [
      {
        certainty: 'error',
        at: ['580,41 €', '464,33 €'],
        message: '2 montants supposent un total de 472 898 habitants au lieu de 472 573.',
        expected: '472573',
        found: '472898',
        replacement: null,
      },
    ],
  },
  {
    name: 'written out',
    text: 'Métropole de Montpellier.\n\nLa population totale des 31 communes est de 472 897 habitants.',
    told: [
      {
        certainty: 'error',
        at: ['472 897'],
        message: 'Le texte annonce 472 897 habitants au total ; la convention en retient 472 573.',
        expected: '472573',
        found: '472897',
        replacement: 'La population totale des 31 communes est de 472 573 habitants.',
      },
    ],
  },
  {
    name: 'one amount alone proves nothing',
    text: 'Commune de Juvignac, administration électronique : 580,41 € pour 3 ans.',
    told: [],
  },
  {
    name: 'the total of the convention',
    text: 'Métropole de Montpellier.\n\nLa population totale des 31 communes est de 472 573 habitants.',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
