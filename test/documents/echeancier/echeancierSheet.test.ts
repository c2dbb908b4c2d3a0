import * as fc from 'fast-check';
import { montpellierTerms } from '../../../src/domain/calendar/conventionTerms';
import { dayOfSerial } from '../../../src/domain/calendar/excelSerial';
import { deadlinesOf } from '../../../src/documents/echeancier/deadlines';
import { deadlineStatus } from '../../../src/documents/echeancier/deadlineStatus';
import { type DatedEvent, type EcheancierFacts } from '../../../src/documents/echeancier/echeancierFacts';
import { echeancierSheet } from '../../../src/documents/echeancier/echeancierSheet';
import { anyDay } from '../../domain/calendar/days';
import { frenchSpaces } from '../../../src/text/frenchSpaces';

const facts: EcheancierFacts = {
  convention: 'Convention 2019-2021',
  period: { start: '2019-01-01', end: '2021-12-31', source: 'Convention 2019-2021, article 7' },
  terms: montpellierTerms,
  year: 2019,
  events: [],
  claimed: null,
  issued: null,
  today: '2019-10-15',
};
const JUVIGNAC = 'Commune de Juvignac';
const BAILLARGUES = 'CCAS de Baillargues';

/** What the sheet shows below its header, as a reader sees it. */
function shown(given: EcheancierFacts): string[][] {
  const { rows, headerRow } = echeancierSheet(given);
  return rows
    .slice(headerRow + 1)
    .filter(([first]) => first?.content.kind === 'number')
    .map(cells =>
      cells.map(({ content }) => {
        if (content.kind === 'number') return dayOfSerial(content.value.toNumber()) ?? '';
        return content.kind === 'text' ? content.text : '';
      }),
    );
}
const brief = (given: EcheancierFacts) =>
  shown(given).map(([day, , event, member, , , state]) => [day, event, member, state]);

test('2019 before any claim: what everyone must do, and what would follow from a claim of 30 September', () => {
  expect(brief(facts)).toEqual([
    ['2019-09-30', 'Envoyer le titre de recette de l’année', 'Tous les membres', 'En retard de 15 jours'],
    [
      '2019-09-30',
      'Envoyer une demande d’ajout ou de retrait d’application',
      'Tous les membres',
      'Passée depuis 15 jours',
    ],
    ['2019-09-30', 'Notifier une résiliation', 'Tous les membres', 'Passée depuis 15 jours'],
    ['2019-10-09', 'Contester le titre', 'Tous les membres', 'Passée depuis 6 jours'],
    ['2019-10-30', 'Payer le titre', 'Tous les membres', 'Dans 15 jours'],
  ]);
});

test('claims issued in time: that deadline is met, and what follows is counted from that day', () => {
  expect(brief({ ...facts, issued: '2019-09-16' }).slice(0, 5)).toEqual([
    ['2019-09-25', 'Contester le titre', 'Tous les membres', 'Passée depuis 20 jours'],
    ['2019-09-30', 'Envoyer le titre de recette de l’année', 'Tous les membres', 'Fait le 16/09/2019'],
    [
      '2019-09-30',
      'Envoyer une demande d’ajout ou de retrait d’application',
      'Tous les membres',
      'Passée depuis 15 jours',
    ],
    ['2019-09-30', 'Notifier une résiliation', 'Tous les membres', 'Passée depuis 15 jours'],
    ['2019-10-16', 'Payer le titre', 'Tous les membres', 'Dans 1 jour'],
  ]);
});

test('claims not known to be sent stand out on the sheet as they do in the pane; what is only past does not', () => {
  const { rows, headerRow } = echeancierSheet(facts);
  // To be sent on 30 September: the claims, the letters of change, those of termination.
  const styles = rows.slice(headerRow + 1, headerRow + 4).map(cells => cells.at(-1)?.style);
  expect(styles).toEqual(['alert', 'paragraph', 'paragraph']);
});

