import { type ConditionalRule, type Threshold } from './annotations';

/** The formulas in a rule, in a fixed order. */
export function ruleFormulas(rule: ConditionalRule): string[] {
  if (rule.kind === 'formula') return [rule.formula];
  return thresholdsOf(rule).flatMap(({ type, value }) => (type === 'formula' ? [value] : []));
}

/** The same rule with other formulas, in that order. */
export function withRuleFormulas(rule: ConditionalRule, formulas: readonly string[]): ConditionalRule {
  const rest = [...formulas];
  const next = (threshold: Threshold): Threshold =>
    threshold.type === 'formula' ? { ...threshold, value: rest.shift() ?? threshold.value } : threshold;
  switch (rule.kind) {
    case 'formula':
      return { ...rule, formula: rest.shift() ?? rule.formula };
    case 'colorScale':
      return { ...rule, points: rule.points.map(point => ({ ...point, threshold: next(point.threshold) })) };
    case 'dataBar':
      return { ...rule, min: next(rule.min), max: next(rule.max) };
    case 'iconSet':
      return { ...rule, icons: rule.icons.map(icon => ({ ...icon, threshold: next(icon.threshold) })) };
    case 'number':
    case 'text':
    case 'period':
    case 'rank':
    case 'average':
    case 'repeated':
      return rule;
  }
}

function thresholdsOf(rule: ConditionalRule): Threshold[] {
  if (rule.kind === 'colorScale') return rule.points.map(({ threshold }) => threshold);
  if (rule.kind === 'dataBar') return [rule.min, rule.max];
  return rule.kind === 'iconSet' ? rule.icons.map(({ threshold }) => threshold) : [];
}
