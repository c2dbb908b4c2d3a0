import { frenchError } from '../french/frenchErrors';
import { englishNamesIn, isUnreadable } from '../french/frenchFormula';
import { isCellError } from '../functions/cellErrors';
import { type CellPosition } from '../grid/grid';
import { type CellCard } from '../grid/univerErrorCards';
import { hostText, type HostTextKey } from '../hostText';
import { type ExcelHost } from '../session/excelHost';

const MEANINGS: Readonly<Record<string, HostTextKey>> = {
  '#NULL!': 'host.error.null',
  '#DIV/0!': 'host.error.division',
  '#VALUE!': 'host.error.value',
  '#REF!': 'host.error.reference',
  '#NAME?': 'host.error.name',
  '#NUM!': 'host.error.number',
  '#N/A': 'host.error.missing',
  '#SPILL!': 'host.error.spill',
  '#CYCLE!': 'host.error.cycle',
  '#BUSY!': 'host.error.busy',
};

/** What there is to say of a cell that shows an error: the add-in's own message, or what the error means. */
export function cellMessage(host: ExcelHost, cell: CellPosition): CellCard | undefined {
  const area = { ...cell, rows: 1, columns: 1 };
  const value = host.grid.readValues(area)[0]?.[0];
  if (!isCellError(value)) return undefined;
  const formula = host.grid.readFormulas(area)[0]?.[0] ?? '';
  const text = host.functions.messageAt(cell) ?? aboutFormula(formula) ?? meaning(value);
  return text === undefined ? undefined : { title: frenchError(value), text };
}

function aboutFormula(formula: string): string | undefined {
  if (isUnreadable(formula)) return hostText('host.unreadableFormula');
  const [english] = englishNamesIn(formula);
  return english && hostText('host.englishFunction', { typed: english.typed, french: english.french });
}

function meaning(error: string): string | undefined {
  const key = MEANINGS[error];
  return key && hostText(key);
}
