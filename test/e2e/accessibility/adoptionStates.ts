import { type PaneState } from './paneState';

/** What was tried in « L'année » becomes the convention: after the states of the year. */
export const adoptionStates: readonly PaneState[] = [
  {
    view: 'Convention',
    state: 'simulation about to be adopted',
    reach: async walk => {
      await walk.press('button', 'Adopter : écrire « Paramètres » et « Membres »');
      await walk.read('Ces feuilles sont déjà dans le classeur');
    },
    focus: /Ces feuilles sont déjà dans le classeur/,
    finds: [
      'button « Accepter : écrire la feuille Simulation » [disabled]',
      'button « Adopter : écrire « Paramètres » et « Membres » » [disabled]',
      'group « Ces feuilles sont déjà dans le classeur »',
      'heading « Ces feuilles sont déjà dans le classeur » [level=3]',
      'radiogroup « Que faire de ces feuilles ? »',
      'radio « Les garder, et écrire à côté » [checked]',
      'radio « Les remplacer »',
      'button « Continuer »',
      'button « Annuler, ne rien écrire »',
    ],
    audit: 'in place',
  },
  {
    view: 'Convention',
    state: 'simulation adopted',
    reach: async walk => {
      await walk.press('radio', 'Les remplacer', 'Space');
      await walk.press('button', 'Continuer');
      await walk.read(/^Feuilles Paramètres, Membres remplacées/);
    },
    announces: /remplacées\./,
    focus: /remplacées\./,
    finds: [
      'checkbox « Commune de Juvignac : 193,60 € » [checked]',
      'checkbox « CCAS de Baillargues : 47,73 € »',
    ],
    audit: 'in place',
  },
];
