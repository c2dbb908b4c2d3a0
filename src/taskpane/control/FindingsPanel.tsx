import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle2,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type CheckReport } from '../../checks/finding';
import { justificationOf } from '../../checks/justification';
import { type WorkbookSnapshot } from '../../checks/snapshot';
import { type Recognition } from '../../checks/tariffTable';
import { text } from '../../text/message';
import { TaskProgress } from '../TaskProgress';
import { useSaid } from '../useSaid';
import { FindingCard } from './FindingCard';
import { FindingFilters } from './FindingFilters';
import { ChecksMade } from './ChecksMade';
import { MendAll } from './MendAll';
import { NothingFound } from './NothingFound';
import { PagedList } from './PagedList';
import { type FindingFilter, matches, noFilter, severities } from './findingFilter';
import { type Justifications } from './useJustifications';
import { type Mending, useMending } from './useMending';
import { dockedAtTop } from '../docked';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px' },
  title: { margin: 0 },
  notice: { position: 'sticky', top: '4px', zIndex: 1 },
});

/** Cards drawn at once: the rest is a click away, none is cut off. */
const PAGE = 100;

interface Props {
  readonly report: CheckReport;
  /** The workbook as it was checked. */
  readonly checked: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly justifications: Justifications;
  readonly onMended: () => void;
}

/** Every finding, counted, filtered, mended or justified. */
export function FindingsPanel({ report, checked, recognition, justifications, onMended }: Props) {
  const styles = useStyles();
  const [filter, setFilter] = useState<FindingFilter>(noFilter);
  const mending = useMending(checked, onMended);
  const { findings } = report;
  const visible = findings.filter(finding => matches(finding, filter));
  return (
    <section aria-label={text('control.count', { count: findings.length })} className={styles.panel}>
      {findings.length === 0 ? (
        <NothingFound report={report} recognition={recognition} checked={checked} />
      ) : (
        <Summary report={report} justifications={justifications} />
      )}
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
          >
            {finding => <FindingCard finding={finding} justifications={justifications} mending={mending} />}
          </PagedList>
        </>
      )}
      <ChecksMade checks={report.checks} />
    </section>
  );
}

function Summary({ report: { findings }, justifications }: Pick<Props, 'report' | 'justifications'>) {
  const styles = useStyles();
  const justified = findings.filter(finding => justificationOf(finding, justifications.list)).length;
  const counts = severities
    .map(severity => ({ severity, count: findings.filter(finding => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
  const total =
    text('control.count', { count: findings.length }) +
    (justified > 0 ? `, ${text('control.justifiedCount', { count: justified })}` : '');
  useSaid(total);
  return (
    <div>
      <Subtitle2 as="h2" className={styles.title} block>
        {total}
      </Subtitle2>
      <Caption1>
        {counts.map(({ severity, count }) => text(`control.count.${severity}`, { count })).join(' · ')}
      </Caption1>
    </div>
  );
}

/** How far the undoing is, in the place of what had been done. */
function ProgressWords({ mending: { advance } }: { readonly mending: Mending }) {
  return <TaskProgress advance={advance} words={text('control.undoing')} />;
}

/** What was done, in sight however long the list is; the keyboard is on what takes it back. */
function Notice({ mending }: { readonly mending: Mending }) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const { notice, canUndo } = mending;
  // The button that corrected is gone with its finding.
  useEffect(() => {
    if (canUndo) bar.current?.querySelector('button')?.focus();
  }, [notice, canUndo]);
  if (!notice) return null;
  return (
    // Another sentence is another message: it is said aloud as well.
    <div key={notice.sentence} ref={dockedAtTop} className={styles.notice}>
      <div ref={bar}>
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>
            {mending.isBusy ? <ProgressWords mending={mending} /> : notice.sentence}
          </MessageBarBody>
          {canUndo && (
            <MessageBarActions>
              <Button size="small" onClick={mending.isBusy ? mending.stop : () => void mending.undo()}>
                {text(mending.isBusy ? 'pane.stop' : 'control.undo')}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      </div>
    </div>
  );
}

function Warning({ sentence }: { readonly sentence: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}
