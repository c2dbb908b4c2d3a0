import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type CommandTask, onCommandTask } from '../commands/commandTask';
import { text } from '../text/message';
import { TaskProgress } from './TaskProgress';

const useStyles = makeStyles({
  // Over what is there: nothing moves for a command that begins and ends.
  note: {
    position: 'fixed',
    top: 0,
    left: 0,
    right: 0,
    zIndex: 2,
    padding: '4px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** In milliseconds: a command sooner over shows nothing. */
const LASTING = 1000;

/** How far a ribbon command is that lasts, with the button that stops it: the ribbon has nowhere to show it. */
export function CommandTaskNote() {
  const styles = useStyles();
  const [task, setTask] = useState<CommandTask | null>(null);
  const [isLasting, setIsLasting] = useState(false);
  useEffect(() => {
    return onCommandTask(setTask);
  }, []);
  const isRunning = task !== null;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(() => setIsLasting(true), LASTING);
    return () => {
      clearTimeout(timer);
      setIsLasting(false);
    };
  }, [isRunning]);
  if (!task || !isLasting) return null;
  return (
    <div className={styles.note}>
      <TaskProgress advance={task} words={text('pane.recalculating')} onStop={task.stop} />
    </div>
  );
}
