import { grouped } from '../../checks/grouped';
import { type CalendarDay, yearOf } from '../../domain/calendar/calendarDay';
import { type Convention, type Member, type Payer } from '../../domain/conventions/convention';
import { type BilledBody } from '../../domain/conventions/subscription';
import { Decimal } from '../../domain/money/decimal';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { text } from '../../text/inFrench';
import { type ClaimLine } from '../csv/claimsCsv';
import { dayRatesOf, type Intervention, pricedInterventions } from '../interventions/interventions';
import { bodyName } from '../year/bodyName';
import { type YearAccount, type YearLine, yearStatement } from '../year/yearLines';
import { findBody } from '../year/yearUse';

/** A public claim under this amount is not put into recovery: CGCT, L1611-5 and D1611-1. Euros. */
export const SMALLEST_CLAIM = new Decimal('15');

/** What a claim says of one service, or one piece of work, in euros. */
interface ClaimedLine {
  readonly label: string;
  /** Before VAT. */
  readonly net: Decimal;
  readonly vat: Decimal;
  /** Between 0 and 1; null for what bears no VAT. */
  readonly vatRate: Decimal | null;
}

/** One claim (titre de recette) on a body. */
export interface Claim {
  /** Its place in the list; the finance software gives the number. */
  readonly number: string;
  readonly year: number;
  readonly member: Member;
  readonly payer: Payer;
  readonly body: BilledBody;
  /** The yearly claim of the services, or one for work billed by the day: article 5 dates the first only. */
  readonly kind: 'services' | 'work';
  readonly object: string;
  /** Those that bear no VAT, then those that do, by rate: they stand apart in the claim. */
  readonly lines: readonly ClaimedLine[];
  readonly net: Decimal;
  readonly vat: Decimal;
  /** What is claimed: `net` and `vat`. */
  readonly payable: Decimal;
  /** Whether what is claimed is under `SMALLEST_CLAIM`; a claim of zero is none. */
  readonly isTooSmall: boolean;
}

/** What one claim covers: all the services of a body (article 5), or each service apart. */
export type ClaimGrouping = 'body' | 'service';

export interface ClaimOptions {
  readonly grouping: ClaimGrouping;
  /** Account of the budget nomenclature; empty leaves it to the finance software. */
  readonly account: string;
  readonly issued: CalendarDay | null;
  /** Work billed by the day; that of other years is claimed with them. */
  readonly interventions: readonly Intervention[];
}

export const ordinaryClaims: ClaimOptions = {
  grouping: 'body',
  account: '',
  issued: null,
  interventions: [],
};

/**
 * The claims of a year, in the order of the accounts, then those for work billed by the day. What bears VAT and what
 * bears none are different lines of one claim, whose total is what the threshold bears on (CGCT, D1611-1: the claim, not
 * its lines); services that cost nothing are not claimed; two bodies never share a claim: a commune and its CCAS are two
 * legal persons. A body that has signed nothing is claimed nothing, its days of work neither.
 *
 * @throws DomainError as `yearStatement` and `pricedInterventions` do.
 */
export function yearClaims(
  convention: Convention,
  year: number,
  { grouping, interventions }: Pick<ClaimOptions, 'grouping' | 'interventions'> = ordinaryClaims,
): Claim[] {
  const { accounts } = yearStatement(convention, year);
  const worked = interventions.filter(({ day }) => yearOf(day) === year);
  return [
    ...accounts.flatMap(account => accountClaims(account, year, grouping)),
    ...(worked.length === 0 ? [] : interventionClaims(convention, year, worked)),
  ].map((claim, index) => ({ ...claim, number: String(index + 1) }));
}

/** The claims of a year on one body for its services, not numbered; none when it owes nothing. */
export function accountClaims(account: YearAccount, year: number, grouping: ClaimGrouping): Claim[] {
  return groupsOf(account, grouping).map(lines => servicesClaim(account, lines, year));
}

function groupsOf({ lines }: YearAccount, grouping: ClaimGrouping): YearLine[][] {
  const claimed = lines.filter(({ price }) => !price.due.isZero());
  if (grouping === 'service') return claimed.map(line => [line]);
  return claimed.length === 0 ? [] : [claimed];
}

function servicesClaim(account: YearAccount, lines: readonly YearLine[], year: number): Claim {
  const claimed = lines.map(({ application, price }) => ({
    label: application.label,
    net: price.due,
    vat: price.tax?.vat ?? new Decimal(0),
    vatRate: price.tariff.vat?.rate ?? null,
  }));
  return claimOf(
    account,
    { year, kind: 'services', object: text('titres.object', { year: String(year) }) },
    claimed,
  );
}

