import { message, render } from '../../text/message';
import { DomainError } from '../errors/domainError';
import { findConvention } from '../conventions/shippedConventions';
import { type Decimal } from '../money/decimal';
import { parseAmount } from '../money/parseAmount';
import { CENT_HALF_UP, roundRatio } from '../money/rounding';
import { textKey } from '../names/textKey';
import { coverFaults } from './bracketCover';
import { type ComponentAmount, componentAmount } from './componentAmount';
import { type Bracket, type BracketMode } from './tariff';

const MODES: ReadonlyMap<string, BracketMode> = new Map([
  ['montant', 'whole'],
  ['tranches', 'marginal'],
  ['affine', 'affine'],
]);

/** What a scale gives for a quantity, and how. */
export interface ScaleAmount extends Pick<ComponentAmount, 'amount' | 'computation'> {
  /** To the cent, in euros. */
  readonly due: Decimal;
}

/**
 * What a scale gives: columns « De », « À » (empty for the last), then the amount of the
 * bracket, the price of its units, or both.
 *
 * @throws DomainError when the mode is unknown, when a cell is no number, when brackets leave values uncovered or
 *   overlap, or when the bracket is on quotation.
 */
export function scaleAmount(
  quantity: Decimal,
  scale: readonly (readonly string[])[],
  given: string,
): ScaleAmount {
  const mode = given === '' ? 'whole' : MODES.get(textKey(given));
  if (mode === undefined) {
    const accepted = [...MODES.keys()].map(name => name.toUpperCase()).join(', ');
    throw new DomainError(message('scale.mode', { given, accepted }));
  }
  const brackets = scale.flatMap((row, index) =>
    row.every(cell => cell.trim() === '') ? [] : [bracketOf(row, index, mode)],
  );
  const [fault] = coverFaults(brackets);
  if (fault) throw new DomainError(message('scale.cover', { why: render(faultText(fault)) }));
  const label = render(message('scale.label'));
  const component = {
    ...{ kind: 'brackets' as const, label, per: 'year' as const, source: label, mode },
    measure: 'units' as const,
    brackets,
  };
  const subject = { convention: findConvention(''), application: label, quantities: { units: quantity } };
  const { amount, computation } = componentAmount(component, subject);
  return { amount, computation, due: roundRatio(amount, CENT_HALF_UP) };
}

function faultText({ kind, from, to }: ReturnType<typeof coverFaults>[number]) {
  return to === null
    ? message(`tariff.cover.${kind}.open`, { from })
    : message(`tariff.cover.${kind}`, { from, to });
}

function bracketOf(row: readonly string[], index: number, mode: BracketMode): Bracket {
  const wanted = mode === 'affine' ? 4 : 3;
  if (row.length !== wanted) {
    throw new DomainError(
      message('scale.columns', { mode: mode === 'affine' ? 'AFFINE' : 'MONTANT', wanted, given: row.length }),
    );
  }
  const number = (column: number): Decimal | null => {
    const cell = (row[column] ?? '').trim();
    if (cell === '') return null;
    const read = parseAmount(cell);
    if (read.kind === 'amount') return read.value;
    throw new DomainError(message('scale.cell', { row: index + 1, column: column + 1, given: cell }));
  };
  const isQuoted = textKey(row[2] ?? '').includes('devis');
  const from = number(0);
  if (from === null) throw new DomainError(message('scale.from', { row: index + 1 }));
  const [third, fourth] = isQuoted ? [null, null] : [number(2), wanted === 4 ? number(3) : null];
  return {
    from: from.toNumber(),
    to: number(1)?.toNumber() ?? null,
    price: mode === 'whole' ? null : third,
    amount: mode === 'whole' ? third : fourth,
    quotation: isQuoted ? (row[2] ?? '') : null,
  };
}
