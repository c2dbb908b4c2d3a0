import { formFindings } from '../names/formFindings';
import { onTables } from '../onTables';
import { type Rule } from '../rule';

/** The article of a name is missing or moved: « Crès (Le) ». */
export const rule: Rule = {
  id: 'NOM-04',
  severity: 'minor',
  isReferenceFree: false,
  check: onTables(context => formFindings(context, 'NOM-04')),
};
