import { rule } from '../../../../src/checks/texts/rules/DOC-04';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'billed though not subscribed to',
    text: 'La commune de Lattes ne souhaite pas adhérer à l’administration électronique.\n\nMontants dus :\n- administration électronique : 149,49 €',
    told: [
      {
        certainty: 'error',
        at: ['149,49 €', 'La commune de Lattes ne souhaite pas adhérer à l’administration électronique.'],
        message: 'E-DEMAT n’est pas souscrite d’après le texte, qui en facture pourtant 149,49 €.',
        expected: null,
        found: '149.49',
        replacement: null,
      },
    ],
  },
  {
    name: 'what it would cost',
    text: 'La commune de Lattes ne souhaite pas adhérer à l’administration électronique, qui coûterait 149,49 € par an.',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
