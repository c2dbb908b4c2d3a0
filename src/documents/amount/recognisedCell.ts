import { cellAddress, type Position } from '../../checks/cellAddress';
import {
  type FigureCell,
  type Recognition,
  type TableLine,
  type TariffTable,
} from '../../checks/tariffTable';
import { type Convention } from '../../domain/conventions/convention';
import { formatEuros } from '../../domain/money/formatEuros';
import { roundToCents } from '../../domain/money/roundToCents';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { type Explanation, explainPrice } from '../../domain/tariff/explainPrice';
import { explanationTitle } from '../../domain/tariff/explanationWords';
import { memberQuantities } from '../../domain/tariff/memberQuantities';
import { populationMeasure } from '../../domain/tariff/quantities';
import { message } from '../../text/message';
import { type CellOutcome } from './cellOutcome';

const amountRoles = ['period', 'annual', 'billed'] as const;
type AmountRole = (typeof amountRoles)[number];

/**
 * How the amount that a cell of a recognised table should hold is obtained under a convention; null when the cell is no
 * amount of one.
 *
 * @throws DomainError as `priceDue` does.
 */
export function recognisedCellOutcome(
  { tables }: Recognition,
  { sheet, row, column }: Position & { readonly sheet: string },
  convention: Convention,
): CellOutcome | null {
  const cell = cellAddress(row, column);
  for (const table of tables.filter(known => known.sheet === sheet)) {
    for (const role of amountRoles) {
      const total = table.totals?.figures[role];
      if (total?.cell === cell) return sumOutcome(table, total, role, convention);
      const line = table.lines.find(({ figures }) => figures[role]?.cell === cell);
      const figure = line?.figures[role];
      if (line && figure) return lineOutcome(table, line, { figure, role }, convention);
    }
  }
  return null;
}

function lineOutcome(
  { application, payer }: TariffTable,
  { member, figures, writtenName }: TableLine,
  { figure, role }: { readonly figure: FigureCell; readonly role: AmountRole },
  convention: Convention,
): CellOutcome {
  if (figure.isNotSubscribed) return { kind: 'unexplained', why: message('amount.notSubscribed') };
  if (!application || !payer) return { kind: 'unexplained', why: message('amount.unknownTable') };
  const population = figures.population?.value ?? null;
  if (!member && !population)
    return { kind: 'unexplained', why: message('amount.unknownMember', { name: writtenName }) };
  const explanation = explainPrice(
    {
      convention,
      application: application.value,
      payer: payer.value,
      insee: member?.insee,
      quantities: {
        ...(member && memberQuantities(convention, member)),
        ...(population && { [populationMeasure(convention)]: population }),
      },
    },
    role,
  );
  return { kind: 'explained', explanation, found: figure.value, member: member?.name ?? writtenName };
}

/** A total: the sum of the amounts of its column, as they stand. */
function sumOutcome(
  { lines, application, payer }: TariffTable,
  total: FigureCell,
  role: AmountRole,
  convention: Convention,
): CellOutcome {
  if (!application || !payer) return { kind: 'unexplained', why: message('amount.unknownTable') };
  const amounts = lines.flatMap(({ figures }) => figures[role]?.value ?? []);
  const sum = roundToCents(sumOfAmounts(amounts));
  const explanation: Explanation = {
    title: explanationTitle(application.value, payer.value, convention),
    inputs: [],
    steps: [
      { computation: message('amount.sum', { count: amounts.length }), exact: sum, shown: formatEuros(sum) },
    ],
    result: sum,
  };
  return { kind: 'explained', explanation, found: total.value, member: null };
}
