import { claimDates } from '../../../src/documents/titres/claimDates';
import { noFacts, type YearFacts } from '../../../src/documents/year/yearFacts';
import { yearPlan, type YearRequest } from '../../../src/documents/year/yearPlan';
import { isReady } from '../../../src/documents/year/plannedDocument';
import { type SheetModel } from '../../../src/documents/sheetModel';
import { formatDay } from '../../../src/domain/calendar/calendarDay';
import { montpellierTerms } from '../../../src/domain/calendar/conventionTerms';
import { dayOfSerial } from '../../../src/domain/calendar/excelSerial';
import { asSigned, table } from '../year/subscribed';

const juvignac = { insee: '34123', payer: 'COMMUNE' as const };
const notified = (day: string) => ({ ...juvignac, notified: day, paid: null });

test.each<[string, Partial<YearFacts>, string, string, string]>([
  ['nothing known', {}, 'lastDay', '2020-10-09', '2020-10-30'],
  ['issued', { issued: '2020-09-16' }, 'issue', '2020-09-25', '2020-10-16'],
  [
    'notified',
    { issued: '2020-09-16', claims: [notified('2020-09-18')] },
    'notified',
    '2020-09-28',
    '2020-10-18',
  ],
  [
    'corrected and notified again',
    { issued: '2020-09-16', claims: [notified('2020-10-02'), notified('2020-09-18')] },
    'notified',
    '2020-10-12',
    '2020-11-01',
  ],
  [
    'another body notified',
    { issued: '2020-09-16', claims: [{ ...notified('2020-09-18'), payer: 'CCAS' }] },
    'issue',
    '2020-09-25',
    '2020-10-16',
  ],
])('%s: counted from the right day', (_, facts, basis, contest, payment) => {
  expect(claimDates(2020, juvignac, { ...noFacts, ...facts }, montpellierTerms)).toMatchObject({
    lastDay: '2020-09-30',
    reception: { basis },
    ...{ contest, payment },
  });
});

/** The days of the claims that each document gives: [body, contest, payment]. */
function daysOf(facts: YearFacts): Record<string, string[][]> {
  const request: YearRequest = {
    ...{ convention: asSigned, year: 2020, facts },
    ...{ today: '2020-10-01', previous: null, mode: 'values' },
  };
  const sheets = (id: string): readonly SheetModel[] => {
    const found = yearPlan(request).find(document => document.id === id);
    return found && isReady(found) ? found.sheets.map(({ model }) => model) : [];
  };
  const day = (serial = '') => formatDay(dayOfSerial(Number(serial)) ?? '');
  const only = (id: string) => sheets(id).flatMap(table);
  const [header = [], ...letters] = only('publipostage');
  const field = (line: readonly string[], name: string) => line[header.indexOf(name)] ?? '';
  const deadline = (event: string) =>
    new Map(
      only('echeancier')
        .filter(row => row[2] === event)
        .map(row => [row[3] ?? '', day(row[0])]),
    );
  const [contests, payments] = [deadline('Contester le titre'), deadline('Payer le titre')];
  const others = [...contests.keys()].find(who => who.startsWith('L’autre') || who.startsWith('Tous')) ?? '';
  const bodies = ['Commune de Juvignac', 'CCAS de Baillargues'];
  return {
    titres: only('titres')
      .filter(row => bodies.includes(row[2] ?? ''))
      .map(row => [row[2] ?? '', day(row[12]), day(row[13])]),
    fiches: sheets('fiches').map(model => {
      const at = (start: string) => table(model).find(([label = '']) => label.startsWith(start))?.[1] ?? '';
      return [model.name.replace(' 2020', ''), at('Contestation'), at('Paiement au')];
    }),
    publipostage: letters.map(line =>
      ['Destinataire', 'DateContestation', 'DatePaiement'].map(name => field(line, name)),
    ),
    echeancier: bodies.map(body => [
      body,
      contests.get(body) ?? contests.get(others) ?? '',
      payments.get(body) ?? payments.get(others) ?? '',
    ]),
  };
}

test.each<[string, Partial<YearFacts>, string[][]]>([
  [
    'nothing known',
    {},
    [
      ['Commune de Juvignac', '09/10/2020', '30/10/2020'],
      ['CCAS de Baillargues', '09/10/2020', '30/10/2020'],
    ],
  ],
  [
    'issued on 16 September',
    { issued: '2020-09-16' },
    [
      ['Commune de Juvignac', '25/09/2020', '16/10/2020'],
      ['CCAS de Baillargues', '25/09/2020', '16/10/2020'],
    ],
  ],
  [
    'issued, and notified to Juvignac on 18 September',
    { issued: '2020-09-16', claims: [notified('2020-09-18')] },
    [
      ['Commune de Juvignac', '28/09/2020', '18/10/2020'],
      ['CCAS de Baillargues', '25/09/2020', '16/10/2020'],
    ],
  ],
])('titres, fiches, publipostage and échéancier give the same days: %s', (_, facts, days) => {
  const found = daysOf({ ...noFacts, ...facts });
  expect(found).toEqual({ titres: days, fiches: days, publipostage: days, echeancier: days });
});

const FOUR = ['titres', 'fiches', 'publipostage', 'echeancier'];
/** All that the four documents write of 2020, as one text each. */
const written = (facts: YearFacts, convention = asSigned) => {
  const request = { convention, year: 2020, facts, today: '2020-10-01', previous: null } as const;
  return yearPlan({ ...request, mode: 'values' })
    .filter(({ id }) => FOUR.includes(id))
    .map(found => JSON.stringify(isReady(found) ? found.sheets.map(({ model }) => table(model)) : found));
};

test.each<[string, Partial<YearFacts>, string]>([
  [
    'nothing known',
    {},
    'Délai supposé, faute d’émission et de notification connues : compté comme si le titre était notifié le 30/09/2020, dernier jour pour l’émettre.',
  ],
  [
    'issued on 16 September',
    { issued: '2020-09-16' },
    'Délai supposé, faute de notification connue : compté comme si le titre était notifié le 16/09/2020, jour de l’émission.',
  ],
])(
  'titres, fiches, publipostage and échéancier say in one sentence what is supposed: %s',
  (_, facts, sentence) => {
    const found = written({ ...noFacts, ...facts });
    expect(found.map(text => text.includes(sentence))).toEqual(FOUR.map(() => true));
  },
);

test('a limit taken from another convention says so in all four', () => {
  const source = 'Comme la convention 2016-2018, article 5 ; celle-ci n’en dit rien';
  const contest = { francDays: 8, source };
  const found = written(noFacts, { ...asSigned, deadlines: { ...asSigned.deadlines, contest } });
  expect(found.map(text => text.includes(source))).toEqual(FOUR.map(() => true));
});
