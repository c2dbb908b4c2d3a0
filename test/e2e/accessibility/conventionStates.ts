import { type PaneState } from './paneState';
import { clearWorkbook, editing, FOR_EVER, misspellBudget, slow } from './workbookOf';

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
    finds: [
      'tab « Contrôler »',
      'tab « Convention » [selected]',
      'tabpanel « Convention »',
      'tablist « Parties de l’onglet Convention »',
      'tab « L’année » [selected]',
      'tab « Paramètres et membres »',
      'tabpanel « L’année »',
      'heading « L’année de la convention » [level=1]',
      'link « Aide : L’année de la convention »',
      'combobox « Année »',
      'button « Paramètres et membres »',
      'region « Échéances »',
      'heading « Échéances » [level=2]',
      'region « Documents »',
      'heading « Documents » [level=2]',
      'button « Relire le classeur »',
      'button « Tout générer »',
      'button « Générer : Annexe 2 — tarifs »',
      'button « Générer : Échéancier 2021 »',
      'button « Générer : Comparatif 2021 / N-1 »',
      'heading « Faits de l’année » [level=2]',
      'heading « Titres et export CSV » [level=2]',
      'heading « Intérêts de retard » [level=2]',
      'heading « Fiches par collectivité » [level=2]',
      'heading « Comparatif N / N-1 » [level=2]',
      'heading « Simulation » [level=2]',
    ],
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
    finds: [
      'textbox « Date d’émission des titres »',
      'textbox « Compte par nature »',
      'radiogroup « Un titre »',
      'radio « par débiteur » [checked]',
      'radio « par débiteur et par service »',
      'group « Interventions (annexe 3) »',
      'group « Intervention 1 »',
      'combobox « Collectivité » [invalid]',
      'combobox « Profil » [invalid]',
      'textbox « Date » [invalid]',
      'textbox « Jours » [invalid]',
      'textbox « Objet » [invalid]',
      'button « Retirer : Intervention 1 »',
      'button « Ajouter une intervention »',
      'group « Titres notifiés »',
      'group « Titre 1 »',
      'textbox « Notifié le » [invalid]',
      'textbox « Payé le »',
      'button « Retirer : Titre 1 »',
      'button « Ajouter un titre notifié »',
      'group « Demandes d’ajout ou de retrait »',
      'group « Demande 1 »',
      'textbox « Reçue le » [invalid]',
      'textbox « Réponse le »',
      'button « Retirer : Demande 1 »',
      'button « Ajouter une demande »',
      'button « Enregistrer dans le classeur »',
      'button « Exporter les titres en CSV »',
      'link « Ce que contient le fichier »',
      'link « Les deux régimes »',
      'textbox « Montant dû, en euros » [invalid]',
      'textbox « Dernier jour pour payer » [invalid]',
      'textbox « Jour du paiement » [invalid]',
      'textbox « Mise en demeure (facultative) »',
      'button « Calculer »',
      'region « Taux »',
      'button « Relire les taux »',
      'combobox « Changer »',
      'combobox « Service » [invalid]',
      'textbox « Nouveau budget, en euros »',
      'button « Essayer »',
    ],
    audit: 'in place',
  },
  {
    view: 'Convention',
    state: 'year generated',
    reach: async walk => {
      // What is half typed is kept before anything is generated: it must be right, or taken away.
      await walk.press('button', 'Retirer : Intervention 1');
      await walk.press('button', 'Retirer : Titre 1');
      await walk.press('button', 'Retirer : Demande 1');
      await walk.press('button', 'Tout générer');
      await walk.read(/feuilles écrites\.$/);
    },
    announces: /feuilles écrites/,
    focus: /^button « Tout générer »/,
    finds: [
      'group « 8 feuilles écrites. »',
      'button « Annexe 2 E-DEMAT communes »',
      'button « Annexe 2 E-DEMAT CCAS »',
      'button « Annexe 2 E-SERVICES communes »',
      'button « Annexe 2 E-SERVICES CCAS »',
      'button « Annexe 2 MARCHES communes »',
      'button « Annexe 2 MARCHES CCAS »',
      'button « Échéancier 2021 »',
      'button « Comparatif 2021-2020 »',
      'group « 7 documents n’ont pas été écrits. »',
      'button « Régénérer : Annexe 2 — tarifs »',
      'button « Régénérer : Échéancier 2021 »',
      'button « Régénérer : Comparatif 2021 / N-1 »',
      'group « Rien n’a été fait. »',
    ],
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
    finds: [
      'tab « L’année »',
      'tab « Paramètres et membres » [selected]',
      'tabpanel « Paramètres et membres »',
      'heading « Conventions » [level=1]',
      'link « Aide : Conventions »',
      'button « Écrire les feuilles Paramètres et Membres »',
      'button « Exporter en JSON »',
      'button « Importer un fichier JSON »',
      'region « Dans ce classeur »',
      'heading « Dans ce classeur » [level=2]',
      'button « Relire »',
    ],
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
    finds: ['group « Rien n’a été fait. »'],
  },
  {
    view: 'Convention',
    state: 'busy',
    reach: async walk => {
      await slow(walk, FOR_EVER);
      await walk.press('button', /^Écrire les feuilles/);
      await walk.read('Écriture des feuilles…');
    },
    announces: /Écriture des feuilles/,
    focus: /^button « Écrire les feuilles/,
    finds: [
      'combobox « Convention » [disabled]',
      'button « Écrire les feuilles Paramètres et Membres » [disabled]',
      'button « Exporter en JSON » [disabled]',
      'button « Importer un fichier JSON » [disabled]',
    ],
    audit: 'busy',
  },
  {
    view: 'Convention',
    state: 'written',
    reach: async walk => {
      await slow(walk, 0);
      await walk.read('Feuilles Paramètres et Membres écrites.');
      await walk.read(/^4 services/);
    },
    announces: /Feuilles Paramètres et Membres écrites/,
    focus: /^button « Écrire les feuilles/,
    finds: [
      'combobox « Convention »',
      'button « Écrire les feuilles Paramètres et Membres »',
      'button « Exporter en JSON »',
      'button « Importer un fichier JSON »',
    ],
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
    finds: ['button « Paramètres, I47 »'],
  },
];
