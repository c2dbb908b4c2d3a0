import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { populationLosses, withPopulations } from '../../../src/domain/conventions/withPopulations';

const base = findConvention('montpellier-2019');
const juvignac = { insee: '34123', name: 'Juvignac', siren: '213401235', population: 12_000 };
const taken = {
  members: [juvignac, { insee: '34999', name: 'Nouvelle', siren: null, population: 3000 }],
  kind: 'totale',
  referenceYear: 2019,
  inForce: '2022-01-01',
  decree: '2021-12-31',
  source: 'INSEE, essai',
} as const;

test('members, SIREN and populations are replaced, the terms stay', () => {
  const { members, populations, applications, label } = withPopulations(base, taken);
  expect(members).toEqual([juvignac, { insee: '34999', name: 'Nouvelle', population: 3000 }]);
  expect(populations).toEqual({
    kind: 'totale',
    referenceYear: 2019,
    inForce: '2022-01-01',
    decree: '2021-12-31',
    total: 15_000,
    source: 'INSEE, essai',
  });
  expect([applications, label]).toEqual([base.applications, base.label]);
});

test('as a model for another EPCI, the convention bears its name', () => {
  const issuer = { id: 'epci-200067106', label: 'Pays Basque, d’après…', name: 'CA du Pays Basque' };
  expect(withPopulations(base, taken, issuer)).toMatchObject({
    id: issuer.id,
    label: issuer.label,
    issuer: { name: issuer.name, acronym: issuer.name },
  });
});

test('with the other kind, what was shared by the former kind is shared by it: still a pro rata', () => {
  const { applications } = withPopulations(base, { ...taken, kind: 'municipale' });
  expect(applications[0]!.pricing).toEqual(base.applications[0]!.pricing);
  expect(applications[0]!.tariffs[0]!.components[0]).toMatchObject({
    weights: [{ measure: 'population-municipale' }],
  });
});

const subscription = { payer: 'COMMUNE', application: 'E-DEMAT', from: '2019-07-01' } as const;
const own = {
  ...base,
  members: base.members.map(member =>
    member.insee === '34123' ? { ...member, quantities: { agents: 120, 'population-dgf': 11_500 } } : member,
  ),
  subscriptions: ['34123', '34022'].map(insee => ({ insee, ...subscription, to: null, deliberation: null })),
};

test('who stays keeps its subscriptions and agents; who leaves takes them away; old populations go', () => {
  const after = withPopulations(own, taken);
  expect(after.subscriptions.map(({ insee }) => insee)).toEqual(['34123']);
  expect(Object.keys(after.members[0]!.quantities ?? {})).toEqual(['agents']);
});

test('what is left behind is known before', () => {
  const { leaving, otherFigures, incomplete } = populationLosses(own, taken.members);
  expect(leaving).toHaveLength(30);
  expect(leaving.filter(({ subscriptions }) => subscriptions > 0)).toEqual([
    { name: 'Baillargues', subscriptions: 1 },
  ]);
  expect([otherFigures, incomplete]).toEqual([1, []]);
});

test('a decree after the populations are in force is refused', () => {
  expect(() => withPopulations(base, { ...taken, decree: '2022-01-02' })).toThrow(/2022-01-02|02\/01\/2022/);
});
