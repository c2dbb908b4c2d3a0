import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
} from '@fluentui/react-components';
import { type SheetProblem, type WorkbookConvention } from '../../documents/parameters/workbookConventions';
import { formatDay } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { showCell } from '../../excel/mending/showCells';
import { text } from '../../text/message';
import { Card } from '../Card';
import { CellProblems } from './CellProblems';
import { useConventions } from './useConventions';
import { useTask } from './useTask';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0 },
  start: { alignSelf: 'start' },
});

/** The conventions that the sheets of the workbook hold, and their mistakes by cell. */
export function WorkbookConventions() {
  const styles = useStyles();
  const { own, failure, reread } = useConventions();
  const { notice, failure: showFailure, isBusy, run } = useTask();
  const show = ({ sheet, cell }: SheetProblem) =>
    run('', async () => {
      await showCell(sheet, cell);
      return '';
    });
  const readAgain = () =>
    run(text('conventions.reading'), async () => {
      await reread();
      return text('conventions.read');
    });
  const problem = showFailure || (isBusy ? '' : (failure ?? ''));
  return (
    <section className={styles.section} aria-label={text('conventions.inWorkbook')}>
      <Subtitle2 as="h2" className={styles.title}>
        {text('conventions.inWorkbook')}
      </Subtitle2>
      {own?.length === 0 && <Caption1>{text('conventions.noneInWorkbook')}</Caption1>}
      {own?.map(found => (
        <WorkbookCard key={found.parametersSheet} found={found} onShow={show} />
      ))}
      <Button size="small" className={styles.start} disabledFocusable={isBusy} onClick={readAgain}>
        {text('conventions.reread')}
      </Button>
      <Caption1 role="status">{notice}</Caption1>
      {problem !== '' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

interface CardProps {
  readonly found: WorkbookConvention;
  readonly onShow: (problem: SheetProblem) => void;
}

function WorkbookCard({
  found: { parametersSheet: parameters, membersSheet: members, reading },
  onShow,
}: CardProps) {
  const sheets =
    members === null
      ? text('conventions.soleSheet', { parameters })
      : text('conventions.sheets', { parameters, members });
  return (
    <Card>
      {reading.kind === 'convention' && <strong>{reading.convention.label}</strong>}
      <Caption1>{sheets}</Caption1>
      {reading.kind === 'convention' ? (
        <Caption1>
          {factsOf(reading.convention)} {text('conventions.right')}
        </Caption1>
      ) : (
        <>
          <strong>{text('conventions.wrong', { count: reading.problems.length })}</strong>
          <CellProblems problems={reading.problems} onShow={onShow} />
        </>
      )}
    </Card>
  );
}

function factsOf({ applications, members, populations, period }: Convention): string {
  return text('conventions.facts', {
    services: applications.length,
    members: members.length,
    inhabitants: populations.total,
    start: formatDay(period.start),
    end: formatDay(period.end),
  });
}
