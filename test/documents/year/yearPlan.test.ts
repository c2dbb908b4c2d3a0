import { isReady } from '../../../src/documents/year/plannedDocument';
import { noFacts, type YearFacts } from '../../../src/documents/year/yearFacts';
import { yearDocumentIds, yearPlan, type YearRequest } from '../../../src/documents/year/yearPlan';
import montpellier2022 from '../../../src/domain/conventions/montpellier-2022.json';
import { parseConvention } from '../../../src/domain/conventions/parseConvention';
import { type Convention } from '../../../src/domain/conventions/convention';
import { findConvention, shippedConventions } from '../../../src/domain/conventions/shippedConventions';
import { Decimal } from '../../../src/domain/money/decimal';
import { render } from '../../../src/text/message';
import { asSigned, montpellier, shown, subscribed } from './subscribed';

const request = (convention: Convention, year: number, more: Partial<YearRequest> = {}): YearRequest => ({
  convention,
  year,
  facts: noFacts,
  today: `${year}-09-01`,
  previous: null,
  mode: 'native',
  ...more,
});
const plan = (...given: Parameters<typeof request>) => yearPlan(request(...given));
const refusals = (...given: Parameters<typeof request>) =>
  plan(...given).flatMap(document => (isReady(document) ? [] : [[document.id, document.refusal.key]]));
const sheets = (...given: Parameters<typeof request>) =>
  plan(...given).flatMap(document => (isReady(document) ? document.sheets : []));
const worked: YearFacts = {
  ...noFacts,
  interventions: [
    {
      day: '2019-11-04',
      insee: '34123',
      payer: 'COMMUNE',
      profile: 'Technicien',
      object: 'Formulaire',
      days: new Decimal('1.5'),
    },
  ],
};

test('the documents of 2020, in the order in which they are sent', () => {
  const documents = plan(asSigned, 2020, { facts: { ...worked } });
  expect(documents.map(({ id }) => id)).toEqual(yearDocumentIds);
  expect(sheets(asSigned, 2020).map(({ model }) => model.name)).toEqual([
    'Annexe 1 2020',
    'Annexe 2 E-DEMAT communes',
    'Annexe 2 E-DEMAT CCAS',
    'Annexe 2 E-SERVICES communes',
    'Annexe 2 E-SERVICES CCAS',
    'Annexe 2 MARCHES communes',
    'Annexe 2 MARCHES CCAS',
    'Répartition 2020',
    'Titres 2020',
    'Commune de Juvignac 2020',
    'CCAS de Baillargues 2020',
    'Publipostage 2020',
    'Échéancier 2020',
    'Comparatif 2020-2019',
    'Bilan 2020',
  ]);
});

test('keys differ, begin by that of their document, and say nothing of names or of the order', () => {
  const [one, other] = [
    sheets(asSigned, 2019),
    sheets(subscribed([['Baillargues', 'CCAS', ['E-DEMAT']]]), 2019),
  ];
  const keys = one.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const document of plan(asSigned, 2019).filter(isReady))
    for (const { key } of document.sheets)
      expect(key === document.key || key.startsWith(`${document.key}/`)).toBe(true);
  expect(keys).toContain('fiches/montpellier-2019/2019/34022-CCAS');
  expect(other.map(({ key }) => key)).toContain('fiches/montpellier-2019/2019/34022-CCAS');
  expect(keys).toContain('titres/montpellier-2019/2019');
  expect(keys).toContain('annexe2/montpellier-2019/E-DEMAT/COMMUNE/0');
});

