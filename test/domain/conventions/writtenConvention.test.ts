import { type Convention } from '../../../src/domain/conventions/convention';
import { conventionOfText } from '../../../src/domain/conventions/conventionText';
import { findConvention, shippedConventions } from '../../../src/domain/conventions/shippedConventions';
import { writtenConvention } from '../../../src/domain/conventions/writtenConvention';
import { Decimal } from '../../../src/domain/money/decimal';

const throughFile = (convention: Convention) =>
  conventionOfText(JSON.stringify(writtenConvention(convention)));

test.each(shippedConventions.map(convention => [convention.id, convention] as const))(
  '%s comes back from its file the same',
  (_, convention) => {
    expect(throughFile(convention)).toEqual(convention);
  },
);

test('amounts stand in the file as texts, without exponent, and nothing drawn from them', () => {
  const [application] = writtenConvention(findConvention('montpellier-2019'))['applications'] as [
    { tariffs: [{ components: [{ budget: unknown }] }] },
  ];
  expect(application.tariffs[0].components[0].budget).toBe('25000');
  expect(application).not.toHaveProperty('pricing');
});

test('quantities, subscriptions and billed bodies are kept', () => {
  const base = findConvention('montpellier-2019');
  const [first, ...others] = base.members;
  const own: Convention = {
    ...base,
    members: [{ ...first!, quantities: { agents: new Decimal('0.0000001') } }, ...others],
    subscriptions: [
      {
        insee: first!.insee,
        payer: 'CCAS',
        application: 'E-DEMAT',
        from: '2019-07-01',
        to: '2020-12-31',
        deliberation: 'D 12',
      },
    ],
    bodies: [
      {
        insee: first!.insee,
        payer: 'CCAS',
        siret: '26340022700015',
        serviceCode: null,
        commitment: 'E-1',
        notified: '2019-07-01',
        commitmentYears: 3,
      },
    ],
  };
  expect(throughFile(own)).toEqual(own);
});
