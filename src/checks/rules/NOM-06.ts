import { message } from '../../text/message';
import { grouped } from '../grouped';
import { namedLines, placeOf } from '../names/namedLines';
import { locationOf } from '../places';
import { onTables } from '../onTables';
import { type Rule } from '../rule';

/** A commune that exists and is no member: « Le Cros » for « Le Crès » would be billed to nobody. */
export const rule: Rule = {
  id: 'NOM-06',
  severity: 'major',
  isReferenceFree: false,
  check: onTables(context => {
    const strangers = namedLines(context).flatMap(named =>
      named.line.match.kind === 'stranger' ? [{ named, commune: named.line.match.commune }] : [],
    );
    return grouped(strangers, ({ commune }) => commune).map(group => {
      const commune = group[0]?.commune ?? '';
      const { elsewhere, ...location } = locationOf(group.map(({ named }) => placeOf(named)));
      const found = group[0]?.named.line.writtenName.trim() ?? '';
      return {
        ...location,
        expected: null,
        found,
        difference: null,
        message: message('NOM-06.message', { found }),
        explanation: [
          message('NOM-06.why', { commune, count: context.convention.members.length }),
          ...elsewhere,
        ],
        // Whether the line is to go or to be renamed, only its author knows.
        remedy: null,
      };
    });
  }),
};
