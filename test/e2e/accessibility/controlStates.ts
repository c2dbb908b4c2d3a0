import { type PaneState } from './paneState';
import { clearWorkbook, editing, pasteTable, slow } from './workbookOf';

export const controlStates: readonly PaneState[] = [
  {
    view: 'Contrôler',
    state: 'empty',
    reach: async walk => {
      await walk.press('tab', 'Contrôler');
      await walk.read('Contrôler le classeur');
    },
    focus: /^tab « Contrôler »/,
  },
  {
    view: 'Contrôler',
    state: 'failed',
    reach: async walk => {
      await editing(walk, true);
      await walk.press('button', 'Contrôler');
      await walk.read('Le contrôle n’a pas pu se faire.');
      await editing(walk, false);
    },
    announces: /Le contrôle n’a pas pu se faire/,
    focus: /^button « Contrôler »/,
  },
  {
    view: 'Contrôler',
    state: 'stopped',
    reach: async walk => {
      await slow(walk, 2000);
      await walk.press('button', 'Contrôler');
      await walk.press('button', 'Arrêter');
      await walk.read('Contrôle arrêté');
      await slow(walk, 0);
    },
    announces: /Contrôle arrêté/,
    focus: /^button « Contrôler »/,
  },
  {
    view: 'Contrôler',
    state: 'empty workbook',
    reach: async walk => {
      await clearWorkbook(walk);
      await walk.press('button', 'Contrôler');
      await walk.read(/^Le classeur est vide/);
    },
    announces: /Le classeur est vide/,
    focus: /^button « Contrôler à nouveau »/,
    tree: ['button "Procès-verbal"', 'button "Copier en JSON"', 'combobox "Convention"'],
  },
  {
    view: 'Contrôler',
    state: 'busy',
    reach: async walk => {
      await slow(walk, 2000);
      await pasteTable(walk);
      await walk.press('button', 'Contrôler à nouveau');
      await walk.pane.getByRole('progressbar').waitFor();
      await slow(walk, 0);
    },
    announces: /Lecture du classeur/,
    focus: /^button « Contrôler à nouveau »/,
    tree: ['progressbar "Avancement"', 'button "Arrêter"'],
    audit: 'once',
  },
  {
    view: 'Contrôler',
    state: 'findings',
    reach: walk => walk.read(/^5 constats$/),
    announces: /5 constats/,
    focus: /^button « Contrôler à nouveau »/,
  },
  {
    view: 'Contrôler',
    state: 'a correction shown, all that is folded open',
    reach: async walk => {
      await walk.unfold('Pourquoi ?');
      await walk.unfold('Justifier');
      await walk.unfold('contrôles effectués');
      await walk.unfold('pas pu se faire');
      await walk.unfold('Feuil1, ligne');
      await walk.press('button', /^Tout corriger/);
      await walk.press('button', 'Annuler');
      await walk.press('button', 'Corriger');
      await walk.read('Ce qui va changer : 1 changement');
    },
    focus: /^button « Corriger »/,
    tree: ['group "Ce qui va changer"', 'button "Appliquer"'],
  },
  {
    view: 'Contrôler',
    state: 'mended',
    reach: async walk => {
      await walk.press('button', 'Appliquer');
      await walk.read(/^4 constats$/);
    },
    announces: /1 changement appliqué.*4 constats|4 constats/,
    focus: /^button « Annuler la correction »/,
    tree: ['button "Annuler la correction"'],
  },
  {
    view: 'Contrôler',
    state: 'justified',
    reach: async walk => {
      await walk.unfold('Justifier');
      await walk.type('textbox', 'Motif', 'Voté ainsi.');
      await walk.press('button', 'Enregistrer le motif');
      await walk.read(/dont 1 justifié/);
    },
    announces: /dont 1 justifié/,
    focus: /^button « Retirer/,
  },
  {
    view: 'Contrôler',
    state: 'reported, undone and taken back',
    reach: async walk => {
      await walk.press('button', /^Retirer/);
      await walk.press('button', 'Copier en JSON');
      await walk.press('button', 'Procès-verbal');
      await walk.read(/^Procès-verbal écrit/);
      await walk.press('button', 'Annuler la correction');
      await walk.read(/^\d+ constats$/);
    },
    announces: /Procès-verbal écrit/,
    focus: /./,
  },
];
