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
import { type CheckReport } from '../../checks/finding';
import { justificationOf } from '../../checks/justification';
import { type WorkbookSnapshot } from '../../checks/snapshot';
import { render, text } from '../../text/message';
import { FindingCard } from './FindingCard';
import { FindingFilters } from './FindingFilters';
import { MendAll } from './MendAll';
import { PagedList } from './PagedList';
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
  /** The workbook as it was checked. */
  readonly checked: WorkbookSnapshot;
  readonly justifications: Justifications;
  readonly onMended: () => void;
}

/** Every finding, counted, filtered, mended or justified. */
export function FindingsPanel({ report, checked, justifications, onMended }: Props) {
  const styles = useStyles();
  const [filter, setFilter] = useState<FindingFilter>(noFilter);
  const mending = useMending(checked, onMended);
  const { findings } = report;
  const visible = findings.filter(finding => matches(finding, filter));
  return (
    <section aria-label={text('control.count', { count: findings.length })} className={styles.panel}>
      <Summary report={report} justifications={justifications} />
      <Notice mending={mending} />
      {justifications.failure !== null && <Warning sentence={justifications.failure} />}
      {findings.length > 0 && (
        <>
          <MendAll findings={visible} justifications={justifications.list} mending={mending} />
          <FindingFilters findings={findings} filter={filter} onChange={setFilter} />
          <PagedList
            // Another filter starts again from its first page.
            key={JSON.stringify(filter)}
            items={visible}
            page={PAGE}
            keyOf={({ rule, sheet, cells }, index) => `${rule} ${sheet} ${cells[0] ?? index}`}
            moreLabel={count => text('control.more', { count })}
            className={styles.list}
          >
            {finding => <FindingCard finding={finding} justifications={justifications} mending={mending} />}
          </PagedList>
        </>
      )}
      <NotRun report={report} />
    </section>
  );
}

function Summary({ report: { findings, checks }, justifications }: Pick<Props, 'report' | 'justifications'>) {
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
