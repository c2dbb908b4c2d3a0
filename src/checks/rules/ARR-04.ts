import { type Convention, type Member } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { roundToCents } from '../../domain/money/roundToCents';
import { textKey } from '../../domain/names/textKey';
import { message, type Message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { shownByExcel } from '../diagnosis/amountCells';
import { memberCosts } from '../diagnosis/memberCosts';
import { differingTotals, type MemberTotals } from '../diagnosis/memberTotals';
import { type Edit, type Finding, type Remedy } from '../finding';
import { once } from '../once';
import { type CheckContext, type Rule } from '../rule';
import { type SheetSnapshot } from '../snapshot';
import { cellsOfRow, textCells, type WorkbookCell } from '../workbookCells';

/** No name of a commune is longer; sentences need not be looked up. */
const LONGEST_NAME = 80;

type RuleFinding = Omit<Finding, 'rule' | 'severity'>;

interface WrongTotal {
  readonly cell: WorkbookCell;
  readonly member: Member;
  readonly totals: MemberTotals;
}

/** Member totals that round the sum of the exact amounts, instead of adding up the rounded lines (article 4). */
export const rule: Rule = {
  id: 'ARR-04',
  severity: 'minor',
  isReferenceFree: false,
  check: context => {
    const known = membersByKey(context.convention);
    if (known.size === 0) return [];
    const memberOf = memberFinder(known);
    return context.snapshot.sheets.flatMap(sheet => {
      const wrong = wrongTotalsOf(sheet, memberOf, context);
      const columns = [...new Set(wrong.map(({ cell }) => cell.column))];
      return columns.map(column =>
        findingOf(
          sheet.name,
          wrong.filter(({ cell }) => cell.column === column),
          context,
        ),
      );
    });
  },
};

interface KnownMember {
  readonly member: Member;
  readonly differing: readonly MemberTotals[];
}

/** Only the members whose total depends on the way it is rounded. */
const membersByKey = once(
  (convention: Convention): ReadonlyMap<string, KnownMember> =>
    new Map(
      convention.members.flatMap(member => {
        const differing = differingTotals(convention, member);
        return differing.length > 0 ? [[textKey(member.name), { member, differing }] as const] : [];
      }),
    ),
);

/** The members looked up once for each text: names repeat from sheet to sheet. */
function memberFinder(known: ReadonlyMap<string, KnownMember>) {
  const found = new Map<unknown, KnownMember | null>();
  return ({ value }: WorkbookCell): KnownMember | null => {
    if (typeof value !== 'string' || value.length > LONGEST_NAME) return null;
    const member = found.get(value) ?? known.get(nameKey(value)) ?? null;
    found.set(value, member);
    return member;
  };
}

function wrongTotalsOf(
  sheet: SheetSnapshot,
  memberOf: (cell: WorkbookCell) => KnownMember | null,
  context: CheckContext,
): WrongTotal[] {
  const members = new Map<number, KnownMember>();
  for (const cell of textCells(sheet)) {
    const member = members.has(cell.row) ? null : memberOf(cell);
    if (member) members.set(cell.row, member);
  }
  return [...members].flatMap(([row, found]) => {
    const figures = cellsOfRow(sheet, row).filter(({ value }) => typeof value === 'number');
    if (figures.length < 3) return [];
    return figures.flatMap((cell): WrongTotal[] => {
      const totals = found.differing.find(candidate =>
        isTotalOf(cell, figures, candidate, found.member, context),
      );
      return totals ? [{ cell, member: found.member, totals }] : [];
    });
  });
}

/** A CCAS is listed under its commune’s name, with or without the word. */
const nameKey = (text: string) =>
  textKey(text.replace(/^\s*CCAS\s+(de\s+la\s+|de\s+|du\s+|des\s+|d[’\u0027]\s*)?/i, ''));

/** The rounded sum, on a line that shows every amount it adds up: nothing else can be meant. */
function isTotalOf(
  cell: WorkbookCell,
  figures: readonly WorkbookCell[],
  { payer, applications, roundedSum }: MemberTotals,
  member: Member,
  { convention }: CheckContext,
): boolean {
  if (!isNear(cell, roundedSum.toNumber()) || !centsOf(cell).equals(roundedSum)) return false;
  const others = figures.filter(other => other !== cell).map(centsOf);
  return applications.every(application => {
    const { billed } = memberCosts(convention, application, payer, member);
    return others.some(amount => amount.equals(billed));
  });
}

/** Whether a figure may be an amount: a float sets aside what is far from it, before the exact comparison. */
const isNear = ({ value }: WorkbookCell, amount: number) => Math.abs(Number(value) - amount) < 1;

const centsOf = ({ value }: WorkbookCell) => roundToCents(shownByExcel(new Decimal(Number(value))));

function findingOf(sheet: string, wrong: readonly WrongTotal[], { convention }: CheckContext): RuleFinding {
  const [first] = wrong;
  if (!first) throw new Error('ARR-04: a finding needs a cell');
  const { member, totals } = first;
  const amounts = totals.applications.map(application =>
    formatEuros(memberCosts(convention, application, totals.payer, member).billed),
  );
  const values = {
    name: member.name,
    cell: addressOf(first),
    count: wrong.length,
    found: formatEuros(totals.roundedSum),
    expected: formatEuros(totals.sumOfRounded),
    addends: amounts.join(' + '),
  };
  return {
    sheet,
    cells: wrong.map(addressOf),
    expected: totals.sumOfRounded.toFixed(2),
    found: totals.roundedSum.toFixed(2),
    difference: totals.roundedSum.minus(totals.sumOfRounded).toFixed(2),
    unit: 'euros',
    message: message('ARR-04.message', values),
    explanation: whyOf(values),
    remedy: remedyOf(sheet, wrong),
  };
}

function whyOf(values: {
  readonly addends: string;
  readonly expected: string;
  readonly found: string;
}): Message[] {
  return [message('ARR-04.why.sum', values), message('ARR-04.why.exact', values)];
}

const addressOf = ({ cell }: WrongTotal) => cellAddress(cell.row, cell.column);

function remedyOf(sheet: string, wrong: readonly WrongTotal[]): Remedy {
  const edits = wrong.map((found): Edit => ({
    kind: 'number',
    sheet,
    cell: addressOf(found),
    value: found.totals.sumOfRounded.toFixed(2),
  }));
  return wrong.every(({ cell }) => cell.formula === null)
    ? { kind: 'fix', edits }
    : { kind: 'suggestion', choices: [{ label: message('ARR-04.choice', { count: edits.length }), edits }] };
}
