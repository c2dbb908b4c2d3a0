import {
  type ConditionalFormat,
  type ConditionalRule,
  type ConditionalStyle,
  type Threshold,
} from '../grid/annotations';
import { firstCell } from './fileAreas';
import { formulaToFile } from './fileFormulas';
import { escapeXml } from './xml';

/** A condition that somebody made or changed in the grid. */
export function ruleXml(
  { rule, stopIfTrue, areas }: ConditionalFormat,
  addInFunctions: readonly string[],
): string {
  const cell = firstCell(areas);
  const { type, attributes, formulas = [], inner = '' } = described(rule, cell, addInFunctions);
  const told = Object.entries({ type, ...attributes, ...(stopIfTrue && { stopIfTrue: '1' }) });
  const listed = told.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const written = formulas.map(formula => `<formula>${escapeXml(formula)}</formula>`).join('');
  return `<cfRule${listed}>${written}${inner}</cfRule>`;
}

interface Described {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly formulas?: readonly string[];
  readonly inner?: string;
}

function described(rule: ConditionalRule, cell: string, addInFunctions: readonly string[]): Described {
  switch (rule.kind) {
    case 'formula':
      return { type: 'expression', formulas: [formulaToFile(rule.formula, addInFunctions)] };
    case 'number':
      return { type: 'cellIs', attributes: { operator: rule.operator }, formulas: rule.values.map(String) };
    case 'text':
      return textRule(rule.operator, rule.text, cell);
    case 'period':
      return {
        type: 'timePeriod',
        attributes: { timePeriod: rule.period },
        formulas: [period(rule.period, cell)],
      };
    case 'rank':
      return {
        type: 'top10',
        attributes: {
          ...(rule.isPercent && { percent: '1' }),
          ...(rule.isBottom && { bottom: '1' }),
          rank: String(rule.count),
        },
      };
    case 'average':
      return {
        type: 'aboveAverage',
        attributes: {
          ...(rule.operator.startsWith('less') && { aboveAverage: '0' }),
          ...(rule.operator.endsWith('OrEqual') && { equalAverage: '1' }),
        },
      };
    case 'repeated':
      return { type: rule.isUnique ? 'uniqueValues' : 'duplicateValues' };
    case 'colorScale':
    case 'dataBar':
    case 'iconSet':
      return scale(rule, addInFunctions);
  }
}

type Scale = Extract<ConditionalRule, { readonly kind: 'colorScale' | 'dataBar' | 'iconSet' }>;

function scale(rule: Scale, addInFunctions: readonly string[]): Described {
  const bound = (threshold: Threshold, more = '') => boundXml(threshold, more, addInFunctions);
  const shows = rule.kind === 'colorScale' || rule.showsValue ? '' : ' showValue="0"';
  switch (rule.kind) {
    case 'colorScale': {
      const bounds = rule.points.map(({ threshold }) => bound(threshold));
      const colors = rule.points.map(({ color }) => colorXml('color', color));
      return { type: 'colorScale', inner: `<colorScale>${[...bounds, ...colors].join('')}</colorScale>` };
    }
    case 'dataBar': {
      const inner = [bound(rule.min), bound(rule.max), colorXml('color', rule.color)].join('');
      return { type: 'dataBar', inner: `<dataBar${shows}>${inner}</dataBar>` };
    }
    case 'iconSet': {
      const reversed = rule.isReversed ? ' reverse="1"' : '';
      const bounds = rule.icons.map(icon => bound(icon.threshold, icon.includesBound ? '' : ' gte="0"'));
      return {
        type: 'iconSet',
        inner: `<iconSet iconSet="${rule.set}"${shows}${reversed}>${bounds.join('')}</iconSet>`,
      };
    }
  }
}

function textRule(operator: string, text: string, cell: string): Described {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const rule = (type: string, formula: string, word = type): Described => ({
    type,
    attributes: { operator: word, text },
    formulas: [formula],
  });
  switch (operator) {
    case 'notContainsText':
      return rule('notContainsText', `ISERROR(SEARCH(${quoted},${cell}))`, 'notContains');
    case 'beginsWith':
      return rule('beginsWith', `LEFT(${cell},LEN(${quoted}))=${quoted}`);
    case 'endsWith':
      return rule('endsWith', `RIGHT(${cell},LEN(${quoted}))=${quoted}`);
    case 'containsBlanks':
      return { type: operator, formulas: [`LEN(TRIM(${cell}))=0`] };
    case 'notContainsBlanks':
      return { type: operator, formulas: [`LEN(TRIM(${cell}))>0`] };
    case 'containsErrors':
      return { type: operator, formulas: [`ISERROR(${cell})`] };
    case 'notContainsErrors':
      return { type: operator, formulas: [`NOT(ISERROR(${cell}))`] };
    case 'equal':
    case 'notEqual':
      return { type: 'cellIs', attributes: { operator }, formulas: [quoted] };
    default:
      return rule('containsText', `NOT(ISERROR(SEARCH(${quoted},${cell})))`);
  }
}

/** The formula that Excel stores with a period, counted from today. */
function period(name: string, cell: string): string {
  const day = `FLOOR(${cell},1)`;
  const week = `TODAY()-ROUNDDOWN(${cell},0)`;
  const month = (shift: string) =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${shift})),YEAR(${cell})=YEAR(EDATE(TODAY(),${shift})))`;
  const formulas: Readonly<Record<string, string>> = {
    today: `${day}=TODAY()`,
    yesterday: `${day}=TODAY()-1`,
    tomorrow: `${day}=TODAY()+1`,
    last7Days: `AND(TODAY()-${day}<=6,${day}<=TODAY())`,
    lastMonth: month('0-1'),
    thisMonth: month('0'),
    nextMonth: month('0+1'),
    lastWeek: `AND(${week}>=(WEEKDAY(TODAY())),${week}<(WEEKDAY(TODAY())+7))`,
    thisWeek: `AND(${week}<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
    nextWeek: `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  };
  return formulas[name] ?? `${day}=TODAY()`;
}

function boundXml({ type, value }: Threshold, more: string, addInFunctions: readonly string[]): string {
  const stored = value.startsWith('=') ? formulaToFile(value, addInFunctions) : value;
  return `<cfvo type="${type}"${stored === '' ? '' : ` val="${escapeXml(stored)}"`}${more}/>`;
}

/** The style that a condition gives, as the styles of a file have it. */
export function styleXml(rule: ConditionalRule): string | undefined {
  return 'style' in rule ? differentialXml(rule.style) : undefined;
}

function differentialXml(style: ConditionalStyle): string {
  const flag = (tag: string, value: boolean | undefined) =>
    value === undefined ? '' : `<${tag}${value ? '' : ' val="0"'}/>`;
  const font = [
    flag('b', style.bold),
    flag('i', style.italic),
    flag('strike', style.strikethrough),
    style.fontColor === undefined ? '' : colorXml('color', style.fontColor),
    style.underline === undefined ? '' : `<u${style.underline === 'None' ? ' val="none"' : ''}/>`,
  ].join('');
  const fill = style.fill
    ? `<fill><patternFill patternType="solid">${colorXml('fgColor', style.fill)}${colorXml('bgColor', style.fill)}</patternFill></fill>`
    : '';
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}</dxf>`;
}

function colorXml(tag: string, color: string): string {
  return `<${tag} rgb="FF${color.replace('#', '').slice(0, 6).toUpperCase()}"/>`;
}
