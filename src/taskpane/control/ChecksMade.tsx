import { makeStyles } from '@fluentui/react-components';
import { type CheckStatus } from '../../checks/finding';
import { notRunGroups, rulesRun } from '../../checks/notRunGroups';
import { ruleTitle } from '../../checks/ruleTitle';
import { text } from '../../text/message';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '18px', overflowWrap: 'anywhere' },
});

/** Which checks were made, and which could not be, by reason: folded away. */
export function ChecksMade({ checks }: { readonly checks: readonly CheckStatus[] }) {
  const styles = useStyles();
  const ran = rulesRun(checks);
  const groups = notRunGroups(checks);
  return (
    <>
      {ran.length > 0 && (
        <details>
          <summary>{text('control.ran', { count: ran.length })}</summary>
          <ul className={styles.list}>
            {ran.map(rule => (
              <li key={rule}>{text('control.rule', { rule, title: ruleTitle(rule) })}</li>
            ))}
          </ul>
        </details>
      )}
      {groups.length > 0 && (
        <details>
          <summary>{text('control.notRun', { count: checks.length - ran.length })}</summary>
          <ul className={styles.list}>
            {groups.map(({ rules, reason }) => (
              <li key={reason}>{text('control.notRun.group', { rules: rules.join(', '), reason })}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
