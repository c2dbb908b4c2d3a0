import { type PaneState } from './paneState';
import { editing, slow } from './workbookOf';

const GENERATE = 'Générer l’annexe 2';

export const generateStates: readonly PaneState[] = [
  {
    view: 'Générer',
    state: 'the tour, first step',
    reach: async walk => {
      await walk.press('button', 'Visite guidée');
      await walk.read('Étape 1 sur 4');
    },
    focus: /^heading « Bienvenue dans Annexe 2 »/,
    tree: ['dialog "Bienvenue dans Annexe 2"', 'button "Passer la visite"'],
    audit: 'in place',
  },
  {
    view: 'Générer',
    state: 'the tour, last step',
    reach: async walk => {
      for (let step = 1; step < 4; step += 1) await walk.press('button', 'Suivant');
      await walk.press('button', 'Précédent');
      await walk.press('button', 'Suivant');
      await walk.read('Étape 4 sur 4');
    },
    focus: /^heading « Comprendre un montant »/,
    tree: ['dialog "Comprendre un montant"', 'button "Commencer"'],
    audit: 'in place',
  },
  {
    view: 'Générer',
    state: 'the tour skipped',
    reach: async walk => {
      await walk.press('button', 'Commencer');
      await walk.press('button', 'Visite guidée');
      await walk.press('button', 'Passer la visite');
      await walk.pane.getByRole('dialog').waitFor({ state: 'detached' });
    },
    focus: /^button « Visite guidée »/,
    audit: 'once',
  },
  {
    view: 'Générer',
    state: 'empty',
    reach: walk => walk.press('tab', 'Générer'),
    focus: /^tab « Générer »/,
  },
  {
    view: 'Générer',
    state: 'nothing ticked',
    reach: async walk => {
      for (const name of [/Communes \(/, /CCAS \(/]) {
        await walk.pane.getByRole('checkbox', { name }).focus();
        await walk.page.keyboard.press('Space');
      }
      await walk.read('Cochez au moins une application et un payeur.');
    },
    focus: /^checkbox « CCAS/,
  },
  {
    view: 'Générer',
    state: 'failed',
    reach: async walk => {
      for (const name of [/Communes \(/, /CCAS \(/]) {
        await walk.pane.getByRole('checkbox', { name }).focus();
        await walk.page.keyboard.press('Space');
      }
      await editing(walk, true);
      await walk.press('button', GENERATE);
      await walk.read('L’annexe 2 n’a pas été générée.');
      await editing(walk, false);
    },
    announces: /n’a pas été générée/,
    focus: /^button « Générer l’annexe 2 »/,
  },
  {
    view: 'Générer',
    state: 'busy',
    reach: async walk => {
      await slow(walk, 2000);
      await walk.press('button', GENERATE);
      await walk.pane.getByRole('progressbar').waitFor();
      await slow(walk, 0);
    },
    announces: /Lecture du classeur|Création des feuilles/,
    focus: /^button « Générer l’annexe 2 »/,
    audit: 'once',
  },
  {
    view: 'Générer',
    state: 'done',
    reach: walk => walk.read('6 feuilles créées.'),
    announces: /6 feuilles créées/,
    focus: /^button « Générer l’annexe 2 »/,
    tree: ['button "Annexe 2 E-DEMAT CCAS"'],
  },
  {
    view: 'Générer',
    state: 'an amount explained',
    reach: async walk => {
      await walk.page.evaluate(() => {
        const { grid } = window.excelHost!;
        const sheetId = grid.sheets().find(({ name }) => name === 'Annexe 2 E-DEMAT communes')!.id;
        grid.activateSheet(sheetId);
        grid.select({ sheetId, row: 11, column: 4, rows: 1, columns: 1 });
      });
      await walk.unfold('Comment est calculé ce montant ?');
      await walk.read('C’est ce que contient la cellule : 66,29 €.');
      await walk.press('button', 'Copier le calcul');
    },
    announces: /C’est ce que contient la cellule/,
    focus: /^button « Copier le calcul »/,
  },
  {
    view: 'Générer',
    state: 'the explanation closed again',
    reach: walk => walk.unfold('Comment est calculé ce montant ?'),
    focus: /^disclosure « Comment est calculé ce montant/,
  },
];
