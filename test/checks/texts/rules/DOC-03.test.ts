import { rule } from '../../../../src/checks/texts/rules/DOC-03';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'said of costs in general',
    text: 'Métropole de Montpellier.\n\nLes coûts sont donnés déduction faite de la participation.\n\nCommune de Lattes, administration électronique : 298,98 € par an.',
    told: [
      {
        certainty: 'error',
        at: ['déduction faite', '298,98 €'],
        message:
          'Le texte dit la participation déduite, mais 298,98 € sont des montants bruts : participation de 50 % déduite, 149,49 € par an.',
        expected: '149.49',
        found: '298.98',
        replacement:
          'Les coûts sont donnés déduction faite de la participation. [à préciser : ces coûts s’entendent avant participation ; participation de 50 % déduite, 149,49 € par an]',
      },
    ],
  },
  {
    name: 'the net amount beside it',
    text: 'Métropole de Montpellier.\n\nLes coûts sont donnés déduction faite de la participation.\n\nCommune de Lattes, administration électronique : 149,49 € par an.',
    told: [],
  },
  {
    name: 'said to be gross',
    text: 'La commune de Lattes paie l’administration électronique, d’un coût brut de 298,98 € par an.',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
