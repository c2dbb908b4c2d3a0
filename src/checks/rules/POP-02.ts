import { message } from '../../text/message';
import { onTables } from '../onTables';
import { oncePerPlace, placeOf } from '../places';
import { conventionBasis, isSameBasis } from '../populations/populationBasis';
import { announces, columnBasis, populationCells, wrongCells } from '../populations/populationColumn';
import { populationEdits } from '../populations/populationEdits';
import { type CheckContext, type Rule } from '../rule';
import { type PopulationBasis, type Stated, statementsOf, type TariffTable } from '../tariffTable';
import { cellAt } from '../workbookCells';

/** A column of another kind or year than the convention's, or a text that names another kind than the figures. */
export const rule: Rule = {
  id: 'POP-02',
  severity: 'major',
  isReferenceFree: false,
  check: onTables((context, tables) =>
    oncePerPlace(
      tables.flatMap(table => {
        const basis = columnBasis(table, context);
        const own = conventionBasis(context.convention);
        const said = table.correctedPopulations;
        if (said && !isSameBasis(said, basis)) return otherThanSaid(context, table, basis);
        if (!isSameBasis(basis, own)) {
          // Figures of another year that cite their own decree are what they say: POP-06 tells that it is another one.
          return basis.kind === own.kind && announces(context, table, basis)
            ? []
            : [otherColumn(context, table, basis)];
        }
        return said ? [] : textOfOtherKind(context, table);
      }),
    ),
  ),
};

/** The figures are known populations, and not those that the user says. */
function otherThanSaid(context: CheckContext, table: TariffTable, basis: PopulationBasis) {
  const said = table.correctedPopulations;
  const all = populationCells(table);
  const wrong = new Set(wrongCells(context, table, basis).map(({ line }) => line));
  const agreeing = all.filter(({ line }) => !wrong.has(line));
  const [first] = agreeing;
  if (!said || !first) return [];
  return [
    {
      sheet: table.sheet,
      cells: agreeing.map(({ figure }) => figure.cell),
      expected: `${said.kind} ${said.year}`,
      found: `${basis.kind} ${basis.year}`,
      difference: null,
      message: message(`POP-02.message.said.${basis.kind}`, { found: String(basis.year) }),
      explanation: [
        message('POP-02.why.said', {
          name: first.member.name,
          found: first.population,
          count: agreeing.length,
          all: all.length,
        }),
      ],
      remedy: null,
    },
  ];
}

function otherColumn(context: CheckContext, table: TariffTable, basis: PopulationBasis) {
  const own = conventionBasis(context.convention);
  const wrong = wrongCells(context, table, own);
  const cells = wrong.map(({ figure }) => figure.cell);
  const edits = populationEdits(wrong.map(cell => ({ ...cell, table })));
  const [first] = wrong;
  return {
    sheet: table.sheet,
    cells,
    expected: `${own.kind} ${own.year}`,
    found: `${basis.kind} ${basis.year}`,
    difference: null,
    message: message(`POP-02.message.${basis.kind}.${own.kind}`, {
      found: String(basis.year),
      expected: String(own.year),
    }),
    explanation: first
      ? [
          message('POP-02.why', {
            name: first.member.name,
            found: first.population,
            expected: first.expected,
            count: wrong.length,
          }),
        ]
      : [],
    remedy: edits && {
      kind: 'suggestion' as const,
      choices: [{ label: message('POP-02.choice.write', { count: edits.length }), edits }],
    },
  };
}

/** The figures are those of the convention, the text says another kind. */
function textOfOtherKind(context: CheckContext, table: TariffTable) {
  return statementsOf(table).flatMap(({ statedPopulationKind }) =>
    statedPopulationKind ? otherKindSaid(context, table, statedPopulationKind) : [],
  );
}

function otherKindSaid(context: CheckContext, table: TariffTable, stated: Stated<PopulationBasis['kind']>) {
  const { kind, year } = conventionBasis(context.convention);
  const [first] = populationCells(table);
  const isProven = first !== undefined && wrongCells(context, table, { kind, year }).length === 0;
  if (stated.value === kind || !isProven) return [];
  const held = cellAt(context.snapshot, stated.sheet, stated.cell);
  const said = String(held?.value ?? '');
  const text = said.replace(/(totale|municipale)(?=s?\b)/gi, kind);
  return [
    {
      sheet: stated.sheet,
      cells: [stated.cell],
      expected: kind,
      found: stated.value,
      difference: null,
      message: message(`POP-02.message.text.${kind}`),
      explanation: [
        message(`POP-01.why.right.${kind}`, {
          name: first.member.name,
          found: first.population,
          year: String(year),
        }),
      ],
      remedy:
        held?.formula || table.isPastedText || text === said
          ? null
          : {
              kind: 'suggestion' as const,
              choices: [
                {
                  label: message('POP-02.choice.text', { text }),
                  edits: [{ kind: 'text' as const, ...placeOf(stated), text }],
                },
              ],
            },
    },
  ];
}
