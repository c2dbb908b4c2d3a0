import { rule } from '../../../../src/checks/texts/rules/DAT-02';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'a claim',
    text: 'Le titre est transmis à la commune de Lattes au plus tard le 15 octobre.',
    told: [
      {
        certainty: 'error',
        at: ['15 octobre'],
        message:
          'Le titre est annoncé pour le 15 octobre ; la convention le fixe au 30 septembre au plus tard.',
        expected: '30 septembre',
        found: '15 octobre',
        replacement: 'Le titre est transmis à la commune de Lattes au plus tard le 30 septembre.',
      },
    ],
  },
  {
    name: 'a termination',
    text: 'La commune de Lattes notifie sa demande de résiliation au plus tard le 31 décembre.',
    told: [
      {
        certainty: 'error',
        at: ['31 décembre'],
        message:
          'La demande est possible jusqu’au 31 décembre d’après le texte ; la convention la fixe au 30 septembre.',
        expected: '30 septembre',
        found: '31 décembre',
        replacement: 'La commune de Lattes notifie sa demande de résiliation au plus tard le 30 septembre.',
      },
    ],
  },
  {
    name: '30 September',
    text: 'Le titre est transmis à la commune de Lattes au plus tard le 30 septembre.',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
