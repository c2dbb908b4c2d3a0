import { type Application, type Payer } from '../../domain/conventions/convention';
import { type AmountRole, type ExpectedRatio, fitting } from './expectedRatios';
import { type ColumnEvidence } from './tableColumns';

/** Columns that make one tariff table; side by side, several tables may share their names and populations. */
export interface ColumnGroup {
  readonly columns: Readonly<Partial<Record<AmountRole, ColumnEvidence>>>;
  /** Named by the headers of its own columns. */
  readonly application: { readonly value: Application; readonly column: number } | null;
  readonly payer: { readonly value: Payer; readonly column: number } | null;
  /** The first column that no earlier group has. */
  readonly ownColumn: number;
}

interface RoledColumn {
  readonly evidence: ColumnEvidence;
  readonly role: AmountRole;
}

// Amounts of years further apart are another convention's.
const MOST_YEARS_ASIDE = 3;
const AMOUNT_ROLES: readonly AmountRole[] = ['period', 'annual', 'billed'];

function isAmountRole(meaning: unknown): meaning is AmountRole {
  return AMOUNT_ROLES.includes(meaning as AmountRole);
}

/** The groups that the amount columns of a table make, left to right. */
export function columnGroups(
  evidence: readonly ColumnEvidence[],
  expected: readonly ExpectedRatio[],
  years: number,
): readonly ColumnGroup[] {
  const roled = withYearsAlike(evidence, assignRoles(withoutGrandTotals(evidence), expected, years));
  const subjects = subjectsOf(roled);
  return subjects.length > 1 ? groupsBySubject(roled, subjects) : groupsByRepetition(roled);
}

/** Beside the columns of several applications, « Total annuel » is the total of them all: no column of any table. */
function withoutGrandTotals(evidence: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const named = new Set(evidence.flatMap(({ application }) => application ?? []));
  return named.size < 2
    ? evidence
    : evidence.filter(({ application, isTotal }) => application !== null || !isTotal);
}

function keyOf({ application, payer, year }: ColumnEvidence): string {
  return `${application?.code ?? ''}/${payer?.type ?? ''}/${String(year ?? '')}`;
}

interface Subject {
  readonly application: Application | null;
  readonly payer: Payer | null;
}

/** What the headers name, each in full: where « net commune » says more than « E-demat », only the first counts. */
function subjectsOf(roled: readonly RoledColumn[]): readonly Subject[] {
  const evidences = roled.map(({ evidence }) => evidence);
  const applications = new Set(evidences.flatMap(({ application }) => application ?? []));
  const payers = new Set(evidences.flatMap(({ payer }) => payer ?? []));
  const subjects = new Map(
    evidences.map((one): [string, Subject] => {
      // What only one column names is no difference between columns.
      const application = applications.size > 1 ? one.application : null;
      const payer = payers.size > 1 ? one.payer : null;
      return [`${application?.code ?? ''}/${payer?.type ?? ''}`, { application, payer }];
    }),
  );
  const all = [...subjects.values()];
  return all.filter(one => !all.some(other => other !== one && isPartOf(one, other)));
}

function isPartOf(part: Subject, whole: Subject): boolean {
  return (
    (part.application === null || part.application === whole.application) &&
    (part.payer === null || part.payer === whole.payer)
  );
}

/** The role each header says; for the others, the role whose figures the convention gives. */
function assignRoles(
  evidence: readonly ColumnEvidence[],
  expected: readonly ExpectedRatio[],
  years: number,
): readonly RoledColumn[] {
  const told = evidence.filter(one => isAmountRole(one.meaning));
  const hasBilled = told.some(({ meaning }) => meaning === 'billed');
  const untold = evidence.filter(
    ({ meaning, hasFigures, ratio }) =>
      hasFigures &&
      (meaning === null || meaning === 'amount' || (meaning === 'share' && !hasBilled)) &&
      (ratio !== null || meaning === 'share'),
  );
  const usual = mostFitting(evidence, expected);
  const taken = new Set(told.map(one => `${keyOf(one)}${String(one.meaning)}`));
  const byFigures = untold.flatMap((one): RoledColumn[] => {
    if (one.meaning === 'share') return [{ evidence: one, role: 'billed' }];
    const wanted = one.application ?? usual;
    const [fit] = fitting(expected, one.ratio ?? 0).filter(
      ({ application, payer }) =>
        (wanted === null || application === wanted) &&
        (one.payer === null || payer === null || payer === one.payer),
    );
    if (!fit || taken.has(`${keyOf(one)}${fit.role}`)) return [];
    taken.add(`${keyOf(one)}${fit.role}`);
    return [{ evidence: one, role: fit.role }];
  });
  const roled = [...told.map(one => ({ evidence: one, role: one.meaning as AmountRole })), ...byFigures];
  const all = roled.length > 0 ? roled : rolesByProportion(untold, years);
  return [...all].sort((a, b) => a.evidence.column - b.evidence.column);
}

/**
 * « 2019 | 2020 | 2021 »: what the figures of one year say of its column holds for the others, whatever their figures;
 * none of them is passed over in silence.
 */
