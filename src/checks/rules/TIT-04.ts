import { formatEuros } from '../../domain/money/formatEuros';
import { textKey } from '../../domain/names/textKey';
import { message } from '../../text/message';
import { grouped } from '../grouped';
import { locationOf } from '../places';
import { type Rule } from '../rule';
import { type Claim, rowsOfClaims } from '../sheets/claimLists';
import { amountIn } from '../sheets/fieldValues';
import { fieldOf, textOf } from '../sheets/headedTable';
import { onClaims } from '../sheets/onClaims';

/** The same claim twice: same debtor, year, subject and amount, or the same number on two debtors. */
export const rule: Rule = {
  id: 'TIT-04',
  severity: 'blocking',
  isReferenceFree: true,
  check: onClaims((_, claims) => {
    const same = grouped(claims, contentOf).filter(group => group.length > 1 && contentOf(group[0]) !== '');
    const told = new Set(same.flat());
    const numbered = grouped(
      claims.filter(claim => !told.has(claim) && numberOf(claim) !== ''),
      claim => `${claim.list.sheet.name} ${numberOf(claim)}`,
    ).filter(group => rowsOfClaims(group).length > 1);
    return [
      ...same.map(group => findingOf(group, 'debtor')),
      ...numbered.map(group => findingOf(group, 'number')),
    ];
  }),
};

function numberOf({ list, row }: Claim): string {
  return [
    list.columns.year === undefined ? '' : textOf(fieldOf(list, row, 'year')),
    textOf(fieldOf(list, row, 'number')),
  ]
    .filter(text => text !== '')
    .join(' ')
    .replace(/^\d{4}$/, '');
}

/** What a claim says, whatever its number; empty when it says too little to compare. */
function contentOf(claim: Claim | undefined): string {
  if (!claim) return '';
  const { list, row, debtor, payerType } = claim;
  const amount = amountIn(fieldOf(list, row, 'amount'));
  if (!amount || amount.isZero()) return '';
  const said = (['year', 'subject'] as const).map(role => textKey(textOf(fieldOf(list, row, role))));
  return [textKey(debtor), payerType, amount.toString(), ...said].join('|');
}

function findingOf(claims: readonly Claim[], role: 'debtor' | 'number') {
  const [first] = claims;
  const { elsewhere, ...location } = locationOf(
    claims.flatMap(({ list, row }) => {
      const field = fieldOf(list, row, role);
      return field ? [{ sheet: list.sheet.name, cell: field.address }] : [];
    }),
  );
  const amount = first && amountIn(fieldOf(first.list, first.row, 'amount'));
  const count = claims.length;
  return {
    ...location,
    expected: '1',
    found: String(count),
    difference: String(count - 1),
    unit: 'lines' as const,
    message:
      role === 'debtor'
        ? message('TIT-04.message', {
            name: first?.debtor ?? '',
            amount: amount ? formatEuros(amount) : '',
            times: count,
          })
        : message('TIT-04.message.number', { number: first ? numberOf(first) : '', times: count }),
    explanation: [message('TIT-04.why', { rows: claims.map(({ row }) => row + 1).join(', ') }), ...elsewhere],
    remedy: null,
  };
}