/** One claim for all the days of work of a body that has signed, in the order of the payers and members. */
function interventionClaims(convention: Convention, year: number, worked: readonly Intervention[]): Claim[] {
  const priced = pricedInterventions(convention, worked);
  const object = text('titres.object.interventions', { year: String(year) });
  const vatRate = dayRatesOf(convention).vat.rate;
  return convention.payers.flatMap(payer =>
    convention.members.flatMap(member => {
      const own = priced.filter(one => one.member.insee === member.insee && one.payer.type === payer.type);
      const body = findBody(convention, member.insee, payer.type);
      if (!body || own.length === 0) return [];
      const lines = own.map(({ intervention, net, vat }) => ({
        label: intervention.object,
        net,
        vat,
        vatRate,
      }));
      return [claimOf({ member, payer, body }, { year, kind: 'work', object }, lines)];
    }),
  );
}

function claimOf(
  { member, payer, body }: Pick<YearAccount, 'member' | 'payer' | 'body'>,
  { year, kind, object }: Pick<Claim, 'year' | 'kind' | 'object'>,
  given: readonly ClaimedLine[],
): Claim {
  const lines = linesByRate(given).flat();
  const net = sumOfAmounts(lines.map(line => line.net));
  const vat = sumOfAmounts(lines.map(line => line.vat));
  const payable = net.plus(vat);
  const isTooSmall = payable.lt(SMALLEST_CLAIM);
  return { number: '', year, member, payer, body, kind, object, lines, net, vat, payable, isTooSmall };
}

/** The lines of a claim at one rate each, those that bear no VAT first. */
export function linesByRate(lines: readonly ClaimedLine[]): ClaimedLine[][] {
  const groups = grouped(lines, ({ vatRate }) => vatRate?.toString() ?? '');
  const isTaxed = ([line]: readonly ClaimedLine[]) => line?.vatRate !== null;
  return [...groups.filter(group => !isTaxed(group)), ...groups.filter(isTaxed)];
}

/** A body whose claims of a year are too small, and what one claim for the whole convention would amount to, in euros. */
export interface GroupedProposal {
  readonly body: string;
  readonly years: readonly number[];
  readonly total: Decimal;
  /** Whether even that would not be put into recovery. */
  readonly isStillTooSmall: boolean;
}

/**
 * For each body with a claim of the year under the threshold: first its services of the year in one claim when they
 * were claimed apart, else its years of the convention in one. A proposal only: article 5 wants a claim a year, so that
 * claiming several years at once asks both parties to agree.
 *
 * @throws DomainError as `yearStatement` does.
 */
export function groupedProposals(
  convention: Convention,
  year: number,
  grouping: ClaimGrouping = ordinaryClaims.grouping,
): GroupedProposal[] {
  const small = yearClaims(convention, year, { grouping, interventions: [] }).filter(
    ({ isTooSmall }) => isTooSmall,
  );
  const bodies = new Map(small.map(claim => [bodyName(claim.member, claim.payer.type), claim]));
  if (bodies.size === 0) return [];
  const { start, end } = convention.period;
  const every = Array.from({ length: yearOf(end) - yearOf(start) + 1 }, (_, i) => yearOf(start) + i);
  const claims = every.flatMap(each => yearClaims(convention, each));
  return [...bodies].map(([body, { member, payer }]) => {
    const own = claims.filter(
      claim => claim.member.insee === member.insee && claim.payer.type === payer.type,
    );
    const ofYear = own.filter(claim => claim.year === year);
    const isEnough = owed(ofYear).gte(SMALLEST_CLAIM);
    const together = isEnough ? ofYear : own;
    const total = owed(together);
    return {
      body,
      years: [...new Set(together.map(claim => claim.year))],
      total,
      isStillTooSmall: total.lt(SMALLEST_CLAIM),
    };
  });
}

function owed(claims: readonly Claim[]): Decimal {
  return sumOfAmounts(claims.map(({ payable }) => payable));
}

/** The claims as lines for the finance software; those under the threshold are left out. */
export function claimLines(claims: readonly Claim[], { account, issued }: ClaimOptions): ClaimLine[] {
  return claims
    .filter(({ isTooSmall }) => !isTooSmall)
    .flatMap(({ number, year, member, payer, body, object, lines }) =>
      lines.map(({ label, net, vat, vatRate }, index) => ({
        year,
        claim: number,
        line: index + 1,
        object,
        lineObject: label,
        issued,
        debtor: bodyName(member, payer.type),
        siret: body.siret ?? '',
        serviceCode: body.serviceCode ?? '',
        commitment: body.commitment ?? '',
        account,
        net,
        vatRate: vatRate ? vatRate.times(100) : null,
        vat,
      })),
    );
}
