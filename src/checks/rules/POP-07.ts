import { Decimal } from '../../domain/money/decimal';
import { message } from '../../text/message';
import { type Finding } from '../finding';
import { grouped } from '../grouped';
import { onTables } from '../onTables';
import { locationOf } from '../places';
import { populationOn } from '../populations/populationBasis';
import { columnBasis, type PopulationCell, populationCells } from '../populations/populationColumn';
import { type CheckContext, type Rule } from '../rule';
import { type PopulationBasis, type TariffTable } from '../tariffTable';

type Change = PopulationCell & {
  readonly table: TariffTable;
  readonly basis: PopulationBasis;
  readonly before: number;
};

const NOTABLE = new Decimal('0.05');

/** A population that moved by more than 5 % in a year: true now and then, a typing error more often. */
export const rule: Rule = {
  id: 'POP-07',
  severity: 'info',
  isReferenceFree: false,
  check: onTables((context, tables) => {
    const changes = tables.flatMap(table => changesOf(context, table));
    return grouped(changes, ({ member, population }) => `${member.insee} ${population}`).flatMap(findingOf);
  }),
};

function changesOf(context: CheckContext, table: TariffTable): Change[] {
  const basis = columnBasis(table, context);
  return populationCells(table).flatMap(cell => {
    const before = populationOn(context, cell.member, { ...basis, year: basis.year - 1 });
    const isLegal = populationOn(context, cell.member, basis) === cell.population;
    if (before === null || !isLegal) return [];
    const change = new Decimal(cell.population).minus(before).div(before);
    return change.abs().gt(NOTABLE) ? [{ ...cell, table, basis, before }] : [];
  });
}

function findingOf(changes: readonly Change[]): Omit<Finding, 'rule' | 'severity'>[] {
  const [first] = changes;
  if (!first) return [];
  const { member, population, before, basis } = first;
  const { elsewhere, ...location } = locationOf(
    changes.map(({ table, figure }) => ({ sheet: table.sheet, cell: figure.cell })),
  );
  const percent = new Decimal(population).minus(before).div(before).times(100).toDecimalPlaces(1).toNumber();
  return [
    {
      ...location,
      expected: String(before),
      found: String(population),
      difference: String(population - before),
      unit: 'inhabitants',
      message: message('POP-07.message', { name: member.name, before, found: population, percent }),
      explanation: [
        message(`POP-07.why.${basis.kind}`, {
          before,
          found: population,
          previous: String(basis.year - 1),
          year: String(basis.year),
        }),
        ...elsewhere,
      ],
      remedy: null,
    },
  ];
}
