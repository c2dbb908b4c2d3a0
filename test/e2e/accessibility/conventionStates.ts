import { type PaneState } from './paneState';
import { clearWorkbook, editing, misspellBudget, slow } from './workbookOf';

export const conventionStates: readonly PaneState[] = [
  {
    view: 'Convention',
    state: 'empty',
    reach: async walk => {
      await clearWorkbook(walk);
      await walk.press('tab', 'Convention');
      await walk.read('Ce classeur n’a pas encore de convention à lui.');
    },
    focus: /^tab « Convention »/,
  },
  {
    view: 'Convention',
    state: 'failed',
    reach: async walk => {
      await editing(walk, true);
      await walk.press('button', 'Relire');
      await walk.press('button', /^Écrire les feuilles/);
      await walk.read('Rien n’a été fait.');
      await editing(walk, false);
    },
    announces: /Rien n’a été fait/,
    focus: /^button « Écrire les feuilles/,
  },
  {
    view: 'Convention',
    state: 'busy',
    reach: async walk => {
      await slow(walk, 2000);
      await walk.press('button', /^Écrire les feuilles/);
      await walk.read('Écriture des feuilles…');
      await slow(walk, 0);
    },
    announces: /Écriture des feuilles/,
    focus: /^button « Écrire les feuilles/,
    audit: 'once',
  },
  {
    view: 'Convention',
    state: 'written',
    reach: async walk => {
      await walk.read('Feuilles Paramètres et Membres écrites.');
      await walk.read(/^4 services/);
    },
    announces: /Feuilles Paramètres et Membres écrites/,
    focus: /^button « Écrire les feuilles/,
  },
  {
    view: 'Convention',
    state: 'mistakes',
    reach: async walk => {
      await misspellBudget(walk);
      await walk.press('button', 'Relire');
      await walk.read('1 valeur à corriger avant qu’elle serve.');
      await walk.press('button', /^Paramètres, /);
    },
    announces: /Relu/,
    focus: /^button « Paramètres, /,
  },
];
