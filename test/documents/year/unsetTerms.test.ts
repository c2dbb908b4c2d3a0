import { echeancierOfYear } from '../../../src/documents/year/echeancierOfYear';
import { deadlinesOf } from '../../../src/documents/echeancier/deadlines';
import { isReady } from '../../../src/documents/year/plannedDocument';
import { noFacts, type YearFacts } from '../../../src/documents/year/yearFacts';
import { yearPlan } from '../../../src/documents/year/yearPlan';
import { type Convention } from '../../../src/domain/conventions/convention';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { Decimal } from '../../../src/domain/money/decimal';
import { asReadAgain } from '../parameters/asReadAgain';
import { asSigned, subscribed, table } from './subscribed';

/** The convention of Aix-Marseille-Provence with a grid: its document sets no limit but for ending it. */
const aix = subscribed(
  [['Allauch', 'COMMUNE', ['MCMDMP', '2022-01-01']]],
  withGrid(findConvention('aix-marseille-mcmdmp')),
);
const UNSET = 'non précisé par la convention';

function withGrid(convention: Convention): Convention {
  const euros = new Decimal(500);
  return {
    ...convention,
    applications: convention.applications.map(application => ({
      ...application,
      tariffs: application.tariffs.map(tariff => ({
        ...tariff,
        components: tariff.components.map(component => {
          if (component.kind === 'per-unit') return { ...component, price: new Decimal('0.05') };
          if (component.kind !== 'brackets') return component;
          const brackets = component.brackets.map(bracket => ({
            ...bracket,
            amount: bracket.quotation === null ? euros : null,
          }));
          return { ...component, brackets };
        }),
      })),
    })),
  };
}

/** The rows of a document of 2022. */
function rowsOf(id: string, convention = aix, facts: YearFacts = noFacts): string[][] {
  const today = '2022-10-01';
  const plan = yearPlan({ convention, year: 2022, facts, today, previous: null, mode: 'values' });
  const found = plan.find(document => document.id === id);
  if (!found || !isReady(found)) throw new Error(JSON.stringify(found));
  return found.sheets.flatMap(({ model }) => table(model));
}

test.each<[string, Partial<YearFacts>]>([
  ['nothing known', {}],
  ['issued', { issued: '2022-09-16' }],
  ['notified', { claims: [{ insee: '13002', payer: 'COMMUNE', notified: '2022-09-20', paid: null }] }],
])(
  'limits that the convention does not set are told, in every document, and none is invented: %s',
  (_, given) => {
    const facts = { ...noFacts, ...given };
    const [, claim] = rowsOf('titres', aix, facts);
    expect(claim?.slice(11)).toEqual([UNSET, UNSET, UNSET]);
    const [fields = [], letter = []] = rowsOf('publipostage', aix, facts);
    expect([letter[fields.indexOf('DateContestation')], letter[fields.indexOf('DatePaiement')]]).toEqual([
      UNSET,
      UNSET,
    ]);
    const fiche = rowsOf('fiches', aix, facts);
    const at = (label: string) => fiche.find(([name]) => name === label)?.[1];
    expect(
      ['À émettre au plus tard le', 'Contestation au plus tard', 'Paiement au plus tard'].map(at),
    ).toEqual([...[UNSET, UNSET, UNSET]]);
    const events = rowsOf('echeancier', aix, facts).map(row => row[2]);
    expect(events.filter(event => event !== '')).toEqual([
      'Ce qui doit être fait',
      'Notifier une résiliation',
    ]);
    expect(JSON.stringify([claim, letter, fiche, rowsOf('echeancier', aix, facts)])).not.toMatch(
      /2019-2021|30\/09\/2022.*jours francs/,
    );
  },
);

test('what is not set is listed under the échéancier', () => {
  const notes = rowsOf('echeancier').map(([first = '']) => first);
  expect(notes).toContain(
    'Non précisé par la convention, donc sans échéance ici : envoi du titre, contestation, paiement, ajout ou retrait, réponse à une demande. Un délai s’ajoute dans « Paramètres ».',
  );
});

test('a limit counted from a notification that is not known waits for it', () => {
  const payment = { days: 45, source: 'test' };
  const paid = { ...aix, deadlines: { ...aix.deadlines, payment } };
  const [, before] = rowsOf('titres', paid);
  expect(before?.slice(12)).toEqual([UNSET, 'selon la notification']);
  const events = (facts: YearFacts) =>
    deadlinesOf(echeancierOfYear({ convention: paid, year: 2022, facts, today: '2022-10-01' })).map(
      ({ event, deadline }) => `${event} ${deadline}`,
    );
  expect(events(noFacts)).toEqual(['termination 2022-09-30']);
  expect(events({ ...noFacts, issued: '2022-09-16' })).toEqual([
    'termination 2022-09-30',
    'payment 2022-10-31',
  ]);
});

test('« Paramètres » carries the limits and gives them back, those that are not set included', () => {
  expect(asReadAgain(asSigned).deadlines).toEqual(asSigned.deadlines);
  expect(asReadAgain(aix).deadlines).toEqual(aix.deadlines);
  const changed = { ...asSigned, deadlines: { ...asSigned.deadlines, contest: null } };
  expect(asReadAgain(changed).deadlines).toEqual(changed.deadlines);
});
