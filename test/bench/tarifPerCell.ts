import { allocate, dinero, halfUp, multiply, toSnapshot, transformScale } from 'dinero.js';
import { EUR } from 'dinero.js/currencies';
import { HyperFormula } from 'hyperformula';
import Engine from 'publicodes';
import { simulate } from '../../src/documents/simulation/simulation';
import { findApplication } from '../../src/domain/conventions/findApplication';
import { findPayer } from '../../src/domain/conventions/findPayer';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { Decimal } from '../../src/domain/money/decimal';
import { priceService } from '../../src/domain/tariff/priceService';
import { tarif } from '../../src/functions/tariffFunctions';
import { printedLines } from '../data/printedAnnexe2';
import { type BenchResult, figure, medianTimes, times } from './harness';

/** What a cell computes: a share of a budget of three years, for one year, less the funder's part. */
interface Terms {
  readonly population: number;
  /** € for three years. */
  readonly budget: number;
  readonly total: number;
  /** Hundredths that the funder bears. */
  readonly percent: number;
}

interface Priced extends Terms {
  /** The right amount, in cents. */
  readonly cents: number;
}

const ROUNDS = 7;
/** So many times the 186 amounts a round. */
const TIMES = 5;
const BUDGETS: Readonly<Record<string, number>> = {
  'E-DEMAT': 25_000,
  'E-SERVICES': 20_000,
  MARCHES: 15_000,
};
const TOTAL = 472_573;
const EVEN_TOTAL = 100_000;

/** The 186 yearly amounts of annexe 2 as printed. */
const printed: readonly Priced[] = printedLines.map(({ application, payer, population, billed }) => ({
  population,
  budget: BUDGETS[application] ?? NaN,
  total: TOTAL,
  percent: payer === 'CCAS' ? 80 : 50,
  cents: Number(billed.replace('.', '')),
}));

/** Shares of exactly half a cent, to be rounded up: half a cent an inhabitant, and an odd number of them. */
const halfCents: readonly Priced[] = Array.from({ length: 1000 }, (_, index) => {
  const population = 2 * index + 1;
  return { population, budget: 3000, total: EVEN_TOTAL, percent: 50, cents: (population + 1) / 2 };
});

function inFloats({ population, budget, total, percent }: Terms): number {
  return Math.round(((population * budget) / total / 3) * (1 - percent / 100) * 100);
}

/** Dinero divides money by sharing it out, cent by cent, at each step. */
function inDinero({ population, budget, total, percent }: Terms): number {
  const amount = dinero({ amount: budget * 100, currency: EUR });
  const [share] = allocate(amount, [population, total - population]);
  const [year] = allocate(share!, [1, 2]);
  const net = multiply(year!, { amount: 100 - percent, scale: 2 });
  return toSnapshot(transformScale(net, 2, halfUp)).amount;
}

const engine = new Engine({
  population: 0,
  budget: 0,
  'population totale': 0,
  participation: 0,
  facturé: {
    valeur: 'budget * population / population totale / 3 * (1 - participation)',
    arrondi: '2 décimales',
  },
});

function inPublicodes({ population, budget, total, percent }: Terms): number {
  engine.setSituation({ population, budget, 'population totale': total, participation: percent / 100 });
  return Math.round(Number(engine.evaluate('facturé').nodeValue) * 100);
}

function inHyperFormula(cells: readonly Terms[]): number[] {
  const rows = cells.map(({ population, budget, total, percent }, index) => {
    const row = index + 1;
    return [population, budget, total, percent / 100, `=ROUND(A${row}*B${row}/C${row}/3*(1-D${row}),2)`];
  });
  const sheet = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
  const cents = cells.map((_, row) =>
    Math.round(Number(sheet.getCellValue({ sheet: 0, row, col: 4 })) * 100),
  );
  sheet.destroy();
  return cents;
}

/** The function as Excel calls it; a convention of other terms goes by the domain that the function calls. */
function inTarif(cells: readonly Terms[]): number[] {
  return cells.map(cell =>
    cell.total === TOTAL
      ? Math.round(100 * tarif(cell.population, codeOf(cell), payerOf(cell)))
      : halfCent(cell),
  );
}

type Tarif = Parameters<typeof tarif>;
const codeOf = ({ budget }: Terms) => Object.keys(BUDGETS).find(code => BUDGETS[code] === budget) as Tarif[1];
const payerOf = ({ percent }: Terms) => (percent === 80 ? 'CCAS' : 'COMMUNE') as Tarif[2];

const tried = simulate(findConvention('montpellier-2019'), 2019, [
  { kind: 'budget', application: 'E-DEMAT', budget: new Decimal(3000) },
]).convention;
const even = { ...tried, populations: { ...tried.populations, total: EVEN_TOTAL } };

function halfCent({ population }: Terms): number {
  const [application, payer] = [findApplication(even, 'E-DEMAT'), findPayer(even, 'COMMUNE')];
  const { due } = priceService({ convention: even, application, payer, quantities: population });
  return due.times(100).toNumber();
}

const WAYS: readonly { readonly name: string; readonly price: (cells: readonly Terms[]) => number[] }[] = [
  { name: 'TARIF', price: inTarif },
  { name: 'nombres flottants', price: cells => cells.map(inFloats) },
  { name: 'dinero.js', price: cells => cells.map(inDinero) },
  { name: 'publicodes', price: cells => cells.map(inPublicodes) },
  { name: 'HyperFormula', price: inHyperFormula },
];

export async function tarifPerCell(): Promise<BenchResult> {
  const cells = Array.from({ length: TIMES }, () => printed).flat();
  const medians = await medianTimes(
    WAYS.map(
      ({ price }) =>
        () =>
          price(cells),
    ),
    ROUNDS,
  );
  const right = (price: (terms: readonly Terms[]) => number[], known: readonly Priced[]) => {
    const priced = price(known);
    return figure(known.filter(({ cents }, index) => priced[index] === cents).length, 5);
  };
  const [ours = NaN] = medians;
  return {
    title: 'TARIF, par cellule',
    what: `Les ${printed.length} montants annuels de l’annexe 2 imprimée, calculés d’un trait, puis 1 000 montants qui tombent exactement sur un demi-centime.`,
    columns: ['', 'µs par cellule', 'temps / TARIF', 'justes sur 186', 'justes sur 1 000 demi-centimes'],
    rows: WAYS.map(({ name, price }, index) => [
      name,
      figure(((medians[index] ?? NaN) * 1000) / cells.length),
      times(medians[index] ?? NaN, ours),
      right(price, printed),
      right(price, halfCents),
    ]),
    remarks: [
      'TARIF lit et vérifie ses arguments comme Excel les donne, calcule en fractions exactes et n’arrondit qu’une fois ; les autres ne font que la formule. C’est ce qui coûte, et ce qui rend tous les montants justes.',
      'dinero.js ne divise pas l’argent : il le partage, au centime, à chaque étape ; les arrondis s’enchaînent. HyperFormula est compté avec la construction de sa feuille.',
    ],
  };
}
