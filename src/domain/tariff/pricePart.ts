import { plus, type Ratio, ZERO } from '../money/ratio';
import { type Component } from './tariff';

/** What a component amounts to, at some stage of the computation. */
export interface PricePart {
  readonly component: Component;
  /** Exact, in euros. */
  readonly amount: Ratio;
}

/** One-off costs stand apart: no bound nor pro rata bears on them. */
export function isOnce({ component }: PricePart): boolean {
  return component.per === 'once';
}

/** Exact, in euros. */
export function totalOfParts(parts: readonly PricePart[]): Ratio {
  return parts.map(({ amount }) => amount).reduce(plus, ZERO);
}
