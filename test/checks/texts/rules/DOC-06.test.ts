import { rule } from '../../../../src/checks/texts/rules/DOC-06';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'two gross costs of one service',
    text: 'Métropole de Montpellier.\n\nAdministration électronique, commune de Lunel : coût brut de 600,00 € pour 3 ans.\n\nAdministration électronique, CCAS de Lunel : coût brut de 540,00 € pour 3 ans.',
    told: [
      {
        certainty: 'error',
        at: ['540,00 €', '600,00 €'],
        message:
          'E-DEMAT : coût avant participation de 540,00 € pour le payeur CCAS et de 600,00 € pour COMMUNE ; il doit être le même.',
        expected: '600',
        found: '540',
        replacement: null,
      },
    ],
  },
  {
    name: 'the same cost',
    text: 'Métropole de Montpellier.\n\nAdministration électronique, commune de Lunel : coût brut de 600,00 € pour 3 ans.\n\nAdministration électronique, CCAS de Lunel : coût brut de 600,00 € pour 3 ans.',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