function withYearsAlike(
  evidence: readonly ColumnEvidence[],
  roled: readonly RoledColumn[],
): readonly RoledColumn[] {
  const dated = roled.filter(({ evidence: one }) => one.year !== null && !isAmountRole(one.meaning));
  const [first] = dated;
  if (!first || dated.some(({ role }) => role !== first.role)) return roled;
  const known = new Set(roled.map(one => one.evidence.column));
  const others = evidence.filter(
    one =>
      one.year !== null &&
      one.hasFigures &&
      !known.has(one.column) &&
      (one.meaning === null || one.meaning === 'amount') &&
      Math.abs(one.year - (first.evidence.year ?? one.year)) < MOST_YEARS_ASIDE &&
      keyOf({ ...one, year: null }) === keyOf({ ...first.evidence, year: null }),
  );
  return [...roled, ...others.map(one => ({ evidence: one, role: first.role }))].sort(
    (a, b) => a.evidence.column - b.evidence.column,
  );
}

/** The application that most of the columns fit. */
function mostFitting(
  evidence: readonly ColumnEvidence[],
  expected: readonly ExpectedRatio[],
): Application | null {
  const votes = new Map<Application, number>();
  for (const { ratio, meaning } of evidence) {
    if (ratio === null) continue;
    const [fit] = fitting(expected, ratio).filter(({ role }) => !isAmountRole(meaning) || role === meaning);
    if (fit) votes.set(fit.application, (votes.get(fit.application) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** Figures of no known budget: a column that is another divided by the years tells both. */
function rolesByProportion(untold: readonly ColumnEvidence[], years: number): readonly RoledColumn[] {
  const priced = untold.filter(({ ratio }) => ratio !== null);
  const [first, second, third] = priced;
  if (!first?.ratio || !second?.ratio || Math.abs(first.ratio / second.ratio / years - 1) > 0.03) return [];
  return [
    { evidence: first, role: 'period' as const },
    { evidence: second, role: 'annual' as const },
    ...(third ? [{ evidence: third, role: 'billed' as const }] : []),
  ];
}

/** Headers that name several applications or payers: a group for each; columns that name less belong to several. */
function groupsBySubject(
  roled: readonly RoledColumn[],
  subjects: readonly Subject[],
): readonly ColumnGroup[] {
  const differing = {
    application: subjects.some(({ application }) => application !== null),
    payer: subjects.some(({ payer }) => payer !== null),
  };
  const groups = subjects.flatMap(subject => {
    const fitted = roled.filter(({ evidence }) =>
      isPartOf(
        {
          application: differing.application ? evidence.application : null,
          payer: differing.payer ? evidence.payer : null,
        },
        subject,
      ),
    );
    const others = (one: RoledColumn) =>
      subjects.every(other => other === subject || !isPartOf(one.evidence, other));
    const own = fitted.filter(others);
    return own.length > 0
      ? [
          toGroup(
            own,
            fitted.filter(one => !own.includes(one)),
          ),
        ]
      : [];
  });
  return groups.sort((a, b) => a.ownColumn - b.ownColumn);
}

/** A role that comes back starts another table on the same rows. */
function groupsByRepetition(roled: readonly RoledColumn[]): readonly ColumnGroup[] {
  const years = yearsApart(roled);
  if (years.length > 1) return groupsByYear(roled, years);
  const groups: RoledColumn[][] = [];
  for (const column of roled) {
    const current = groups[groups.length - 1];
    if (!current || current.some(({ role }) => role === column.role)) groups.push([column]);
    else current.push(column);
  }
  const [first = []] = groups;
  // « Coût 3 ans | Coût annuel | net commune | net CCAS »: the second net column has the same gross columns.
  return groups.map((own, index) =>
    toGroup(own, index > 0 && own.every(({ role }) => role === 'billed') ? first : []),
  );
}

/** The years that columns of one role are headed by, left to right; none where a role has one column. */
function yearsApart(roled: readonly RoledColumn[]): readonly number[] {
  const dated = roled.filter(({ evidence }) => evidence.year !== null);
  const byRole = AMOUNT_ROLES.map(wanted => [
    ...new Set(dated.flatMap(({ role, evidence }) => (role === wanted ? (evidence.year ?? []) : []))),
  ]);
  return byRole.reduce((most, years) => (years.length > most.length ? years : most), []);
}

/** A table for each year; the columns of no year are the first one's: « 2019 | 2020 | 2021 | Coût pour 3 ans ». */
function groupsByYear(roled: readonly RoledColumn[], years: readonly number[]): readonly ColumnGroup[] {
  return years.map((wanted, index) =>
    toGroup(
      roled.filter(({ evidence: { year } }) =>
        year === null || !years.includes(year) ? index === 0 : year === wanted,
      ),
      [],
    ),
  );
}

function toGroup(own: readonly RoledColumn[], shared: readonly RoledColumn[]): ColumnGroup {
  const columns: Partial<Record<AmountRole, ColumnEvidence>> = {};
  for (const { role, evidence } of [...own, ...shared]) columns[role] ??= evidence;
  const evidences = [...own, ...shared].map(({ evidence }) => evidence);
  const named = <Value>(pick: (one: ColumnEvidence) => Value | null) => {
    const one = evidences.find(evidence => pick(evidence) !== null);
    const value = one && pick(one);
    return one && value ? { value, column: one.column } : null;
  };
  return {
    columns,
    application: named(({ application }) => application),
    payer: named(({ payer }) => payer),
    ownColumn: own[0]?.evidence.column ?? 0,
  };
}
