import { type Change } from './changes';
import { type SeededCase } from './seededCase';

/** Wrong parameters on a sheet of their own: see parameterSheets.ts for their cells. */
export const seededParameters: readonly SeededCase[] = [
  {
    name: 'another budget than the amounts share out',
    layout: 'withParameters',
    sheet: 'Paramètres',
    change: { set: ['B3', 26_000] },
    rule: 'ARR-02',
    cell: 'B3',
  },
  {
    name: 'another budget than the amounts share out, in a table',
    layout: 'withParameterTables',
    sheet: 'Hypothèses',
    change: { set: ['B5', 21_000] },
    rule: 'ARR-02',
    cell: 'B5',
  },
  {
    name: 'a budget in thousands',
    layout: 'withParameters',
    sheet: 'Paramètres',
    change: { set: ['B4', 20] },
    rule: 'UNI-03',
    cell: 'B4',
  },
  {
    name: 'the budget of the period called yearly',
    layout: 'withParameters',
    sheet: 'Paramètres',
    change: { set: ['A5', 'Budget annuel marchés publics'] },
    rule: 'CAL-05',
    cell: 'B5',
  },
  {
    name: 'another rate than the amounts follow',
    layout: 'withParameters',
    sheet: 'Paramètres',
    change: { set: ['B8', '75 %'] },
    rule: 'CAL-07',
    cell: 'B8',
  },
  {
    name: 'another rate than the amounts follow, in a table',
    layout: 'withParameterTables',
    sheet: 'Hypothèses',
    change: { set: ['B11', 0.5] },
    rule: 'CAL-07',
    cell: 'B11',
  },
  {
    name: 'another number of years than the amounts follow',
    layout: 'withParameters',
    sheet: 'Paramètres',
    change: { set: ['B10', 2] },
    rule: 'CAL-06',
    cell: 'B10',
  },
  {
    name: 'another total population',
    layout: 'withParameters',
    sheet: 'Paramètres',
    change: { set: ['B11', 472_537] },
    rule: 'POP-03',
    cell: 'B11',
  },
  {
    name: 'another kind of population',
    layout: 'withParameters',
    sheet: 'Paramètres',
    change: { set: ['B12', 'Population municipale'] },
    rule: 'POP-02',
    cell: 'B12',
  },
  {
    name: 'another decree',
    layout: 'withParameters',
    sheet: 'Paramètres',
    change: { set: ['B13', '28/12/2017'] },
    rule: 'POP-06',
    cell: 'B13',
  },
  {
    name: 'another budget, typed amounts that follow it',
    layout: 'withParameters',
    sheet: 'Paramètres',
    change: [
      { set: ['B3', 24_000] },
      ...amountsOn('E-DEMAT communes', [24_000, 8_000, 4_000]),
      ...amountsOn('E-DEMAT CCAS', [24_000, 8_000, 1_600]),
    ],
    rule: 'CAL-12',
    cell: 'B3',
  },
  {
    name: 'another budget, formulas that read it',
    layout: 'readParameters',
    sheet: 'Chiffres 2019',
    change: [{ set: ['B2', 26_000] }, ...amountsOn('E-DEMAT communes', [26_000, 26_000 / 3, 26_000 / 6])],
    rule: 'CAL-12',
    cell: 'B2',
  },
  {
    name: 'another number of years, formulas that read it',
    layout: 'readParameters',
    sheet: 'Chiffres 2019',
    change: [
      { set: ['B5', 2] },
      ...amountsOn('E-DEMAT communes', [25_000, 12_500, 6_250]),
      ...amountsOn('E-SERVICES communes', [20_000, 10_000, 5_000]),
      ...amountsOn('MARCHES communes', [15_000, 7_500, 3_750]),
    ],
    rule: 'CAL-06',
    cell: 'B5',
  },
  {
    name: 'another rate, typed amounts that follow it',
    layout: 'withParameters',
    sheet: 'Paramètres',
    change: [
      { set: ['B8', '50 %'] },
      ...amountsOn('E-DEMAT CCAS', [25_000, 25_000 / 3, 25_000 / 6]),
      ...amountsOn('E-SERVICES CCAS', [20_000, 20_000 / 3, 20_000 / 6]),
      ...amountsOn('MARCHES CCAS', [15_000, 5_000, 2_500]),
    ],
    rule: 'CAL-07',
    cell: 'B8',
  },
  {
    name: 'another total population, formulas that read it',
    layout: 'readParameters',
    sheet: 'Chiffres 2019',
    change: [
      { set: ['B6', 465_070] },
      ...amountsOn('E-DEMAT communes', [25_000, 25_000 / 3, 25_000 / 6], 465_070),
      ...amountsOn('E-SERVICES communes', [20_000, 20_000 / 3, 20_000 / 6], 465_070),
      ...amountsOn('MARCHES communes', [15_000, 5_000, 2_500], 465_070),
    ],
    rule: 'CAL-13',
    cell: 'B6',
  },
  {
    name: 'a parameter that a cell beside the table repeats',
    layout: 'withParameters',
    sheet: 'Paramètres',
    change: [
      { set: ['B3', 26_000] },
      { on: ['E-DEMAT communes', { set: ['G3', 'Budget pour 3 ans'] }] },
      { on: ['E-DEMAT communes', { set: ['H3', { formula: '=Paramètres!B3', value: 26_000 }] }] },
    ],
    rule: 'ARR-02',
    cell: 'B3',
  },
];

/** The three columns of amounts of a sheet, each sharing out its budget. */
function amountsOn(sheet: string, budgets: readonly number[], total?: number): readonly Change[] {
  return budgets.map((budget, index) => {
    const column = ['C', 'D', 'E'][index] ?? '';
    const range = `${column}3:${column}33`;
    return {
      on: [sheet, { share: total === undefined ? [range, budget, 'B'] : [range, budget, 'B', total] }],
    };
  });
}
