import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { text } from '../../text/message';

const useStyles = makeStyles({
  tour: {
    boxSizing: 'border-box',
    width: 'min(360px, calc(100% - 24px))',
    maxHeight: 'calc(100% - 24px)',
    overflowY: 'auto',
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
    '&::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  // It has the keyboard only to be read: there is nothing to press on it.
  title: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  // Every step takes the same place: the buttons stay under the hand.
  words: { margin: '8px 0 12px', minHeight: '140px' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    justifyContent: 'space-between',
    marginTop: '8px',
  },
  step: { flexGrow: 1 },
});

const steps = ['start', 'make', 'check', 'help'] as const;
const TITLE = 'tour-title';
const WORDS = 'tour-words';

interface Props {
  readonly onShown: () => void;
  /** @param isFromNowhere nothing had the keyboard before, to which it could go back. */
  readonly onEnd: (isFromNowhere: boolean) => void;
}

/** Where things are, in four steps. A dialog of the browser's own: it holds the keyboard, ends by Escape, gives it back. */
export function Tour(props: Props) {
  const styles = useStyles();
  const [index, setIndex] = useState(0);
  const dialog = useModal(props);
  const title = useRef<HTMLHeadingElement>(null);
  // Each step is read from its title on.
  useEffect(() => {
    title.current?.focus();
  }, [index]);
  const step = steps[index] ?? 'start';
  return (
    <dialog ref={dialog} className={styles.tour} aria-labelledby={TITLE} aria-describedby={WORDS}>
      <h2 id={TITLE} className={styles.title} tabIndex={-1} ref={title}>
        {text(`tour.${step}.title`)}
      </h2>
      <p id={WORDS} className={styles.words}>
        {text(`tour.${step}`)}
      </p>
      <Steps index={index} onStep={setIndex} onEnd={() => dialog.current?.close()} />
    </dialog>
  );
}

/** Opens a dialog over the pane as long as it is drawn. */
function useModal({ onShown, onEnd }: Props): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const isFromNowhere = document.activeElement === document.body;
    const close = () => onEnd(isFromNowhere);
    shown?.addEventListener('close', close);
    shown?.showModal();
    shown?.querySelector('h2')?.focus();
    onShown();
    return () => {
      shown?.removeEventListener('close', close);
      shown?.close();
    };
  }, [onShown, onEnd]);
  return dialog;
}

interface StepsProps {
  readonly index: number;
  readonly onStep: (index: number) => void;
  readonly onEnd: () => void;
}

function Steps({ index, onStep, onEnd }: StepsProps) {
  const styles = useStyles();
  const isLast = index === steps.length - 1;
  return (
    <>
      <div className={styles.actions}>
        <Caption1>{text('tour.step', { step: index + 1, count: steps.length })}</Caption1>
        <Button appearance="subtle" size="small" onClick={onEnd}>
          {text('tour.skip')}
        </Button>
      </div>
      <div className={styles.actions}>
        <Button className={styles.step} disabledFocusable={index === 0} onClick={() => onStep(index - 1)}>
          {text('tour.back')}
        </Button>
        <Button
          className={styles.step}
          appearance="primary"
          onClick={isLast ? onEnd : () => onStep(index + 1)}
        >
          {text(isLast ? 'tour.end' : 'tour.next')}
        </Button>
      </div>
    </>
  );
}
