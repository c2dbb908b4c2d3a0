import { Button, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { type Edit } from '../../checks/finding';
import { text } from '../../text/message';

const useStyles = makeStyles({
  preview: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: '8px' },
});

/** Lines shown before the rest is only counted. */
const MOST_LINES = 20;

interface Props {
  readonly edits: readonly Edit[];
  readonly isBusy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What a correction will change, before it does. */
export function EditPreview({ edits, isBusy, onApply, onCancel }: Props) {
  const styles = useStyles();
  const rest = edits.length - MOST_LINES;
  return (
    <div className={styles.preview} role="group" aria-label={text('control.preview')}>
      <Caption1Strong>{text('control.preview')}</Caption1Strong>
      <ul className={styles.list}>
        {edits.slice(0, MOST_LINES).map((edit, index) => (
          <li key={index}>{describe(edit)}</li>
        ))}
        {rest > 0 && <li>{text('control.preview.more', { count: rest })}</li>}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" size="small" disabledFocusable={isBusy} onClick={onApply}>
          {text('control.apply')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {text('control.cancel')}
        </Button>
      </div>
    </div>
  );
}

function describe(edit: Edit): string {
  const { sheet } = edit;
  switch (edit.kind) {
    case 'text':
      return text('control.preview.set', { sheet, cell: edit.cell, value: edit.text });
    case 'number':
      return text('control.preview.set', { sheet, cell: edit.cell, value: edit.value.replace('.', ',') });
    case 'formula':
      return text('control.preview.set', { sheet, cell: edit.cell, value: edit.formula });
    case 'unmerge':
      return text('control.preview.unmerge', { sheet, area: edit.area });
    case 'showRows':
    case 'showColumns':
    case 'showSheet':
      return text('control.preview.show', { sheet });
  }
}
