import { Decimal } from '../../domain/money/decimal';
import { parseAmount } from '../../domain/money/parseAmount';
import { type ColumnRole, type Stated, type StatedFacts } from '../tariffTable';
import { plainWords, withoutMarkup } from '../../domain/names/plainWords';
import { populationFacts } from './statedPopulation';
import { firstStated, type OwnText, stated } from './statedText';
import { type NearText, type Surroundings } from './surroundings';

/** Where the facts of a table may be stated. */
export interface Sources {
  readonly headers: Readonly<Partial<Record<ColumnRole, OwnText>>>;
  readonly totalsLabel: OwnText | null;
  readonly near: Surroundings;
}

const PERCENTAGE = /(\d{1,3}(?:[.,]\d{1,3})?)\s*%/g;
const AMOUNT = /(\d[\d\s.]*(?:,\d+)?)\s*(k\s?€|k\s?euros|€|euros?\b|eur\b)/gi;
const ABOUT_BUDGET = /\b(budgets?|forfaitaires?|forfait|eleve|elevant|enveloppe|montant|cout|couts)\b/;
const BUDGET_LABEL = /\b(budgets?|enveloppe|cout (global|forfaitaire|total))\b/;
const ABOUT_RATE = /\b(participations?|taux|prise en charge)\b/;
const OTHER_RATE =
  /\b(tva|taxes?|interets?|retard|inflation|indexation|revalorisation|actualisation|evolution)\b/;
const PER_YEAR = /\b(annuel(le)?s?|par an|annee|chaque annee)\b/;
const FOR_PERIOD =
  /\b(\d+|deux|trois|quatre|cinq|six) (ans|annees)\b|\btriennal|\bperiode\b|\bduree de la convention\b/;
const YEAR_WORDS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'];
const YEARS = /\b(\d{1,2}|un|deux|trois|quatre|cinq|six) (ans?|annees?)\b/;
const MOST_YEARS = 12;
const QUOTED = /«[^»]*»/g;
const TAXES: readonly (readonly [RegExp, 'HT' | 'TTC' | 'net de taxe'])[] = [
  [/(^|[^A-Za-zÀ-ÿ])H\.?T(?![A-Za-zÀ-ÿ])/, 'HT'],
  [/(^|[^A-Za-zÀ-ÿ])T\.?T\.?C(?![A-Za-zÀ-ÿ])/, 'TTC'],
  [/\bnet(te)?s? de taxes?\b|\bTVA non applicable\b|\bsans TVA\b/i, 'net de taxe'],
];
const MEMBER_COUNT = /\b(\d{1,3}) (communes|municipalites|ccas|membres|collectivites|villes)\b/;

/** Whether a text may tell the budget of a table. */
export function isAboutBudget(text: string): boolean {
  return ABOUT_BUDGET.test(plainWords(text));
}

/** Whether a text may tell the rate of participation: « Taux de TVA » tells another. */
export function isAboutRate(text: string): boolean {
  const words = plainWords(text);
  return ABOUT_RATE.test(words) && !OTHER_RATE.test(words);
}

/** What the texts in and around a table say of it, each with the cell that says it. */
export function statedFacts(sources: Sources): StatedFacts {
  const { headers, near } = sources;
  const statedBudget = budgetOf(near);
  return {
    statedRate: rateOf(headers.billed ?? null, near),
    statedBudget: statedBudget?.budget ?? null,
    statedPeriodicity: statedBudget && periodicityOf(statedBudget.source),
    statedYears: yearsOf(headers.period ?? null, near),
    ...populationFacts(headers.population ?? null, near),
    ...textFacts(sources),
  };
}

function rateOf(header: OwnText | null, near: Surroundings): Stated<Decimal> | null {
  const inHeader = header && firstStated([header], onlyRate);
  if (inHeader) return inHeader;
  for (const one of [...near.above, ...near.aside]) {
    if (!isAboutRate(one.text)) continue;
    const rate = onlyRate(withoutMarkup(one.text)) ?? rateIn(one.figure);
    if (rate) return stated(rate, atFigure(one));
  }
  return null;
}

/** A text where its figure stands, when it has one. */
function atFigure({ sheet, cell, text, figure }: NearText): OwnText {
  return { sheet, cell: figure?.cell ?? cell, text };
}

/** The rate of a text that holds one; of several, none is known to be this table's. */
function onlyRate(text: string): Decimal | null {
  const rates = new Set([...text.matchAll(PERCENTAGE)].map(([, digits = '']) => digits.replace(',', '.')));
  const [only] = rates;
  return only !== undefined && rates.size === 1 ? new Decimal(only).div(100) : null;
}

