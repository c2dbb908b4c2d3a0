import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle2,
} from '@fluentui/react-components';
import { useState } from 'react';
import { type CheckReport, type Edit, type Finding } from '../../checks/finding';
import { justificationOf } from '../../checks/justification';
import { render, text } from '../../text/message';
import { EditPreview } from './EditPreview';
import { FindingCard } from './FindingCard';
import { FindingFilters } from './FindingFilters';
import { type FindingFilter, matches, noFilter, severities } from './findingFilter';
import { type Justifications } from './useJustifications';
import { type Mending, useMending } from './useMending';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px' },
  title: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  reasons: { margin: '4px 0 0', paddingLeft: '18px' },
});

/** Cards drawn at once: the rest is a click away, none is cut off. */
const PAGE = 100;

interface Props {
  readonly report: CheckReport;
  readonly justifications: Justifications;
  readonly onMended: () => void;
}

/** Every finding, counted, filtered, mended or justified. */
export function FindingsPanel({ report, justifications, onMended }: Props) {
  const styles = useStyles();
  const [filter, setFilter] = useState<FindingFilter>(noFilter);
  const [shown, setShown] = useState(PAGE);
  const mending = useMending(onMended);
  const { findings } = report;
  const visible = findings.filter(finding => matches(finding, filter));
  const hiddenCount = Math.max(0, visible.length - shown);
  return (
    <section aria-label={text('control.count', { count: findings.length })} className={styles.panel}>
      <Summary report={report} justifications={justifications} />
      <Notice mending={mending} />
      {justifications.failure !== null && <Warning sentence={justifications.failure} />}
      {findings.length > 0 && (
        <>
          <MendAll findings={visible} justifications={justifications} mending={mending} />
          <FindingFilters findings={findings} filter={filter} onChange={setFilter} />
          <ul className={styles.list}>
            {visible.slice(0, shown).map(finding => (
              <li key={`${finding.rule} ${finding.sheet} ${finding.cells.join(' ')}`}>
                <FindingCard finding={finding} justifications={justifications} mending={mending} />
              </li>
            ))}
          </ul>
          {hiddenCount > 0 && (
            <Button onClick={() => setShown(shown + PAGE)}>
              {text('control.more', { count: hiddenCount })}
            </Button>
          )}
        </>
      )}
      <NotRun report={report} />
    </section>
  );
}

function Summary({ report: { findings, checks }, justifications }: Omit<Props, 'onMended'>) {
  const styles = useStyles();
  const ran = checks.filter(({ status }) => status !== 'not-run').length;
  const justified = findings.filter(finding => justificationOf(finding, justifications.list)).length;
  const counts = severities
    .map(severity => ({ severity, count: findings.filter(finding => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
  if (findings.length === 0) {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{text('control.sound', { ran })}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div role="status">
      <Subtitle2 as="h2" className={styles.title} block>
        {text('control.count', { count: findings.length })}
        {justified > 0 && `, ${text('control.justifiedCount', { count: justified })}`}
      </Subtitle2>
      <Caption1>
        {counts
          .map(({ severity, count }) =>
            text('control.severityCount', { severity: text(`control.severity.${severity}`), count }),
          )
          .join(' · ')}
      </Caption1>
    </div>
  );
}

function Notice({ mending }: { readonly mending: Mending }) {
  if (!mending.notice) return null;
  return (
    <MessageBar intent={mending.notice.intent} layout="multiline">
      <MessageBarBody>{mending.notice.sentence}</MessageBarBody>
      {mending.canUndo && (
        <MessageBarActions>
          <Button size="small" disabledFocusable={mending.isBusy} onClick={() => void mending.undo()}>
            {text('control.undo')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function Warning({ sentence }: { readonly sentence: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}

/** All safe fixes of the findings shown, justified ones left alone. */
function MendAll({
  findings,
  justifications,
  mending,
}: {
  readonly findings: readonly Finding[];
  readonly justifications: Justifications;
  readonly mending: Mending;
}) {
  const [isPreviewed, setPreviewed] = useState(false);
  const fixes = findings.flatMap(finding =>
    finding.remedy?.kind === 'fix' && !justificationOf(finding, justifications.list)
      ? [finding.remedy.edits]
      : [],
  );
  const edits: readonly Edit[] = fixes.flat();
  if (fixes.length === 0) return null;
  if (!isPreviewed) {
    return (
      <Button onClick={() => setPreviewed(true)}>{text('control.mendAll', { count: fixes.length })}</Button>
    );
  }
  return (
    <EditPreview
      edits={edits}
      isBusy={mending.isBusy}
      onApply={() => void mending.apply(edits).then(() => setPreviewed(false))}
      onCancel={() => setPreviewed(false)}
    />
  );
}

function NotRun({ report: { checks } }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const notRun = checks.filter(check => check.status === 'not-run');
  if (notRun.length === 0) return null;
  return (
    <details>
      <summary>{text('control.notRun', { count: notRun.length })}</summary>
      <ul className={styles.reasons}>
        {notRun.map(({ rule, reason }) => (
          <li key={rule}>{text('control.report.checkNotRun', { rule, reason: render(reason) })}</li>
        ))}
      </ul>
    </details>
  );
}
