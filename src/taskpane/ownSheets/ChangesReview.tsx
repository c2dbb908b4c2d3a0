import {
  Button,
  Caption1,
  Field,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type DocumentState, type HandChange, isUnsure } from '../../documents/ownSheets/documentState';
import { showCell } from '../../excel/mending/showCells';
import { type Message, render, text } from '../../text/message';
import { PagedList } from '../control/PagedList';
import { TaskFailure } from '../convention/TaskFailure';
import { useTask } from '../convention/useTask';
import { type Question, type Resolution, type Resolutions } from './agreement';

const useStyles = makeStyles({
  review: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  document: { display: 'flex', flexDirection: 'column', gap: '4px' },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

const PAGE = 20;

interface Props {
  readonly question: Question;
  readonly onResolve: (resolutions: Resolutions) => void;
}

/** What someone changed by hand in the sheets about to be written, and what becomes of it: nothing is lost unseen. */
export function ChangesReview({ question: { documents, asked }, onResolve }: Props) {
  const styles = useStyles();
  const [resolutions, setResolutions] = useState<ReadonlyMap<string, Resolution>>(
    () => new Map(asked.map(({ id }) => [id, 'beside'])),
  );
  const title = useRef<HTMLHeadingElement>(null);
  // The question takes the place of the progress bar: whoever works by keyboard is brought to it.
  useEffect(() => {
    title.current?.focus();
  }, []);
  const heading = text(
    asked.some(({ changes }) => changes.length > 0) ? 'ownSheets.review' : 'ownSheets.standing',
  );
  return (
    <div className={styles.review} role="group" aria-label={heading}>
      <h3 className={styles.title} tabIndex={-1} ref={title}>
        {heading}
      </h3>
      {asked.map(state => (
        <DocumentReview
          key={state.id}
          state={state}
          title={documents.find(({ id }) => id === state.id)?.title}
          resolution={resolutions.get(state.id) ?? 'beside'}
          onResolve={resolution => setResolutions(known => new Map([...known, [state.id, resolution]]))}
        />
      ))}
      <Caption1>{text('ownSheets.looks')}</Caption1>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => onResolve(resolutions)}>
          {text('ownSheets.review.go')}
        </Button>
        <Button onClick={() => onResolve(null)}>{text('ownSheets.review.cancel')}</Button>
      </div>
    </div>
  );
}

interface DocumentProps {
  readonly state: DocumentState;
  readonly title: Message | undefined;
  readonly resolution: Resolution;
  readonly onResolve: (resolution: Resolution) => void;
}

/** What was changed in the sheets of one document, and what becomes of them. */
function DocumentReview({ state, title, resolution, onResolve }: DocumentProps) {
  const styles = useStyles();
  const { sheets, changes } = state;
  const isChanged = changes.length > 0;
  return (
    <div className={styles.document}>
      <strong>{title && render(title)}</strong>
      {isChanged && <Caption1>{text('yearPane.changedCells', { count: changes.length })}</Caption1>}
      {isUnsure(state) && <Caption1>{text('ownSheets.unsure')}</Caption1>}
      {isChanged ? (
        <Changes changes={changes} />
      ) : (
        <Caption1>{text('ownSheets.nothingLost', { sheets: sheets.join(', ') })}</Caption1>
      )}
      <Field label={text('ownSheets.resolution')}>
        <RadioGroup value={resolution} onChange={(_, { value }) => onResolve(value as Resolution)}>
          <Radio value="beside" label={text('ownSheets.resolution.beside')} />
          <Radio
            value="replace"
            label={text(`ownSheets.resolution.${isChanged ? 'replace' : 'replaceUnchanged'}`)}
          />
        </RadioGroup>
      </Field>
    </div>
  );
}

function Changes({ changes }: { readonly changes: readonly HandChange[] }) {
  const styles = useStyles();
  const { failure, run } = useTask();
  const show = ({ sheet, cell }: HandChange) =>
    run('', async () => {
      await showCell(sheet, cell);
      return '';
    });
  return (
    <>
      <PagedList
        items={changes}
        page={PAGE}
        keyOf={({ sheet, cell, line = '' }) => `${sheet} ${cell} ${line}`}
        moreLabel={count => text('ownSheets.moreChanges', { count })}
        className={styles.list}
      >
        {change => (
          <>
            <Link as="button" inline onClick={() => show(change)}>
              {text('conventions.place', { sheet: change.sheet, cell: change.cell })}
            </Link>
            <Caption1>{wordsOf(change)}</Caption1>
          </>
        )}
      </PagedList>
      <TaskFailure failure={failure} />
    </>
  );
}

function wordsOf({ line, cell, written, found, against }: HandChange): string {
  const shown = (entry: string) => (entry === '' ? text('ownSheets.emptyCell') : entry);
  if (line)
    return text(`ownSheets.${line}`, {
      line: cell.replace(line.startsWith('row') ? /\D/g : /\d/g, ''),
      content: shown(line.endsWith('Added') ? found : written),
    });
  return text(against === 'written' ? 'ownSheets.change' : 'ownSheets.difference', {
    written: shown(written),
    found: shown(found),
  });
}
