import { type IRange, type IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type CFTextOperator,
  type CFTimePeriodOperator,
  type CFValueType,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  type IIconSetType,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import {
  type ConditionalFormat,
  type ConditionalRule,
  type ConditionalStyle,
  type Threshold,
} from './annotations';
import { fromUniverStyle, toUniverStyle } from './univerStyle';

/** A rule of Univer with what the host keeps in it: Univer copies the whole of a rule wherever it moves it. */
export type KeepingRule = IConditionFormattingRule & { readonly file?: string };

type Config = IConditionalFormattingRuleConfig;
type Ranges = readonly IRange[];

/** A conditional format as Univer has it. */
export function toUniverRule(format: ConditionalFormat, cfId: string, ranges: Ranges): KeepingRule {
  return {
    cfId,
    ranges: [...ranges],
    stopIfTrue: format.stopIfTrue,
    rule: toConfig(format.rule),
    ...(format.file !== undefined && { file: format.file }),
  };
}

/** A conditional format of Univer, in the words of the host. */
export function fromUniverRule(rule: KeepingRule): Omit<ConditionalFormat, 'areas'> {
  return {
    stopIfTrue: rule.stopIfTrue,
    rule: fromConfig(rule.rule),
    ...(rule.file !== undefined && { file: rule.file }),
  };
}

function toConfig(rule: ConditionalRule): Config {
  const { kind } = rule;
  if (kind === 'colorScale') {
    const config = rule.points.map(({ threshold, color }, index) => ({
      index,
      color,
      value: toValue(threshold),
    }));
    return { type: CFRuleType.colorScale, config };
  }
  if (kind === 'dataBar') {
    const { min, max, isGradient, color: positiveColor, negativeColor: nativeColor } = rule;
    const bounds = { min: toValue(min), max: toValue(max) };
    const config = { ...bounds, isGradient, positiveColor, nativeColor };
    return { type: CFRuleType.dataBar, isShowValue: rule.showsValue, config };
  }
  if (kind === 'iconSet') return toIconSet(rule);
  // The facade's types want each kind with its own fields; they are those of the kind, which is what they check.
  return {
    type: CFRuleType.highlightCell,
    style: toUniverStyle(rule.style),
    ...toCondition(rule),
  } as Config;
}

type Highlight = Exclude<ConditionalRule, { kind: 'colorScale' | 'dataBar' | 'iconSet' }>;

function toCondition(rule: Highlight): object {
  switch (rule.kind) {
    case 'formula':
      return { subType: CFSubRuleType.formula, value: rule.formula };
    case 'number': {
      const [first = 0, second] = rule.values;
      const value = second === undefined ? first : [first, second];
      return { subType: CFSubRuleType.number, operator: rule.operator, value };
    }
    case 'text':
      return {
        subType: CFSubRuleType.text,
        operator: rule.operator as CFTextOperator,
        value: rule.text,
      };
    case 'period':
      return { subType: CFSubRuleType.timePeriod, operator: rule.period as CFTimePeriodOperator };
    case 'rank':
      return {
        subType: CFSubRuleType.rank,
        isBottom: rule.isBottom,
        isPercent: rule.isPercent,
        value: rule.count,
      };
    case 'average':
      return { subType: CFSubRuleType.average, operator: rule.operator };
    case 'repeated':
      return { subType: rule.isUnique ? CFSubRuleType.uniqueValues : CFSubRuleType.duplicateValues };
  }
}

/** Univer names its icons from the highest bound to the lowest, which has none of its own. */
function toIconSet(rule: Extract<ConditionalRule, { kind: 'iconSet' }>): Config {
  const { icons, set, isReversed } = rule;
  const config = icons.map(({ threshold, includesBound }, index) => {
    const isLowest = index === 0;
    const fromTop = icons.length - 1 - index;
    return {
      operator: isLowest
        ? CFNumberOperator.lessThanOrEqual
        : includesBound
          ? CFNumberOperator.greaterThanOrEqual
          : CFNumberOperator.greaterThan,
      value: isLowest ? { type: 'num' as CFValueType, value: Number.MAX_SAFE_INTEGER } : toValue(threshold),
      iconType: set as IIconSetType,
      iconId: String(isReversed ? index : fromTop),
      ...(isLowest && { lowest: threshold }),
    };
  });
  return { type: CFRuleType.iconSet, isShowValue: rule.showsValue, config: config.reverse() };
}

function fromConfig(config: Config): ConditionalRule {
  switch (config.type) {
    case CFRuleType.colorScale: {
      const points = [...config.config].sort((a, b) => a.index - b.index);
      return {
        kind: 'colorScale',
        points: points.map(({ value, color }) => ({ threshold: fromValue(value), color })),
      };
    }
    case CFRuleType.dataBar: {
      const { min, max, isGradient, positiveColor, nativeColor } = config.config;
      return {
        kind: 'dataBar',
        min: fromValue(min),
        max: fromValue(max),
        color: positiveColor,
        negativeColor: nativeColor,
        isGradient,
        showsValue: config.isShowValue,
      };
    }
    case CFRuleType.iconSet:
      return fromIconSet(config);
    case CFRuleType.highlightCell:
      return fromCondition(config);
  }
}

function fromIconSet(config: Extract<Config, { type: CFRuleType.iconSet }>): ConditionalRule {
  const lowestFirst = [...config.config].reverse();
  const icons = lowestFirst.map((icon, index) => ({
    threshold:
      index === 0
        ? ((icon as { readonly lowest?: Threshold }).lowest ?? { type: 'percent', value: '0' })
        : fromValue(icon.value),
    includesBound: index === 0 || icon.operator !== CFNumberOperator.greaterThan,
  }));
  return {
    kind: 'iconSet',
    set: lowestFirst[0]?.iconType ?? '3Arrows',
    isReversed: lowestFirst[0]?.iconId === '0',
    showsValue: config.isShowValue,
    icons,
  };
}

type Highlights = Extract<Config, { type: CFRuleType.highlightCell }>;

function fromCondition(config: Highlights): ConditionalRule {
  const style = fromStyle(config.style);
  switch (config.subType) {
    case CFSubRuleType.formula:
      return { kind: 'formula', formula: config.value, style };
    case CFSubRuleType.number:
      return { kind: 'number', operator: config.operator, values: [config.value ?? 0].flat(), style };
    case CFSubRuleType.text:
      return { kind: 'text', operator: config.operator, text: config.value ?? '', style };
    case CFSubRuleType.timePeriod:
      return { kind: 'period', period: config.operator, style };
    case CFSubRuleType.rank: {
      const { isBottom, isPercent, value: count } = config;
      return { kind: 'rank', isBottom, isPercent, count, style };
    }
    case CFSubRuleType.average:
      return { kind: 'average', operator: config.operator, style };
    case CFSubRuleType.duplicateValues:
    case CFSubRuleType.uniqueValues:
      return { kind: 'repeated', isUnique: config.subType === CFSubRuleType.uniqueValues, style };
  }
}

/** Only what the condition changes: Univer's readers give the look of a plain cell for the rest. */
function fromStyle(style: IStyleBase | undefined): ConditionalStyle {
  if (!style) return {};
  return {
    ...(style.bl !== undefined && { bold: fromUniverStyle(style, 'bold') }),
    ...(style.it !== undefined && { italic: fromUniverStyle(style, 'italic') }),
    ...(style.ul && { underline: fromUniverStyle(style, 'underline') }),
    ...(style.st && { strikethrough: fromUniverStyle(style, 'strikethrough') }),
    ...(style.cl && { fontColor: fromUniverStyle(style, 'fontColor') }),
    ...(style.bg && { fill: fromUniverStyle(style, 'fill') }),
  };
}

function toValue({ type, value }: Threshold): IValueConfig {
  const known = { type: type as CFValueType };
  if (type === 'min' || type === 'max') return known;
  return { ...known, value: type === 'formula' ? value : Number(value) };
}

function fromValue({ type, value }: IValueConfig): Threshold {
  return { type, value: value === undefined ? '' : String(value) };
}
