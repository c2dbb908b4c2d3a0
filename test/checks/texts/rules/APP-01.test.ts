import { rule } from '../../../../src/checks/texts/rules/APP-01';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'misspelt',
    text: 'Métropole de Montpellier.\n\nLe logiciel LOCAL TRUST MPE est libre.\n\nVoir LOCAL RUST PME.',
    told: [
      {
        certainty: 'error',
        at: ['Voir LOCAL RUST PME.'],
        message: '« LOCAL RUST PME » pour « LOCAL TRUST MPE » (MARCHES).',
        expected: 'LOCAL TRUST MPE',
        found: 'LOCAL RUST PME',
        replacement: null,
      },
    ],
  },
  {
    name: 'two labels',
    text: 'Métropole de Montpellier.\n\n- Services en ligne aux usagers : X\n- Services numériques aux usagers : X',
    told: [
      {
        certainty: 'error',
        at: ['Services en ligne aux usagers', 'Services numériques aux usagers'],
        message:
          'E-SERVICES a 2 noms dans le texte : « Services en ligne aux usagers », « Services numériques aux usagers ».',
        expected: 'Plateforme de services en ligne aux usagers',
        found: 'Services en ligne aux usagers, Services numériques aux usagers',
        replacement: null,
      },
    ],
  },
  {
    name: 'capitals of a product',
    text: 'Métropole de Montpellier.\n\nL’outil i-delIBRE convoque les élus ; I-DElibre est libre.',
    told: [
      {
        certainty: 'error',
        at: ['i-delIBRE', 'I-DElibre'],
        message: 'Le même nom s’écrit de plusieurs façons : « i-delIBRE », « I-DElibre ».',
        expected: null,
        found: 'i-delIBRE, I-DElibre',
        replacement: null,
      },
    ],
  },
  {
    name: 'one name, with or without its first word',
    text: 'Métropole de Montpellier.\n\n- Plateforme d’administration électronique\n- Administration électronique (E-demat) : X',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
