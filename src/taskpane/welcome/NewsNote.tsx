import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { text } from '../../text/message';
import { HelpLink } from '../HelpLink';
import { productVersion } from '../productVersion';
import { useSaid } from '../useSaid';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    margin: '-12px -16px 0',
    padding: '4px 8px 4px 16px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { flexGrow: 1 },
});

/** After an update, once: that there is something new, and where it is told. */
export function NewsNote() {
  const styles = useStyles();
  const [isShown, setShown] = useState(true);
  const words = text('pane.updated', { version: productVersion });
  useSaid(words);
  if (!isShown) return null;
  return (
    <section className={styles.note} aria-label={text('pane.newsTitle')}>
      <span className={styles.words}>{words}</span>
      <HelpLink page="nouveautes">{text('pane.newsTitle')}</HelpLink>
      <Button size="small" appearance="subtle" onClick={() => setShown(false)}>
        {text('pane.dismiss')}
      </Button>
    </section>
  );
}
