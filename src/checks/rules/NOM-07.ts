import { formFindings } from '../names/formFindings';
import { onTables } from '../onTables';
import { type Rule } from '../rule';

/** No-break spaces, byte order marks and other characters that nobody sees. */
export const rule: Rule = {
  id: 'NOM-07',
  severity: 'minor',
  isReferenceFree: false,
  check: onTables(context => formFindings(context, 'NOM-07')),
};
