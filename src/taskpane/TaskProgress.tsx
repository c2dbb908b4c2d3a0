import { Button, Caption1, makeStyles, ProgressBar } from '@fluentui/react-components';
import { text } from '../text/message';

const useStyles = makeStyles({
  // As tall without a task as with one: nothing below moves when it begins or ends.
  task: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '36px' },
  words: { flexGrow: 1, minWidth: 0 },
  rest: { height: '2px' },
  // What is over in a moment shows neither bar nor button: they would only blink.
  late: {
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '1ms',
    animationDelay: '300ms',
    animationFillMode: 'both',
  },
});

/** How far a task is: so many parts of all, or `unknown` where nobody can tell. */
export type Advance = { readonly done: number; readonly total: number } | 'unknown';

interface Props {
  /** null when nothing goes on. */
  readonly advance: Advance | null;
  /** What goes on, then what became of it: said aloud. */
  readonly words: string;
  /** Absent where the end is too near to be stopped. */
  readonly onStop?: (() => void) | undefined;
}

/** How far a task is, in a bar and in words, with the button that stops it. */
export function TaskProgress({ advance, words, onStop }: Props) {
  const styles = useStyles();
  const isKnown = typeof advance === 'object' && advance !== null && advance.total > 0;
  return (
    <div className={styles.task}>
      <div className={styles.words}>
        {advance === null ? (
          <div className={styles.rest} />
        ) : (
          <ProgressBar
            className={styles.late}
            aria-label={text('pane.progress')}
            {...(isKnown && { value: advance.done, max: advance.total })}
          />
        )}
        <Caption1 role="status">{words}</Caption1>
      </div>
      {advance !== null && onStop && (
        <Button className={styles.late} size="small" onClick={onStop}>
          {text('pane.stop')}
        </Button>
      )}
    </div>
  );
}
