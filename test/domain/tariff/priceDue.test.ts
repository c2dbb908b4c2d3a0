import montpellier from '../../../src/domain/conventions/montpellier-2019.json';
import { type Convention } from '../../../src/domain/conventions/convention';
import { findApplication } from '../../../src/domain/conventions/findApplication';
import { findPayer } from '../../../src/domain/conventions/findPayer';
import { parseConvention } from '../../../src/domain/conventions/parseConvention';
import { explainPrice, explanationLines } from '../../../src/domain/tariff/explainPrice';
import { priceDue } from '../../../src/domain/tariff/priceDue';

const plain = (sentence: string) => sentence.replace(/[\u00A0\u202F]/g, ' ');

interface Terms {
  readonly policy: string;
  readonly budget?: string;
  readonly members?: readonly { insee: string; name: string; population: number }[];
}

/** The convention of 2019 under a policy, with its members or others, and one budget. */
function conventionWith({ policy, budget = '25000', members = montpellier.members }: Terms): Convention {
  const { applications, populations, ...terms } = structuredClone(montpellier);
  const [first] = applications;
  Object.assign(first!.tariffs[0]!.components[0]!, { budget });
  return parseConvention({
    ...terms,
    remainder: { policy, source: 'Délibération' },
    populations: { ...populations, total: members.reduce((sum, { population }) => sum + population, 0) },
    applications: [first],
    members,
  });
}

const requestOf = (convention: Convention, population: number, payer = 'CCAS') => ({
  convention,
  application: findApplication(convention, 'E-DEMAT'),
  payer: findPayer(convention, payer),
  quantities: population,
});

const two = (first: number, second: number) => [
  { insee: '34001', name: 'Un', population: first },
  { insee: '34002', name: 'Deux', population: second },
];

test('without a policy an amount stands by itself, also for a population of no member', () => {
  const request = requestOf(conventionWith({ policy: 'none' }), 7520);
  expect(priceDue(request).costs.billed.toFixed(2)).toBe('26.52');
  expect(priceDue(request).remainder).toBeNull();
});

test.each([
  [
    'largest-member',
    'Centimes d’arrondi des 31 membres, portés par le plus important : +0,03 € ici = 1 009,04 €',
  ],
  ['last-row', 'Centimes d’arrondi des 31 membres, portés par la dernière ligne : 0,00 € ici = 1 009,01 €'],
] as const)('%s: Montpellier’s CCAS, in the last line of its explanation', (policy, sentence) => {
  const request = requestOf(conventionWith({ policy }), 286_098);
  expect(plain(explanationLines(explainPrice(request)).at(-1)!)).toBe(sentence);
});

test('the columns before the funder’s share are explained to the cent too', () => {
  const request = requestOf(conventionWith({ policy: 'largest-member' }), 286_098, 'COMMUNE');
  const period = explainPrice(request, 'period');
  expect(period.result.minus(priceDue(request).remainder!.rounded.period).toFixed(2)).toBe('0.01');
  expect(plain(explanationLines(period).at(-1)!)).toMatch(/: \+0,01 € ici = 15 135,13/);
  expect(explanationLines(period).join('\n')).not.toContain('Participation');
});

test.each([
  [conventionWith({ policy: 'largest-remainder' }), 7520, /aucun n’a 7 520 habitants/],
  [
    conventionWith({ policy: 'largest-remainder', budget: '0.01', members: two(10, 10) }),
    10,
    /plusieurs membres de 10 habitants ne doivent pas le même centime/,
  ],
])('refused rather than a cent away from annexe 2', (convention, population, why) => {
  let said = '';
  try {
    priceDue(requestOf(convention, population));
  } catch (error) {
    said = plain((error as Error).message);
  }
  expect(said).toMatch(why);
});

test('two members of one population owe the same: no need to know which; named, each has its own', () => {
  const same = conventionWith({ policy: 'largest-remainder', budget: '30', members: two(10, 10) });
  expect(priceDue(requestOf(same, 10)).costs.period.toFixed(2)).toBe('15.00');
  const other = conventionWith({ policy: 'largest-remainder', budget: '0.01', members: two(10, 10) });
  const owed = ['34001', '34002'].map(insee => priceDue({ ...requestOf(other, 10), insee }).costs.period);
  expect(owed.map(amount => amount.toFixed(2))).toEqual(['0.01', '0.00']);
});

test('a member whose population is written otherwise has no share in the cents handed out', () => {
  const convention = conventionWith({ policy: 'largest-remainder', budget: '30', members: two(10, 20) });
  const named = { ...requestOf(convention, 11), insee: '34001' };
  expect(() => priceDue(named)).toThrow(/aucun n’a/);
  expect(priceDue({ ...named, quantities: 10 }).costs.period.toFixed(2)).toBe('10.00');
});

test.each(['none', 'largest-remainder', 'largest-member', 'last-row'])(
  '%s: a commune without inhabitants owes 0,00 €, the others the whole budget',
  policy => {
    const convention = conventionWith({ policy, budget: '100', members: two(60, 0) });
    const owed = [60, 0].map(population =>
      priceDue(requestOf(convention, population)).costs.period.toFixed(2),
    );
    expect(owed).toEqual(['100.00', '0.00']);
  },
);

test('members who have no inhabitant at all are refused', () => {
  expect(() => conventionWith({ policy: 'none', members: two(0, 0) })).toThrow(/aucun habitant/);
});
