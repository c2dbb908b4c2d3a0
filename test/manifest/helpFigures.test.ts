/** @jest-environment jsdom */
import { findApplication } from '../../src/domain/conventions/findApplication';
import { findPayer } from '../../src/domain/conventions/findPayer';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { type Costs } from '../../src/domain/tariff/proRata';
import { priceMember } from '../../src/domain/tariff/priceMember';
import { readHelpPages, readText } from './helpPages';

const convention = findConvention('montpellier-2019');
const pages = readHelpPages();

/** What each function of one value shows of the three costs. */
const SHOWN: Readonly<Record<string, keyof Costs>> = {
  TARIF: 'billed',
  TARIF_PERIODE: 'period',
  TARIF_ANNUEL: 'annual',
};

const price = (population: number, application: string, payer: string) =>
  priceMember(convention, findApplication(convention, application), findPayer(convention, payer), population);
const inFrench = (amount: { toFixed(digits: number): string }) => `${amount.toFixed(2).replace('.', ',')} €`;
const rowsOf = (selector: string) =>
  [...pages.values()].flatMap(page => [
    ...page.querySelectorAll<HTMLTableRowElement>(`${selector} tbody tr`),
  ]);
const cellsOf = (row: HTMLTableRowElement) => [...row.cells].map(readText);

const examples = rowsOf('.examples').map(row => {
  const [formula = '', amount = ''] = cellsOf(row);
  return { formula, amount };
});

test.each(examples)('$formula gives $amount', ({ formula, amount }) => {
  const [, name = '', list = ''] = /^=(\w+)\((.*)\)$/.exec(formula) ?? [];
  const [population, application = '', payer = ''] = list.split(';').map(given => given.replace(/"/g, ''));
  const shown = SHOWN[name];
  if (!shown) throw new Error(`no example is expected of ${name}`);
  expect(amount).toBe(inFrench(price(Number(population), application, payer)[shown]));
});

test('there are examples of each function of one value', () => {
  expect(new Set(examples.map(({ formula }) => formula.slice(1, formula.indexOf('('))))).toEqual(
    new Set(Object.keys(SHOWN)),
  );
});

const spills = rowsOf('.spill').map(row => {
  const { application = '', payer = '' } = row.closest('table')?.dataset ?? {};
  const [member = '', population = '', ...amounts] = cellsOf(row);
  return { member, population, amounts, application, payer };
});

test.each(spills)(
  'TARIF_TABLEAU, $payer of $member: $amounts',
  ({ population, amounts, application, payer }) => {
    const { period, annual, billed } = price(Number(population.replace(/\s/g, '')), application, payer);
    expect(amounts).toEqual([period, annual, billed].map(inFrench));
  },
);

test('the tables show populations of the convention', () => {
  expect(spills).toHaveLength(4);
  for (const { member, population } of spills) {
    expect(convention.members.find(({ name }) => name === member)?.population).toBe(
      Number(population.replace(/\s/g, '')),
    );
  }
});

test('the index states the budgets, the denominator and the totals of the convention', () => {
  const index = readText(pages.get('index.html')?.querySelector('main'));
  const grouped = (value: number) => new Intl.NumberFormat('fr').format(value).replace(/\s/g, ' ');
  expect(index).toContain(`÷ ${grouped(convention.populations.total)}`);
  for (const { code, pricing } of convention.applications) {
    const shown = pricing.kind === 'pro-rata' ? `${grouped(pricing.budget.toNumber())} €` : 'gratuit';
    expect(index).toContain(`${code} ${shown}`);
  }
  const juvignac = ['E-DEMAT', 'E-SERVICES'].map(code => price(10979, code, 'COMMUNE').billed);
  const [first, second] = juvignac.map(inFrench);
  expect(index).toContain(`${first} + ${second} = ${inFrench(juvignac.reduce((a, b) => a.plus(b)))} par an`);
});
