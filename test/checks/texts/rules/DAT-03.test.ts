import { rule } from '../../../../src/checks/texts/rules/DAT-03';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'a year too many',
    text: 'Convention de la commune de Lattes pour la période 2019-2022.',
    told: [
      {
        certainty: 'error',
        at: ['2019-2022'],
        message:
          'Le texte porte sur 2019-2022, la convention Montpellier Méditerranée Métropole 2019-2021 sur 2019-2021.',
        expected: '2019-2021',
        found: '2019-2022',
        replacement: 'Convention de la commune de Lattes pour la période 2019-2021.',
      },
    ],
  },
  {
    name: 'a termination after the end',
    text: 'La convention de la commune de Lattes peut être résiliée au 1er janvier 2023.',
    told: [
      {
        certainty: 'error',
        at: ['1er janvier 2023'],
        message:
          'Une résiliation au 01/01/2023 est hors de la convention, qui court du 01/01/2019 au 31/12/2021.',
        expected: null,
        found: '01/01/2023',
        replacement: null,
      },
    ],
  },
  {
    name: 'the period',
    text: 'Convention de la commune de Lattes pour la période 2019-2021, résiliée au plus tôt au 1er janvier 2020.',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
