import { rule } from '../../../../src/checks/texts/rules/CAL-10';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'as article 4 prints it',
    text: 'Le coût est (PopCom X Pappli) / (PopTot - Part3M).',
    told: [
      {
        certainty: 'error',
        at: ['(PopCom X Pappli) / (PopTot - Part3M)'],
        message:
          'La formule retranche des euros à des habitants ; celle qui donne les montants de l’annexe 2 est (PopCom × (Pappli − Part3M)) / PopTot.',
        expected: '(PopCom × (Pappli − Part3M)) / PopTot',
        found: '(PopCom X Pappli) / (PopTot - Part3M)',
        replacement: 'Le coût est (PopCom × (Pappli − Part3M)) / PopTot.',
      },
    ],
  },
  { name: 'reworded', text: 'Le coût est PopCom × (Pappli − Part3M) / PopTot.', told: [] },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
