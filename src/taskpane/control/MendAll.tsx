import { planFixes } from '../../checks/fixPlan';
import { type Finding } from '../../checks/finding';
import { type Justification, justificationOf } from '../../checks/justification';
import { ruleTitle } from '../../checks/ruleTitle';
import { text } from '../../text/message';
import { Previewed } from './Previewed';
import { type Mending } from './useMending';

interface Props {
  readonly findings: readonly Finding[];
  readonly justifications: readonly Justification[];
  readonly mending: Mending;
}

/** All safe fixes of the findings shown, rule by rule, in one step; those that were justified are left alone. */
export function MendAll({ findings, justifications, mending }: Props) {
  const plan = planFixes(findings.filter(finding => !justificationOf(finding, justifications)));
  if (plan.count === 0) return null;
  return (
    <Previewed
      size="medium"
      label={text('control.mendAll', { count: plan.count })}
      groups={plan.groups.map(({ rule, count, edits }) => ({
        title: text('control.preview.rule', { rule, title: ruleTitle(rule), count }),
        edits,
      }))}
      note={plan.postponed > 0 ? text('control.preview.postponed', { count: plan.postponed }) : undefined}
      mending={mending}
    />
  );
}
