/** @jest-environment jsdom */
import { formatDay } from '../../src/domain/calendar/calendarDay';
import { dayOfSerial } from '../../src/domain/calendar/excelSerial';
import { text } from '../../src/text/message';
import { installCustomFunctionsError } from '../functions/customFunctionsError';
import { functionsById, functionsJson } from '../functions/functionSources';
import { readHelpPages, readText } from './helpPages';

interface Metadata {
  functions: { id: string; parameters: { name: string; dimensionality?: string }[] }[];
}

const functions = functionsById();

/** Those whose amounts are shown as euros (helpFigures.test.ts), and one that writes several lines. */
const SHOWN_OTHERWISE = new Set(['TARIF', 'TARIF_PERIODE', 'TARIF_ANNUEL', 'TARIF_TABLEAU', 'EXPLIQUER']);

/** Those whose numbers are days. */
const DAYS = new Set(['JOURS_FRANCS', 'ECHEANCE', 'JOUR_OUVRE_SUIVANT']);

const examples = [...readHelpPages().values()].flatMap(page =>
  [...page.querySelectorAll<HTMLTableRowElement>('.calls tbody tr')].map(row => {
    const [formula = '', shown = ''] = [...row.cells].map(readText);
    return { formula, shown };
  }),
);

/** A text, a number, a column of numbers or a range (rows apart by a bar), as Excel in French writes them. */
function argument(written: string): unknown {
  if (written.startsWith('"')) return written.slice(1, -1);
  if (written === 'VRAI') return true;
  if (written.includes('|'))
    return written
      .slice(1, -1)
      .split('|')
      .map(row => row.split(';'));
  if (written.startsWith('{'))
    return written
      .slice(1, -1)
      .split(';')
      .map(cell => [Number(cell)]);
  return Number(written.replace(',', '.'));
}

function inFrench(value: unknown): string {
  if (Array.isArray(value)) return value.flat().map(inFrench).join(' puis ');
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

/** A formula of a page, as its function is called. */
function callOf(formula: string): { readonly name: string; readonly cells: readonly unknown[] } {
  const [, name = '', list = ''] = /^=(\w+)\((.*)\)$/.exec(formula) ?? [];
  return {
    name,
    cells: [...list.matchAll(/"[^"]*"|\{[^}]*\}|[^;]+/g)].map(([written]) => argument(written)),
  };
}

async function codeOf(name: string): Promise<(...cells: unknown[]) => unknown> {
  const code = (await functions).get(name);
  if (!code) throw new Error(`there is no function ${name}`);
  return code;
}

beforeAll(installCustomFunctionsError);

test.each(examples)('$formula gives $shown', async ({ formula, shown }) => {
  const { name, cells } = callOf(formula);
  const given = (await codeOf(name))(...cells);
  const value = DAYS.has(name) ? formatDay(dayOfSerial(Number(given)) ?? '') : given;
  expect(inFrench(value)).toBe(shown);
});

test('each function has examples on its page, in a table of the class « calls »', async () => {
  const shown = new Set(examples.map(({ formula }) => callOf(formula).name));
  const names = [...(await functions).keys()].filter(name => !SHOWN_OTHERWISE.has(name));
  expect(names.filter(name => !shown.has(name))).toEqual([]);
});

/** What a cell may hold, of every type that Excel hands over; a range of texts is one of cells. */
const HOSTILE = [
  ...[null, undefined, '', ' ', 0, -1, 0.5, 1e308, 1e-308, Number.NaN, Number.POSITIVE_INFINITY, true, false],
  ...['x', '=1+1', '1.037', '31/02/2019', '__proto__', 'a'.repeat(40_000), {}, [], [[]]],
  { type: 'FormattedNumber', basicValue: 43_747, numberFormat: 'dd/mm/yyyy' },
];
const HOSTILE_RANGES = [
  null,
  [],
  [[]],
  [HOSTILE],
  HOSTILE.map(cell => [cell]),
  ...HOSTILE.map(cell => [[cell]]),
];

const UNFORESEEN = text('internal.unexpected', { given: '' }).split(' : ')[0]!;

/** What a function must not answer to its cell: anything but a value, or a refusal that was foreseen. */
function faultOf(call: () => unknown): string | null {
  try {
    call();
    return null;
  } catch (error) {
    const { message } = error as Error;
    return error instanceof CustomFunctions.Error && !message.startsWith(UNFORESEEN) ? null : message;
  }
}

test('whatever one of its cells holds, an example gives a value, or a refusal that was foreseen', async () => {
  const { functions: declared } = JSON.parse(await functionsJson()) as Metadata;
  const [population, populations] = ['7519;"E-DEMAT"', '{7519};"E-DEMAT"'];
  const others = [...SHOWN_OTHERWISE].map(
    name => `=${name}(${name === 'TARIF_TABLEAU' ? populations : population})`,
  );
  const calls = new Map(
    [...examples.map(({ formula }) => formula), ...others].map(formula => {
      const { name, cells } = callOf(formula);
      return [name, cells];
    }),
  );
  const faults = await Promise.all(
    declared.map(async ({ id, parameters }) => {
      const code = await codeOf(id);
      const cells = calls.get(id) ?? [];
      return parameters.flatMap(({ name, dimensionality }, at) =>
        (dimensionality === 'matrix' ? HOSTILE_RANGES : HOSTILE).flatMap(hostile => {
          const fault = faultOf(() => code(...parameters.map((_, i) => (i === at ? hostile : cells[i]))));
          return fault === null ? [] : [`${id}, ${name} ${JSON.stringify(hostile)}: ${fault}`.slice(0, 200)];
        }),
      );
    }),
  );
  expect(faults.flat()).toEqual([]);
});
