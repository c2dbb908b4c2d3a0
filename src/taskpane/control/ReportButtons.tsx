import { Button, makeStyles } from '@fluentui/react-components';
import { jsonReport } from '../../checks/report/jsonReport';
import { type Justification } from '../../checks/justification';
import { controlReportSheet } from '../../documents/control/controlReport';
import { writeSheets } from '../../excel/writeSheets';
import { text } from '../../text/message';
import { useTask } from '../convention/useTask';
import { TaskFailure } from '../convention/TaskFailure';
import { withPagesRemark } from '../pagesRemark';
import { productVersion } from '../productVersion';
import { TaskProgress } from '../TaskProgress';
import { today } from '../today';
import { type ControlResult } from './controlWorkbook';

const useStyles = makeStyles({ actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' } });

interface Props {
  readonly result: ControlResult;
  readonly justifications: readonly Justification[];
}

/** The procès-verbal on a new sheet, and the findings as JSON in the clipboard. */
export function ReportButtons({ result: { report, convention }, justifications }: Props) {
  const styles = useStyles();
  const { notice, failure, isBusy, advance, run, stop } = useTask();
  const write = () =>
    run(text('control.writingReport'), async hands => {
      const facts = { report, convention, justifications, today: today(), version: productVersion };
      const written = await writeSheets([controlReportSheet(facts)], hands);
      return withPagesRemark(text('control.reportMade'), written);
    });
  const copy = () =>
    run('', async () => {
      try {
        await navigator.clipboard.writeText(JSON.stringify(jsonReport(report, convention.id), null, 2));
        return text('control.jsonCopied');
      } catch {
        // Excel's web view may forbid the clipboard.
        return text('control.jsonNotCopied');
      }
    });
  return (
    <div>
      <div className={styles.actions}>
        <Button disabledFocusable={isBusy} onClick={write}>
          {text('control.makeReport')}
        </Button>
        <Button disabledFocusable={isBusy} onClick={copy}>
          {text('control.copyJson')}
        </Button>
      </div>
      <TaskProgress advance={advance} words={notice} onStop={stop} />
      <TaskFailure failure={failure} />
    </div>
  );
}
