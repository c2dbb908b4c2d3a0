import { type SeededCase } from './seededCase';

/**
 * Errors in layouts less usual: a column a year (`yearColumns`: Baillargues in row 3, Lattes in 15, 2019 to 2021 in C to
 * E), each commune followed by its CCAS (`alternating`: Baillargues in rows 3 and 4, Lattes in 27 and 28).
 */
export const seededLayouts: readonly SeededCase[] = [
  {
    name: 'an amount mistyped, first year',
    layout: 'yearColumns',
    change: { set: ['C15', 158.2] },
    rule: 'CAL-01',
    cell: 'C15',
  },
  {
    name: 'an amount mistyped, second year',
    layout: 'yearColumns',
    change: { set: ['D15', 158.2] },
    rule: 'CAL-01',
    cell: 'D15',
  },
  {
    name: 'two digits transposed, last year',
    layout: 'yearColumns',
    change: { set: ['E15', 194.49] },
    rule: 'CAL-03',
    cell: 'E15',
  },
  {
    name: 'two digits transposed, under « Année 2020 »',
    layout: 'yearColumns',
    change: [
      { set: ['C2', 'Année 2019'] },
      { set: ['D2', 'Année 2020'] },
      { set: ['E2', 'Année 2021'] },
      { set: ['D15', 194.49] },
    ],
    rule: 'CAL-03',
    cell: 'D15',
  },
  {
    name: 'half a cent rounded twice, second year',
    layout: 'yearColumns',
    change: { set: ['D3', 66.3] },
    rule: 'CAL-02',
    cell: 'D3',
  },
  {
    name: 'a sum that stops short, last year',
    layout: 'yearColumns',
    change: { set: ['E34', { formula: '=SUM(E3:E32)', value: 0 }] },
    rule: 'TOT-03',
    cell: 'E34',
  },
  {
    name: 'a wrong population',
    layout: 'yearColumns',
    change: { set: ['B15', 16_595] },
    rule: 'POP-01',
    cell: 'B15',
  },
  {
    name: 'a name a letter off, right elsewhere',
    layout: 'yearColumns',
    change: { set: ['A15', 'Latte'] },
    rule: 'NOM-02',
    cell: 'A15',
  },
  {
    name: 'a number as text, second year',
    layout: 'yearColumns',
    change: { set: ['D15', '149,49 €'] },
    rule: 'CEL-01',
    cell: 'D15',
  },
  {
    name: 'an amount mistyped for a commune',
    layout: 'alternating',
    change: { set: ['E27', 158.2] },
    rule: 'CAL-01',
    cell: 'E27',
  },
  {
    name: 'an amount mistyped for a CCAS',
    layout: 'alternating',
    change: { set: ['E28', 61.1] },
    rule: 'CAL-01',
    cell: 'E28',
  },
  {
    name: 'two digits transposed, under « CCAS » alone',
    layout: 'alternating',
    change: [{ set: ['A28', 'CCAS'] }, { set: ['C28', 986.95] }],
    rule: 'CAL-03',
    cell: 'C28',
  },
  {
    name: 'the population of a CCAS',
    layout: 'alternating',
    change: { set: ['B28', 16_595] },
    rule: 'POP-01',
    cell: 'B28',
  },
  {
    name: 'the name of a CCAS a letter off, right elsewhere',
    layout: 'alternating',
    change: { set: ['A28', 'CCAS de Latte'] },
    rule: 'NOM-02',
    cell: 'A28',
  },
  {
    name: 'a comma misplaced for a commune',
    layout: 'alternating',
    change: { set: ['D27', 2989.8] },
    rule: 'CAL-03',
    cell: 'D27',
  },
  {
    name: 'a commune that is no member, among the CCAS',
    layout: 'alternating',
    change: { set: ['A28', 'CCAS de Lunel'] },
    rule: 'NOM-06',
    cell: 'A28',
  },
];
