import { message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { locationOf, type Place } from '../places';
import { type CheckContext, type Rule } from '../rule';
import { textCells } from '../workbookCells';

/** The métropole goes by several acronyms: « 3M » here, « MMM » there. */
export const rule: Rule = {
  id: 'NOM-08',
  severity: 'info',
  isReferenceFree: false,
  check: context => {
    const { acronym, name } = context.convention.issuer;
    const uses = usesOf(context, acronym);
    const others = uses.filter(use => use.acronym !== acronym);
    if (others.length === 0 || uses.length === others.length) return [];
    const found = [...new Set(uses.map(use => `« ${use.acronym} »`))].join(', ');
    const { elsewhere, ...location } = locationOf(others);
    return [
      {
        ...location,
        expected: acronym,
        found: [...new Set(others.map(use => use.acronym))].join(', '),
        difference: null,
        message: message('NOM-08.message', { found, expected: acronym }),
        explanation: [message('NOM-08.why', { name }), ...elsewhere],
        remedy: null,
      },
    ];
  },
};

/** Every cell that uses the acronym of the convention, or a variant of it. */
function usesOf({ snapshot }: CheckContext, acronym: string): (Place & { acronym: string })[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${variantsOf(acronym).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return snapshot.sheets.flatMap(sheet =>
    textCells(sheet).flatMap(({ row, column, value, formula }) =>
      typeof value !== 'string' || formula !== null
        ? []
        : [...new Set(value.match(pattern) ?? [])].map(used => ({
            sheet: sheet.name,
            cell: cellAddress(row, column),
            acronym: used,
          })),
    ),
  );
}

/** "MMM", and the same letter counted as people do: "3M", "M3M". */
function variantsOf(acronym: string): string[] {
  const [letter = ''] = acronym;
  const isRepeated = acronym.length > 1 && [...acronym].every(other => other === letter);
  const variants = isRepeated
    ? [acronym, `${acronym.length}${letter}`, `${letter}${acronym.length}${letter}`]
    : [acronym];
  return variants.map(variant => variant.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
}
