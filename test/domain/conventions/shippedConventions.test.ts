import { findApplication } from '../../../src/domain/conventions/findApplication';
import { findPayer } from '../../../src/domain/conventions/findPayer';
import { findConvention, shippedConventions } from '../../../src/domain/conventions/shippedConventions';
import { priceService } from '../../../src/domain/tariff/priceService';

/** Of each convention: its services, members and inhabitants, its payers, and what annexe 2 can hold its tariffs against. */
test('these are the conventions, the default first, each with what its source counts', () => {
  expect(
    shippedConventions.map(({ id, applications, members, populations, payers }) => [
      id,
      [applications.length, members.length, populations.total],
      payers.map(({ type, participation }) => `${type} ${participation.rate.toString()}`),
      [...new Set(applications.map(({ pricing }) => pricing.kind))],
    ]),
  ).toEqual([
    ['montpellier-2019', [4, 31, 472_573], ['COMMUNE 0.5', 'CCAS 0.8'], ['pro-rata', 'free']],
    ['montpellier-2022', [7, 31, 497_771], ['COMMUNE 0.5', 'CCAS 0.8'], ['other', 'free']],
    ['aix-marseille-mcmdmp', [1, 92, 1_920_664], ['COMMUNE 0'], ['other']],
    ['recia-solaere', [12, 0, 0], ['COMMUNE 0', 'EPCI 0', 'AUTRE 0'], ['free', 'other']],
  ]);
});

const price = (id: string, service: string, quantity: number, terms = {}) => {
  const convention = findConvention(id);
  const application = findApplication(convention, service);
  return priceService({
    convention,
    application,
    payer: findPayer(convention, 'COMMUNE'),
    quantities: quantity,
    ...terms,
  });
};

test.each([
  ['montpellier-2022', 'TéléAlerte', 7755, 'n’est pas renseigné : le document source ne le donne pas'],
  ['montpellier-2022', 'E-DEMAT', 7755, '« Part du budget » de « Plateforme d’administration électronique »'],
  [
    'aix-marseille-mcmdmp',
    'MCMDMP',
    22_000,
    '« Initialisation » de « Ma commune et ma métropole dans ma poche »',
  ],
  ['aix-marseille-mcmdmp', 'MCMDMP', 100_001, 'demandez un devis'],
  ['recia-solaere', 'GED', 1, '« Prix du catalogue » de « Gestion électronique des documents »'],
])('%s, %s, %d: the source gives no figure, so none is invented', (id, service, quantity, why) => {
  expect(() => price(id, service, quantity)).toThrow(why);
});

test.each([
  ['montpellier-2022', 'open data'],
  ['recia-solaere', 'parapheur électronique'],
])('%s, %s costs nothing, and says why', (id, service) => {
  const { due, steps } = price(id, service, 1000);
  expect(due.toString()).toBe('0');
  expect(steps[0]!.computation().values['source']).toMatch(/article [46]/);
});

test('every figure of every convention has its source', () => {
  for (const { applications } of shippedConventions)
    for (const { tariffs } of applications)
      for (const { components } of tariffs)
        for (const { source } of components) expect(source.length).toBeGreaterThan(10);
});
