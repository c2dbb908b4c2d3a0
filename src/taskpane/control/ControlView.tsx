import {
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { text } from '../../text/message';
import { asOption } from '../convention/offeredConventions';
import { OptionSelect } from '../OptionSelect';
import { ViewTitle } from '../ViewTitle';
import { type Advance, TaskProgress } from '../TaskProgress';
import { type AskedProps, useAsked } from '../useAsked';
import { useConventions } from '../convention/useConventions';
import { BudgetPanel } from './BudgetPanel';
import { FindingsPanel } from './FindingsPanel';
import { ReportButtons } from './ReportButtons';
import { TablesPanel } from './TablesPanel';
import { type Control, type ControlActions, useControl } from './useControl';
import { useJustifications } from './useJustifications';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '14px' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

const NO_FINDINGS: readonly never[] = [];

/** Check, understand, mend, justify, report. */
export function ControlView({ asked }: AskedProps) {
  const styles = useStyles();
  const control = useControl();
  const { result, progress } = control;
  const justifications = useJustifications(result?.report.findings ?? NO_FINDINGS);
  const actions = useRef<HTMLDivElement>(null);
  const focusMain = () => actions.current?.querySelector('button')?.focus();
  const stop = () => {
    control.stop();
    focusMain();
  };
  useAsked(asked, () => {
    focusMain();
    if (progress === null) control.start();
  });
  return (
    <div className={styles.view}>
      <ViewTitle title={text('control.title')} page="controler" />
      <Caption1>{text('control.intro')}</Caption1>
      <div className={styles.actions} ref={actions}>
        <Button appearance="primary" disabledFocusable={progress !== null} onClick={control.start}>
          {text(result ? 'control.again' : 'control.button')}
        </Button>
      </div>
      <Progress control={control} onStop={stop} />
      {result && <ReportButtons result={result} justifications={justifications.list} />}
      <ConventionField control={control} />
      {result && (
        <>
          <BudgetPanel budgets={result.budgets} />
          <FindingsPanel
            report={result.report}
            checked={result.snapshot}
            recognition={result.recognition}
            justifications={justifications}
            onMended={control.start}
          />
          <TablesPanel result={result} onCorrect={control.correct} />
        </>
      )}
    </div>
  );
}

interface ProgressProps {
  readonly control: Control;
  readonly onStop: () => void;
}

function Progress({ control, onStop }: ProgressProps) {
  const { failure, keepingFailure } = control;
  return (
    <div aria-live="polite">
      <TaskProgress advance={advanceOf(control)} words={wordsOf(control)} onStop={onStop} />
      {failure !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{text('control.failed')}</MessageBarTitle> {failure}
          </MessageBarBody>
        </MessageBar>
      )}
      {keepingFailure !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('control.notKept', { problem: keepingFailure })}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function advanceOf({ progress }: Control): Advance | null {
  if (progress === null) return null;
  if (progress === 'starting') return 'unknown';
  return 'read' in progress ? { done: progress.read, total: progress.total } : progress;
}

function wordsOf({ progress, isStopped }: Control): string {
  if (progress === null) return isStopped ? text('control.stopped') : '';
  if (progress === 'starting') return text('control.starting');
  return 'read' in progress ? text('control.reading', { ...progress }) : text('control.checking');
}

/** Which convention the workbook is checked against; another is checked at once, without reading again. */
function ConventionField({ control }: { readonly control: Control & ControlActions }) {
  const { offered } = useConventions();
  if (!control.result && control.failure === null) return null;
  const key = control.result?.conventionKey ?? '';
  // Its sheets may be gone: any other can then be chosen, the first of the list too.
  const isOffered = offered.some(known => known.key === key);
  return (
    <Field label={text('control.convention')} size="small">
      <OptionSelect
        size="small"
        value={key}
        {...(!isOffered && { other: text('control.convention.toChoose') })}
        options={offered.map(asOption)}
        onChoose={value => {
          const chosen = offered.find(known => known.key === value);
          if (chosen) control.chooseConvention(chosen);
        }}
      />
    </Field>
  );
}
