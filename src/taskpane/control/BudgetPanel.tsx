import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { type BudgetGlance } from '../../checks/budgetGlance';
import { text } from '../../text/message';
import { formatCents } from '../../domain/money/formatCents';
import { PlainList } from '../PlainList';

const useStyles = makeStyles({
  title: { margin: '0 0 4px' },
  line: { display: 'flex', flexDirection: 'column', gap: '2px' },
  track: {
    height: '6px',
    backgroundColor: tokens.colorNeutralBackground5,
    borderRadius: '3px',
    overflow: 'hidden',
  },
  bar: { height: '100%', backgroundColor: tokens.colorBrandBackground },
  wrong: { backgroundColor: tokens.colorStatusDangerBackground3 },
});

/** Each recognised table held against its budget, with a bar for the eye; the words say it all without it. */
export function BudgetPanel({ budgets }: { readonly budgets: readonly BudgetGlance[] }) {
  const styles = useStyles();
  if (budgets.length === 0) return null;
  return (
    <section aria-label={text('control.budgets')}>
      <Subtitle2 as="h2" className={styles.title} block>
        {text('control.budgets')}
      </Subtitle2>
      <PlainList>
        {budgets.map(glance => (
          <li key={glance.tableId} className={styles.line}>
            <strong>{labelOf(glance)}</strong>
            <div className={styles.track} aria-hidden="true">
              <div
                className={mergeClasses(styles.bar, glance.verdict === 'error' && styles.wrong)}
                style={{ width: `${shareOf(glance)}%` }}
              />
            </div>
            <Caption1>
              {text('control.budget.sum', {
                sum: formatCents(glance.sum),
                budget: formatCents(glance.budget),
                gap: formatCents(glance.gap),
                verdict: text(`annexe2.verdict.${glance.verdict}`),
              })}
            </Caption1>
          </li>
        ))}
      </PlainList>
    </section>
  );
}

function labelOf({ application, payer }: BudgetGlance): string {
  if (payer !== 'COMMUNE' && payer !== 'CCAS') return application;
  return text('control.budget.label', { application, payer: text(`payer.${payer}`) });
}

/** Width of the bar in percent; a sum beyond the budget fills it. */
function shareOf({ sum, budget }: BudgetGlance): number {
  return budget.isZero() ? 100 : Math.min(100, sum.div(budget).times(100).toNumber());
}