describe('a document that cannot be made says why, and stops no other', () => {
  test('the first year, nothing known of the one before, nobody worked', () => {
    expect(refusals(asSigned, 2019)).toEqual([
      ['interventions', 'year.noWork'],
      ['comparatif', 'year.noPrevious'],
    ]);
    expect(refusals(asSigned, 2019, { facts: worked })).toEqual([['comparatif', 'year.noPrevious']]);
  });

  test('nobody subscribes: annexe 2 and the calendar are still made; work alone makes its claims', () => {
    const alone = ['recap', 'repartition', 'fiches', 'publipostage', 'bilan'];
    const without = refusals(montpellier, 2019);
    expect(without.filter(([, key]) => key === 'year.nobody').map(([id]) => id)).toEqual([
      'recap',
      'repartition',
      'titres',
      ...alone.slice(2),
    ]);
    const signed = { ...montpellier, bodies: asSigned.bodies };
    const withWork = refusals(signed, 2019, { facts: worked });
    expect(withWork.filter(([, key]) => key === 'year.nobody').map(([id]) => id)).toEqual(alone);
    expect(refusals(montpellier, 2019, { facts: worked })).toContainEqual(['titres', 'year.unsignedWork']);
  });

  test('a CCAS that has signed nothing is never billed', () => {
    const unsigned = { ...subscribed([['Baillargues', 'CCAS', ['E-DEMAT']]]), bodies: [] };
    expect(refusals(unsigned, 2019)).toContainEqual(['titres', 'year.unsigned']);
    const beside = {
      ...asSigned,
      bodies: asSigned.bodies.filter(({ payer }) => payer === 'COMMUNE'),
    };
    for (const { key, model } of sheets(beside, 2019).filter(({ key: own }) => !own.startsWith('annexe2'))) {
      const lines = model.rows
        .slice(model.headerRow)
        .filter(row => row.some(cell => shown(cell).includes('42.43')));
      expect([key, lines]).toEqual([key, []]);
    }
    expect(sheets(beside, 2019).some(({ model }) => model.name.includes('Baillargues'))).toBe(false);
  });

  test.each([2018, 2022])('%d is outside the convention: nothing at all is made', year => {
    expect(refusals(asSigned, year)).toEqual(yearDocumentIds.map(id => [id, 'year.outside']));
  });

  test('a convention of one year says that year alone', () => {
    const [told = ''] = plan(findConvention('recia-solaere'), 2019).flatMap(document =>
      isReady(document) ? [] : [render(document.refusal)],
    );
    expect(told).toMatch(/^2019 est hors de « .* », qui ne couvre que 2017 : choisissez cette année\.$/);
  });

  test.each(shippedConventions.map(convention => [convention.id, convention] as const))(
    '%s: never throws, whatever it lacks',
    (_id, convention) => {
      const year = Number(convention.period.start.slice(0, 4));
      const documents = plan(convention, year);
      expect(documents.map(({ id }) => id)).toEqual(yearDocumentIds);
      for (const document of documents)
        expect(isReady(document) ? document.sheets.length : document.refusal.key.length).toBeGreaterThan(0);
    },
  );
});

test('subscriptions drive the lists of each year: joined, left, joined again', () => {
  const moving = subscribed([
    ['Juvignac', 'COMMUNE', ['E-DEMAT', '2019-01-01', '2020-01-01']],
    ['Lattes', 'COMMUNE', ['E-DEMAT', '2020-01-01', null]],
    ['Baillargues', 'CCAS', ['MARCHES', '2021-01-01', null]],
  ]);
  const fiches = (year: number) =>
    sheets(moving, year).flatMap(({ key, model }) => (key.startsWith('fiches/') ? [model.name] : []));
  expect([2019, 2020, 2021].map(fiches)).toEqual([
    ['Commune de Juvignac 2019'],
    ['Commune de Lattes 2020'],
    ['Commune de Lattes 2021', 'CCAS de Baillargues 2021'],
  ]);
  const titres = (year: number) =>
    sheets(moving, year)
      .find(({ key }) => key.startsWith('titres/'))!
      .model.rows.map(row => shown(row[2]!))
      .filter(name => /^(Commune|CCAS)/.test(name));
  expect([2019, 2020, 2021].map(titres)).toEqual([
    ['Commune de Juvignac'],
    ['Commune de Lattes'],
    ['Commune de Lattes', 'CCAS de Baillargues'],
  ]);
});

describe('2022 compared with 2021, of the convention before', () => {
  const comparison = (next: Convention, previous: Convention | null) =>
    plan(subscribed([['Juvignac', 'COMMUNE', ['E-DEMAT', '2022-01-01']]], next), 2022, { previous }).find(
      ({ id }) => id === 'comparatif',
    )!;

  test('its délibération prints no budget: that is said', () => {
    expect(comparison(findConvention('montpellier-2022'), asSigned)).toMatchObject({
      refusal: { key: 'year.unpriced' },
    });
  });

  test('once its budget is entered: every effect, adding up to the difference', () => {
    const written = structuredClone(montpellier2022) as unknown as {
      applications: { code: string; tariffs: { components: { budget: string }[] }[] }[];
    };
    const demat = written.applications.find(({ code }) => code === 'E-DEMAT')!;
    demat.tariffs[0]!.components[0]!.budget = '30000';
    const next = parseConvention(written);
    const made = comparison(next, asSigned);
    const [sheet] = isReady(made) ? made.sheets : [];
    const line = sheet!.model.rows[sheet!.model.headerRow + 1]!.map(shown);
    const [member, , before, after, difference, ...effects] = line;
    expect([member, before]).toEqual(['Juvignac', '174.24']);
    expect(new Decimal(after!).minus(before!).toString()).toBe(difference);
    expect(Decimal.sum(...effects.slice(0, -1)).toString()).toBe(difference);
    expect(effects.at(-1)).toBe(difference);
    // E-SERVICES is left: minus what it cost.
    expect(effects[3]).toBe('-77.44');
  });

  test('a convention that does not cover 2021 is no help', () => {
    const other = { ...asSigned, period: { ...asSigned.period, end: '2020-12-31' } };
    expect(comparison(findConvention('montpellier-2022'), other)).toMatchObject({
      refusal: { key: 'year.previousOutside' },
    });
    expect(comparison(findConvention('montpellier-2022'), null)).toMatchObject({
      refusal: { key: 'year.noPrevious' },
    });
  });
});
