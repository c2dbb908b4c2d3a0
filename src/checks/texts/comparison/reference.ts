import {
  type Application,
  type Convention,
  type Member,
  type Payer,
  yearsOf,
} from '../../../domain/conventions/convention';
import { Decimal } from '../../../domain/money/decimal';
import { roundToCents } from '../../../domain/money/roundToCents';
import { exactProRataCosts } from '../../../domain/tariff/proRata';
import { type TariffTable } from '../../tariffTable';

/** What an amount may be: of the period or a year, before or after the share of the métropole. */
export type FigureKind = 'period-gross' | 'year-gross' | 'year-net' | 'period-net';

export const figureKinds: readonly FigureKind[] = ['year-net', 'year-gross', 'period-gross', 'period-net'];

/** A figure of annexe 2 for one payer and application. */
export interface ReferenceFigure {
  readonly kind: FigureKind;
  readonly value: Decimal;
  /** The share of the métropole, taken off the net figures. */
  readonly rate: Decimal;
  /** The cell of the table that gives it; null when it is computed from the convention. */
  readonly cell: { readonly sheet: string; readonly cell: string } | null;
}

export interface Basis {
  readonly population: number;
  readonly total: number;
  readonly rate: Decimal;
}

/** The figures computed from the convention, each rounded once; of a free application, zeros. */
export function computedFigures(
  convention: Convention,
  { pricing }: Application,
  { population, total, rate }: Basis,
): Readonly<Record<FigureKind, Decimal>> {
  const nothing = new Decimal(0);
  if (pricing.kind !== 'pro-rata')
    return { 'period-gross': nothing, 'year-gross': nothing, 'year-net': nothing, 'period-net': nothing };
  const exact = exactProRataCosts({
    population,
    totalPopulation: total,
    budget: pricing.budget,
    budgetPeriodicity: convention.budgetPeriodicity.value,
    years: yearsOf(convention),
    participation: rate,
  });
  return {
    'period-gross': roundToCents(exact.period),
    'year-gross': roundToCents(exact.annual),
    'year-net': roundToCents(exact.billed),
    'period-net': roundToCents(exact.period.times(new Decimal(1).minus(rate))),
  };
}

/** The figures a text is held against: those of the tables where they are, else those computed. */
export function referenceFigures(
  convention: Convention,
  tables: readonly TariffTable[],
  application: Application,
  member: Member,
  payer: Payer,
): ReferenceFigure[] {
  const computed = computedFigures(convention, application, basisOf(convention, member, payer));
  const own = figuresOfTables(tables, application, member, payer);
  return figureKinds.map(
    kind => own.get(kind) ?? { kind, value: computed[kind], rate: payer.participation.rate, cell: null },
  );
}

export function basisOf({ populations }: Convention, { population }: Member, payer: Payer): Basis {
  return { population, total: populations.total, rate: payer.participation.rate };
}

const COLUMNS = { period: 'period-gross', annual: 'year-gross', billed: 'year-net' } as const;

function figuresOfTables(
  tables: readonly TariffTable[],
  application: Application,
  member: Member,
  payer: Payer,
): ReadonlyMap<FigureKind, ReferenceFigure> {
  const table = tables.find(
    one => one.application?.value.code === application.code && one.payer?.value.type === payer.type,
  );
  const line = table?.lines.find(one => one.member?.insee === member.insee);
  const found = new Map<FigureKind, ReferenceFigure>();
  if (!table || !line) return found;
  for (const column of ['period', 'annual', 'billed'] as const) {
    const figure = line.figures[column];
    if (!figure?.value) continue;
    const kind = COLUMNS[column];
    found.set(kind, {
      kind,
      value: figure.value,
      rate: payer.participation.rate,
      cell: { sheet: table.sheet, cell: figure.cell },
    });
  }
  return found;
}

/** What is divided by the total of inhabitants to make a figure: budget × population, of a year or the period, net or not. */
export function numerator(
  convention: Convention,
  budget: Decimal,
  population: number,
  { kind, rate }: Pick<ReferenceFigure, 'kind' | 'rate'>,
): Decimal {
  const years = yearsOf(convention);
  const ofPeriod = convention.budgetPeriodicity.value === 'period' ? budget : budget.times(years);
  const whole = ofPeriod.times(population);
  const ofSpan = kind.startsWith('year') ? whole.div(years) : whole;
  return kind.endsWith('net') ? ofSpan.times(new Decimal(1).minus(rate)) : ofSpan;
}
