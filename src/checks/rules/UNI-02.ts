import { Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { roundToCents } from '../../domain/money/roundToCents';
import { message } from '../../text/message';
import { scaledColumns } from '../amounts/scaledColumns';
import { type Finding, type Remedy } from '../finding';
import { type CheckContext, type Rule } from '../rule';
import { claimsOf } from '../sheets/claimLists';
import { amountIn } from '../sheets/fieldValues';
import { fieldOf, textOf } from '../sheets/headedTable';
import { type InterventionList, interventionLists } from '../sheets/interventionLists';

type Found = Omit<Finding, 'rule' | 'severity'>;

const RATE = new Decimal('0.20');
const WITH_TAX = RATE.plus(1);

/** Tax added to the flat fee, which bears none, or the wrong tax on extra work, which bears 20 %. */
export const rule: Rule = {
  id: 'UNI-02',
  severity: 'blocking',
  isReferenceFree: false,
  check: context => {
    const claims = claimsOf(context);
    const lists = interventionLists(context.snapshot);
    if (context.recognition.tables.length + claims.length + lists.length === 0)
      return { notRun: message('check.noTable') };
    return [...taxedTables(context), ...taxedClaims(context), ...wronglyTaxedWork(context)];
  },
};

function taxedTables(context: CheckContext): Found[] {
  return context.recognition.tables.flatMap(table => {
    const columns = scaledColumns(context, table, WITH_TAX);
    const [first] = columns;
    const found = first?.figures[0]?.value;
    if (!first || !found) return [];
    const figures = columns.flatMap(column => column.figures);
    return [
      {
        sheet: table.sheet,
        cells: figures.map(({ cell }) => cell),
        expected: first.expected.toString(),
        found: found.toString(),
        difference: found.minus(first.expected).toString(),
        unit: 'euros',
        message: message('UNI-02.message.flat', {
          count: figures.length,
          found: formatEuros(found),
          expected: formatEuros(first.expected),
        }),
        explanation: [
          message('UNI-02.why.flat'),
          message('UNI-02.why.times', {
            cell: first.figures[0]?.cell ?? '',
            expected: formatEuros(first.expected),
            found: formatEuros(found),
          }),
        ],
        remedy: null,
      },
    ];
  });
}

/** Where the convention itself sets VAT on a service, a list of claims does not say which line bears it. */
function taxedClaims(context: CheckContext): Found[] {
  if (context.convention.applications.some(({ tariffs }) => tariffs.some(({ vat }) => vat !== null)))
    return [];
  return claimsOf(context).flatMap(({ list, row, debtor }): Found[] => {
    const field = fieldOf(list, row, 'vat');
    const vat = amountIn(field);
    const said = `${textOf(fieldOf(list, row, 'subject'))} ${textOf(fieldOf(list, row, 'nature'))}`;
    const isWork = /intervention|formation|prestation|jour|adaptation|[ée]volution/i.test(said);
    if (!field || !vat || vat.isZero() || isWork) return [];
    return [
      {
        sheet: list.sheet.name,
        cells: [field.address],
        expected: '0',
        found: vat.toString(),
        difference: vat.toString(),
        unit: 'euros',
        message: message('UNI-02.message.claim', { name: debtor, found: formatEuros(vat) }),
        explanation: [message('UNI-02.why.flat')],
        remedy: rewritten(list.sheet.name, field, new Decimal(0)),
      },
    ];
  });
}

/** Days of work: 300 € before tax make 60 € of tax and 360 € in all. */
function wronglyTaxedWork({ snapshot }: CheckContext): Found[] {
  return interventionLists(snapshot).flatMap(list =>
    list.rows.flatMap(row => {
      const base = amountIn(fieldOf(list, row, 'amount')) ?? amountIn(fieldOf(list, row, 'price'));
      if (!base) return [];
      const vat = roundToCents(base.times(RATE));
      return [
        ...wrongTax(list, fieldOf(list, row, 'vat'), base, vat),
        ...wrongTax(list, fieldOf(list, row, 'withTax'), base, base.plus(vat)),
      ];
    }),
  );
}

function wrongTax(
  { sheet }: InterventionList,
  field: ReturnType<typeof fieldOf>,
  base: Decimal,
  expected: Decimal,
): Found[] {
  const found = amountIn(field);
  if (!field || !found || found.eq(expected)) return [];
  const vat = roundToCents(base.times(RATE));
  return [
    {
      sheet: sheet.name,
      cells: [field.address],
      expected: expected.toString(),
      found: found.toString(),
      difference: found.minus(expected).toString(),
      unit: 'euros',
      message: message('UNI-02.message.rate', {
        base: formatEuros(base),
        found: formatEuros(found),
        expected: formatEuros(expected),
      }),
      explanation: [
        message('UNI-02.why.rate', {
          base: formatEuros(base),
          vat: formatEuros(vat),
          total: formatEuros(base.plus(vat)),
        }),
      ],
      remedy: rewritten(sheet.name, field, expected),
    },
  ];
}

/** A typed amount may be written over; a formula is its author's. */
function rewritten(
  sheet: string,
  { address: cell, formula }: NonNullable<ReturnType<typeof fieldOf>>,
  value: Decimal,
): Remedy | null {
  return formula === null
    ? { kind: 'fix', edits: [{ kind: 'number', sheet, cell, value: value.toString() }] }
    : null;
}
