import { rule } from '../../../../src/checks/texts/rules/POP-02';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'the kind',
    text: 'La commune de Juvignac paie au prorata de sa population municipale.',
    told: [
      {
        certainty: 'error',
        at: ['population municipale'],
        message: 'Le texte dit population municipale, l’annexe 2 est calculée sur la population totale.',
        expected: 'totale',
        found: 'municipale',
        replacement: 'La commune de Juvignac paie au prorata de sa population totale.',
      },
    ],
  },
  {
    name: 'the figure of another kind',
    text: 'La commune de Juvignac, forte de 10 864 habitants, contribue.',
    told: [
      {
        certainty: 'error',
        at: ['10 864'],
        message:
          '10 864 habitants est la population municipale de 2016 de Juvignac ; la convention retient 10 979.',
        expected: '10979',
        found: '10864',
        replacement: 'La commune de Juvignac, forte de 10 979 habitants, contribue.',
      },
    ],
  },
  {
    name: 'population totale',
    text: 'La commune de Juvignac paie au prorata de sa population totale, 10 979 habitants.',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
