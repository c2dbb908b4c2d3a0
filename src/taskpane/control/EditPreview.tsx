import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { type Edit } from '../../checks/finding';
import { shownEdit } from '../../checks/shownEdits';
import { type WorkbookSnapshot } from '../../checks/snapshot';
import { render, text } from '../../text/message';
import { TaskProgress } from '../TaskProgress';
import { PagedList } from './PagedList';
import { type Mending } from './useMending';

const useStyles = makeStyles({
  preview: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    alignSelf: 'stretch',
  },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

const PAGE = 50;
/** So many changes are all seen at once; beyond, each cause is opened by a click. */
const FEW = 30;

/** Changes of one cause, under its title when there are several causes. */
export interface EditGroup {
  readonly title: string | null;
  readonly edits: readonly Edit[];
}

interface Props {
  readonly groups: readonly EditGroup[];
  readonly note?: string | undefined;
  readonly mending: Mending;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What a correction will change, before it does: each cell, what it holds and what it will. */
export function EditPreview({ groups, note, mending, onApply, onCancel }: Props) {
  const styles = useStyles();
  const { checked: snapshot, isBusy, advance, stop } = mending;
  const count = groups.reduce((sum, { edits }) => sum + edits.length, 0);
  return (
    <div className={styles.preview} role="group" aria-label={text('control.preview')}>
      <Caption1Strong>{text('control.preview.title', { count })}</Caption1Strong>
      {groups.map(({ title, edits }, index) =>
        title === null ? (
          <Changes key={index} edits={edits} snapshot={snapshot} />
        ) : (
          <details key={index} open={count <= FEW}>
            <summary>{title}</summary>
            <Changes edits={edits} snapshot={snapshot} />
          </details>
        ),
      )}
      {note !== undefined && <Caption1>{note}</Caption1>}
      <div className={styles.actions}>
        <Button appearance="primary" size="small" disabledFocusable={isBusy} onClick={onApply}>
          {text('control.apply')}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={onCancel}>
          {text('control.cancel')}
        </Button>
      </div>
      <TaskProgress advance={advance} words={isBusy ? text('control.mending') : ''} onStop={stop} />
    </div>
  );
}

function Changes({
  edits,
  snapshot,
}: {
  readonly edits: readonly Edit[];
  readonly snapshot: WorkbookSnapshot;
}) {
  return (
    <PagedList
      items={edits}
      page={PAGE}
      keyOf={(_, place) => String(place)}
      moreLabel={count => text('control.preview.more', { count })}
      className={useStyles().list}
    >
      {edit => render(shownEdit(edit, snapshot))}
    </PagedList>
  );
}