test('each line says how it is counted, and by which article', () => {
  const [claim, , termination, contest, payment] = shown(facts);
  expect(claim?.slice(1)).toEqual([
    'lundi',
    'Envoyer le titre de recette de l’année',
    'Tous les membres',
    'Au plus tard le 30/09/2019.',
    montpellierTerms.claim.source,
    'En retard de 15 jours',
  ]);
  expect(termination?.[4]).toBe('Notifiée 3 mois au moins avant le 31/12/2019, pour le 1er janvier suivant.');
  expect(contest?.[4]).toBe(
    frenchSpaces(
      '8 jours francs après la réception du 30/09/2019. Délai supposé, faute d’émission et de notification connues : compté comme si le titre était notifié le 30/09/2019, dernier jour pour l’émettre.',
    ),
  );
  expect(payment?.[4]).toContain(
    frenchSpaces('30 jours après la notification du 30/09/2019 ; en retard à partir du 31/10/2019.'),
  );
});

test('one notified claim hides nothing of the others: theirs stay supposed, and it has its own limits', () => {
  const notified = (member: string) => [
    { event: 'contest', member, from: '2019-09-18', done: null } as const,
    { event: 'payment', member, from: '2019-09-18', done: null } as const,
  ];
  const claims = (given: Partial<EcheancierFacts>) =>
    brief({ ...facts, issued: '2019-09-16', ...given })
      .filter(([, event]) => event === 'Contester le titre' || event === 'Payer le titre')
      .map(([day, event, member]) => [day, event, member]);
  expect(
    claims({ events: notified(JUVIGNAC), claimed: [JUVIGNAC, BAILLARGUES, 'Commune de Lattes'] }),
  ).toEqual([
    ['2019-09-25', 'Contester le titre', 'Les 2 autres débiteurs'],
    ['2019-09-27', 'Contester le titre', JUVIGNAC],
    ['2019-10-16', 'Payer le titre', 'Les 2 autres débiteurs'],
    ['2019-10-18', 'Payer le titre', JUVIGNAC],
  ]);
  // Nobody waits any longer: nothing is supposed.
  expect(claims({ events: notified(JUVIGNAC), claimed: [JUVIGNAC] })).toEqual([
    ['2019-09-27', 'Contester le titre', JUVIGNAC],
    ['2019-10-18', 'Payer le titre', JUVIGNAC],
  ]);
  expect(claims({ events: notified(JUVIGNAC), claimed: [JUVIGNAC, BAILLARGUES] })[0]?.[2]).toBe(
    'L’autre débiteur',
  );
  // A year that cannot be priced: who else is billed is not known.
  expect(claims({ events: notified(JUVIGNAC), claimed: null })[0]?.[2]).toBe('Les autres débiteurs');
});

test('dated claims take the place of what was supposed, and say what is done, late or to come', () => {
  const events: DatedEvent[] = [
    { event: 'claim', member: JUVIGNAC, from: '2019-09-12', done: '2019-09-12' },
    { event: 'payment', member: JUVIGNAC, from: '2019-09-12', done: '2019-10-14' },
    { event: 'claim', member: BAILLARGUES, from: '2019-09-05', done: '2019-09-05' },
    { event: 'payment', member: BAILLARGUES, from: '2019-09-05', done: null },
    { event: 'contest', member: BAILLARGUES, from: '2019-09-05', done: null },
    { event: 'answer', member: JUVIGNAC, from: '2019-09-16', done: null },
  ];
  expect(brief({ ...facts, events, claimed: [JUVIGNAC, BAILLARGUES] })).toEqual([
    ['2019-09-16', 'Contester le titre', BAILLARGUES, 'Passée depuis 29 jours'],
    ['2019-09-30', 'Envoyer le titre de recette de l’année', 'Tous les membres', 'En retard de 15 jours'],
    ['2019-09-30', 'Envoyer le titre de recette de l’année', BAILLARGUES, 'Fait le 05/09/2019'],
    ['2019-09-30', 'Envoyer le titre de recette de l’année', JUVIGNAC, 'Fait le 12/09/2019'],
    [
      '2019-09-30',
      'Envoyer une demande d’ajout ou de retrait d’application',
      'Tous les membres',
      'Passée depuis 15 jours',
    ],
    ['2019-09-30', 'Notifier une résiliation', 'Tous les membres', 'Passée depuis 15 jours'],
    ['2019-10-05', 'Payer le titre', BAILLARGUES, 'En retard de 10 jours'],
    ['2019-10-12', 'Payer le titre', JUVIGNAC, 'Fait le 14/10/2019, 2 jours trop tard'],
    ['2019-10-16', 'Répondre à la demande d’ajout ou de retrait', JUVIGNAC, 'Dans 1 jour'],
  ]);
});

