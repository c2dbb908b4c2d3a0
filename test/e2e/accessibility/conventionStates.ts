import { type PaneState } from './paneState';
import { clearWorkbook, editing, misspellBudget, slow } from './workbookOf';

export const conventionStates: readonly PaneState[] = [
  {
    view: 'Convention',
    state: 'empty',
    reach: async walk => {
      await clearWorkbook(walk);
      await walk.press('tab', 'Convention');
      await walk.read(/^Personne n’utilise de service/);
    },
    focus: /^tab « Convention »/,
    audit: 'in place',
  },
  {
    view: 'Convention',
    state: 'year unfolded',
    reach: async walk => {
      await walk.press('button', 'Relire le classeur');
      await walk.unfold('Faits de l’année');
      await walk.press('button', 'Ajouter une intervention');
      await walk.press('button', 'Ajouter un titre notifié');
      await walk.press('button', 'Ajouter une demande');
      await walk.press('button', 'Enregistrer dans le classeur');
      await walk.read(/champs à corriger/);
      await walk.unfold('Intérêts de retard');
      await walk.press('button', 'Écrire les taux dans une feuille');
      await walk.read(/^Feuille « Taux d’intérêt » écrite/);
      await walk.press('button', 'Relire les taux');
      await walk.press('button', 'Calculer');
      await walk.unfold('Comparatif N / N-1');
      await walk.unfold('Simulation');
      await walk.press('button', 'Essayer');
      await walk.unfold('Titres et export CSV');
      await walk.press('button', 'Exporter les titres en CSV');
      await walk.read(/^Aucun titre à exporter/);
    },
    announces: /champs à corriger/,
    focus: /^button « Exporter les titres en CSV »/,
    audit: 'in place',
  },
  {
    view: 'Convention',
    state: 'year generated',
    reach: async walk => {
      await walk.press('button', 'Tout générer');
      await walk.read(/feuilles écrites\.$/);
    },
    announces: /feuilles écrites/,
    focus: /^button « Tout générer »/,
    audit: 'in place',
  },
  {
    view: 'Convention',
    state: 'sheets empty',
    reach: async walk => {
      await walk.press('tab', 'Paramètres et membres');
      await walk.read('Ce classeur n’a pas encore de convention à lui.');
    },
    focus: /^tab « Paramètres et membres »/,
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
