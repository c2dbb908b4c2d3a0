import { message } from '../../text/message';
import { misspellingFinding } from '../names/misspellingFinding';
import { loneMisspellings } from '../names/namedLines';
import { onTables } from '../onTables';
import { type Rule } from '../rule';

/** A name that is nobody's and close to one member's: « Pérois ». */
export const rule: Rule = {
  id: 'NOM-01',
  severity: 'major',
  isReferenceFree: false,
  check: onTables(context =>
    loneMisspellings(context).flatMap(lines => {
      const [first] = lines;
      if (!first?.line.member) return [];
      const { member, writtenName } = first.line;
      const sentence = message('NOM-01.message', { found: writtenName.trim(), expected: member.name });
      return [misspellingFinding(context, member, lines, sentence)];
    }),
  ),
};
