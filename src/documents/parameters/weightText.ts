import { percent } from '../../domain/money/figureTexts';
import { parseAmount } from '../../domain/money/parseAmount';
import { type Weight } from '../../domain/tariff/measure';
import { listOf } from './cellReading';
import { readChoice, refusedChoice, shownChoice } from './choices';

/** A weight as a convention file writes it. */
export interface WrittenWeight {
  readonly measure: string;
  readonly share: string;
}

const SHARE = /^(\d[\d\s.,]*%)\s*(.+)$/;

/** « population totale », or « 70 % population totale ; 30 % agents ». */
export function weightText(weights: readonly Weight[]): string {
  const shown = weights.map(({ measure, share }) => {
    const name = shownChoice('measure', measure);
    return share.eq(1) ? name : `${percent(share)} ${name}`;
  });
  return shown.join(' ; ');
}

/** The weights that a text names, or why they are refused. */
export function readWeights(written: string): readonly WrittenWeight[] | { readonly refused: string } {
  const weights: WrittenWeight[] = [];
  for (const item of listOf(written)) {
    const [, share, named] = SHARE.exec(item) ?? [];
    const rate = share === undefined ? null : parseAmount(share);
    const measure = readChoice('measure', named ?? item);
    if (measure === null) return { refused: refusedChoice('measure', named ?? item) };
    weights.push({ measure, share: rate?.kind === 'rate' ? rate.value.toFixed() : '1' });
  }
  return weights;
}
