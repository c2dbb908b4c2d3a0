import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Subtitle1,
} from '@fluentui/react-components';
import { shippedConventions } from '../../domain/conventions/shippedConventions';
import { text } from '../../text/message';
import { BudgetPanel } from './BudgetPanel';
import { FindingsPanel } from './FindingsPanel';
import { ReportButtons } from './ReportButtons';
import { TablesPanel } from './TablesPanel';
import { type Control, useControl } from './useControl';
import { useJustifications } from './useJustifications';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '14px' },
  title: { margin: 0 },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

const NO_FINDINGS: readonly never[] = [];

/** Check, understand, mend, justify, report. */
export function ControlView() {
  const styles = useStyles();
  const convention = shippedConventions[0]!;
  const control = useControl(convention);
  const { result, progress } = control;
  const justifications = useJustifications(result?.report.findings ?? NO_FINDINGS);
  return (
    <div className={styles.view}>
      <Subtitle1 as="h1" className={styles.title}>
        {text('control.title')}
      </Subtitle1>
      <Caption1>{text('control.intro')}</Caption1>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={progress !== null} onClick={control.start}>
          {text(result ? 'control.again' : 'control.button')}
        </Button>
        {progress !== null && <Button onClick={control.stop}>{text('control.stop')}</Button>}
        {result && (
          <ReportButtons result={result} convention={convention} justifications={justifications.list} />
        )}
      </div>
      <Progress control={control} />
      {result && (
        <>
          <BudgetPanel budgets={result.budgets} />
          <FindingsPanel
            report={result.report}
            checked={result.snapshot}
            justifications={justifications}
            onMended={control.start}
          />
          <TablesPanel {...result} convention={convention} onCorrect={control.correct} />
        </>
      )}
    </div>
  );
}

function Progress({ control: { progress, failure, isStopped } }: { readonly control: Control }) {
  return (
    <div aria-live="polite">
      {progress !== null && (
        <>
          <ProgressBar
            aria-label={text('control.starting')}
            {...(progress !== 'starting' && { value: progress.read, max: progress.total })}
          />
          <Caption1>
            {progress === 'starting' ? text('control.starting') : text('control.reading', { ...progress })}
          </Caption1>
        </>
      )}
      {isStopped && <Caption1>{text('control.stopped')}</Caption1>}
      {failure !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{text('control.failed')}</MessageBarTitle> {failure}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
