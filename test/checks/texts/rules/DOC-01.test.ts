import { rule } from '../../../../src/checks/texts/rules/DOC-01';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'an amount one digit wrong',
    text: 'L’administration électronique coûte à la commune de Lattes 149,94 € par an, participation déduite.',
    told: [
      {
        certainty: 'error',
        at: ['149,94 €'],
        message:
          'E-DEMAT : le texte annonce 149,94 €, l’annexe 2 donne 149,49 € (coût annuel, participation déduite).',
        expected: '149.49',
        found: '149.94',
        replacement:
          'L’administration électronique coûte à la commune de Lattes 149,49 € par an, participation déduite.',
      },
    ],
  },
  {
    name: 'the rate of another payer',
    text: 'La participation de la Métropole de Montpellier est de 50 % pour les CCAS.',
    told: [
      {
        certainty: 'error',
        at: ['50 %'],
        message:
          'Le texte annonce une participation de 50 % pour le payeur CCAS ; la convention prévoit 80 %.',
        expected: '0.8',
        found: '0.5',
        replacement: 'La participation de la Métropole de Montpellier est de 80 % pour les CCAS.',
      },
    ],
  },
  {
    name: 'a budget',
    text: 'Métropole de Montpellier.\n\nLe budget de l’administration électronique s’élève à 24 000 € pour trois ans.',
    told: [
      {
        certainty: 'error',
        at: ['24 000 €'],
        message: 'E-DEMAT : le texte annonce un coût de 24 000,00 €, la convention de 25 000,00 €.',
        expected: '25000',
        found: '24000',
        replacement: 'Le budget de l’administration électronique s’élève à 25 000,00 € pour trois ans.',
      },
    ],
  },
  {
    name: 'a decree',
    text: 'La commune de Lattes retient la population du décret du 30 décembre 2019.',
    told: [
      {
        certainty: 'error',
        at: ['décret'],
        message:
          'Le texte cite le décret du 30/12/2019 ; les populations de la convention viennent de celui du 28/12/2018.',
        expected: '28/12/2018',
        found: '30/12/2019',
        replacement: null,
      },
    ],
  },
  {
    name: 'the amount of annexe 2',
    text: 'L’administration électronique coûte à la commune de Lattes 149,49 € par an, participation déduite.',
    told: [],
  },
  {
    name: 'a commune the convention has not',
    text: 'L’administration électronique coûte à la commune de Lunel 149,94 € par an.',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
