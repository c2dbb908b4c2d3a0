import { Button, makeStyles } from '@fluentui/react-components';
import { jsonReport } from '../../checks/report/jsonReport';
import { type Justification } from '../../checks/justification';
import { controlReportDocument } from '../../documents/control/controlReportDocument';
import { text } from '../../text/message';
import { useWriting } from '../ownSheets/useWriting';
import { WritingStatus } from '../ownSheets/WritingStatus';
import { productVersion } from '../productVersion';
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
  const writing = useWriting();
  const { isBusy, run, write } = writing;
  const writeReport = () => {
    const facts = { report, convention, justifications, today: today(), version: productVersion };
    write(
      text('control.writingReport'),
      () => controlReportDocument(facts),
      sheet => text('control.reportMade', { sheet }),
    );
  };
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
        <Button disabledFocusable={isBusy} onClick={writeReport}>
          {text('control.makeReport')}
        </Button>
        <Button disabledFocusable={isBusy} onClick={copy}>
          {text('control.copyJson')}
        </Button>
      </div>
      <WritingStatus writing={writing} />
    </div>
  );
}
