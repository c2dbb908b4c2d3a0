import { formFindings } from '../names/formFindings';
import { onTables } from '../onTables';
import { type Rule } from '../rule';

/** Accents, hyphens, case, abbreviations: « ST JEAN DE VEDAS ». */
export const rule: Rule = {
  id: 'NOM-03',
  severity: 'minor',
  isReferenceFree: false,
  check: onTables(context => formFindings(context, 'NOM-03')),
};
