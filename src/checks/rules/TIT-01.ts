import { Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { message } from '../../text/message';
import { onClaims } from '../sheets/onClaims';
import { type Rule } from '../rule';
import { amountIn } from '../sheets/fieldValues';
import { type Claim } from '../sheets/claimLists';
import { fieldOf } from '../sheets/headedTable';

/** Below this a public claim is not put into recovery: CGCT, articles L. 1611-5 and D. 1611-1. */
const THRESHOLD = new Decimal(15);

/** A claim under 15 € costs more than it brings in: it is to be grouped. */
export const rule: Rule = {
  id: 'TIT-01',
  severity: 'blocking',
  isReferenceFree: true,
  check: onClaims((_, claims) =>
    claims.flatMap(claim => {
      const field = fieldOf(claim.list, claim.row, 'amount');
      const amount = amountIn(field);
      if (!field || !amount || amount.lte(0) || amount.gte(THRESHOLD)) return [];
      const together = sumOfAmounts(othersOf(claim, claims).flatMap(other => amountOf(other) ?? []));
      return [
        {
          sheet: claim.list.sheet.name,
          cells: [field.address],
          expected: THRESHOLD.toString(),
          found: amount.toString(),
          difference: amount.minus(THRESHOLD).toString(),
          unit: 'euros',
          message: message('TIT-01.message', {
            name: claim.debtor,
            found: formatEuros(amount),
            threshold: formatEuros(THRESHOLD),
          }),
          explanation: [
            message('TIT-01.why'),
            ...(together.gt(amount)
              ? [message('TIT-01.why.together', { name: claim.debtor, sum: formatEuros(together) })]
              : []),
          ],
          // Which claims to group is for the métropole to choose.
          remedy: null,
        },
      ];
    }),
  ),
};

function amountOf({ list, row }: Claim): Decimal | null {
  return amountIn(fieldOf(list, row, 'amount'));
}

/** All the claims on the same debtor. */
function othersOf({ debtor }: Claim, claims: readonly Claim[]): Claim[] {
  return claims.filter(other => other.debtor === debtor);
}
