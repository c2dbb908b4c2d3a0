import { Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { message } from '../../text/message';
import { onClaims } from '../sheets/onClaims';
import { type Rule } from '../rule';
import { amountIn } from '../sheets/fieldValues';
import { type Claim, rowsOfClaims } from '../sheets/claimLists';
import { fieldOf } from '../sheets/headedTable';

/** Below this a public claim is not put into recovery: CGCT, articles L. 1611-5 and D. 1611-1. */
const THRESHOLD = new Decimal(15);

/** A rate typed where a sum of VAT is expected is none: the lowest one makes 2,1 % of the amount, no one as much as it. */
const LOWEST_VAT = new Decimal('0.02');

/** A claim under 15 €, VAT included, costs more than it brings in: it is to be grouped. */
export const rule: Rule = {
  id: 'TIT-01',
  severity: 'blocking',
  isReferenceFree: true,
  check: onClaims((_, claims) => rowsOfClaims(claims).flatMap(rows => findingOf(rows, claims))),
};

function findingOf(rows: readonly Claim[], claims: readonly Claim[]) {
  const [first] = rows;
  const held = rows.filter(row => amountOf(row) !== null);
  const amount = sumOfAmounts(held.flatMap(payableOf));
  if (!first || held.length === 0 || amount.lte(0) || amount.gte(THRESHOLD)) return [];
  const together = sumOfAmounts(claims.filter(({ debtor }) => debtor === first.debtor).flatMap(payableOf));
  return [
    {
      sheet: first.list.sheet.name,
      cells: held.flatMap(({ list, row }) => fieldOf(list, row, 'amount')?.address ?? []),
      expected: THRESHOLD.toString(),
      found: amount.toString(),
      difference: amount.minus(THRESHOLD).toString(),
      unit: 'euros' as const,
      message: message('TIT-01.message', {
        name: first.debtor,
        found: formatEuros(amount),
        threshold: formatEuros(THRESHOLD),
      }),
      explanation: [
        message('TIT-01.why'),
        ...(together.gt(amount)
          ? [message('TIT-01.why.together', { name: first.debtor, sum: formatEuros(together) })]
          : []),
      ],
      // Which claims to group is for the métropole to choose.
      remedy: null,
    },
  ];
}

function amountOf({ list, row }: Claim): Decimal | null {
  return amountIn(fieldOf(list, row, 'amount'));
}

/** The amount of a row and its VAT; nothing when there is no amount. */
function payableOf(claim: Claim): Decimal[] {
  const amount = amountOf(claim);
  if (!amount) return [];
  const vat = amountIn(fieldOf(claim.list, claim.row, 'vat'));
  const isVat = vat && vat.gte(amount.times(LOWEST_VAT)) && vat.lt(amount);
  return isVat ? [amount, vat] : [amount];
}
