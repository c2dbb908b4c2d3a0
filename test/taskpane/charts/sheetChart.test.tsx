import { renderToStaticMarkup } from 'react-dom/server';
import { repartitionSheet } from '../../../src/documents/repartition/repartitionSheet';
import { type SheetModel } from '../../../src/documents/sheetModel';
import { simulate } from '../../../src/documents/simulation/simulation';
import { simulationSheet } from '../../../src/documents/simulation/simulationSheet';
import { Decimal } from '../../../src/domain/money/decimal';
import { barLayout } from '../../../src/taskpane/charts/barLayout';
import { SheetChart } from '../../../src/taskpane/charts/SheetChart';
import { JSDOM } from 'jsdom';
import { subscribed } from '../../documents/year/subscribed';

const convention = subscribed([
  ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES']],
  ['Baillargues', 'COMMUNE', ['E-DEMAT']],
]);
const change = { kind: 'budget', application: 'E-DEMAT', budget: new Decimal(0) } as const;

/** The picture of the first chart of a sheet. */
function drawn(sheet: SheetModel): HTMLElement {
  const markup = renderToStaticMarkup(<SheetChart sheet={sheet} chart={sheet.charts![0]!} />);
  return new JSDOM(markup).window.document.querySelector('figure')!;
}

const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(element => element.textContent.replace(/\u00a0/g, ' '));

test('an image with its title, its alternative text and its amounts', () => {
  const figure = drawn(repartitionSheet(convention, 2019));
  const svg = figure.querySelector('svg')!;
  expect(svg.getAttribute('role')).toBe('img');
  const named = (attribute: string) =>
    figure.querySelector(`[id="${svg.getAttribute(attribute)}"]`)!.textContent.replace(/\u00a0/g, ' ');
  expect(named('aria-labelledby')).toBe('Dû en 2019 — communes');
  expect(named('aria-describedby')).toBe(
    'Graphique « Dû en 2019 — communes » : 2 barres, 240,53 € au total. De 66,29 € (Baillargues) à 174,24 € (Juvignac). Montants : « Total annuel ».',
  );
  expect(texts(svg, 'text')).toEqual(['Baillargues', 'Juvignac', '66,29 €', '174,24 €']);
});

test('before and after: two bars a body, told apart by more than colour, and a legend', () => {
  const figure = drawn(simulationSheet(simulate(convention, 2020, [change]), []));
  expect(texts(figure, 'li')).toEqual(['Avant', 'Après']);
  const classes = [...figure.querySelectorAll('svg[role] rect')].map(rect => rect.getAttribute('class'));
  expect(classes[0]).not.toBe(classes[1]);
  expect(texts(figure, 'svg[role] text')).toEqual([
    ...['Baillargues', 'Juvignac'],
    ...['66,29 €', '0,00 €', '174,24 €', '77,44 €'],
  ]);
});

test('bars are as long as their amounts are large; none without an amount, none beyond the picture', () => {
  const amount = (value: string) => new Decimal(value);
  const { bars, names, height } = barLayout([
    { name: 'Lattes', values: [amount('200'), amount('100')] },
    { name: 'Jacou', values: [null, amount('0')] },
  ]);
  expect(bars.map(({ series, percent }) => [series, percent])).toEqual([
    [0, 65],
    [1, 32.5],
    [1, 0],
  ]);
  expect(names.map(({ name }) => name)).toEqual(['Lattes', 'Jacou']);
  expect(Math.max(...bars.map(({ y }) => y))).toBeLessThan(height);
  expect(barLayout([{ name: 'Jacou', values: [amount('0')] }]).bars[0]?.percent).toBe(0);
});