test('the last year prepares no other, and ends the convention', () => {
  expect(brief({ ...facts, year: 2021, today: '2021-12-31' }).map(([day, event]) => [day, event])).toEqual([
    ['2021-09-30', 'Envoyer le titre de recette de l’année'],
    ['2021-10-11', 'Contester le titre'],
    ['2021-10-30', 'Payer le titre'],
    ['2021-12-31', 'Fin de la convention'],
  ]);
});

test('a year outside the convention has no deadline, and the sheet says so', () => {
  const { rows, headerRow } = echeancierSheet({ ...facts, year: 2022 });
  expect(rows[headerRow + 1]?.[0]?.content).toEqual({
    kind: 'text',
    text: frenchSpaces('Aucune échéance : la convention couvre la période du 01/01/2019 au 31/12/2021.'),
  });
});

test('a convention without limits has no deadline in its years, and the sheet does not say that the year is not one', () => {
  const none = { claim: null, contest: null, payment: null, change: null, answer: null, termination: null };
  const { rows, headerRow } = echeancierSheet({ ...facts, terms: none });
  expect(rows[headerRow + 1]?.[0]?.content).toMatchObject({
    text: expect.stringMatching(/^Aucune échéance cette année/) as string,
  });
});

test('a day off puts off a forward limit, and is told before a backward one', () => {
  const long = { ...facts, period: { ...facts.period, end: '2030-12-31' } };
  const [, change] = shown({ ...long, year: 2028 });
  expect(change?.[0]).toBe('2028-09-30');
  expect(change?.[4]).toContain(
    frenchSpaces(
      'Le 30/09/2028 est un samedi et le délai ne se prolonge pas : agissez au plus tard le 29/09/2028.',
    ),
  );
  const event: DatedEvent = { event: 'contest', member: JUVIGNAC, from: '2026-05-05', done: null };
  const [contest] = shown({ ...long, year: 2026, events: [event] });
  expect(contest?.[0]).toBe('2026-05-15');
  expect(contest?.[4]).toBe(
    frenchSpaces(
      '8 jours francs après la réception du 05/05/2026. Le 14/05/2026 est férié (Ascension) : reporté au premier jour ouvré.',
    ),
  );
});

test('an answer due next year to a request of this one is kept, in both years', () => {
  const event: DatedEvent = { event: 'answer', member: JUVIGNAC, from: '2019-12-16', done: null };
  const due = (year: number) =>
    deadlinesOf({ ...facts, year, events: [event] }).filter(line => line.event === 'answer');
  expect([due(2019), due(2020), due(2021)].map(lines => lines.map(({ deadline }) => deadline))).toEqual([
    ['2020-01-16'],
    ['2020-01-16'],
    [],
  ]);
});

test.each([
  ['2019-09-30', null, '2019-09-29', { kind: 'coming', days: 1 }],
  ['2019-09-30', null, '2019-09-30', { kind: 'today' }],
  ['2019-09-30', null, '2019-10-01', { kind: 'late', days: 1 }],
  ['2019-09-30', '2019-09-30', '2019-10-01', { kind: 'done' }],
  ['2019-09-30', '2019-10-01', '2019-10-01', { kind: 'doneLate', days: 1 }],
  // What will be done is not done.
  ['2019-09-30', '2019-10-02', '2019-10-01', { kind: 'late', days: 1 }],
] as const)('due %s, done %s, on %s: %j', (deadline, done, today, status) => {
  expect(deadlineStatus(deadline, done, today)).toEqual(status);
});

test('every sheet is rectangular, in order, and whatever the names are, they are texts', () => {
  const anyEvent = fc.record({
    event: fc.constantFrom('claim' as const, 'contest' as const, 'payment' as const, 'answer' as const),
    member: fc.string(),
    from: anyDay,
    done: fc.option(anyDay),
  });
  fc.assert(
    fc.property(fc.integer({ min: 2019, max: 2021 }), fc.array(anyEvent), anyDay, (year, events, today) => {
      const { rows, columns } = echeancierSheet({ ...facts, year, events, today });
      expect(rows.every(cells => cells.length === columns.length)).toBe(true);
      expect(rows.flat().every(({ content }) => content.kind !== 'formula')).toBe(true);
      const days = deadlinesOf({ ...facts, year, events, today }).map(({ deadline }) => deadline);
      expect(days).toEqual([...days].sort());
    }),
  );
});
