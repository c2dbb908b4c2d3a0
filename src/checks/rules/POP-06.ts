import { formatDay } from '../../domain/calendar/calendarDay';
import { message } from '../../text/message';
import { onTables } from '../onTables';
import { locationOf, oncePerPlace } from '../places';
import { announces, columnBasis, populationCells } from '../populations/populationColumn';
import { type CheckContext, type Rule } from '../rule';
import {
  factOf,
  type PopulationBasis,
  type StatedFacts,
  statementsOf,
  type TariffTable,
} from '../tariffTable';

/** The decree of the populations is cited nowhere, or is not that of the convention. */
export const rule: Rule = {
  id: 'POP-06',
  severity: 'minor',
  isReferenceFree: false,
  check: onTables((context, tables) => {
    const withPopulations = tables.filter(({ columns }) => columns.population !== undefined);
    return [
      ...silent(context, withPopulations),
      ...oncePerPlace(withPopulations.flatMap(table => otherDecree(context, table))),
    ];
  }),
};

/** Tables that cite neither decree nor year: one finding, since one sentence for the workbook would do. */
function silent({ convention }: CheckContext, tables: readonly TariffTable[]) {
  const mute = tables.filter(
    table =>
      !factOf(table, 'statedDecree') && !factOf(table, 'statedPopulationYear') && !table.correctedPopulations,
  );
  if (mute.length === 0 || mute.length < tables.length) return [];
  const { elsewhere, ...location } = locationOf(
    mute.flatMap(({ sheet, headers }) =>
      headers.population ? [{ sheet, cell: headers.population.cell }] : [],
    ),
  );
  const expected = formatDay(convention.populations.decree);
  return [
    {
      ...location,
      expected,
      found: null,
      difference: null,
      message: message('POP-06.message', { expected }),
      explanation: [message('POP-06.why', { source: convention.populations.source }), ...elsewhere],
      remedy: null,
    },
  ];
}

function otherDecree(context: CheckContext, table: TariffTable) {
  if (table.correctedPopulations) return otherThanSaid(context, table, table.correctedPopulations);
  return statementsOf(table).flatMap(facts => otherDecreeSaid(context, facts));
}

function otherDecreeSaid(context: CheckContext, { statedDecree, statedPopulationYear }: StatedFacts) {
  const { convention, populations } = context;
  const { decree, inForce, referenceYear, source } = convention.populations;
  const stated = statedDecree ?? statedPopulationYear;
  const years = [
    Number(inForce.slice(0, 4)),
    referenceYear,
    Number(populations.inForce[referenceYear]?.slice(0, 4)),
  ];
  const isRight = statedDecree
    ? statedDecree.value === decree
    : !statedPopulationYear || years.includes(statedPopulationYear.value);
  if (!stated || isRight) return [];
  const found = statedDecree ? formatDay(statedDecree.value) : String(stated.value);
  const expected = statedDecree ? formatDay(decree) : String(years[0]);
  return [
    {
      sheet: stated.sheet,
      cells: [stated.cell],
      expected,
      found,
      difference: null,
      message: statedDecree
        ? message('POP-06.message.other', { found, expected })
        : message('POP-06.message.year', { found, expected, year: String(referenceYear) }),
      explanation: [message('POP-06.why', { source })],
      remedy: null,
    },
  ];
}

/** What the user says of the populations stands for what the table cites. */
function otherThanSaid(context: CheckContext, table: TariffTable, said: PopulationBasis) {
  const { referenceYear, source } = context.convention.populations;
  const [cell] = populationCells(table).map(({ figure }) => figure.cell);
  // Another kind, or figures that are not what the user says, are for POP-02 to tell.
  const isTold =
    said.kind !== context.convention.populations.kind ||
    !announces(context, table, columnBasis(table, context));
  if (said.year === referenceYear || isTold || cell === undefined) return [];
  return [
    {
      sheet: table.sheet,
      cells: [table.headers.population?.cell ?? cell],
      expected: String(referenceYear),
      found: String(said.year),
      difference: null,
      message: message('POP-06.message.said', { found: String(said.year), expected: String(referenceYear) }),
      explanation: [message('POP-06.why', { source })],
      remedy: null,
    },
  ];
}
