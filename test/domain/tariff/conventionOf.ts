import montpellier from '../../../src/domain/conventions/montpellier-2019.json';
import { type Convention } from '../../../src/domain/conventions/convention';
import { parseConvention } from '../../../src/domain/conventions/parseConvention';
import { priceService, type Price, type PriceRequest } from '../../../src/domain/tariff/priceService';

/** A component as a test writes it: what every component has is filled in. */
export const component = (terms: Record<string, unknown>) => ({
  label: 'Part',
  per: 'year',
  source: 'essai',
  ...terms,
});

/** A convention of three members (10, 30 and 60 inhabitants), two years, with one service of these tariffs. */
export function conventionOf(...tariffs: Record<string, unknown>[]): Convention {
  return parseConvention({
    ...montpellier,
    id: 'essai',
    period: { start: '2019-01-01', end: '2020-12-31', source: 'essai' },
    populations: { ...montpellier.populations, total: 100 },
    applications: [{ code: 'S', label: 'Service', aliases: [], tariffs }],
    members: [
      { insee: '34001', name: 'Un', population: 10, quantities: { agents: '4' } },
      { insee: '34002', name: 'Deux', population: 30, quantities: { agents: '4' } },
      { insee: '34003', name: 'Trois', population: 60, quantities: { agents: '12' } },
    ],
  });
}

type Terms = Partial<Omit<PriceRequest, 'convention' | 'application' | 'payer'>>;

/** The price of the service for a commune (50 % borne by the funder) or another payer of the convention. */
export function priceOf(convention: Convention, terms: Terms = {}, payer = 'COMMUNE'): Price {
  return priceService({
    convention,
    application: convention.applications[0]!,
    payer: convention.payers.find(({ type }) => type === payer)!,
    quantities: 10,
    ...terms,
  });
}
