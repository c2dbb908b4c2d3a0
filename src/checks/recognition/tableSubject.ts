import { type Application, type Convention, type Payer } from '../../domain/conventions/convention';
import { type StatedFacts, type TariffTable } from '../tariffTable';
import { type ColumnGroup } from './columnGroups';
import { type AmountRole, type ExpectedRatio, fitting } from './expectedRatios';
import { type NamesInTexts } from './namedIn';
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
  /** The heading that an earlier table of the same columns stands under: « Plateforme … » above two tables. */
  readonly inherited: TariffTable['application'];
  /** What the names of the lines announce: "CCAS de Lattes". */
  readonly payerOfNames: (OwnText & { readonly payer: Payer }) | null;
  /** Whether another table stands on the same rows: texts aside may then be its own. */
  readonly hasNeighbour: boolean;
}

type NamedApplication = TariffTable['application'];
type NamedPayer = TariffTable['payer'];

type DeducingFacts = Pick<StatedFacts, 'statedBudget' | 'statedRate'>;

/** The application that the headers name, or the nearest text. */
export function namedApplication({ group, near, namesIn, headerOf }: SubjectSources): NamedApplication {
  const own = group.application;
  if (own) return { ...stated(own.value, headerOf(own.column)), isInferred: false };
  const named = [...near.above, ...near.aside].flatMap(one => {
    const application = namesIn.application(one.text);
    return application
      ? [{ ...stated(application, one), isInferred: false, isParameter: one.figure !== null }]
      : [];
  });
  const title = named.find(({ isParameter }) => !isParameter);
  // « E-demat | 25 000 », « E-services | 20 000 »: the budgets of all applications name none.
  const [nearest] = named;
  const isAlone = named.every(({ value }) => value === nearest?.value);
  const found = title ?? (isAlone ? nearest : undefined);
  return found ? { ...stated(found.value, found), isInferred: false } : null;
}

/** The application of a table that none names: its heading, its sheet, its budget or its figures tell. */
export function deducedApplication(sources: SubjectSources, facts: DeducingFacts): NamedApplication {
  const { namesIn, sheetName, inherited } = sources;
  const byBudget = applicationByBudget(sources, facts);
  if (inherited && (!byBudget || byBudget.value === inherited.value)) return inherited;
  const bySheet = namesIn.application(sheetName.text);
  if (bySheet) return { ...stated(bySheet, sheetName), isInferred: false };
  return byBudget ?? applicationByFigures(sources);
}

function applicationByBudget(
  { convention }: SubjectSources,
  { statedBudget }: DeducingFacts,
): NamedApplication {
  if (!statedBudget) return null;
  const [only, ...others] = convention.applications.filter(
    ({ pricing }) => pricing.kind === 'pro-rata' && pricing.budget.eq(statedBudget.value),
  );
  return only && others.length === 0 ? { ...statedBudget, value: only, isInferred: true } : null;
}

function applicationByFigures({ group, expected, years, headerOf }: SubjectSources): NamedApplication {
  const columns = Object.entries(group.columns) as [AmountRole, { column: number; ratio: number | null }][];
  const proportional = columns.filter(([, { ratio }]) => ratio !== null).length;
  // A yearly budget taken for the period's, or the reverse, makes every column wrong by the number of years; a single
  // column that fits so is chance: the budget is one that the convention does not have.
  for (const factor of [1, years, 1 / years]) {
    const needed = factor === 1 ? 1 : Math.max(2, proportional);
    const votes = new Map<Application, number>();
    for (const [role, { ratio }] of columns) {
      const fits = ratio === null ? [] : fitting(expected, ratio * factor);
      const [fit] = fits.filter(one => one.role === role);
      if (fit) votes.set(fit.application, (votes.get(fit.application) ?? 0) + 1);
    }
    const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
    if (first && first[1] >= needed && first[1] > (second?.[1] ?? 0)) {
      return { ...stated(first[0], headerOf(columns[0]?.[1].column ?? 0)), isInferred: true };
    }
  }
  return null;
}

/** The payer that headers, titles, names of lines or the sheet's name say. */
export function namedPayer(sources: SubjectSources): NamedPayer {
  const { group, namesIn, sheetName, memberHeader } = sources;
  if (group.payer) {
    return { ...stated(group.payer.value, sources.headerOf(group.payer.column)), isInferred: false };
  }
  const plain = firstPayer(payerTexts(sources), namesIn, true);
  if (plain) return plain;
  const { payerOfNames } = sources;
  if (payerOfNames) return { ...stated(payerOfNames.payer, payerOfNames), isInferred: false };
  const bySheet = firstPayer([sheetName], namesIn, false);
  if (bySheet) return bySheet;
  const byMemberHeader = memberHeader && firstPayer([memberHeader], namesIn, false);
  // « Commune » heads the names of CCAS tables too: only « CCAS » tells.
  return byMemberHeader?.value.type === 'CCAS' ? byMemberHeader : null;
}

/** The payer of a table that none names: its rate or its figures tell, or else a mere mention. */
export function deducedPayer(
  sources: SubjectSources,
  facts: DeducingFacts,
  application: Application | null,
): NamedPayer {
  const { namesIn, memberHeader } = sources;
  const told = payerByRate(sources, facts) ?? payerByFigures(sources, application);
  if (told) return told;
  const mentioned =
    firstPayer(payerTexts(sources), namesIn, false) ??
    (memberHeader && firstPayer([memberHeader], namesIn, false));
  return mentioned && { ...mentioned, isInferred: true };
}

function payerTexts({ near, hasNeighbour }: SubjectSources): readonly OwnText[] {
  const titles = [...near.above, ...(hasNeighbour ? [] : near.aside)];
  // « Participation CCAS | 80 % » is one rate among others.
  return titles.filter(({ figure }) => figure === null);
}

function firstPayer(texts: readonly OwnText[], namesIn: NamesInTexts, isPlain: boolean): NamedPayer {
  for (const one of texts) {
    const found = namesIn.payer(one.text);
    if (found && (found.isPlain || !isPlain)) return { ...stated(found.payer, one), isInferred: false };
  }
  return null;
}

function payerByRate({ convention }: SubjectSources, { statedRate }: DeducingFacts): NamedPayer {
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