function rateIn(figure: NearText['figure']): Decimal | null {
  if (!figure || figure.value < 0 || figure.value > 100) return null;
  const value = new Decimal(figure.value);
  return value.lte(1) ? value : value.div(100);
}

function budgetOf(
  near: Surroundings,
): { readonly budget: Stated<Decimal>; readonly source: NearText } | null {
  for (const one of [...near.above, ...near.aside]) {
    const words = plainWords(one.text);
    if (/\b(par|€) hab|\bhabitant\b|\bsomme de\b/.test(words)) continue;
    const isThousands = /\bk ?€|\bk ?euros?|\bmilliers\b/.test(words);
    if (one.figure && one.figure.value > 1 && BUDGET_LABEL.test(words)) {
      const value = new Decimal(one.figure.value).times(isThousands ? 1000 : 1);
      return { budget: stated(value, atFigure(one)), source: one };
    }
    const written = ABOUT_BUDGET.test(words) ? amountIn(withoutMarkup(one.text)) : null;
    if (written) return { budget: stated(written, one), source: one };
  }
  return null;
}

/** The amount in euros of a sentence that holds one only. */
function amountIn(text: string): Decimal | null {
  const amounts = [...text.matchAll(AMOUNT)];
  const [only] = amounts;
  if (!only || amounts.length > 1) return null;
  const parsed = parseAmount((only[1] ?? '').trim());
  const value =
    parsed.kind === 'amount' ? parsed.value : parsed.kind === 'ambiguous' ? parsed.readings[1] : null;
  return value && (/^k/i.test(only[2] ?? '') ? value.times(1000) : value);
}

function periodicityOf(source: NearText): Stated<'period' | 'year'> | null {
  const words = plainWords(source.text);
  if (PER_YEAR.test(words)) return stated('year', source);
  return FOR_PERIOD.test(words) ? stated('period', source) : null;
}

function yearsOf(header: OwnText | null, near: Surroundings): Stated<number> | null {
  const inHeader = header && firstStated([header], yearsIn);
  if (inHeader) return inHeader;
  const told = [...near.above, ...near.aside].filter(({ text }) => isAboutYears(text));
  const counted = told.find(isCountOfYears);
  if (counted?.figure) return stated(counted.figure.value, atFigure(counted));
  for (const one of told) {
    const years = yearsIn(one.text);
    if (years !== null && years > 0) return stated(years, atFigure(one));
  }
  return null;
}

function isAboutYears(text: string): boolean {
  return /\b(duree|nombre d annees|annees|ans)\b/.test(plainWords(text));
}

/** « Durée (ans) | 3 »; a time limit in months or days counts no years. */
function isCountOfYears({ text, figure }: NearText): boolean {
  const isOfYears = !/\b(mois|jours?|heures?)\b/.test(plainWords(text));
  const count = figure?.value ?? 0;
  return isOfYears && Number.isInteger(count) && count > 0 && count <= MOST_YEARS;
}

function yearsIn(text: string): number | null {
  const words = plainWords(text);
  if (/\btriennale?s?\b/.test(words)) return 3;
  if (/\bbiennale?s?\b/.test(words)) return 2;
  const [, count] = YEARS.exec(words) ?? [];
  if (count === undefined) return null;
  return /^\d/.test(count) ? Number(count) : YEAR_WORDS.indexOf(count) + 1;
}

/** Tax words and numbers of members, wherever they stand. */
function textFacts({
  headers,
  totalsLabel,
  near,
}: Sources): Pick<StatedFacts, 'statedTax' | 'statedMemberCount'> {
  const own = [...Object.values(headers), ...(totalsLabel ? [totalsLabel] : [])];
  const texts = uniqueCells([...own, ...near.above, ...near.below]);
  return {
    statedTax: texts.flatMap(one => {
      // « HT » between quotes is spoken about, not said.
      const said = withoutMarkup(one.text).replace(QUOTED, ' ');
      return TAXES.flatMap(([pattern, tax]) => (pattern.test(said) ? [stated(tax, one)] : []));
    }),
    statedMemberCount: firstStated([...texts, ...near.aside], text => {
      const [, count] = MEMBER_COUNT.exec(plainWords(text)) ?? [];
      return count === undefined ? null : Number(count);
    }),
  };
}

function uniqueCells(texts: readonly OwnText[]): readonly OwnText[] {
  return [...new Map(texts.map(one => [`${one.cell} ${one.text}`, one])).values()];
}
