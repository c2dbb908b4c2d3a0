import { rule } from '../../../src/checks/rules/DAT-02';
import { type Convention } from '../../../src/domain/conventions/convention';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { claimSheet, type TestClaim } from '../claimSheet';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf, type TestCell } from '../snapshotOf';

const claim = (given: TestClaim, convention?: Convention) => () =>
  contextOf({ sheets: [claimSheet(given)], ...(convention && { convention }) });
const request = (sent: TestCell, effect: TestCell, convention?: Convention) => () =>
  contextOf({
    ...(convention && { convention }),
    sheets: [
      sheetOf('Demandes', [
        ['Membre', 'Date de la demande', 'Date d’effet'],
        ['Jacou', sent, effect],
      ]),
    ],
  });
const montpellier = findConvention('montpellier-2019');
/** The same convention, with its claims by 15 October and its changes asked for two months before the end of the year. */
const later: Convention = {
  ...montpellier,
  deadlines: {
    ...montpellier.deadlines,
    claim: { monthDay: '10-15', source: 'Article 5' },
    change: { monthsBeforeYearEnd: 2, source: 'Article 9' },
  },
};
const SEPTEMBER_30 = 43_738;
const OCTOBER_1 = 43_739;
const JANUARY_1 = 43_831;

testRule(rule, {
  valid: {
    'a titre of the last day': claim({ 'Date d’émission': SEPTEMBER_30 }),
    'a request of the last day': request(SEPTEMBER_30, JANUARY_1),
    'a titre in time for the convention it is of': claim({ 'Date d’émission': OCTOBER_1 + 14 }, later),
    'a request in time for the convention it is of': request(OCTOBER_1 + 30, JANUARY_1, later),
    'a request for a later year': request(OCTOBER_1, 44_197),
  },
  invalid: {
    'a titre of the next day': {
      context: claim({ 'Date d’émission': OCTOBER_1 }),
      findings: [
        {
          message: 'DAT-02.message.claim',
          sheet: 'Titres',
          cells: ['H3'],
          expected: '30/09/2019',
          found: '01/10/2019',
        },
      ],
    },
    'a titre of the year before, as a text': {
      context: claim({ 'Date d’émission': '15/01/2020', Exercice: 2019 }),
      findings: [
        {
          message: 'DAT-02.message.claim',
          sheet: 'Titres',
          cells: ['H3'],
          expected: '30/09/2019',
          found: '15/01/2020',
        },
      ],
    },
    'a titre of the day after that of its convention': {
      context: claim({ 'Date d’émission': OCTOBER_1 + 15 }, later),
      findings: [
        {
          message: 'DAT-02.message.claim',
          sheet: 'Titres',
          cells: ['H3'],
          expected: '15/10/2019',
          found: '16/10/2019',
        },
      ],
    },
    'a request of the next day': {
      context: request(OCTOBER_1, JANUARY_1),
      findings: [
        {
          message: 'DAT-02.message.request',
          sheet: 'Demandes',
          cells: ['B2'],
          expected: '30/09/2019',
          found: '01/10/2019',
        },
      ],
    },
  },
  notRun: {
    'no dates': { context: () => contextOf({}), reason: 'DAT-02.notRun' },
    'a convention that sets no last day': {
      context: claim({ 'Date d’émission': OCTOBER_1 }, findConvention('recia-solaere')),
      reason: 'DAT-02.noLimit',
    },
  },
});
