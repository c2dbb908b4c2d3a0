import { isReady } from '../../../src/documents/year/plannedDocument';
import { noFacts } from '../../../src/documents/year/yearFacts';
import { partialYearNotes } from '../../../src/documents/year/partialYearNotes';
import { yearPlan } from '../../../src/documents/year/yearPlan';
import { yearUse } from '../../../src/documents/year/yearUse';
import { type Convention } from '../../../src/domain/conventions/convention';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { subscribed, table, withPlainSigns } from './subscribed';

const notes = (convention: Convention, year: number) => {
  const use = yearUse(convention, year);
  return partialYearNotes(use, use.bodies).map(withPlainSigns);
};

const ARTICLE_9 =
  '(Convention 2019-2021, article 9 : demande adressée au moins 3 mois avant la fin de l’année, pour l’année suivante).';
const joining = subscribed([
  ['Le Crès', 'COMMUNE', ['E-DEMAT', '2020-07-01'], ['MARCHES', '2020-07-01'], ['OPENDATA', '2020-07-01']],
  ['Juvignac', 'COMMUNE', ['E-DEMAT', '2019-01-01', '2020-06-30']],
]);
const TOLD = [
  `Commune du Crès, adhésion au 01/07/2020 (E-DEMAT, MARCHES) : l’année 2020 est due entière ${ARTICLE_9}`,
  `Commune de Juvignac, retrait au 30/06/2020 (E-DEMAT) : l’année 2020 est due entière ${ARTICLE_9}`,
];

test('joining or leaving during a year is told, by the article that makes the year owed whole; what is free is not', () => {
  expect(notes(joining, 2020)).toEqual(TOLD);
  expect([2019, 2021].map(year => notes(joining, year))).toEqual([[], []]);
});

test.each([
  // from, to, what is told of 2020
  ['2020-01-01', null, 0],
  ['2020-01-02', null, 1],
  ['2019-01-01', '2020-12-31', 0],
  ['2019-01-01', '2020-12-30', 1],
  ['2020-03-01', '2020-09-30', 2],
])('from %s to %s: %d note(s) of 2020', (from, to, count) => {
  expect(notes(subscribed([['Juvignac', 'COMMUNE', ['E-DEMAT', from, to]]]), 2020)).toHaveLength(count);
});

test('annexe 1, the list of claims and the fiche of the body alone say it', () => {
  const plan = yearPlan({
    ...{ convention: joining, year: 2020, facts: noFacts, today: '2020-09-01', previous: null },
    mode: 'values',
  });
  const first = (id: string) => {
    const found = plan.find(document => document.id === id);
    if (!found || !isReady(found)) throw new Error(JSON.stringify(found));
    return found.sheets.map(({ model }) => table(model).map(([cell = '']) => cell));
  };
  for (const id of ['recap', 'titres']) expect(first(id)[0]).toEqual(expect.arrayContaining(TOLD));
  expect(first('fiches').map(cells => cells.filter(cell => TOLD.includes(cell)))).toEqual(
    TOLD.map(told => [told]),
  );
});

test('a tariff that counts a first year from its notification says so; without one, that the year is counted whole', () => {
  const convention = subscribed(
    [
      ['Allauch', 'COMMUNE', ['MCMDMP', '2022-04-15']],
      ['Aubagne', 'COMMUNE', ['MCMDMP', '2022-04-15', '2023-06-30']],
    ],
    findConvention('aix-marseille-mcmdmp'),
  );
  const [allauch, aubagne] = convention.bodies;
  const notified = { ...convention, bodies: [{ ...allauch!, notified: '2022-04-20' }, aubagne!] };
  expect(notes(notified, 2022)).toEqual([
    expect.stringMatching(
      /^Commune d’Allauch, adhésion au 15\/04\/2022 \(MCMDMP\) : l’année 2022 est due depuis la notification, le 20\/04\/2022 \(Convention .*article 6/,
    ),
    expect.stringMatching(
      /^Commune d’Aubagne, adhésion au 15\/04\/2022 \(MCMDMP\) : l’année 2022 est comptée entière, faute d’une notification en 2022/,
    ),
  ]);
  expect(notes(convention, 2023)).toEqual([
    expect.stringMatching(/^Commune d’Aubagne, retrait au 30\/06\/2023 .* est due entière \(.*article 9/),
  ]);
  const silent = { ...joining, deadlines: { ...joining.deadlines, change: null, termination: null } };
  expect(notes(silent, 2020)[0]).toMatch(
    /: l’année 2020 est comptée entière, la convention ne disant rien d’une année incomplète\.$/,
  );
});
