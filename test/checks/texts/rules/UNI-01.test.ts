import { rule } from '../../../../src/checks/texts/rules/UNI-01';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'HT on the fee',
    text: 'Métropole de Montpellier.\n\nLe coût de la plateforme est de 25 000 €HT.',
    told: [
      {
        certainty: 'error',
        at: ['HT'],
        message: 'Le forfait est dit HT à 1 endroit ; il est net de taxe.',
        expected: 'net de taxe',
        found: 'HT',
        replacement: 'Le coût de la plateforme est de 25 000 € net de taxe.',
      },
    ],
  },
  {
    name: 'net of tax',
    text: 'Métropole de Montpellier.\n\nLe coût de la plateforme est de 25 000 € net de taxe.',
    told: [],
  },
  {
    name: 'days of work',
    text: 'Métropole de Montpellier.\n\nUne journée de technicien est facturée 300 € HT.',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
