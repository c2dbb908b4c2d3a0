import { type PaneState } from './paneState';
import { clearWorkbook } from './workbookOf';

const DELIBERATION = [
  'Le conseil municipal de la commune de Juvignac,',
  'Les services de la Métropole de Montpellier sont répartis au prorata de la population municipale, déduction faite de sa participation de 50 %.',
  'ADMINISTRATION ELECTRONIQUE',
  'Pour la ville de Juvignac, ce service coûte 580,41€ pour 3 ans, c’est-à-dire 193,47€ par an.',
  'Fait à Juvignac, le ........',
].join('\n\n');

export const textStates: readonly PaneState[] = [
  {
    view: 'Vérifier un texte',
    state: 'empty',
    reach: async walk => {
      await clearWorkbook(walk);
      await walk.press('tab', 'Vérifier un texte');
      await walk.read('Texte à vérifier');
    },
    focus: /^tab « Vérifier un texte »/,
    finds: [
      'tab « Convention »',
      'tab « Vérifier un texte » [selected]',
      'tabpanel « Vérifier un texte »',
      'heading « Vérifier un texte » [level=1]',
      'link « Aide : Vérifier un texte »',
      'textbox « Texte à vérifier »',
      'button « Vérifier » [disabled]',
      'button « Ouvrir .docx, .pdf, .txt »',
    ],
  },
  {
    view: 'Vérifier un texte',
    state: 'a file refused',
    reach: async walk => {
      await walk.pane
        .locator('input[type=file]')
        .last()
        .setInputFiles({
          name: 'logo.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from([0, 1, 2, 255, 254]),
        });
      await walk.read('Le fichier n’a pas pu être lu.');
    },
    announces: /n’a pas pu être lu/,
    focus: /./,
    finds: ['group « Le fichier n’a pas pu être lu. »'],
  },
  {
    view: 'Vérifier un texte',
    state: 'findings, all that is folded open',
    reach: async walk => {
      await walk.type('textbox', 'Texte à vérifier', DELIBERATION);
      await walk.press('button', 'Vérifier');
      await walk.read(/^\d+ contradictions/);
      await walk.unfold('Pourquoi ?');
      await walk.unfold('Phrase proposée');
    },
    announces: /contradictions/,
    focus: /./,
    finds: [
      'button « Vérifier »',
      'button « Modifier le texte »',
      'heading « 4 contradictions, 1 question » [level=2]',
      'region « Le texte, passages marqués »',
      'heading « Le texte, passages marqués » [level=2]',
      'group « Le texte, passages marqués »',
      'button « Constat 2, POP-02 »',
      'button « Constat 3, DOC-03 »',
      'button « Constat 1, DOC-01 »',
      'button « Constat 4, CAL-13 »',
      'button « Constat 5, DAT-01 »',
      'article « Constat 1, DOC-01 »',
      'button « Voir dans le texte »',
      'link « En savoir plus sur DOC-01 »',
      'button « Copier la phrase »',
      'article « Constat 2, POP-02 »',
      'link « En savoir plus sur POP-02 »',
      'article « Constat 3, DOC-03 »',
      'link « En savoir plus sur DOC-03 »',
      'article « Constat 4, CAL-13 »',
      'link « En savoir plus sur CAL-13 »',
      'article « Constat 5, DAT-01 »',
      'link « En savoir plus sur DAT-01 »',
      'region « Annoncé, calculé, écart »',
      'heading « Annoncé, calculé, écart » [level=2]',
      'columnheader « Montant »',
      'columnheader « Annoncé »',
      'columnheader « Calculé »',
      'columnheader « Écart »',
      'button « Copier le tableau »',
      'button « Écrire dans une feuille »',
    ],
  },
  {
    view: 'Vérifier un texte',
    state: 'written and copied',
    reach: async walk => {
      await walk.press('button', 'Copier la phrase');
      await walk.press('button', 'Copier le tableau');
      await walk.press('button', 'Écrire dans une feuille');
      await walk.read(/^Tableau écrit/);
    },
    announces: /Tableau écrit/,
    focus: /^button « Écrire dans une feuille »/,
    finds: [],
  },
  {
    view: 'Vérifier un texte',
    state: 'changed again',
    reach: async walk => {
      await walk.press('button', 'Modifier le texte');
      await walk.read('Texte à vérifier');
    },
    focus: /^textbox « Texte à vérifier »/,
    finds: ['textbox « Texte à vérifier »', 'button « Ouvrir .docx, .pdf, .txt »'],
  },
];
