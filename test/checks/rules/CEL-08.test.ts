import { rule } from '../../../src/checks/rules/CEL-08';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';

testRule(rule, {
  valid: {
    'automatic calculation, full precision': () => contextOf({}),
    'automatic except data tables': () => contextOf({ workbook: { calculation: 'automaticExceptTables' } }),
  },
  invalid: {
    'manual calculation': {
      context: () => contextOf({ workbook: { calculation: 'manual' } }),
      findings: [{ message: 'CEL-08.message', sheet: '', cells: [] }],
    },
    'precision as displayed': {
      context: () => contextOf({ workbook: { precisionAsDisplayed: true } }),
      findings: [{ message: 'CEL-08.message.precision', sheet: '', cells: [] }],
    },
    'both are two causes': {
      context: () => contextOf({ workbook: { calculation: 'manual', precisionAsDisplayed: true } }),
      findings: [
        { message: 'CEL-08.message', sheet: '', cells: [] },
        { message: 'CEL-08.message.precision', sheet: '', cells: [] },
      ],
    },
  },
});
