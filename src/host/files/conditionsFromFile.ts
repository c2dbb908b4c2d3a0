import {
  type Block,
  type ConditionalFormat,
  type ConditionalRule,
  type ConditionalStyle,
  type Threshold,
} from '../grid/annotations';
import { areasFromFile, firstCell } from './fileAreas';
import { colorFromFile } from './fileColors';
import { formulaFromFile } from './fileFormulas';
import { comparison, shownAs } from './keptConditions';
import { attributesOf, childOf, childrenOf, isOn, toXml } from './xml';

/** What the conditions of a sheet need to be read. */
export interface ConditionContext {
  readonly theme: readonly string[];
  readonly addInFunctions: readonly string[];
  /** The styles of conditions, by their number. */
  readonly styles: readonly Element[];
}

/** A rule of a file, with where it applies. */
interface Found {
  readonly areas: readonly Block[];
  readonly rule: Element;
  readonly priority: number;
  /** What newer versions of Excel add to the rule. */
  readonly extension: Element | undefined;
  readonly isExtension: boolean;
}

/** Shown for a condition that the grid cannot compute: nothing. It goes where its cells go nonetheless. */
const NOT_SHOWN: ConditionalRule = { kind: 'formula', formula: '=FALSE', style: {} };
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;
const BAR = '#638EC6';
const NEGATIVE_BAR = '#FF0000';

/** The conditional formats of a sheet, the most important first. */
export function conditionsFromFile(
  frame: Element | undefined,
  context: ConditionContext,
): ConditionalFormat[] {
  return found(frame)
    .sort((a, b) => a.priority - b.priority)
    .map(rule => formatOf(rule, context));
}

function found(frame: Element | undefined): Found[] {
  const extended = childrenOf(childOf(frame, 'extLst'), 'ext')
    .flatMap(part => childrenOf(part, 'conditionalFormattings'))
    .flatMap(list => childrenOf(list, 'conditionalFormatting'));
  const additions = new Map(
    extended.flatMap(list => childrenOf(list, 'cfRule')).map(rule => [rule.getAttribute('id') ?? '', rule]),
  );
  const used = new Set<Element>();
  const plain = childrenOf(frame, 'conditionalFormatting').flatMap(list => {
    const areas = areasFromFile(list.getAttribute('sqref') ?? '');
    return childrenOf(list, 'cfRule').map(rule => {
      const id = childrenOf(childOf(rule, 'extLst'), 'ext').flatMap(part => childrenOf(part, 'id'))[0];
      const extension = additions.get(id?.textContent?.trim() ?? '');
      if (extension) used.add(extension);
      return { areas, rule, extension, isExtension: false };
    });
  });
  const alone = extended.flatMap(list => {
    const areas = areasFromFile(childOf(list, 'sqref')?.textContent ?? '');
    const rules = childrenOf(list, 'cfRule').filter(rule => !used.has(rule));
    return rules.map(rule => ({ areas, rule, extension: rule, isExtension: true }));
  });
  return [...plain, ...alone]
    .filter(({ areas }) => areas.length > 0)
    .map(part => ({ ...part, priority: Number(part.rule.getAttribute('priority') ?? 0) || 0 }));
}

function formatOf(part: Found, context: ConditionContext): ConditionalFormat {
  const { areas, rule: element, extension, isExtension } = part;
  const number = element.getAttribute('dxfId');
  const style = isExtension ? childOf(element, 'dxf') : context.styles[Number(number ?? NaN)];
  const stopIfTrue = isOn(element, 'stopIfTrue');
  const rule = ruleOf(part, styleOf(style, context.theme), context);
  const written = (source: Element) => toXml(source, changed => plainColors(changed, context.theme));
  const file = {
    xml: isExtension ? '' : withoutExtension(element, written),
    style: style && !isExtension ? written(style) : undefined,
    extension: extension && written(extension),
    operands: formulasOf(element),
    shown: shownAs(rule, stopIfTrue),
  };
  return { areas, stopIfTrue, rule, file: JSON.stringify(file) };
}

function withoutExtension(element: Element, written: (source: Element) => string): string {
  const copy = element.cloneNode(true) as Element;
  for (const name of ['dxfId', 'priority']) copy.removeAttribute(name);
  for (const list of childrenOf(copy, 'extLst')) list.remove();
  return written(copy);
}

/** Colours of the theme or by number become plain ones: the file written has a theme of its own. */
function plainColors(element: Element, theme: readonly string[]): Record<string, string> | undefined {
  if (!element.hasAttribute('theme') && !element.hasAttribute('indexed')) return undefined;
  const color = colorOf(element, theme);
  return color === undefined ? attributesOf(element) : { rgb: `FF${color.slice(1)}` };
}

