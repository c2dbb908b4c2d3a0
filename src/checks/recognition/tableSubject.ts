import { type Application, type Convention, type Payer } from '../../domain/conventions/convention';
import { type TariffTable } from '../tariffTable';
import { type ColumnGroup } from './columnGroups';
import { type AmountRole, type ExpectedRatio, fitting } from './expectedRatios';
import { type NamesInTexts } from './namedIn';
import { type StatedFacts } from './statedFacts';
import { type OwnText, stated } from './statedText';
import { type Surroundings } from './surroundings';

/** What may tell the application and the payer of one table. */
export interface SubjectSources {
  readonly convention: Convention;
  readonly namesIn: NamesInTexts;
  readonly expected: readonly ExpectedRatio[];
  readonly years: number;
  readonly group: ColumnGroup;
  /** Header of a column by its number, or its first figure where it has none. */
  readonly headerOf: (column: number) => OwnText;
  readonly memberHeader: OwnText | null;
  readonly near: Surroundings;
  readonly sheetName: OwnText;
  readonly facts: Pick<StatedFacts, 'statedBudget' | 'statedRate'>;
  /** The heading that an earlier table of the same columns stands under: « Plateforme … » above two tables. */
  readonly inherited: TariffTable['application'];
  /** What the names of the lines announce: "CCAS de Lattes". */
  readonly namedPayer: (OwnText & { readonly payer: Payer }) | null;
  /** Whether another table stands on the same rows: texts aside may then be its own. */
  readonly hasNeighbour: boolean;
}

type NamedApplication = TariffTable['application'];
type NamedPayer = TariffTable['payer'];

/** The application: as the nearest text names it, else as the budget or the figures tell. */
export function applicationOf(sources: SubjectSources): NamedApplication {
  const { group, near, namesIn, sheetName, inherited } = sources;
  const own = group.application;
  if (own) return { ...stated(own.value, sources.headerOf(own.column)), isInferred: false };
  for (const one of [...near.above, ...near.aside]) {
    const application = namesIn.application(one.text);
    if (application) return { ...stated(application, one), isInferred: false };
  }
  const byBudget = applicationByBudget(sources);
  if (inherited && (!byBudget || byBudget.value === inherited.value)) return inherited;
  const bySheet = namesIn.application(sheetName.text);
  if (bySheet) return { ...stated(bySheet, sheetName), isInferred: false };
  return byBudget ?? applicationByFigures(sources);
}

function applicationByBudget({ convention, facts }: SubjectSources): NamedApplication {
  const { statedBudget } = facts;
  if (!statedBudget) return null;
  const [only, ...others] = convention.applications.filter(
    ({ pricing }) => pricing.kind === 'pro-rata' && pricing.budget.eq(statedBudget.value),
  );
  return only && others.length === 0 ? { ...statedBudget, value: only, isInferred: true } : null;
}

function applicationByFigures({ group, expected, years, headerOf }: SubjectSources): NamedApplication {
  const columns = Object.entries(group.columns) as [AmountRole, { column: number; ratio: number | null }][];
  // A yearly budget taken for the period's, or the reverse, is wrong by the number of years.
  for (const factor of [1, years, 1 / years]) {
    const votes = new Map<Application, number>();
    for (const [role, { ratio }] of columns) {
      const fits = ratio === null ? [] : fitting(expected, ratio * factor);
      const [fit] = fits.filter(one => one.role === role);
      if (fit) votes.set(fit.application, (votes.get(fit.application) ?? 0) + 1);
    }
    const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
    if (first && first[1] > (second?.[1] ?? 0)) {
      return { ...stated(first[0], headerOf(columns[0]?.[1].column ?? 0)), isInferred: true };
    }
  }
  return null;
}

/** The payer: as headers, titles, names of lines or the sheet's name say, else as rate or figures tell. */
export function payerOf(sources: SubjectSources, application: Application | null): NamedPayer {
  const { group, near, namesIn, sheetName, namedPayer, memberHeader } = sources;
  if (group.payer)
    return { ...stated(group.payer.value, sources.headerOf(group.payer.column)), isInferred: false };
  const texts = [...near.above, ...(sources.hasNeighbour ? [] : near.aside)];
  const plain = firstPayer(texts, namesIn, true);
  if (plain) return plain;
  if (namedPayer) return { ...stated(namedPayer.payer, namedPayer), isInferred: false };
  const bySheet = firstPayer([sheetName], namesIn, false);
  if (bySheet) return bySheet;
  const byMemberHeader = memberHeader && firstPayer([memberHeader], namesIn, false);
  // « Commune » heads the names of CCAS tables too: only « CCAS » tells.
  if (byMemberHeader?.value.type === 'CCAS') return byMemberHeader;
  const told = payerByRate(sources) ?? payerByFigures(sources, application);
  if (told) return told;
  const mentioned = firstPayer(texts, namesIn, false) ?? byMemberHeader;
  return mentioned && { ...mentioned, isInferred: true };
}

function firstPayer(texts: readonly OwnText[], namesIn: NamesInTexts, isPlain: boolean): NamedPayer {
  for (const one of texts) {
    const found = namesIn.payer(one.text);
    if (found && (found.isPlain || !isPlain)) return { ...stated(found.payer, one), isInferred: false };
  }
  return null;
}

function payerByRate({ convention, facts }: SubjectSources): NamedPayer {
  const { statedRate } = facts;
  if (!statedRate) return null;
  const [only, ...others] = convention.payers.filter(({ participation }) =>
    participation.rate.eq(statedRate.value),
  );
  return only && others.length === 0 ? { ...statedRate, value: only, isInferred: true } : null;
}

function payerByFigures(sources: SubjectSources, application: Application | null): NamedPayer {
  const { group, convention, expected, headerOf, years } = sources;
  const { billed, annual, period } = group.columns;
  if (!billed || billed.ratio === null) return null;
  const gross = annual?.ratio ?? (period?.ratio ? period.ratio / years : null);
  const [fit] = fitting(expected, billed.ratio).filter(
    one => one.role === 'billed' && one.application === application,
  );
  const share = gross && 1 - billed.ratio / gross;
  const byShare = convention.payers.filter(
    ({ participation }) => share !== null && Math.abs(participation.rate.toNumber() - share) < 0.02,
  );
  const payer = fit?.payer ?? (byShare.length === 1 ? byShare[0] : null);
  return payer ? { ...stated(payer, headerOf(billed.column)), isInferred: true } : null;
}
