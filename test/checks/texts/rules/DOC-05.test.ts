import { rule } from '../../../../src/checks/texts/rules/DOC-05';
import { type ToldCase, toldIn } from '../toldIn';

const cases: readonly ToldCase[] = [
  {
    name: 'an article beyond the last',
    text: 'Article 1 : Objet\n\nTexte.\n\nArticle 2 : Prix\n\nIl est payé comme le dit l’article 5.\n\nArticle 3 : Dispositions financières\n\nTexte.\n\n',
    told: [
      {
        certainty: 'error',
        at: ['article 5'],
        message: 'Le texte renvoie à l’article 5, mais n’a que 3 articles.',
        expected: null,
        found: '5',
        replacement: null,
      },
    ],
  },
  {
    name: 'another subject',
    text: 'Article 1 : Objet\n\nTexte.\n\nArticle 2 : Prix\n\nIl suit les dispositions financières de l’article 1.\n\nArticle 3 : Dispositions financières\n\nTexte.\n\n',
    told: [
      {
        certainty: 'error',
        at: ['article 1'],
        message:
          'Le texte renvoie à l’article 1 pour « dispositions financières », qui est l’objet de l’article 3.',
        expected: '3',
        found: '1',
        replacement: 'Il suit les dispositions financières de l’article 3.',
      },
    ],
  },
  {
    name: 'an article of the text',
    text: 'Article 1 : Objet\n\nTexte.\n\nArticle 2 : Prix\n\nIl est payé comme le dit l’article 3.\n\nArticle 3 : Dispositions financières\n\nTexte.\n\n',
    told: [],
  },
  {
    name: 'an article of a code',
    text: 'Article 1 : Objet\n\nTexte.\n\nArticle 2 : Prix\n\nVu l’article 12 du code des marchés publics.\n\nArticle 3 : Dispositions financières\n\nTexte.\n\n',
    told: [],
  },
];

test.each(cases)('$name', ({ text, told }) => expect(toldIn(rule, text)).toEqual(told));
