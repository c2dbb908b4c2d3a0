import { signedEuros } from '../../domain/money/figureTexts';
import { formatEuros } from '../../domain/money/formatEuros';
import { message, type Message } from '../../text/message';
import { columnTitle } from '../diagnosis/telling';
import { type Finding } from '../finding';
import { onTables } from '../onTables';
import { locationOf } from '../places';
import { amountEdits, followingAmounts, type LineAmounts } from '../populations/followingAmounts';
import { populationEdits } from '../populations/populationEdits';
import { type PopulationMistake, populationMistakes } from '../populations/populationMistakes';
import { type CheckContext, type Rule } from '../rule';

/** A population that is not that of the decree: it says what the figure is instead, when it can be known. */
export const rule: Rule = {
  id: 'POP-01',
  severity: 'blocking',
  isReferenceFree: false,
  check: onTables(context =>
    populationMistakes(context).flatMap(mistake => {
      const [first] = mistake.cells;
      return first ? [findingOf(context, mistake, first)] : [];
    }),
  ),
};

function findingOf(
  context: CheckContext,
  mistake: PopulationMistake,
  first: PopulationMistake['cells'][number],
): Omit<Finding, 'rule' | 'severity'> {
  const { cells } = mistake;
  const { elsewhere, ...location } = locationOf(
    cells.map(({ table, figure }) => ({ sheet: table.sheet, cell: figure.cell })),
  );
  const edits = populationEdits(cells);
  const lines = followingAmounts(context, cells);
  return {
    ...location,
    expected: String(first.expected),
    found: String(first.population),
    difference: String(first.population - first.expected),
    unit: 'inhabitants',
    message: sentenceOf(mistake, first),
    explanation: [...reasons(context, cells), ...amountReasons(lines), ...elsewhere],
    remedy: edits && { kind: 'fix', edits: [...edits, ...amountEdits(lines)] },
  };
}

function sentenceOf(
  mistake: PopulationMistake,
  { member, population, expected }: PopulationMistake['cells'][number],
): Message {
  const figures = { name: member.name, found: population, expected };
  const count = mistake.cells.length;
  switch (mistake.kind) {
    case 'shifted':
      return mistake.by === 1
        ? message('POP-01.message.shiftedDown', { ...figures, count })
        : message('POP-01.message.shiftedUp', { ...figures, count });
    case 'exchanged':
      return message('POP-01.message.exchanged', { ...figures, other: mistake.cells[1].member.name });
    case 'otherBasis':
      return message(`POP-01.message.${mistake.populationKind}`, { ...figures, year: String(mistake.year) });
    case 'otherMember':
      return message('POP-01.message.otherMember', { ...figures, other: mistake.member.name });
    case 'digits':
      return message('POP-01.message.digits', figures);
    case 'unknown':
      return message('POP-01.message', figures);
  }
}

/** One line a member: the figure found, the figure of the decree. */
function reasons({ convention }: CheckContext, cells: PopulationMistake['cells']): Message[] {
  const { kind, referenceYear } = convention.populations;
  return cells
    .filter(({ member }, index) => cells.findIndex(other => other.member.insee === member.insee) === index)
    .map(({ member, figure, population, expected }) =>
      message(`POP-01.why.${kind}`, {
        name: member.name,
        cell: figure.cell,
        found: population,
        expected,
        year: String(referenceYear),
      }),
    );
}

/** Lines whose amounts are told one by one; beyond, the first shows how it goes and the others are counted. */
const MOST_TOLD = 3;

/** What the wrong populations did to the amounts: each with what it should be, or that they are right. */
function amountReasons(lines: readonly LineAmounts[]): Message[] {
  const following = lines.filter(line => line.following.length > 0);
  const told = following.length > MOST_TOLD ? following.slice(0, 1) : following;
  const rest = following.slice(told.length).reduce((count, line) => count + line.following.length, 0);
  const right = lines.filter(line => line.judged > 0 && line.following.length === 0);
  return [
    ...told.flatMap(amountLines),
    ...(rest > 0 ? [message('POP-01.why.otherAmounts', { count: rest })] : []),
    ...right
      .slice(0, 1)
      .map(({ wrong: { member, figure, expected } }) =>
        message('POP-01.why.amountsRight', { name: member.name, cell: figure.cell, expected }),
      ),
  ];
}

function amountLines({ wrong, following }: LineAmounts): Message[] {
  return following.map(({ column, figure, found, expected }) =>
    message('POP-01.why.amount', {
      name: wrong.member.name,
      column: columnTitle(wrong.table, column),
      cell: figure.cell,
      found: formatEuros(found),
      population: wrong.population,
      expected: formatEuros(expected),
      difference: signedEuros(found.minus(expected)),
    }),
  );
}
