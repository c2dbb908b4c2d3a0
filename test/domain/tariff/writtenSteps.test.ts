import { explainPrice, stepLines } from '../../../src/domain/tariff/explainPrice';
import { exactText } from '../../../src/domain/tariff/exactText';
import { type Convention } from '../../../src/domain/conventions/convention';
import { parseConvention } from '../../../src/domain/conventions/parseConvention';
import { shippedConventions } from '../../../src/domain/conventions/shippedConventions';
import { writtenConvention } from '../../../src/domain/conventions/writtenConvention';
import { formatEuros } from '../../../src/domain/money/formatEuros';
import { dividedBy, plus, ratio, type Ratio, times } from '../../../src/domain/money/ratio';
import { CENT_HALF_UP, roundRatio } from '../../../src/domain/money/rounding';
import { Decimal } from '../../../src/domain/money/decimal';
import { inFrench, render } from '../../../src/text/inFrench';
import { component, conventionOf } from './conventionOf';

const NUMBER = String.raw`\d{1,3}(?:[\s\u202f\u00a0]\d{3})*(?:,\d+)?|\d+(?:,\d+)?`;
const FACTOR = String.raw`(?:${NUMBER})(?:[\s\u00a0]?%)?|\(1 − (?:${NUMBER})\)`;
const numberIn = (text: string) => new Decimal(text.replace(/[\s\u202f\u00a0€%]/g, '').replace(',', '.'));

/**
 * What is written after « : »: sums of products and quotients; a leading × goes on from the step before. A figure that an
 * ellipsis cuts short is the one shown by an earlier step, with all its digits.
 */
function evaluated(written: string, before: Ratio, shownBefore: ReadonlyMap<string, Ratio>): Ratio {
  for (const [shown, exact] of shownBefore)
    if (shown.includes('…') && written.startsWith(shown))
      return evaluated(written.slice(shown.length), exact, shownBefore);
  const plain = written.replace(/€|habitants?/g, ' ');
  return plain
    .split(' + ')
    .map(term => {
      const parts = [...term.matchAll(new RegExp(String.raw`([×/])?\s*(${FACTOR})`, 'g'))];
      return parts.reduce<Ratio | null>((product, [, sign, factor]) => {
        const value = valueIn(factor!);
        if (sign === undefined) return ratio(value);
        const own = product ?? before;
        return sign === '×' ? times(own, value) : dividedBy(own, value);
      }, null)!;
    })
    .reduce(plus);
}

function valueIn(factor: string): Decimal {
  const less = /^\(1 − (.*)\)$/.exec(factor);
  if (less) return new Decimal(1).minus(numberIn(less[1]!));
  return factor.endsWith('%') ? numberIn(factor).div(100) : numberIn(factor);
}

/** The computation of a line: what follows its last « : », its bracket or its flat amount. */
function computationOf(line: string): string {
  const written = line.slice(line.lastIndexOf(' : ') + 3);
  return written.replace(/^.*(tranche [^,]*,|forfait de)/, '');
}

/** The steps of a price, each computed again from its own words, against the figure written at its end. */
function recomputed(request: Parameters<typeof explainPrice>[0]) {
  return inFrench(() => {
    const explanation = explainPrice(request);
    let before = ratio(0);
    const known = new Map<string, Ratio>();
    return stepLines(explanation).map(step => {
      const [computation, shown] = render(step)
        .replace(/\u00a0(?=:)/g, ' ')
        .split(' = ') as [string, string];
      const isRounding = computation.startsWith('Arrondi');
      // Of a year that owes no entry fee: said, and not computed with.
      if (computation.includes('dû la seule année')) return [computation, shown, '0,00\u00a0€'];
      const result =
        isRounding || !computation.includes(' : ')
          ? before
          : evaluated(computationOf(computation), before, known);
      const isMoney = isRounding || /^(TVA|Montant|Chaque)/.test(computation);
      const again = isMoney ? formatEuros(roundRatio(result, CENT_HALF_UP)) : exactText(result);
      known.set(shown, result);
      before = isMoney ? ratio(roundRatio(result, CENT_HALF_UP)) : result;
      return [computation, shown, again];
    });
  });
}

/** The grid that the document of Aix does not give. */
function withAmounts(convention: Convention): Convention {
  const file = JSON.parse(JSON.stringify(writtenConvention(convention))) as {
    applications: { tariffs: { components: Record<string, unknown>[] }[] }[];
  };
  for (const { tariffs } of file.applications)
    for (const { components } of tariffs)
      for (const terms of components) {
        if (terms['kind'] === 'brackets')
          terms['brackets'] = (terms['brackets'] as Record<string, unknown>[]).map(bracket =>
            bracket['quotation'] ? bracket : { ...bracket, amount: '308.24' },
          );
        if ('price' in terms) terms['price'] ??= '0.12';
        if ('budget' in terms) terms['budget'] ??= '15000';
        if ('amount' in terms) terms['amount'] ??= '500';
      }
  return parseConvention(file);
}

const everything = conventionOf({
  components: [
    component({ label: 'Initialisation', kind: 'flat', per: 'once', amount: '500' }),
    component({ label: 'Part fixe', kind: 'flat', per: 'year', amount: '300' }),
    component({ label: 'Part variable', kind: 'per-unit', price: '0.824', measure: 'population-totale' }),
    component({
      label: 'Budget',
      kind: 'pro-rata',
      per: 'period',
      budget: '250',
      weights: [{ measure: 'population-totale', share: '1' }],
    }),
  ],
  discounts: [{ label: '3 ans', rate: '0.15', base: ['Part fixe'], commitmentYears: 3, source: 'essai' }],
  minimum: { amount: '400', source: 'essai' },
  firstYear: { basis: 'exact-365', source: 'essai' },
  rounding: { unit: '0.01', mode: 'half-up', stage: 'component' },
  vat: { rate: '0.2', source: 'essai' },
});

describe.each([...shippedConventions.map(withAmounts), everything].map(one => [one.id, one] as const))(
  '%s: every step recomputes to its figure from what it says',
  (_, convention) => {
    const { start } = convention.period;
    const year = start.slice(0, 4);
    const priced = convention.applications.flatMap(application =>
      convention.payers.flatMap(payer =>
        convention.members
          // Beyond, Aix prices on quotation.
          .filter(({ population }) => population <= 100_000)
          .slice(0, 3)
          .flatMap(member =>
            [null, `${year}-04-15` as const].flatMap(notified =>
              [null, 3, 4].map(
                commitmentYears =>
                  ({ convention, application, payer, member, notified, commitmentYears }) as const,
              ),
            ),
          ),
      ),
    );
    test('whoever pays, joining that year or before, committed or not', () => {
      for (const { member, ...terms } of priced) {
        const quantities = {
          ...member.quantities,
          [`population-${convention.populations.kind}`]: member.population,
        };
        const tariffs = terms.application.tariffs.flatMap(({ components }) => components);
        if (tariffs.some(({ kind }) => kind === 'included' || kind === 'quotation')) continue;
        const steps = recomputed({ ...terms, insee: member.insee, quantities, on: start });
        expect(steps.map(([computation, , again]) => [computation, again])).toEqual(
          steps.map(([computation, shown]) => [computation, shown]),
        );
      }
    });
  },
);
