import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { display: 'inline', margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  panel: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the view that is folded away until it is asked for; once opened, it keeps what was typed in it. */
export function Panel({ title, children }: Props) {
  const styles = useStyles();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={styles.panel} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary className={styles.summary}>
        <h2 className={styles.title}>{title}</h2>
      </summary>
      {wasOpened && children}
    </details>
  );
}
