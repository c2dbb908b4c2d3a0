import { excelFunctions } from '../../text/excelFunctions';
import { type GridFunction } from '../grid/grid';

/** Functions that the grid knows and Excel does not: never offered, since a saved formula would be an error there. */
export const NOT_IN_EXCEL: ReadonlySet<string> = new Set(
  `ARRAY_CONSTRAIN AVERAGE.WEIGHTED COMPARE CUBE DIVIDED EPOCHTODATE FLATTEN IMCOTH IMLOG IMTANH ISBETWEEN ISDATE ISEMAIL
   ISURL MARGINOFERROR MINUS MULTIPLY PLUS REGEXMATCH ROUNDBANK TO_DATE`.split(/\s+/),
);

/** What is said of a function of Excel while it is typed, by its English name; undefined when nothing is written. */
export function functionHelp(english: string): Omit<GridFunction, 'name'> | undefined {
  if (!Object.hasOwn(excelFunctions, english)) return undefined;
  const { fr } = excelFunctions[english as keyof typeof excelFunctions];
  const [, description = '', names = ''] = /^(.*) :(?: (.+))?$/.exec(fr) ?? [];
  return { description, parameters: names === '' ? [] : names.split(' ; ').map(parameter) };
}

function parameter(written: string): GridFunction['parameters'][number] {
  return {
    name: written.replace(/[[\]…]/g, ''),
    description: '',
    isOptional: written.startsWith('['),
    isRepeating: written.includes('…'),
  };
}
