import { yearsOf } from '../../../src/domain/conventions/convention';
import data from '../../../src/domain/conventions/montpellier-2019.json';
import { parseConvention } from '../../../src/domain/conventions/parseConvention';
import { DomainError } from '../../../src/domain/errors/domainError';
import { printedLines } from '../../data/printedAnnexe2';

type Json = Record<string, unknown>;

/** The shipped convention with one value replaced, or removed when the replacement is undefined. */
function withValue(path: string, value: unknown): unknown {
  const copy = structuredClone(data) as unknown as Json;
  const keys = path.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce<Json>((object, key) => object[key] as Json, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

function refusal(convention: unknown): string {
  try {
    parseConvention(convention);
  } catch (error) {
    if (error instanceof DomainError) return error.message;
    throw error;
  }
  throw new Error('the convention was accepted');
}

describe('montpellier-2019', () => {
  const convention = parseConvention(data);

  test('has the 31 members of the printed annexe, in its order, under their official names', () => {
    expect(convention.members.map(({ insee, name, population }) => [insee, name, population])).toEqual(
      printedLines.slice(0, 31).map(({ insee, name, population }) => [insee, name, population]),
    );
  });

  test('has budgets of 25 000, 20 000 and 15 000 € over three years, and open data for free', () => {
    expect(yearsOf(convention)).toBe(3);
    expect(convention.budgetPeriodicity.value).toBe('period');
    expect(
      convention.applications.map(({ code, pricing }) => [
        code,
        pricing.kind === 'pro-rata' ? pricing.budget.toString() : pricing.kind,
      ]),
    ).toEqual([
      ['E-DEMAT', '25000'],
      ['E-SERVICES', '20000'],
      ['MARCHES', '15000'],
      ['OPENDATA', 'free'],
    ]);
  });

  test('has the métropole bear 50 % for communes and 80 % for CCAS', () => {
    expect(convention.payers.map(({ type, participation }) => [type, participation.rate.toString()])).toEqual(
      [
        ['COMMUNE', '0.5'],
        ['CCAS', '0.8'],
      ],
    );
  });
});

describe('a malformed convention is refused, with the path of the wrong value and why', () => {
  test.each([
    [
      'members.3.population',
      'mille',
      'members[3].population : un nombre entier d’habitants, 0 ou plus, est attendu, lu : "mille"',
    ],
    [
      'members.3.population',
      -1,
      'members[3].population : un nombre entier d’habitants, 0 ou plus, est attendu, lu : -1',
    ],
    [
      'members.3.population',
      12.5,
      'members[3].population : un nombre entier d’habitants, 0 ou plus, est attendu, lu : 12.5',
    ],
    [
      'members.3.population',
      6215,
      'populations.total : la population totale 472 573 ne vaut pas la somme des membres 472 574',
    ],
    ['members.0.insee', 34022, 'members[0].insee : un code INSEE de 5 caractères est attendu, lu : 34022'],
    ['members.0.insee', '3402', 'members[0].insee : un code INSEE de 5 caractères est attendu, lu : "3402"'],
    ['members.1.insee', '34022', 'members[1].insee : « 34022 » figure déjà à members[0].insee'],
    ['members.0.name', '  ', 'members[0].name : un texte est attendu, il est vide'],
    [
      'applications.0.tariffs.0.components.0.budget',
      25000,
      'applications[0].tariffs[0].components[0].budget : un nombre décimal écrit entre guillemets',
    ],
    [
      'applications.0.tariffs.0.components.0.budget',
      '25 000',
      'applications[0].tariffs[0].components[0].budget : un nombre décimal écrit entre guillemets',
    ],
    [
      'applications.0.tariffs.0.components.0.budget',
      '-1',
      'applications[0].tariffs[0].components[0].budget : un budget ne peut être négatif',
    ],
    [
      'applications.0.tariffs.0.components.0.kind',
      'gratuit',
      'applications[0].tariffs[0].components[0].kind : attendu : ("pro-rata" | "flat" | "per-unit" | "brackets" | "quotation" | "included"), lu : "gratuit"',
    ],
    [
      'applications.0.tariffs.0.components.0.source',
      undefined,
      'applications[0].tariffs[0].components[0].source : cette valeur manque',
    ],
    [
      'applications.1.aliases.0',
      'e demat',
      'applications[1].aliases[0] : « e demat » figure déjà à applications[0].code',
    ],
    [
      'payers.0.participation.rate',
      '50',
      'payers[0].participation.rate : un taux entre "0" et "1" est attendu',
    ],
    [
      'payers.0.participation.rate',
      '-0.01',
      'payers[0].participation.rate : un taux entre "0" et "1" est attendu',
    ],
    [
      'payers.0.participation.rate',
      '1.01',
      'payers[0].participation.rate : un taux entre "0" et "1" est attendu',
    ],
    [
      'payers.0.type',
      'SYNDICAT',
      'payers[0].type : attendu : ("COMMUNE" | "CCAS" | "EPCI" | "AUTRE"), lu : "SYNDICAT"',
    ],
    ['payers', [], 'payers : il en faut au moins un'],
    [
      'period.end',
      '2021-02-29',
      'period.end : une date AAAA-MM-JJ du calendrier est attendue, lu : "2021-02-29"',
    ],
    ['period.end', '2021-06-30', 'period : la période doit couvrir des années civiles entières'],
    ['period.end', '2018-12-31', 'period : la période doit couvrir des années civiles entières'],
    [
      'budgetPeriodicity.value',
      'annuel',
      'budgetPeriodicity.value : attendu : ("period" | "year"), lu : "annuel"',
    ],
    ['budgetPeriodicity', undefined, 'budgetPeriodicity : cette valeur manque'],
    [
      'populations.decree',
      '28/12/2018',
      'populations.decree : une date AAAA-MM-JJ du calendrier est attendue',
    ],
    ['libelle', 'x', 'libelle : ce nom n’est pas prévu ici'],
  ])('%s = %j', (path, value, expected) => {
    const message = refusal(withValue(path, value)).replace(/[\u202f\u00a0]/g, ' ');

    expect(message).toContain('La convention « montpellier-2019 » est refusée, rien n’a été calculé.');
    expect(message).toContain(expected);
  });

  test.each([null, 5, 'text', []])('%j is no convention', value => {
    expect(refusal(value)).toContain('La convention « ? » est refusée');
  });

  test('every wrong value is named, not only the first', () => {
    const twice = withValue('members.0.population', -1) as { period: Json };
    twice.period['start'] = 'demain';

    expect(refusal(twice)).toContain('members[0].population');
    expect(refusal(twice)).toContain('period.start');
  });

  // Rates at the bounds are fine: a service may be borne entirely, or not at all, by the métropole.
  test.each(['0', '1', '0.00', '1.00'])('a rate of %s is accepted', rate => {
    expect(
      parseConvention(
        withValue('payers.0.participation.rate', rate),
      ).payers[0]!.participation.rate.toString(),
    ).toBe(String(Number(rate)));
  });
});
