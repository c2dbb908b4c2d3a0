import { writtenConvention } from '../../../src/domain/conventions/writtenConvention';
import { asSigned } from '../../documents/year/subscribed';
import { type PaneState } from './paneState';
import { changeByHand, clearWorkbook, editing, FOR_EVER, slow } from './workbookOf';

/** « L'année » of a convention that two bodies signed: its documents written, stopped, changed by hand, refused. */
export const yearStates: readonly PaneState[] = [
  {
    view: 'Convention',
    state: 'a signed year',
    reach: async walk => {
      await clearWorkbook(walk);
      await walk.pane.locator('#view-sheets input[type=file]').setInputFiles({
        name: 'signee.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(writtenConvention(asSigned))),
      });
      await walk.read('Feuilles Paramètres et Membres écrites.');
      await walk.press('tab', 'L’année');
      await walk.choose('Convention', 'sheet:Paramètres');
      await walk.choose('Année', '2020');
      await walk.read(/^\d+ documents\. /);
    },
    focus: /^combobox « Année »/,
    finds: [],
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
      await walk.read('Accepter : écrire la feuille Simulation');
    },
    focus: /^button « Essayer »/,
    finds: [],
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
    finds: [],
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
    finds: [],
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
    finds: [],
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
    finds: [],
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
    finds: [],
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
    finds: [],
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
    finds: [],
    audit: 'in place',
  },
];
