import {
  AriaLiveAnnouncer,
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { onCommandFailure } from '../commands/commandFailure';
import { text } from '../text/message';
import { HelpLink } from './HelpLink';
import { keepFocus } from './keepFocus';
import { productVersion } from './productVersion';
import { useTheme } from './useTheme';
import { Views } from './Views';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100%', boxSizing: 'border-box' },
  main: { flexGrow: 1, padding: '12px 16px' },
  footer: {
    display: 'flex',
    justifyContent: 'space-between',
    padding: '8px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** The whole pane, where Excel offers what it needs. Every message bar is said aloud as it appears. */
export function App() {
  const styles = useStyles();
  useEffect(() => keepFocus(document), []);
  return (
    <FluentProvider theme={useTheme()} className={styles.pane}>
      <AriaLiveAnnouncer>
        <main className={styles.main}>
          <CommandFailure />
          <Views />
        </main>
      </AriaLiveAnnouncer>
      <footer className={styles.footer}>
        <HelpLink page="nouveautes" label={text('pane.news', { version: productVersion })}>
          {text('pane.version', { version: productVersion })}
        </HelpLink>
        <HelpLink page="index">{text('pane.allHelp')}</HelpLink>
      </footer>
    </FluentProvider>
  );
}

/** Why the last ribbon command could not be done. */
function CommandFailure() {
  const [sentence, setSentence] = useState('');
  useEffect(() => onCommandFailure(setSentence), []);
  if (!sentence) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text('pane.commandFailed')}</MessageBarTitle> {sentence}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => setSentence('')}>
          {text('pane.dismiss')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
