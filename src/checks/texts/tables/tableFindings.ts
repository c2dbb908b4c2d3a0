import { positionOf } from '../../cellAddress';
import { type Finding } from '../../finding';
import { type CheckContext, type Rule } from '../../rule';
import { rules } from '../../rules/index';
import { runChecks } from '../../runChecks';
import { quoteAt } from '../comparison/quotes';
import { type Passage } from '../passage';
import { type ReadText } from '../reading/readText';
import { type TextFinding } from '../textContext';
import { type TextSheet } from './textSheet';

/** Checks of workbooks that a table in a text can fail as well; what is about cells, sheets or formulas cannot. */
const OF_TABLES: ReadonlySet<string> = new Set([
  ...['NOM-01', 'NOM-02', 'NOM-05', 'NOM-06', 'PER-02', 'PER-03', 'POP-01', 'POP-04', 'POP-05'],
  ...['CAL-01', 'CAL-02', 'CAL-03', 'CAL-04', 'CAL-05', 'CAL-06', 'CAL-07', 'CAL-08', 'CAL-09'],
  ...['CAL-11', 'CAL-12', 'CAL-13', 'DOC-06'],
]);
/** Those that only a whole table can fail: a délibération may show the line of its commune alone. */
const OF_WHOLE_TABLES: ReadonlySet<string> = new Set(['PER-01', 'POP-03', 'ARR-02']);
const NEARLY_ALL = 0.8;

/** What is wrong in the tables that a text holds, told at their place in the text. */
export function tableFindings(sheet: TextSheet, read: ReadText, context: CheckContext): TextFinding[] {
  const { tables } = context.recognition;
  if (tables.length === 0) return [];
  const fewest = Math.min(...tables.map(({ lines }) => lines.length));
  const areWhole = fewest >= NEARLY_ALL * context.convention.members.length;
  const applies = ({ id }: Rule) => OF_TABLES.has(id) || (areWhole && OF_WHOLE_TABLES.has(id));
  return runChecks(context, rules.filter(applies)).findings.flatMap(finding => inText(finding, sheet, read));
}

function inText(finding: Finding, { placeOf }: TextSheet, read: ReadText): TextFinding[] {
  const passages = finding.cells.flatMap((cell): Passage[] => {
    const position = positionOf(cell);
    const place = position && placeOf(position.row, position.column);
    return place ? [place] : [];
  });
  const [first] = passages;
  if (!first) return [];
  const { rule, severity, expected, found, difference, message, explanation } = finding;
  return [
    {
      ...{ rule, severity, expected, found, difference, message, explanation },
      certainty: 'error',
      passages,
      quote: quoteAt(read, lineAround(read.original, first)),
      replacement: null,
    },
  ];
}

function lineAround(text: string, { start }: Passage): Passage {
  const end = text.indexOf('\n', start);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: end === -1 ? text.length : end };
}
