import { formatEuros } from '../../domain/money/formatEuros';
import { message } from '../../text/message';
import { onTables } from '../onTables';
import { type Rule } from '../rule';
import { type FigureCell, type TableLine, type TariffTable } from '../tariffTable';

/** Before participation, a commune and its CCAS cost the same: only the last column differs. */
export const rule: Rule = {
  id: 'DOC-06',
  severity: 'major',
  isReferenceFree: true,
  check: onTables((_, tables) =>
    tables
      .filter(({ payer }) => payer?.value.type === 'CCAS')
      .flatMap(ccas => {
        const code = ccas.application?.value.code;
        const communes = tables.find(
          ({ payer, application }) => payer?.value.type === 'COMMUNE' && application?.value.code === code,
        );
        return code === undefined || !communes ? [] : comparison(ccas, communes);
      }),
  ),
};

interface Difference {
  readonly name: string;
  readonly figure: FigureCell;
  readonly other: FigureCell;
}

/** One finding a pair of tables. */
function comparison(ccas: TariffTable, communes: TariffTable) {
  const differences = (['period', 'annual'] as const).flatMap(column =>
    ccas.lines.flatMap((line): Difference[] => {
      const { member } = line;
      const twin = communes.lines.find(other => member && other.member?.insee === member.insee);
      const [figure, other] = [line.figures[column], twin?.figures[column]];
      if (!member || !twin || !figure?.value || !other?.value || figure.value.eq(other.value)) return [];
      // Another population makes other amounts: POP-01 or POP-04 tells it.
      return haveSamePopulation(line, twin) ? [{ name: member.name, figure, other }] : [];
    }),
  );
  const [first] = differences;
  const [found, expected] = [first?.figure.value, first?.other.value];
  if (!first || !found || !expected) return [];
  return [
    {
      sheet: ccas.sheet,
      cells: differences.map(({ figure }) => figure.cell),
      comparedWith: differences.map(({ other }) => ({ sheet: communes.sheet, cell: other.cell })),
      expected: expected.toString(),
      found: found.toString(),
      difference: found.minus(expected).toString(),
      unit: 'euros' as const,
      message: message('DOC-06.message', {
        count: differences.length,
        name: first.name,
        found: formatEuros(found),
        expected: formatEuros(expected),
      }),
      explanation: [
        message('DOC-06.why', { sheet: communes.sheet, cell: first.other.cell, other: first.figure.cell }),
      ],
      remedy: null,
    },
  ];
}

function haveSamePopulation(one: TableLine, other: TableLine): boolean {
  const [a, b] = [one.figures.population?.value, other.figures.population?.value];
  return !a || !b || a.eq(b);
}
