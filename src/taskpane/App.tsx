import {
  AriaLiveAnnouncer,
  Button,
  FluentProvider,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { onCommandFailure } from '../commands/commandFailure';
import { text } from '../text/message';
import { CommandTaskNote } from './CommandTaskNote';
import { ConventionsProvider, useConventions } from './convention/useConventions';
import { HelpLink } from './HelpLink';
import { keepFocus } from './keepFocus';
import { later } from './later';
import { productVersion } from './productVersion';
import { useTheme } from './useTheme';
import { Views } from './Views';
import { NewsNote } from './welcome/NewsNote';
import { useGreeting } from './welcome/useGreeting';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100%', boxSizing: 'border-box' },
  // As tall as the pane at least: the footer comes after it, and never jumps as views grow and shrink.
  main: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
  },
  footer: {
    display: 'flex',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: '8px',
    padding: '8px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
});

const Tour = later(async () => (await import('./welcome/Tour')).Tour);

/** The whole pane, where Excel offers what it needs. Every message bar is said aloud as it appears. */
export function App() {
  const styles = useStyles();
  useEffect(() => {
    return keepFocus(document);
  }, []);
  return (
    <FluentProvider theme={useTheme()} className={styles.pane}>
      <AriaLiveAnnouncer>
        <ConventionsProvider>
          <Pane />
        </ConventionsProvider>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

function Pane() {
  const styles = useStyles();
  const [failure, setFailure] = useState('');
  const { isTourDue, isNewVersion, tourShown } = useGreeting();
  const [tour, setTour] = useState<'due' | 'shown' | 'none'>(isTourDue ? 'due' : 'none');
  const { own, failure: unread } = useConventions();
  useEffect(() => {
    return onCommandFailure(setFailure);
  }, []);
  // Whoever opens the pane on a problem, or for one thing, is not taken on a tour.
  const isQuiet = own !== null && unread === null && failure === '';
  const onShown = useCallback(() => {
    setTour('shown');
    tourShown();
  }, [tourShown]);
  const onEnd = useCallback((isFromNowhere: boolean) => {
    // On the first visit: it goes on from the tabs.
    if (isFromNowhere) selectedTab()?.focus();
    setTour('none');
  }, []);
  return (
    <>
      <main className={styles.main}>
        {isNewVersion && <NewsNote />}
        <CommandTaskNote />
        <CommandFailure sentence={failure} onDismiss={() => setFailure('')} />
        <Views onAsked={() => setTour('none')} />
      </main>
      <footer className={styles.footer}>
        <HelpLink page="nouveautes" label={text('pane.news', { version: productVersion })}>
          {text('pane.version', { version: productVersion })}
        </HelpLink>
        <Link as="button" onClick={() => setTour('shown')}>
          {text('pane.tour')}
        </Link>
        <HelpLink page="index">{text('pane.allHelp')}</HelpLink>
      </footer>
      {(tour === 'shown' || (tour === 'due' && isQuiet)) && (
        <Suspense fallback={null}>
          <Tour onShown={onShown} onEnd={onEnd} />
        </Suspense>
      )}
    </>
  );
}

const selectedTab = () => document.querySelector<HTMLElement>('[role=tab][aria-selected=true]');

interface FailureProps {
  readonly sentence: string;
  readonly onDismiss: () => void;
}

/** Why the last ribbon command could not be done. */
function CommandFailure({ sentence, onDismiss }: FailureProps) {
  if (!sentence) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text('pane.commandFailed')}</MessageBarTitle> {sentence}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDismiss}>
          {text('pane.dismiss')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
