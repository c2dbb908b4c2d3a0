import { type PaneState } from './paneState';
import { clearWorkbook, editing, FOR_EVER, pasteTable, slow } from './workbookOf';

export const controlStates: readonly PaneState[] = [
  {
    view: 'Contrôler',
    state: 'empty',
    reach: async walk => {
      await walk.press('tab', 'Contrôler');
      await walk.read('Contrôler le classeur');
    },
    focus: /^tab « Contrôler »/,
    finds: [
      'tab « Générer »',
      'tab « Contrôler » [selected]',
      'tabpanel « Contrôler »',
      'heading « Contrôler le classeur » [level=1]',
      'link « Aide : Contrôler le classeur »',
      'button « Contrôler »',
    ],
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
    finds: ['group « Le contrôle n’a pas pu se faire. »', 'combobox « Convention »'],
  },
  {
    view: 'Contrôler',
    state: 'stopped',
    reach: async walk => {
      await slow(walk, FOR_EVER);
      await walk.press('button', 'Contrôler');
      await walk.press('button', 'Arrêter');
      await slow(walk, 0);
      await walk.read('Contrôle arrêté');
    },
    announces: /Contrôle arrêté/,
    focus: /^button « Contrôler »/,
    finds: [],
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
    finds: [
      'button « Contrôler à nouveau »',
      'button « Procès-verbal »',
      'button « Copier en JSON »',
      'combobox « Convention »',
      'region « 0 constat »',
      'region « Tableaux reconnus »',
      'heading « Tableaux reconnus » [level=2]',
    ],
  },
  {
    view: 'Contrôler',
    state: 'busy',
    reach: async walk => {
      await slow(walk, FOR_EVER);
      await pasteTable(walk);
      await walk.press('button', 'Contrôler à nouveau');
      await walk.pane.getByRole('progressbar').waitFor();
    },
    announces: /Lecture du classeur/,
    focus: /^button « Contrôler à nouveau »/,
    finds: ['button « Contrôler à nouveau » [disabled]', 'progressbar « Avancement »', 'button « Arrêter »'],
    audit: 'busy',
  },
  {
    view: 'Contrôler',
    state: 'findings',
    reach: async walk => {
      await slow(walk, 0);
      await walk.read(/^5 constats$/);
    },
    announces: /5 constats/,
    focus: /^button « Contrôler à nouveau »/,
    finds: [
      'button « Contrôler à nouveau »',
      'region « Budgets, en euros »',
      'heading « Budgets, en euros » [level=2]',
      'region « 5 constats »',
      'heading « 5 constats » [level=2]',
      'button « Tout corriger (3 corrections sûres) »',
      'combobox « Gravité »',
      'combobox « Règle »',
      'combobox « Feuille »',
      'article « POP-01 « Juvignac » : 10 797 habitants au lieu de 10 979. »',
      'button « Feuil1, B6 »',
      'link « En savoir plus sur POP-01 »',
      'button « Corriger »',
      'article « NOM-01 « Pérois » n’est le nom d’aucun membre : il s’agit sans doute de « Pérols ». »',
      'button « Feuil1, A4 »',
      'link « En savoir plus sur NOM-01 »',
      'article « CEL-01 1 nombre est stocké en texte : « 365,60 € » au lieu du nombre 365,6. »',
      'button « Feuil1, C5 »',
      'link « En savoir plus sur CEL-01 »',
      'article « POP-06 Aucun tableau ne cite le décret de ses populations ; celui de la convention est du 28/12/2018. »',
      'button « Feuil1, B2 »',
      'link « En savoir plus sur POP-06 »',
      'article « TOT-02 Le tableau n’a pas de ligne de totaux (2 colonnes : « Population », « Coût pour 3 ans »). »',
      'button « Feuil1, B7 et 1 autre cellule »',
      'link « En savoir plus sur TOT-02 »',
      'group « Choisissez : »',
      'button « Ajouter les 2 totaux sous la dernière ligne »',
    ],
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
    finds: [
      'button « Corriger » [expanded]',
      'group « Ce qui va changer »',
      'button « Appliquer »',
      'button « Annuler »',
      'textbox « Motif »',
      'button « Enregistrer le motif » [disabled]',
      'combobox « Application »',
      'combobox « Payeur »',
      'combobox « Populations »',
      'textbox « Participation indiquée »',
      'group « Colonnes »',
      'combobox « Nom »',
      'combobox « Code INSEE »',
      'combobox « Population »',
      'combobox « Coût de la période »',
      'combobox « Coût annuel »',
      'combobox « Montant facturé »',
    ],
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
    finds: [
      'region « 4 constats »',
      'heading « 4 constats » [level=2]',
      'button « Annuler la correction »',
      'button « Tout corriger (2 corrections sûres) »',
    ],
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
    finds: [
      'heading « 4 constats, dont 1 justifié » [level=2]',
      'button « Tout corriger (1 correction sûre) »',
      'button « Retirer le motif »',
    ],
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
      await walk.read(/^5 constats$/);
      await walk.calm();
    },
    announces: /Procès-verbal écrit/,
    focus: /./,
    finds: [
      'region « 5 constats »',
      'heading « 5 constats » [level=2]',
      'button « Tout corriger (3 corrections sûres) »',
      'article « POP-01 « Juvignac » : 10 797 habitants au lieu de 10 979. »',
      'button « Feuil1, B6 »',
      'link « En savoir plus sur POP-01 »',
    ],
  },
];
