import { type PaneState } from './paneState';

export const populationStates: readonly PaneState[] = [
  {
    view: 'Populations',
    state: 'empty',
    reach: async walk => {
      await walk.press('tab', 'Populations');
      await walk.read('Métropole ou communauté');
    },
    focus: /^tab « Populations »/,
    finds: [
      'tab « Vérifier un texte »',
      'tab « Populations » [selected]',
      'tabpanel « Populations »',
      'heading « Populations légales » [level=1]',
      'link « Aide : Populations légales »',
      'combobox « Pour la convention »',
      'combobox « Métropole ou communauté »',
      'region « Importer un fichier de l’INSEE (.xlsx, .csv) »',
      'button « Importer un fichier de l’INSEE (.xlsx, .csv) »',
    ],
  },
  {
    view: 'Populations',
    state: 'choices listed',
    reach: async walk => {
      await walk.type('combobox', 'Métropole ou communauté', '3m');
      await walk.pane.getByRole('listbox').getByRole('option').first().waitFor();
    },
    focus: /^combobox « Métropole ou communauté »/,
    finds: ['combobox « Métropole ou communauté » [expanded]', 'listbox « Métropole ou communauté »'],
    audit: 'in place',
  },
  {
    view: 'Populations',
    state: 'a file missing',
    reach: async walk => {
      await walk.page.route('**/assets/populations/243400017.json', route => route.fulfill({ status: 404 }));
      await walk.page.keyboard.press('Control+A');
      await walk.type('combobox', 'Métropole ou communauté', '3m');
      await walk.pane.getByRole('listbox').getByRole('option').first().waitFor();
      await walk.page.keyboard.press('Enter');
      await walk.read(/^Le fichier de populations/);
      await walk.page.unroute('**/assets/populations/243400017.json');
    },
    announces: /Le fichier de populations/,
    focus: /^combobox « Métropole ou communauté »/,
    finds: ['combobox « Métropole ou communauté »', 'button « Réessayer »'],
  },
  {
    view: 'Populations',
    state: 'members and what they change',
    reach: async walk => {
      await walk.press('button', 'Réessayer');
      await walk.read(/^31 membres, 523/);
      await walk.unfold('Les 31 membres');
    },
    announces: /31 membres/,
    focus: /./,
    finds: [
      'region « Montpellier Méditerranée Métropole »',
      'heading « Montpellier Méditerranée Métropole » [level=2]',
      'combobox « Millésime (en vigueur) »',
      'combobox « Population »',
      'region « Ce qui change par rapport à Montpellier Méditerranée Métropole 2019-2021 (population totale 2016) »',
      'heading « Ce qui change par rapport à Montpellier Méditerranée Métropole 2019-2021 (population totale 2016) » [level=3]',
      'table « Ce qui change par rapport à Montpellier Méditerranée Métropole 2019-2021 (population totale 2016) »',
      'columnheader « Commune »',
      'columnheader « 2016 »',
      'columnheader « 2022 »',
      'columnheader « Écart »',
      'table « Les 31 membres »',
      'columnheader « Code INSEE »',
      'columnheader « SIREN »',
      'columnheader « Habitants »',
      'button « Prendre ces 31 membres »',
    ],
  },
  {
    view: 'Populations',
    state: 'taken, before they are written',
    reach: async walk => {
      await walk.press('button', 'Prendre ces 31 membres');
      await walk.read('Écrire la convention avec ces 31 membres');
    },
    focus: /^button « Prendre ces 31 membres »/,
    finds: ['textbox « Décret du »', 'button « Écrire la convention avec ces 31 membres »'],
    audit: 'in place',
  },
];