function ruleOf(part: Found, style: ConditionalStyle, context: ConditionContext): ConditionalRule {
  const { rule: element, areas, extension } = part;
  const text = (name: string) => element.getAttribute(name) ?? '';
  const operands = formulasOf(element);
  switch (text('type')) {
    case 'cellIs': {
      const operator = text('operator') || 'equal';
      if (operands.every(operand => NUMBER.test(operand))) {
        return { kind: 'number', operator, values: operands.map(Number), style };
      }
      const typed = operands.map(operand => formulaFromFile(operand, context.addInFunctions).slice(1));
      return { kind: 'formula', formula: comparison(firstCell(areas), operator, typed), style };
    }
    case 'top10':
      return {
        kind: 'rank',
        isBottom: isOn(element, 'bottom'),
        isPercent: isOn(element, 'percent'),
        count: Number(text('rank') || 10),
        style,
      };
    case 'aboveAverage': {
      if (text('stdDev') !== '') return NOT_SHOWN;
      const way = isOn(element, 'aboveAverage', true) ? 'greaterThan' : 'lessThan';
      return { kind: 'average', operator: isOn(element, 'equalAverage') ? `${way}OrEqual` : way, style };
    }
    case 'duplicateValues':
    case 'uniqueValues':
      return { kind: 'repeated', isUnique: text('type') === 'uniqueValues', style };
    case 'colorScale':
      return colorScaleOf(childOf(element, 'colorScale'), context);
    case 'dataBar':
      return dataBarOf(childOf(element, 'dataBar'), childOf(extension, 'dataBar'), context);
    case 'iconSet':
      return iconSetOf(childOf(element, 'iconSet'), context);
    default: {
      // Every other kind comes with the formula that says the same.
      const [formula] = operands;
      return formula === undefined
        ? NOT_SHOWN
        : { kind: 'formula', formula: formulaFromFile(formula, context.addInFunctions), style };
    }
  }
}

function colorScaleOf(scale: Element | undefined, context: ConditionContext): ConditionalRule {
  const colors = childrenOf(scale, 'color');
  const points = childrenOf(scale, 'cfvo').map((bound, index) => ({
    threshold: thresholdOf(bound, context),
    color: colorOf(colors[index], context.theme) ?? '#FFFFFF',
  }));
  return points.length < 2 ? NOT_SHOWN : { kind: 'colorScale', points };
}

function dataBarOf(
  bar: Element | undefined,
  extended: Element | undefined,
  context: ConditionContext,
): ConditionalRule {
  const [min, max] = childrenOf(bar ?? extended, 'cfvo').map(bound => thresholdOf(bound, context));
  if (!min || !max) return NOT_SHOWN;
  const fill = childOf(bar, 'color') ?? childOf(extended, 'fillColor');
  return {
    kind: 'dataBar',
    min,
    max,
    color: colorOf(fill, context.theme) ?? BAR,
    negativeColor: colorOf(childOf(extended, 'negativeFillColor'), context.theme) ?? NEGATIVE_BAR,
    isGradient: isOn(extended, 'gradient', true),
    showsValue: isOn(bar ?? extended, 'showValue', true),
  };
}

function iconSetOf(set: Element | undefined, context: ConditionContext): ConditionalRule {
  const icons = childrenOf(set, 'cfvo').map(bound => ({
    threshold: thresholdOf(bound, context),
    includesBound: isOn(bound, 'gte', true),
  }));
  // Icons chosen one by one from several sets.
  if (icons.length < 3 || isOn(set, 'custom')) return NOT_SHOWN;
  return {
    kind: 'iconSet',
    set: set?.getAttribute('iconSet') ?? '3TrafficLights1',
    isReversed: isOn(set, 'reverse'),
    showsValue: isOn(set, 'showValue', true),
    icons,
  };
}

/** `autoMin` and `autoMax` are the lowest and the highest, as long as no value is negative. */
function thresholdOf(bound: Element, { addInFunctions }: ConditionContext): Threshold {
  const type = (bound.getAttribute('type') ?? 'num').replace(/^autoM/, 'm');
  const stored = bound.getAttribute('val') ?? childOf(bound, 'f')?.textContent?.trim() ?? '';
  if (type === 'min' || type === 'max') return { type, value: '' };
  if (type !== 'formula' && NUMBER.test(stored)) return { type, value: String(Number(stored)) };
  return { type: 'formula', value: formulaFromFile(stored || '0', addInFunctions) };
}

function formulasOf(element: Element): string[] {
  // In an extension a formula has a name of its own.
  return [...childrenOf(element, 'formula'), ...childrenOf(element, 'f')].map(
    ({ textContent }) => textContent?.trim() ?? '',
  );
}

function styleOf(style: Element | undefined, theme: readonly string[]): ConditionalStyle {
  const font = childOf(style, 'font');
  const pattern = childOf(childOf(style, 'fill'), 'patternFill');
  const flag = (name: string) => {
    const found = childOf(font, name);
    return found && isOn(found, 'val', true);
  };
  const [bold, italic, strikethrough] = [flag('b'), flag('i'), flag('strike')];
  const line = childOf(font, 'u');
  const fontColor = colorOf(childOf(font, 'color'), theme);
  // In the style of a condition the background is the colour of a plain fill.
  const fill = colorOf(childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'), theme);
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(line && { underline: line.getAttribute('val') === 'none' ? 'None' : 'Single' }),
    ...(fontColor !== undefined && { fontColor }),
    ...(fill !== undefined && pattern?.getAttribute('patternType') !== 'none' && { fill }),
  };
}

function colorOf(element: Element | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const text = (name: string) => element.getAttribute(name) ?? undefined;
  const number = (name: string) => (text(name) === undefined ? undefined : Number(text(name)));
  const [rgb, byTheme, indexed, tint] = [text('rgb'), number('theme'), number('indexed'), number('tint')];
  return colorFromFile(
    {
      ...(rgb !== undefined && { rgb }),
      ...(byTheme !== undefined && { theme: byTheme }),
      ...(indexed !== undefined && { indexed }),
      ...(tint !== undefined && { tint }),
    },
    theme,
  );
}
