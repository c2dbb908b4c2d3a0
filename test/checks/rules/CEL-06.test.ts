import { rule } from '../../../src/checks/rules/CEL-06';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf, type TestSheet } from '../snapshotOf';
import { soundTables } from '../soundTables';

const cells = (rows: TestSheet) => () => contextOf({ sheets: [sheetOf('Annexe 2', rows)] });
const by = (formula: string, value: number | string = 0) => ({ formula, value });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'a hash that is no error': cells([['#1'], ['N° 12'], ['#']]),
    'a column named after a year': cells([[by('=SUM(Tableau1[2019])', 3)]]),
    'a text that looks like a link': cells([[by('="[Classeur.xlsx]"', '[Classeur.xlsx]')]]),
    'a chain of formulas': cells([[1], [by('=A1')], [by('=A2')], [by('=SUM(A1:A3)')]]),
    'a name that works': () =>
      contextOf({ workbook: { names: [{ name: 'PopTot', formula: '=Base!$B$9', isBroken: false }] } }),
  },
  invalid: {
    'an error and what follows from it': {
      context: cells([[by('=#REF!*2', '#REF!')], [by('=A1+1', '#REF!')], [by('=SUM(A1:A2)', '#REF!')]]),
      findings: [
        {
          message: 'CEL-06.message',
          values: { count: 1 },
          cells: ['A1'],
          found: '#REF!',
          explanation: ['CEL-06.why', 'CEL-06.why.followers'],
        },
      ],
    },
    'the same error at several places of a sheet': {
      context: cells([[by('=1/0', '#DIV/0!')], [by('=2/0', '#DIV/0!')]]),
      findings: [{ message: 'CEL-06.message', values: { count: 2 }, cells: ['A1', 'A2'], found: '#DIV/0!' }],
    },
    'a pasted error, in French': {
      context: cells([['#NOM?']]),
      findings: [
        { message: 'CEL-06.message', cells: ['A1'], found: '#NOM?', explanation: ['CEL-06.why.typed'] },
      ],
    },
    'another workbook, by its name and as a file keeps it': {
      context: cells([[by("='C:\\Budget\\[Annexe 2018.xlsx]Feuil1'!B3", 5)], [by('=[1]Feuil1!B3', 5)]]),
      findings: [
        {
          message: 'CEL-06.message.external',
          values: { count: 2, cell: 'A1' },
          cells: ['A1', 'A2'],
          found: "='C:\\Budget\\[Annexe 2018.xlsx]Feuil1'!B3",
        },
      ],
    },
    'a sum that includes itself': {
      context: cells([[1], [2], [by('=SUM(A1:A3)')]]),
      findings: [{ message: 'CEL-06.message.circular', cells: ['A3'], found: 'A3 → A3' }],
    },
    'a loop of three': {
      context: cells([[by('=B1'), by('=C1'), by('=A1')]]),
      findings: [
        { message: 'CEL-06.message.circular', cells: ['A1', 'B1', 'C1'], found: 'A1 → B1 → C1 → A1' },
      ],
    },
    'a name that leads nowhere': {
      context: () =>
        contextOf({ workbook: { names: [{ name: 'PopTot', formula: '=#REF!', isBroken: true }] } }),
      findings: [{ message: 'CEL-06.message.name', sheet: '', cells: [], found: 'PopTot' }],
    },
  },
});
