import { CENT_HALF_UP } from '../../domain/money/rounding';
import { formatEuros } from '../../domain/money/formatEuros';
import { text } from '../../text/inFrench';
import { type Annexe2Table, type RemainderTaken, type SharedBudget } from './annexe2Model';

/**
 * The sentences that close a sheet: how the amounts are obtained, who is left out of the totals, what becomes of the
 * écart d'arrondi.
 *
 * @param isFallback formulas were asked for, and values stand in their place: the sheet says so.
 */
export function ruleLines(table: Annexe2Table, isFallback: boolean): string[] {
  const { shared } = table;
  return [
    ...(shared ? sharedRules(table, shared) : pricedRules(table)),
    ...(isFallback ? [text('annexe2.rule.values')] : []),
  ];
}

function sharedRules({ convention, payer }: Annexe2Table, { remainder }: SharedBudget): string[] {
  return [
    text(`annexe2.rule.formula.${payer.type}`),
    text('annexe2.rule.rounding'),
    remainder ? remainderRule(remainder) : text('annexe2.rule.gap', { acronym: convention.issuer.acronym }),
  ];
}

function remainderRule({ policy, gaps }: RemainderTaken): string {
  return text(`annexe2.rule.remainder.${policy}`, {
    period: formatEuros(gaps.period),
    annual: formatEuros(gaps.annual),
    billed: formatEuros(gaps.billed),
  });
}

function pricedRules({ tariff, lines, columns }: Annexe2Table): string[] {
  const { rounding, firstYear } = tariff;
  const onQuotation = lines.filter(({ quotation }) => quotation !== null);
  const [first] = onQuotation;
  const isPlain = rounding.unit.eq(CENT_HALF_UP.unit) && rounding.mode === CENT_HALF_UP.mode;
  const isOnce = columns.some(({ name }) => name === 'once');
  return [
    ...(first
      ? [
          text('annexe2.rule.quotation', {
            members: onQuotation.map(({ member }) => member.name).join(', '),
            reason: first.quotation ?? '',
          }),
        ]
      : []),
    text(firstYear || isOnce ? 'annexe2.rule.wholeYear' : 'annexe2.rule.year'),
    ...(isOnce ? [text('annexe2.rule.once')] : []),
    rounding.stage === 'end' && isPlain
      ? text('annexe2.rule.rounding')
      : text('annexe2.rule.otherRounding', {
          how: text(`explain.rounding.${rounding.stage}`, {
            mode: text(`explain.mode.${rounding.mode}`),
            unit: formatEuros(rounding.unit),
          }),
        }),
  ];
}
