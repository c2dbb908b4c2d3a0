import { rule } from '../../../../src/checks/texts/rules/APP-03';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'in a list',
    text: 'Métropole de Montpellier.\n\n- Administration électronique\n- Plateforme de participation citoyenne',
    told: [
      {
        certainty: 'error',
        at: ['Plateforme de participation citoyenne'],
        message:
          '« Plateforme de participation citoyenne » n’est pas une application de la convention Montpellier Méditerranée Métropole 2019-2021 : il faut un avenant.',
        expected:
          'Plateforme d’administration électronique, Plateforme de services en ligne aux usagers, Plateforme de dématérialisation des procédures de marchés publics, Plateforme Open data',
        found: 'Plateforme de participation citoyenne',
        replacement: null,
      },
    ],
  },
  {
    name: 'those of the convention',
    text: 'Métropole de Montpellier.\n\n- Administration électronique\n- Services en ligne aux usagers',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
