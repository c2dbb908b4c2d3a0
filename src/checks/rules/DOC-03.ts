import { type Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { message } from '../../text/message';
import { type Remedy } from '../finding';
import { type CheckContext, type Rule } from '../rule';
import { type Claim } from '../sheets/claimLists';
import { amountIn } from '../sheets/fieldValues';
import { fieldOf } from '../sheets/headedTable';
import { onClaims } from '../sheets/onClaims';
import { setsMaking, yearlySum } from '../sheets/subscriptionSums';

/** A claim for the gross yearly cost, where the share of the métropole should have been taken off. */
export const rule: Rule = {
  id: 'DOC-03',
  severity: 'major',
  isReferenceFree: false,
  check: onClaims((context, claims) => claims.flatMap(claim => findingsOf(context, claim))),
};

function findingsOf({ convention }: CheckContext, { list, row, debtor, member, payerType }: Claim) {
  const field = fieldOf(list, row, 'amount');
  const found = amountIn(field);
  const payer = convention.payers.find(({ type }) => type === payerType);
  if (!field || !found || !member || !payer || payer.participation.rate.isZero()) return [];
  const [gross, ...others] = setsMaking(convention, payer, member, 'annual', found);
  // The same amount may be the net one of other applications: then nothing is certain.
  const isNet = setsMaking(convention, payer, member, 'billed', found).length > 0;
  if (!gross || others.length > 0 || isNet) return [];
  const expected = yearlySum(convention, gross.applications, payer, member, 'billed');
  const rate = payer.participation.rate.times(100).toNumber();
  return [
    {
      sheet: list.sheet.name,
      cells: [field.address],
      expected: expected.toString(),
      found: found.toString(),
      difference: found.minus(expected).toString(),
      unit: 'euros' as const,
      message: message('DOC-03.message', {
        name: debtor,
        found: formatEuros(found),
        expected: formatEuros(expected),
        rate,
      }),
      explanation: [
        message('DOC-03.why', {
          applications: gross.applications.map(({ code }) => code).join(' + '),
          found: formatEuros(found),
          expected: formatEuros(expected),
          rate,
        }),
      ],
      remedy: field.formula === null ? netAmount(list.sheet.name, field.address, expected) : null,
    },
  ];
}

function netAmount(sheet: string, cell: string, expected: Decimal): Remedy {
  const label = message('DOC-03.choice', { expected: formatEuros(expected) });
  return {
    kind: 'suggestion',
    choices: [{ label, edits: [{ kind: 'number', sheet, cell, value: expected.toString() }] }],
  };
}
