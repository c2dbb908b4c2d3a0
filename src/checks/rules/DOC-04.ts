import { type Application } from '../../domain/conventions/convention';
import { formatEuros } from '../../domain/money/formatEuros';
import { message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { type Finding } from '../finding';
import { type CheckContext, type Rule } from '../rule';
import { type ApplicationGrid, applicationGrids, isSubscribed } from '../sheets/applicationGrids';
import { type Claim, claimsOf } from '../sheets/claimLists';
import { amountIn } from '../sheets/fieldValues';
import { fieldOf } from '../sheets/headedTable';
import { setsMaking, yearlySum } from '../sheets/subscriptionSums';
import { cellIn } from '../workbookCells';

type Found = Omit<Finding, 'rule' | 'severity'>;

/** What a payer ticked in annexe 1. */
interface Subscriptions {
  readonly cell: string;
  readonly sheet: string;
  readonly ticked: readonly Application[];
  readonly known: ReadonlySet<string>;
}

/** Applications billed that annexe 1 does not tick, or ticked and not billed. */
export const rule: Rule = {
  id: 'DOC-04',
  severity: 'blocking',
  isReferenceFree: false,
  check: context => {
    const grids = applicationGrids(context);
    const subscriptions = subscriptionsOf(grids);
    const states = grids.filter(({ holds }) => holds === 'amounts');
    const claims = claimsOf(context);
    if (subscriptions.size === 0 || states.length + claims.length === 0)
      return { notRun: message('DOC-04.notRun') };
    return [
      ...states.flatMap(state => stateFindings(state, subscriptions)),
      ...claims.flatMap(claim => claimFindings(context, claim, subscriptions)),
    ];
  },
};

function subscriptionsOf(grids: readonly ApplicationGrid[]): ReadonlyMap<string, Subscriptions> {
  return new Map(
    grids
      .filter(({ holds }) => holds === 'subscriptions')
      .flatMap(({ table: { sheet }, columns, rows }) =>
        rows.flatMap(({ row, member, payerType }): [string, Subscriptions][] => {
          const answers = columns.map(({ application, column }) => ({
            application,
            answer: isSubscribed(cellIn(sheet, row, column)?.value ?? null),
          }));
          if (!member || answers.some(({ answer }) => answer === null)) return [];
          const ticked = answers.filter(({ answer }) => answer).map(({ application }) => application);
          const known = new Set(answers.map(({ application }) => application.code));
          const cell = cellAddress(row, columns[0]?.column ?? 0);
          return [[`${member.insee} ${payerType}`, { cell, sheet: sheet.name, ticked, known }]];
        }),
      ),
  );
}

function stateFindings(
  { table: { sheet }, columns, rows }: ApplicationGrid,
  subscriptions: ReadonlyMap<string, Subscriptions>,
): Found[] {
  return rows.flatMap(({ row, member, payerType, written }) => {
    const said = member && subscriptions.get(`${member.insee} ${payerType}`);
    if (!said) return [];
    return columns.flatMap(({ application, column }): Found[] => {
      if (!said.known.has(application.code) || application.pricing.kind === 'free') return [];
      const amount = amountIn(cellIn(sheet, row, column));
      const isBilled = amount !== null && !amount.isZero();
      const isTicked = said.ticked.includes(application);
      if (isBilled === isTicked) return [];
      const values = { name: written, code: application.code };
      return [
        {
          sheet: sheet.name,
          cells: [cellAddress(row, column)],
          expected: isTicked ? null : '0',
          found: amount?.toString() ?? null,
          difference: isTicked ? null : (amount?.toString() ?? null),
          unit: 'euros',
          message: isTicked
            ? message('DOC-04.message.unbilled', values)
            : message('DOC-04.message', { ...values, found: amount ? formatEuros(amount) : '' }),
          explanation: [why(said)],
          remedy: null,
        },
      ];
    });
  });
}

/** A claim is the sum of the applications ticked; another sum of applications says which ones were billed. */
function claimFindings(
  { convention }: CheckContext,
  { list, row, debtor, member, payerType }: Claim,
  subscriptions: ReadonlyMap<string, Subscriptions>,
): Found[] {
  const field = fieldOf(list, row, 'amount');
  const found = amountIn(field);
  const payer = convention.payers.find(({ type }) => type === payerType);
  const said = member && subscriptions.get(`${member.insee} ${payerType}`);
  if (!field || !found || !payer || !member || !said) return [];
  const expected = yearlySum(convention, said.ticked, payer, member, 'billed');
  const [billed, ...others] = setsMaking(convention, payer, member, 'billed', found);
  // An amount that no set of applications makes is another mistake; one application alone is one claim among others.
  if (found.eq(expected) || !billed || others.length > 0) return [];
  if (billed.applications.every(application => said.ticked.includes(application))) return [];
  const listed = (applications: readonly Application[]) => applications.map(({ code }) => code).join(' + ');
  return [
    {
      sheet: list.sheet.name,
      cells: [field.address],
      expected: expected.toString(),
      found: found.toString(),
      difference: found.minus(expected).toString(),
      unit: 'euros',
      message: message('DOC-04.message.claim', {
        name: debtor,
        found: formatEuros(found),
        billed: listed(billed.applications),
        ticked: listed(said.ticked) || '—',
        expected: formatEuros(expected),
      }),
      explanation: [why(said)],
      remedy: null,
    },
  ];
}

function why({ sheet, cell, ticked }: Subscriptions) {
  return message('DOC-04.why', {
    sheet,
    cell,
    ticked: ticked.map(({ code }) => code).join(', ') || '—',
  });
}
