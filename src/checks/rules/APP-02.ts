import { Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { message, type Message } from '../../text/message';
import { columnTitle } from '../diagnosis/telling';
import { amountColumns } from '../diagnosis/tariffBasis';
import { type Remedy } from '../finding';
import { onTables } from '../onTables';
import { type Rule } from '../rule';
import { type FigureCell, type TariffTable } from '../tariffTable';

/** Amounts for an application that the convention gives for nothing. */
export const rule: Rule = {
  id: 'APP-02',
  severity: 'blocking',
  isReferenceFree: false,
  check: onTables((_, tables) =>
    tables.flatMap(table => {
      const { application } = table;
      if (application?.value.pricing.kind !== 'free' || application.isInferred) return [];
      const priced = amountsOf(table).filter(({ value }) => value !== null && !value.isZero());
      if (priced.length === 0) return [];
      const { label, pricing } = application.value;
      return [
        {
          sheet: table.sheet,
          cells: priced.map(({ cell }) => cell),
          expected: '0',
          found: priced[0]?.value?.toString() ?? null,
          difference: priced[0]?.value?.toString() ?? null,
          unit: 'euros',
          message: message('APP-02.message', {
            label,
            count: priced.length,
            found: formatEuros(priced[0]?.value ?? new Decimal(0)),
          }),
          explanation: [message('APP-02.why', { source: pricing.source }), ...sumsOf(table)],
          remedy: zeros(table, priced),
        },
      ];
    }),
  ),
};

function amountsOf({ lines }: TariffTable): FigureCell[] {
  return lines.flatMap(({ figures: { period, annual, billed } }) =>
    [period, annual, billed].flatMap(figure => figure ?? []),
  );
}

/** A line for each column of amounts: they are not to be added up, the period holds the years. */
function sumsOf(table: TariffTable): Message[] {
  return amountColumns.flatMap(column => {
    const amounts = table.lines.flatMap(({ figures }) => figures[column]?.value ?? []);
    const sum = sumOfAmounts(amounts);
    return sum.isZero()
      ? []
      : [message('APP-02.why.column', { column: columnTitle(table, column), sum: formatEuros(sum) })];
  });
}

function zeros({ sheet, isPastedText }: TariffTable, figures: readonly FigureCell[]): Remedy | null {
  if (isPastedText || figures.some(({ formula }) => formula !== null)) return null;
  return {
    kind: 'fix',
    edits: figures.map(({ cell, isText }) => ({
      kind: 'number',
      sheet,
      cell,
      value: '0',
      ...(isText ? { numberFormat: '#,##0.00 "€"' } : {}),
    })),
  };
}
