import { rule } from '../../../../src/checks/texts/rules/CAL-05';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'a yearly budget',
    text: 'Métropole de Montpellier.\n\nLe budget annuel de l’administration électronique est de 25 000 €.',
    told: [
      {
        certainty: 'error',
        at: ['25 000 €'],
        message: '25 000,00 € est présenté comme annuel ; la convention le répartit sur toute la période.',
        expected: null,
        found: '25 000,00 €',
        replacement: 'Le budget annuel de l’administration électronique est de 8 333,33 €.',
      },
    ],
  },
  {
    name: 'over the period',
    text: 'Métropole de Montpellier.\n\nLe budget de l’administration électronique est de 25 000 € pour trois ans.',
    told: [],
  },
  {
    name: 'the share of a year',
    text: 'Métropole de Montpellier.\n\nLe budget annuel de l’administration électronique est de 8 333,33 €.',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
