import { type PaneState } from './paneState';
import { editing, FOR_EVER, slow } from './workbookOf';

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
    finds: [
      'tab « Générer » [selected]',
      'tab « Contrôler »',
      'tab « Convention »',
      'tab « Vérifier un texte »',
      'tab « Populations »',
      'tabpanel « Générer »',
      'heading « Générer l’annexe 2 » [level=1]',
      'link « Aide : Générer l’annexe 2 »',
      'combobox « Convention »',
      'group « Applications »',
      'checkbox « Plateforme d’administration électronique (E-DEMAT) » [checked]',
      'checkbox « Plateforme de services en ligne aux usagers (E-SERVICES) » [checked]',
      'checkbox « Plateforme de dématérialisation des procédures de marchés publics (MARCHES) » [checked]',
      'group « Payeurs »',
      'checkbox « Communes (participation 50 %) » [checked]',
      'checkbox « CCAS (participation 80 %) » [checked]',
      'radiogroup « Contenu des cellules »',
      'radio « Formules Excel : la feuille vit sans le complément » [checked]',
      'radio « Fonctions TARIF : recalculées par le complément »',
      'radio « Valeurs seules, sans formule »',
      'region « Totaux et budgets, en euros »',
      'table « Totaux et budgets, en euros »',
      'columnheader « Tableau »',
      'columnheader « Total »',
      'columnheader « Budget »',
      'columnheader « Écart »',
      'button « Générer l’annexe 2 »',
      'link « Version 0.1.0 : nouveautés »',
      'button « Visite guidée »',
      'link « Toute l’aide »',
      'dialog « Bienvenue dans Annexe 2 »',
      'heading « Bienvenue dans Annexe 2 » [level=2]',
      'button « Passer la visite »',
      'button « Précédent » [disabled]',
      'button « Suivant »',
    ],
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
    finds: [
      'dialog « Comprendre un montant »',
      'heading « Comprendre un montant » [level=2]',
      'button « Précédent »',
      'button « Commencer »',
    ],
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
    finds: [],
  },
  {
    view: 'Générer',
    state: 'empty',
    reach: walk => walk.press('tab', 'Générer'),
    focus: /^tab « Générer »/,
    finds: [],
  },
  {
    view: 'Générer',
    state: 'nothing ticked',
    reach: async walk => {
      for (const name of [/Communes \(/, /CCAS \(/]) await walk.tick(name);
      await walk.read('Cochez au moins une application et un payeur.');
    },
    focus: /^checkbox « CCAS/,
    finds: [
      'checkbox « Communes (participation 50 %) »',
      'checkbox « CCAS (participation 80 %) »',
      'button « Générer l’annexe 2 » [disabled]',
    ],
  },
  {
    view: 'Générer',
    state: 'failed',
    reach: async walk => {
      for (const name of [/Communes \(/, /CCAS \(/]) await walk.tick(name);
      await editing(walk, true);
      await walk.press('button', GENERATE);
      await walk.read('L’annexe 2 n’a pas été générée.');
      await editing(walk, false);
    },
    announces: /n’a pas été générée/,
    focus: /^button « Générer l’annexe 2 »/,
    finds: [
      'checkbox « Communes (participation 50 %) » [checked]',
      'checkbox « CCAS (participation 80 %) » [checked]',
      'region « Totaux et budgets, en euros »',
      'table « Totaux et budgets, en euros »',
      'columnheader « Tableau »',
      'columnheader « Total »',
      'columnheader « Budget »',
      'columnheader « Écart »',
      'button « Générer l’annexe 2 »',
      'group « L’annexe 2 n’a pas été générée. »',
    ],
  },
  {
    view: 'Générer',
    state: 'busy',
    reach: async walk => {
      await slow(walk, FOR_EVER);
      await walk.press('button', GENERATE);
      await walk.pane.getByRole('progressbar').waitFor();
    },
    announces: /Lecture du classeur|Création des feuilles/,
    focus: /^button « Générer l’annexe 2 »/,
    finds: [
      'combobox « Convention » [disabled]',
      'checkbox « Plateforme d’administration électronique (E-DEMAT) » [checked] [disabled]',
      'checkbox « Plateforme de services en ligne aux usagers (E-SERVICES) » [checked] [disabled]',
      'checkbox « Plateforme de dématérialisation des procédures de marchés publics (MARCHES) » [checked] [disabled]',
      'checkbox « Communes (participation 50 %) » [checked] [disabled]',
      'checkbox « CCAS (participation 80 %) » [checked] [disabled]',
      'radio « Formules Excel : la feuille vit sans le complément » [checked] [disabled]',
      'radio « Fonctions TARIF : recalculées par le complément » [disabled]',
      'radio « Valeurs seules, sans formule » [disabled]',
      'button « Générer l’annexe 2 » [disabled]',
      'progressbar « Avancement »',
      'button « Arrêter »',
    ],
    audit: 'busy',
  },
  {
    view: 'Générer',
    state: 'done',
    reach: async walk => {
      await slow(walk, 0);
      await walk.read('6 feuilles créées.');
    },
    announces: /6 feuilles créées/,
    focus: /^button « Générer l’annexe 2 »/,
    finds: [
      'combobox « Convention »',
      'checkbox « Plateforme d’administration électronique (E-DEMAT) » [checked]',
      'checkbox « Plateforme de services en ligne aux usagers (E-SERVICES) » [checked]',
      'checkbox « Plateforme de dématérialisation des procédures de marchés publics (MARCHES) » [checked]',
      'checkbox « Communes (participation 50 %) » [checked]',
      'checkbox « CCAS (participation 80 %) » [checked]',
      'radio « Formules Excel : la feuille vit sans le complément » [checked]',
      'radio « Fonctions TARIF : recalculées par le complément »',
      'radio « Valeurs seules, sans formule »',
      'button « Générer l’annexe 2 »',
      'group « 6 feuilles créées. »',
      'button « Annexe 2 E-DEMAT communes »',
      'button « Annexe 2 E-DEMAT CCAS »',
      'button « Annexe 2 E-SERVICES communes »',
      'button « Annexe 2 E-SERVICES CCAS »',
      'button « Annexe 2 MARCHES communes »',
      'button « Annexe 2 MARCHES CCAS »',
    ],
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
      await walk.read(/^C’est ce que contient la cellule : .*66[,.]29/);
      await walk.press('button', 'Copier le calcul');
    },
    announces: /C’est ce que contient la cellule/,
    focus: /^button « Copier le calcul »/,
    finds: [
      'region « Comment est calculé ce montant ? »',
      'heading « Plateforme d’administration électronique, Communes, Montpellier Méditerranée Métropole 2019-2021 » [level=2]',
      'button « Copier le calcul »',
      'combobox « D’après la convention »',
      'link « Aide : expliquer un montant »',
    ],
  },
  {
    view: 'Générer',
    state: 'the explanation closed again',
    reach: walk => walk.unfold('Comment est calculé ce montant ?'),
    focus: /^disclosure « Comment est calculé ce montant/,
    finds: [],
  },
];
