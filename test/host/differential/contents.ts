import { after, refusal, type Script } from './script';

type Cell = string | number | boolean | null;

/** What A1 holds after being given something. */
function typed(states: string, value: Cell, gives: unknown): Script {
  return {
    member: 'Range.values',
    states,
    gives,
    run: (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [[value]];
      range.load('values');
      return after(context, () => range.values[0]?.[0] as unknown);
    },
  };
}

/** An assignment to A1:B2 that is refused. */
function wrong(member: Script['member'], states: string, assign: (range: Excel.Range) => void): Script {
  return {
    member,
    states,
    gives: 'InvalidArgument',
    run: (sheet, context) => {
      assign(sheet.getRange('A1:B2'));
      return refusal(context);
    },
  };
}

/** A property of A1 as it reads after something was done to it. */
function reads<K extends keyof Excel.Range>(
  property: K,
  states: string,
  act: (range: Excel.Range) => void,
  gives: unknown,
): Script {
  return {
    member: `Range.${property}`,
    states,
    gives,
    run: (sheet, context) => {
      const range = sheet.getRange('A1');
      act(range);
      range.load(property);
      return after(context, () => range[property]);
    },
  };
}

/** What cells hold, and how it is given. */
export const contents: readonly Script[] = [
  typed('a number is given back', 12.5, 12.5),
  typed('a text that reads as a number becomes one', '34022', 34022),
  typed('an apostrophe first keeps a text as it is', "'34022", '34022'),
  typed('a boolean is given back', true, true),
  typed('an empty text is an empty cell', '', ''),
  wrong('Range.values', 'an array of other dimensions is refused', range => (range.values = [[1, 2]])),
  wrong('Range.formulas', 'rows of unequal length are refused', range => (range.formulas = [[1, 2], [3]])),
  wrong('Range.numberFormat', 'other dimensions are refused', range => (range.numberFormat = [['0'], ['0']])),
  reads(
    'values',
    'null leaves a cell as it is',
    r => {
      r.values = [[7]];
      r.values = [[null]];
    },
    [[7]],
  ),
  reads(
    'values',
    '"" clears what a cell holds',
    r => {
      r.values = [[7]];
      r.values = [['']];
    },
    [['']],
  ),
  reads(
    'formulas',
    'a constant is its own formula',
    r => {
      r.values = [[7]];
    },
    [[7]],
  ),
  reads(
    'formulas',
    'a formula reads in English',
    r => {
      r.formulas = [['=SUM(B1,2.5)']];
    },
    [['=SUM(B1,2.5)']],
  ),
  reads(
    'formulasLocal',
    'in the language of the user',
    r => {
      r.formulas = [['=SUM(B1,2.5)']];
    },
    [['=SOMME(B1;2,5)']],
  ),
  reads(
    'formulasR1C1',
    'relative to the cell',
    r => {
      r.formulas = [['=B1*$C$2']];
    },
    [['=RC[1]*R2C3']],
  ),
  reads('numberFormat', 'General at first', () => undefined, [['General']]),
  reads(
    'numberFormat',
    'as set',
    r => {
      r.numberFormat = [['0.00']];
    },
    [['0.00']],
  ),
  reads('valueTypes', 'Empty for an empty cell', () => undefined, [['Empty']]),
  reads(
    'valueTypes',
    'String for a text',
    r => {
      r.values = [['Clapiers']];
    },
    [['String']],
  ),
  reads(
    'valueTypes',
    'Boolean for a boolean',
    r => {
      r.values = [[false]];
    },
    [['Boolean']],
  ),
  reads(
    'rowHidden',
    'whether its row is hidden',
    r => {
      r.rowHidden = true;
    },
    true,
  ),
  reads(
    'columnHidden',
    'whether its column is hidden',
    r => {
      r.columnHidden = true;
    },
    true,
  ),
  reads('cellCount', 'the number of cells', () => undefined, 1),
  reads('address', 'with the name of its sheet', () => undefined, 'Feuil1!A1'),
];
