import {
  Caption1,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { type RefusedDocument } from '../../documents/year/plannedDocument';
import { type WrittenSheet } from '../../excel/verifySheets';
import { showSheet } from '../../excel/showSheet';
import { render, text } from '../../text/message';
import { TaskFailure } from '../convention/TaskFailure';
import { useTask } from '../convention/useTask';
import { verdictOf } from '../generate/verdict';
import { type Advance } from '../TaskProgress';
import { undoHint } from '../undoHint';
import { Warning } from '../Warning';
import { type YearDocument } from './generation';
import { type YearOutcome, type YearProgress } from './generateYear';
import { type YearRun } from './useYearGeneration';

const useStyles = makeStyles({
  status: { display: 'flex', flexDirection: 'column', gap: '8px' },
  // Links of 16 pixels, 28 apart: none is pressed for its neighbour.
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere', '& li': { padding: '6px 0' } },
});

/** How far the writing is: documents, of all. */
export function advanceOf(run: YearRun): Advance | null {
  if (run.state !== 'running') return null;
  return run.progress ?? 'unknown';
}

/** The same in words. */
export function progressWords(progress: YearProgress | null): string {
  if (progress?.document) {
    const { document, done, total } = progress;
    return text('yearPane.step.document', { rank: done + 1, total, name: render(document.title) });
  }
  return text(`yearPane.step.${progress?.step ?? 'reading'}`);
}

interface OutcomeProps {
  readonly outcome: YearOutcome;
  readonly plan: readonly YearDocument[];
}

/** What was written, what was not, and why. */
export function RunOutcome({ outcome, plan }: OutcomeProps) {
  const styles = useStyles();
  if (outcome.kind !== 'written') {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          {text(outcome.kind === 'cancelled' ? 'ownSheets.cancelled' : 'yearPane.outcome.stopped')}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const { written, refused } = outcome;
  const sheets = written.documents
    .filter(document => document.outcome !== 'kept')
    .flatMap(document => document.sheets);
  const { intent, sentence } = verdictOf(sheets);
  const title = (id: string) => {
    const document = plan.find(known => known.id === id);
    return document ? render(document.title) : id;
  };
  return (
    <div className={styles.status}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{text('yearPane.outcome.sheets', { count: sheets.length })}</MessageBarTitle>{' '}
          {sheets.length > 0 && sentence} {undoHint(sheets.map(({ outcome: how }) => how))}
        </MessageBarBody>
      </MessageBar>
      <ul className={styles.list}>
        {written.documents.map(({ id, outcome: how, sheets: own }) => (
          <li key={id}>
            {title(id)} {text(`yearPane.outcome.${how}`)}
            {how !== 'kept' && <SheetLinks sheets={own} />}
          </li>
        ))}
      </ul>
      <Refused documents={refused} />
      <Warning sentence={written.arePagesSetUp ? '' : text('generate.noPages')} />
    </div>
  );
}

/** What could not be made, and what is missing. */
function Refused({ documents }: { readonly documents: readonly RefusedDocument[] }) {
  const styles = useStyles();
  if (documents.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text('yearPane.outcome.refused', { count: documents.length })}</MessageBarTitle>
        <ul className={styles.list}>
          {documents.map(({ id, title, refusal }) => (
            <li key={id}>{text('yearPane.outcome.why', { name: render(title), why: render(refusal) })}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

const FEW = 6;

/** The sheets written, to be shown; many of them are folded away. */
function SheetLinks({ sheets }: { readonly sheets: readonly WrittenSheet[] }) {
  const styles = useStyles();
  const { failure, run } = useTask();
  const links = (
    <ul className={styles.list}>
      {sheets.map(({ id, model }) => (
        <li key={id}>
          <Link
            as="button"
            onClick={() =>
              run('', async () => {
                await showSheet(id);
                return '';
              })
            }
          >
            {model.name}
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {sheets.length <= FEW ? (
        links
      ) : (
        <details>
          <summary>{text('yearPane.outcome.sheetList', { count: sheets.length })}</summary>
          {links}
        </details>
      )}
      <TaskFailure failure={failure} />
    </>
  );
}

/** Why nothing could be written. */
export function RunFailure({ reason }: { readonly reason: string }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text('yearPane.failed')}</MessageBarTitle> <Caption1>{reason}</Caption1>
      </MessageBarBody>
    </MessageBar>
  );
}
