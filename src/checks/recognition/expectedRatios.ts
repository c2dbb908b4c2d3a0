import { type Application, type Convention, type Payer, yearsOf } from '../../domain/conventions/convention';

export type AmountRole = 'period' | 'annual' | 'billed';

/** What an amount divided by the population comes to, for one column of one application. */
export interface ExpectedRatio {
  readonly application: Application;
  readonly role: AmountRole;
  /** Only what is billed depends on who pays. */
  readonly payer: Payer | null;
  readonly ratio: number;
}

// Another population than the convention's moves the ratio by 1 or 2 %.
const TOLERANCE = 0.035;

/** Euros per inhabitant of every column that the convention provides for. Floats: they recognise, they bill nothing. */
export function expectedRatios(convention: Convention): readonly ExpectedRatio[] {
  const years = yearsOf(convention);
  const total = convention.populations.total;
  return convention.applications.flatMap(application => {
    const { pricing } = application;
    if (pricing.kind !== 'pro-rata' || pricing.budget.lte(0)) return [];
    const isYearly = convention.budgetPeriodicity.value === 'year';
    const annual = pricing.budget.toNumber() / total / (isYearly ? 1 : years);
    return [
      { application, role: 'period' as const, payer: null, ratio: annual * years },
      { application, role: 'annual' as const, payer: null, ratio: annual },
      ...convention.payers.map(payer => ({
        application,
        role: 'billed' as const,
        payer,
        ratio: annual * (1 - payer.participation.rate.toNumber()),
      })),
    ];
  });
}

/** The expectations that a ratio fits, nearest first. */
export function fitting(expected: readonly ExpectedRatio[], ratio: number): readonly ExpectedRatio[] {
  const distance = (one: ExpectedRatio) => Math.abs(ratio / one.ratio - 1);
  return expected
    .filter(one => one.ratio > 0 && distance(one) <= TOLERANCE)
    .sort((a, b) => distance(a) - distance(b));
}
