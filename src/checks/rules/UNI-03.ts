import { Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { message } from '../../text/message';
import { scaledColumns } from '../amounts/scaledColumns';
import { type Finding } from '../finding';
import { onTables } from '../onTables';
import { oncePerPlace } from '../places';
import { type CheckContext, type Rule } from '../rule';
import { statementsOf, type TariffTable } from '../tariffTable';

type Found = Omit<Finding, 'rule' | 'severity'>;

const UNITS = [
  { unit: 'thousands', factor: new Decimal(1).div(1000) },
  { unit: 'month', factor: new Decimal(1).div(12) },
] as const;

/** Amounts in thousands of euros, or for a month, where euros a year or a period are expected. */
export const rule: Rule = {
  id: 'UNI-03',
  severity: 'major',
  isReferenceFree: false,
  check: onTables((context, tables) =>
    oncePerPlace(
      tables.flatMap(table => [...columnsInOtherUnit(context, table), ...budgetsInThousands(table)]),
    ),
  ),
};

/** One finding a table and a unit, whatever the number of its columns. */
function columnsInOtherUnit(context: CheckContext, table: TariffTable): Found[] {
  return UNITS.flatMap(({ unit, factor }) => {
    const columns = scaledColumns(context, table, factor);
    const [first] = columns;
    const found = first?.figures[0]?.value;
    if (!first || !found) return [];
    const { expected } = first;
    return [
      {
        sheet: table.sheet,
        cells: columns.flatMap(({ figures }) => figures.map(({ cell }) => cell)),
        expected: expected.toString(),
        found: found.toString(),
        difference: found.minus(expected).toString(),
        unit: 'euros',
        message: message(`UNI-03.message.${unit}`, {
          found: found.toNumber(),
          expected: formatEuros(expected),
          count: columns.length,
        }),
        explanation: [
          message(`UNI-03.why.${unit}`, { found: found.toNumber(), expected: formatEuros(expected) }),
        ],
        // Rounded to thousands, the cents are lost: the amounts are to be computed again.
        remedy: null,
      },
    ];
  });
}

/** « Budget : 25 » for 25 000 €; « 25 k€ » says what it is. */
function budgetsInThousands(table: TariffTable): Found[] {
  const pricing = table.application?.value.pricing;
  if (pricing?.kind !== 'pro-rata') return [];
  const expected = formatEuros(pricing.budget);
  return statementsOf(table).flatMap(({ statedBudget }): Found[] => {
    if (!statedBudget?.value.times(1000).eq(pricing.budget)) return [];
    const { sheet, cell, value } = statedBudget;
    return [
      {
        sheet,
        cells: [cell],
        expected: pricing.budget.toString(),
        found: value.toString(),
        difference: value.minus(pricing.budget).toString(),
        unit: 'euros',
        message: message('UNI-03.message.budget', { found: value.toNumber(), expected }),
        explanation: [message('UNI-03.why.budget', { source: pricing.source })],
        remedy: null,
      },
    ];
  });
}
