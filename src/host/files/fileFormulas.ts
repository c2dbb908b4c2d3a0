import { mapCode } from '../model/formulaText';

/** Functions newer than the file format: a file names them with a prefix. */
const NEWER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL
   BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT
   CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE
   ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FORECAST.LINEAR
   FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH
   IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS
   MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
   PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC
   RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST
   T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE
   UNIQUE VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(
    /\s+/,
  ),
);
/** These two have a second prefix, since older functions of the same name exist elsewhere. */
const NEWER_IN_SHEETS = new Set(['FILTER', 'SORT']);
const CALL = /(?<![\w.])([A-Z][A-Z0-9._]*)(?=\()/gi;
const PREFIX_OF_ADD_IN = '_xldudf_';

/** A formula of a file as it is typed: with its "=", and without the prefixes that only files use. */
export function formulaFromFile(stored: string, addInFunctions: readonly string[]): string {
  const names = new Map(addInFunctions.map(name => [storedName(name).toUpperCase(), name]));
  const typed = mapCode(stored, part =>
    part
      .replace(/_xlfn\.SINGLE\(/gi, '(')
      .replace(/_xlfn\.|_xlws\.|_xlpm\./gi, '')
      .replace(
        /_xldudf_[\w.]+/gi,
        name => names.get(name.toUpperCase()) ?? name.slice(PREFIX_OF_ADD_IN.length),
      ),
  );
  return `=${typed}`;
}

/** A typed formula as files store it. Excel looks for the functions of an add-in under their prefix only. */
export function formulaToFile(typed: string, addInFunctions: readonly string[]): string {
  const names = new Map(addInFunctions.map(name => [name.toUpperCase(), storedName(name)]));
  return mapCode(typed.replace(/^=/, ''), part =>
    part.replace(CALL, name => {
      const upper = name.toUpperCase();
      const ofAddIn = names.get(upper);
      if (ofAddIn !== undefined) return ofAddIn;
      if (NEWER_IN_SHEETS.has(upper)) return `_xlfn._xlws.${upper}`;
      return NEWER.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}

/** Whether a formula speaks of another workbook or of a table, neither of which the grid knows. */
export function speaksOfElsewhere(formula: string): boolean {
  let found = false;
  // Between quotes a bracket means another workbook only before a sheet name.
  for (const sheet of formula.replace(/"(?:[^"]|"")*"/g, '').match(/'(?:[^']|'')*'!/g) ?? []) {
    found ||= sheet.includes('[');
  }
  mapCode(formula, part => {
    found ||= part.includes('[');
    return part;
  });
  return found;
}

function storedName(name: string): string {
  return PREFIX_OF_ADD_IN + name.replace(/\./g, '_');
}
