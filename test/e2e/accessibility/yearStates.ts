import { importSigned } from '../signedConvention';
import { type PaneState } from './paneState';
import { changeByHand, clearWorkbook, editing, FOR_EVER, slow } from './workbookOf';

/** « L'année » of a convention that two bodies signed: its documents written, stopped, changed by hand, refused. */
export const yearStates: readonly PaneState[] = [
  {
    view: 'Convention',
    state: 'a signed year',
    reach: async walk => {
      await clearWorkbook(walk);
      await importSigned(walk.pane);
      await walk.read('Feuilles Paramètres et Membres écrites.');
      await walk.press('tab', 'L’année');
      await walk.choose('Convention', 'sheet:Paramètres');
      await walk.choose('Année', '2020');
      await walk.read(/^\d+ documents\. /);
    },
    focus: /^combobox « Année »/,
    finds: [
      'tab « L’année » [selected]',
      'tab « Paramètres et membres »',
      'tabpanel « L’année »',
      'heading « L’année de la convention » [level=1]',
      'link « Aide : L’année de la convention »',
      'combobox « Année »',
      'region « Échéances »',
      'heading « Échéances » [level=2]',
      'region « Documents »',
      'heading « Documents » [level=2]',
      'button « Relire le classeur »',
      'button « Tout générer »',
      'button « Générer : Annexe 1 — tableau récapitulatif 2020 »',
      'button « Générer : Annexe 2 — tarifs »',
      'button « Générer : État de répartition 2020 »',
      'button « Générer : Liste des titres 2020 »',
      'button « Générer : Fiches par collectivité 2020 »',
      'button « Générer : Table de publipostage 2020 »',
      'button « Générer : Échéancier 2020 »',
      'button « Générer : Comparatif 2020 / N-1 »',
      'button « Générer : Bilan 2020 »',
      'heading « Faits de l’année » [level=2]',
      'heading « Titres et export CSV » [level=2]',
      'heading « Intérêts de retard » [level=2]',
      'heading « Fiches par collectivité » [level=2]',
      'heading « Comparatif N / N-1 » [level=2]',
      'heading « Simulation » [level=2]',
    ],
  },
  {
    view: 'Convention',
    state: 'fiches, comparatif and simulation shown',
    reach: async walk => {
      await walk.unfold('Fiches par collectivité');
      await walk.press('checkbox', /Juvignac/, 'Space');
      await walk.press('button', /^Copier la phrase/);
      await walk.unfold('Comparatif N / N-1');
      await walk.unfold('Simulation');
      await walk.choose('Service', 'E-DEMAT');
      await walk.type('textbox', 'Nouveau budget, en euros', '30000');
      await walk.press('button', 'Essayer');
      await walk.press('button', 'Tout effacer');
      await walk.read('Aucun changement essayé.');
      await walk.choose('Service', 'E-DEMAT');
      await walk.type('textbox', 'Nouveau budget, en euros', '30000');
      await walk.press('button', 'Essayer');
      await walk.read('Accepter : écrire la feuille Simulation');
    },
    focus: /^button « Essayer »/,
    finds: [
      'group « Collectivités »',
      'checkbox « Commune de Juvignac : 174,24 € » [checked]',
      'checkbox « CCAS de Baillargues : 42,43 € »',
      'button « Générer 1 fiche »',
      'button « Copier la phrase : Commune de Juvignac »',
      'table « Comparatif N / N-1 »',
      'columnheader « Membre »',
      'columnheader « Dû en 2019 »',
      'columnheader « Dû en 2020 »',
      'columnheader « Différence »',
      'button « Écrire la feuille Comparatif »',
      'combobox « Changer »',
      'combobox « Service »',
      'textbox « Nouveau budget, en euros »',
      'button « Essayer »',
      'list « Changements essayés »',
      'button « Retirer : Budget de Plateforme d’administration électronique : 25 000,00 € → 30 000,00 € »',
      'table « Résultat de la simulation, en euros »',
      'columnheader « Avant »',
      'columnheader « Après »',
      'button « Accepter : écrire la feuille Simulation »',
      'button « Adopter : écrire « Paramètres » et « Membres » »',
      'button « Tout effacer »',
    ],
  },
  {
    view: 'Convention',
    state: 'simulation written',
    reach: async walk => {
      await walk.press('button', 'Accepter : écrire la feuille Simulation');
      await walk.read(/^Feuille Simulation 2020 écrite/);
    },
    announces: /Feuille Simulation 2020 écrite\./,
    focus: /^button « Accepter : écrire la feuille Simulation »/,
    finds: [],
    audit: 'in place',
  },
  {
    view: 'Convention',
    state: 'comparison written',
    reach: async walk => {
      await walk.press('button', 'Écrire la feuille Comparatif');
      await walk.read('1 feuille écrite.');
    },
    announces: /1 feuille écrite/,
    focus: /^button « Écrire la feuille Comparatif »/,
    finds: [
      'group « 1 feuille écrite. »',
      'button « Comparatif 2020-2019 »',
      'button « Régénérer : Comparatif 2020 / N-1 »',
    ],
    audit: 'in place',
  },
  {
    view: 'Convention',
    state: 'a fiche written',
    reach: async walk => {
      await walk.press('button', 'Générer 1 fiche');
      await walk.read('1 feuille écrite.');
    },
    announces: /1 feuille écrite/,
    focus: /^button « Générer 1 fiche »/,
    finds: ['button « Commune de Juvignac 2020 »', 'button « Régénérer : Fiches par collectivité 2020 »'],
    audit: 'in place',
  },
  {
    view: 'Convention',
    state: 'year busy',
    reach: async walk => {
      await slow(walk, 800);
      await walk.press('button', 'Tout générer');
      await walk.read(/^Document \d+ sur /);
      await slow(walk, FOR_EVER);
    },
    announces: /Document \d+ sur /,
    focus: /^button « Tout générer »/,
    finds: [
      'button « Relire le classeur » [disabled]',
      'button « Tout générer » [disabled]',
      'progressbar « Avancement »',
      'button « Arrêter »',
      'button « Générer : Annexe 1 — tableau récapitulatif 2020 » [disabled]',
      'button « Générer : Annexe 2 — tarifs » [disabled]',
      'button « Générer : État de répartition 2020 » [disabled]',
      'button « Générer : Liste des titres 2020 » [disabled]',
      'button « Régénérer : Fiches par collectivité 2020 » [disabled]',
      'button « Générer : Table de publipostage 2020 » [disabled]',
      'button « Générer : Échéancier 2020 » [disabled]',
      'button « Régénérer : Comparatif 2020 / N-1 » [disabled]',
      'button « Générer : Bilan 2020 » [disabled]',
      'checkbox « Commune de Juvignac : 174,24 € » [checked] [disabled]',
      'checkbox « CCAS de Baillargues : 42,43 € » [disabled]',
      'button « Générer 1 fiche » [disabled]',
      'button « Écrire la feuille Comparatif » [disabled]',
    ],
    audit: 'busy',
  },
  {
    view: 'Convention',
    state: 'year stopped',
    reach: async walk => {
      await walk.press('button', 'Arrêter');
      await slow(walk, 0);
      await walk.read('Arrêté : le classeur est comme avant.');
    },
    announces: /Arrêté/,
    focus: /^button « Tout générer »/,
    finds: [
      'button « Relire le classeur »',
      'button « Tout générer »',
      'button « Générer : Annexe 1 — tableau récapitulatif 2020 »',
      'button « Générer : Annexe 2 — tarifs »',
      'button « Générer : État de répartition 2020 »',
      'button « Générer : Liste des titres 2020 »',
      'button « Régénérer : Fiches par collectivité 2020 »',
      'button « Générer : Table de publipostage 2020 »',
      'button « Générer : Échéancier 2020 »',
      'button « Régénérer : Comparatif 2020 / N-1 »',
      'button « Générer : Bilan 2020 »',
      'checkbox « Commune de Juvignac : 174,24 € » [checked]',
      'checkbox « CCAS de Baillargues : 42,43 € »',
      'button « Générer 1 fiche »',
      'button « Écrire la feuille Comparatif »',
    ],
    audit: 'in place',
  },
  {
    view: 'Convention',
    state: 'year changed by hand',
    reach: async walk => {
      await walk.press('button', 'Tout générer');
      await walk.read(/feuilles écrites\.$/);
      await changeByHand(walk, 'Titres 2020', 4, 6);
      await walk.press('button', 'Tout générer');
      await walk.read('Ces feuilles ont été modifiées à la main');
    },
    focus: /Ces feuilles ont été modifiées à la main/,
    finds: [
      'button « Relire le classeur » [disabled]',
      'button « Tout générer » [disabled]',
      'group « Ces feuilles ont été modifiées à la main »',
      'heading « Ces feuilles ont été modifiées à la main » [level=3]',
      'button « Titres 2020, G5 »',
      'radiogroup « Que faire de ces feuilles ? »',
      'radio « Les garder, et écrire à côté » [checked]',
      'radio « Les remplacer : ces modifications seront perdues »',
      'button « Continuer »',
      'button « Annuler, ne rien écrire »',
      'button « Régénérer : Annexe 1 — tableau récapitulatif 2020 » [disabled]',
      'button « Régénérer : Annexe 2 — tarifs » [disabled]',
      'button « Régénérer : État de répartition 2020 » [disabled]',
      'button « Régénérer : Liste des titres 2020 » [disabled]',
      'button « Régénérer : Fiches par collectivité 2020 » [disabled]',
      'button « Régénérer : Table de publipostage 2020 » [disabled]',
      'button « Régénérer : Échéancier 2020 » [disabled]',
      'button « Régénérer : Comparatif 2020 / N-1 » [disabled]',
      'button « Régénérer : Bilan 2020 » [disabled]',
      'checkbox « Commune de Juvignac : 174,24 € » [checked] [disabled]',
      'checkbox « CCAS de Baillargues : 42,43 € » [disabled]',
      'button « Générer 1 fiche » [disabled]',
      'button « Écrire la feuille Comparatif » [disabled]',
    ],
    audit: 'in place',
  },
  {
    view: 'Convention',
    state: 'year cancelled',
    reach: async walk => {
      await walk.press('button', 'Annuler, ne rien écrire');
      await walk.read(/^Annulé : rien n’a été écrit/);
    },
    announces: /Annulé/,
    focus: /^button « Tout générer »/,
    finds: [
      'button « Relire le classeur »',
      'button « Tout générer »',
      'button « Régénérer : Annexe 1 — tableau récapitulatif 2020 »',
      'button « Régénérer : Annexe 2 — tarifs »',
      'button « Régénérer : État de répartition 2020 »',
      'button « Régénérer : Liste des titres 2020 »',
      'button « Régénérer : Fiches par collectivité 2020 »',
      'button « Régénérer : Table de publipostage 2020 »',
      'button « Régénérer : Échéancier 2020 »',
      'button « Régénérer : Comparatif 2020 / N-1 »',
      'button « Régénérer : Bilan 2020 »',
      'checkbox « Commune de Juvignac : 174,24 € » [checked]',
      'checkbox « CCAS de Baillargues : 42,43 € »',
      'button « Générer 1 fiche »',
      'button « Écrire la feuille Comparatif »',
    ],
    audit: 'in place',
  },
  {
    view: 'Convention',
    state: 'year kept beside',
    reach: async walk => {
      await walk.press('button', 'Tout générer');
      await walk.press('button', 'Continuer');
      await walk.read('1 feuille écrite.');
    },
    announces: /1 feuille écrite/,
    focus: /^button « Tout générer »/,
    finds: [
      'group « 1 feuille écrite. »',
      'button « Titres 2020 (2) »',
      'group « 1 document n’a pas été écrit. »',
    ],
  },
  {
    view: 'Convention',
    state: 'year refused',
    reach: async walk => {
      await editing(walk, true);
      await walk.press('button', 'Tout générer');
      await walk.read('Rien n’a été écrit.');
      await editing(walk, false);
    },
    announces: /Rien n’a été écrit/,
    focus: /^button « Tout générer »/,
    finds: ['group « Rien n’a été écrit. »'],
    audit: 'in place',
  },
];
