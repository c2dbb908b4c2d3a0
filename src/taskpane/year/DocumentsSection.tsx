import { Button, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { isReady } from '../../documents/year/plannedDocument';
import { type YearDocumentId } from '../../documents/year/yearPlan';
import { type DocumentState } from '../../documents/ownSheets/documentState';
import { text } from '../../text/message';
import { TaskFailure } from '../convention/TaskFailure';
import { QuestionPanel } from '../ownSheets/QuestionPanel';
import { DocumentList } from './DocumentList';
import { type YearDocument } from './generation';
import { advanceOf, progressWords, RunFailure, RunOutcome } from './RunStatus';
import { TaskProgress } from '../TaskProgress';
import { type YearGeneration } from './useYearGeneration';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '10px' },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
    flexWrap: 'wrap',
  },
  title: { margin: 0 },
  action: { display: 'flex', flexDirection: 'column', gap: '6px' },
});

interface Props {
  readonly plan: readonly YearDocument[];
  readonly states: readonly DocumentState[] | null;
  /** Why the workbook could not be looked at; empty when it could. */
  readonly statesFailure: string;
  readonly onLook: () => void;
  readonly generation: YearGeneration;
  /** Facts were typed that the workbook does not hold yet. */
  readonly areFactsTyped: boolean;
  readonly onGenerate: (ids: readonly YearDocumentId[]) => void;
  readonly onGenerateAll: () => void;
}

/** The documents of the year, one by one or all together, and how their writing goes. */
export function DocumentsSection(props: Props) {
  const styles = useStyles();
  const { plan, states, statesFailure, onLook, generation, areFactsTyped, onGenerate, onGenerateAll } = props;
  const { run, isBusy, stop, asked } = generation;
  const ready = plan.filter(isReady).length;
  // Not while something is tried again, and not twice.
  const isToldBelow = run.state === 'failed' && run.reason === statesFailure;
  return (
    <section className={styles.section} aria-label={text('yearPane.documents')}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {text('yearPane.documents')}
        </Subtitle2>
        <Button size="small" disabledFocusable={isBusy} onClick={onLook}>
          {text('yearPane.look')}
        </Button>
      </div>
      <TaskFailure failure={isBusy || isToldBelow ? '' : statesFailure} />
      <div className={styles.action}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={isBusy || ready === 0}
          onClick={onGenerateAll}
        >
          {text('yearPane.generateAll')}
        </Button>
        {areFactsTyped && !isBusy && <Caption1>{text('yearPane.facts.keptFirst')}</Caption1>}
        <TaskProgress
          advance={advanceOf(run)}
          words={
            run.state === 'running'
              ? progressWords(run.progress)
              : isBusy
                ? ''
                : text('yearPane.readyCount', { count: ready })
          }
          onStop={stop}
        />
      </div>
      <QuestionPanel asked={asked} />
      <div aria-live="polite">
        {run.state === 'failed' && <RunFailure reason={run.reason} />}
        {run.state === 'done' && <RunOutcome outcome={run.outcome} plan={plan} />}
      </div>
      <DocumentList plan={plan} states={states} isBusy={isBusy} onGenerate={id => onGenerate([id])} />
    </section>
  );
}
