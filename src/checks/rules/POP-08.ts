import { message } from '../../text/message';
import { plainNumber } from '../../domain/money/figureTexts';
import { onTables } from '../onTables';
import { populationEdits } from '../populations/populationEdits';
import { type Rule } from '../rule';
import { type FigureCell, type TableLine, type TariffTable } from '../tariffTable';

/** A population that is no positive whole number, or that is missing: nobody has half an inhabitant. */
export const rule: Rule = {
  id: 'POP-08',
  severity: 'blocking',
  isReferenceFree: true,
  check: onTables((_, tables) =>
    tables.flatMap(table =>
      table.lines.flatMap(line => {
        const figure = line.figures.population;
        return figure && isWrong(line, figure) ? [findingOf(table, line, figure)] : [];
      }),
    ),
  ),
};

function isWrong({ figures }: TableLine, { value, isNotSubscribed, isAmbiguous }: FigureCell): boolean {
  if (value !== null) return !value.isInteger() || value.lte(0);
  const amounts = [figures.period, figures.annual, figures.billed];
  // An empty line prices nobody; an ambiguous figure is asked about by CEL-01.
  return !isNotSubscribed && !isAmbiguous && amounts.some(amount => amount && amount.value !== null);
}

function findingOf(table: TariffTable, line: TableLine, figure: FigureCell) {
  const { member } = line;
  const found = figure.raw === null ? null : String(figure.value ?? figure.raw);
  const expected = member ? member.population : null;
  const edits = expected === null ? null : populationEdits([{ table, figure, expected }]);
  const values = { name: member?.name ?? line.writtenName.trim(), found: found ?? '' };
  return {
    sheet: table.sheet,
    cells: [figure.cell],
    expected: expected === null ? null : String(expected),
    found,
    difference: figure.value !== null && expected !== null ? figure.value.minus(expected).toString() : null,
    unit: 'inhabitants' as const,
    message:
      found === null
        ? message('POP-08.message.missing', { name: values.name })
        : message('POP-08.message', { ...values, found: figure.value ? plainNumber(figure.value) : found }),
    explanation: [
      expected === null
        ? message('POP-08.why')
        : message('POP-08.why.expected', { name: values.name, expected }),
    ],
    remedy: edits && { kind: 'fix' as const, edits },
  };
}
