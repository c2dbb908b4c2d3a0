import { makeStyles, Subtitle1 } from '@fluentui/react-components';
import { text } from '../text/message';
import { HelpLink } from './HelpLink';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  title: { margin: 0 },
});

/** What a view is for, and its page of help. */
export function ViewTitle({ title, page }: { readonly title: string; readonly page: string }) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <Subtitle1 as="h1" className={styles.title}>
        {title}
      </Subtitle1>
      <HelpLink page={page} label={text('pane.helpOn', { title })}>
        {text('pane.help')}
      </HelpLink>
    </div>
  );
}
