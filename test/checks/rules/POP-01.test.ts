import { rule } from '../../../src/checks/rules/POP-01';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTable, soundTables } from '../soundTables';
import { tableOf, type TestFigure } from '../tableOf';

/** A sound table whose populations are changed by name. */
const withPopulations = (changes: Readonly<Record<string, TestFigure>>, sheet = 'Annexe 2') =>
  soundTable({ sheet }, rows =>
    rows.map(([name, population, ...amounts]) => [name, changes[name] ?? population, ...amounts]),
  );
const changed = (changes: Readonly<Record<string, TestFigure>>) => () =>
  contextOf({ tables: [withPopulations(changes)] });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'right figures kept as text': changed({ Lattes: { text: '16 955', value: '16955' } }),
    'a whole column of another kind: POP-02 tells it': () =>
      contextOf({
        tables: [
          tableOf({
            rows: [
              ['Baillargues', 7421],
              ['Beaulieu', 1835],
              ['Castries', 6105],
            ],
          }),
        ],
      }),
    'half an inhabitant: POP-08 tells it': changed({ Lattes: '16955.5' }),
  },
  invalid: {
    'no known figure': {
      context: changed({ Lattes: 17000 }),
      findings: [
        {
          message: 'POP-01.message',
          cells: ['B15'],
          expected: '16955',
          found: '17000',
          difference: '45',
          fix: ['B15 ← 16955'],
        },
      ],
    },
    'the municipal population of 2016': {
      context: changed({ Baillargues: 7421 }),
      findings: [
        {
          message: 'POP-01.message.municipale',
          values: { year: '2016', found: 7421, expected: 7519 },
          cells: ['B3'],
          expected: '7519',
          found: '7421',
          difference: '-98',
          fix: ['B3 ← 7519'],
        },
      ],
    },
    'two digits swapped': {
      context: changed({ Baillargues: 7159 }),
      findings: [
        {
          message: 'POP-01.message.digits',
          cells: ['B3'],
          expected: '7519',
          found: '7159',
          difference: '-360',
          fix: ['B3 ← 7519'],
        },
      ],
    },
    'another member’s': {
      context: changed({ Lattes: 3240 }),
      findings: [
        {
          message: 'POP-01.message.otherMember',
          values: { other: 'Lavérune' },
          cells: ['B15'],
          expected: '16955',
          found: '3240',
          difference: '-13715',
          fix: ['B15 ← 16955'],
        },
      ],
    },
    'two members exchanged are one mistake': {
      context: changed({ Lattes: 3240, Lavérune: 16955 }),
      findings: [
        {
          message: 'POP-01.message.exchanged',
          cells: ['B15', 'B16'],
          expected: '16955',
          found: '3240',
          difference: '-13715',
          fix: ['B15 ← 16955', 'B16 ← 3240'],
          explanation: ['POP-01.why.totale', 'POP-01.why.totale', 'POP-01.why.amountsRight'],
        },
      ],
    },
    'a run shifted down by a row is one mistake': {
      context: changed({ Beaulieu: 7519, 'Castelnau-le-Lez': 1880, Castries: 19605, Clapiers: 6214 }),
      findings: [
        {
          message: 'POP-01.message.shiftedDown',
          values: { count: 4, name: 'Beaulieu' },
          cells: ['B4', 'B5', 'B6', 'B7'],
          expected: '1880',
          found: '7519',
          difference: '5639',
          fix: ['B4 ← 1880', 'B5 ← 19605', 'B6 ← 6214', 'B7 ← 5574'],
        },
      ],
    },
    'the same wrong figure in two tables is one mistake': {
      context: () =>
        contextOf({ tables: ['Un', 'Deux'].map(sheet => withPopulations({ Lattes: 17000 }, sheet)) }),
      findings: [
        {
          message: 'POP-01.message',
          sheet: 'Un',
          cells: ['B15'],
          expected: '16955',
          found: '17000',
          difference: '45',
          fix: ['B15 ← 16955', 'Deux!B15 ← 16955'],
          explanation: ['POP-01.why.totale', 'POP-01.why.amountsRight', 'check.alsoAt'],
        },
      ],
    },
    'the amounts that follow are told and mended with it; a formula mends itself': {
      context: () =>
        contextOf({
          tables: [
            soundTable({}, rows =>
              rows.map(row =>
                row[0] === 'Juvignac'
                  ? ['Juvignac', 10_797, '571.18', '190.39', { formula: '=D14*0.5', value: '95.20' }]
                  : row,
              ),
            ),
          ],
        }),
      findings: [
        {
          message: 'POP-01.message',
          cells: ['B14'],
          expected: '10979',
          found: '10797',
          difference: '-182',
          fix: ['B14 ← 10979', 'C14 ← 580.81 [#,##0.00]', 'D14 ← 193.60 [#,##0.00]'],
          explanation: ['POP-01.why.totale', 'POP-01.why.amount', 'POP-01.why.amount', 'POP-01.why.amount'],
        },
      ],
    },
    'a formula is not overwritten': {
      context: changed({ Lattes: { formula: '=Base!B13', value: 17000 } }),
      findings: [
        { message: 'POP-01.message', cells: ['B15'], expected: '16955', found: '17000', difference: '45' },
      ],
    },
    'a text becomes a number that shows as one': {
      context: changed({ Lattes: { text: '17 000', value: '17000' } }),
      findings: [
        {
          message: 'POP-01.message',
          cells: ['B15'],
          expected: '16955',
          found: '17000',
          difference: '45',
          fix: ['B15 ← 16955 [#,##0]'],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
