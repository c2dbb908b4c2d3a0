import { message } from '../../text/message';
import { misspellingFinding } from '../names/misspellingFinding';
import { divergentBodies } from '../names/namedLines';
import { onTables } from '../onTables';
import { type Rule } from '../rule';

/** One body spelt differently from table to table: « Pérois » and « Pérols ». One finding a body. */
export const rule: Rule = {
  id: 'NOM-02',
  severity: 'major',
  isReferenceFree: false,
  check: onTables(context =>
    divergentBodies(context).map(({ member, misspelt, writings }) => {
      const found = writings.map(writing => `« ${writing} »`).join(', ');
      const sentence = message('NOM-02.message', { found, expected: member.name });
      return misspellingFinding(context, member, misspelt, sentence);
    }),
  ),
};
