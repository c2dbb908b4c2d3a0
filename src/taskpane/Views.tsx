import { AnnounceProvider, makeStyles, Tab, TabList, tokens, useAnnounce } from '@fluentui/react-components';
import { type ComponentType, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { ariaKeysOf, type PaneRequest } from '../commands/shortcuts';
import { text } from '../text/message';
import { dockedAtBottom, measuredFoot } from './docked';
import { GenerateTab } from './generate/GenerateTab';
import { later } from './later';
import { Loading } from './Loading';
import { type AskedProps, useAsked } from './useAsked';
import { usePaneRequests } from './usePaneRequests';

// Five jobs do not fit in one line of a narrow pane.
const useStyles = makeStyles({
  tabs: { margin: '0 -10px 8px', flexWrap: 'wrap' },
  // The dock stays at the foot of the pane, however short the view above it is.
  shown: { flexGrow: 1 },
  dock: {
    position: 'sticky',
    bottom: 0,
    margin: '12px -16px -12px',
    padding: '4px 16px',
    boxSizing: 'border-box',
    maxHeight: '60vh',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  question: { cursor: 'pointer', padding: '4px 0', fontWeight: tokens.fontWeightSemibold },
});

const views = ['generate', 'control', 'convention', 'texts', 'populations'] as const;
type View = (typeof views)[number];

/** The views that have a shortcut of their own. */
const isRequest = (view: View) => view === 'generate' || view === 'control';
const isView = (request: PaneRequest) => request === 'generate' || request === 'control';

// The checks weigh as much as the rest of the pane: what is not shown at once comes when it is asked for.
const components: Readonly<Record<View, ComponentType<AskedProps>>> = {
  generate: GenerateTab,
  control: later(async () => (await import('./control/ControlView')).ControlView),
  convention: later(async () => (await import('./convention/ConventionTab')).ConventionTab),
  texts: later(async () => (await import('./texts/TextsView')).TextsView),
  populations: later(async () => (await import('./populations/PopulationsTab')).PopulationsTab),
};

const AmountPanel = later(async () => (await import('./amount/AmountPanel')).AmountPanel);

interface Props {
  /** Called at each shortcut. */
  readonly onAsked: () => void;
}

/** The jobs of the pane. A view once opened keeps its state while another is shown. */
export function Views({ onAsked }: Props) {
  const styles = useStyles();
  const [view, setView] = useState<View>('generate');
  const [opened, setOpened] = useState<readonly View[]>(['generate']);
  const open = (next: View) => {
    setView(next);
    setOpened(known => (known.includes(next) ? known : [...known, next]));
  };
  const asked = usePaneRequests(request => {
    onAsked();
    if (isView(request)) open(request);
    else if (request === 'open') document.getElementById(`tab-${view}`)?.focus();
  });
  return (
    <>
      <TabList
        selectedValue={view}
        onTabSelect={(_, { value }) => open(value as View)}
        className={styles.tabs}
      >
        {views.map(name => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            aria-controls={`view-${name}`}
            {...(isRequest(name) && { 'aria-keyshortcuts': ariaKeysOf(name) })}
          >
            {text(`pane.tab.${name}`)}
          </Tab>
        ))}
      </TabList>
      {views.map(name => {
        const Opened = components[name];
        return (
          <ViewPanel key={name} name={name} isShown={view === name}>
            {opened.includes(name) && (
              <Suspense fallback={<Loading />}>
                <Opened asked={isRequest(name) ? asked[name] : 0} />
              </Suspense>
            )}
          </ViewPanel>
        );
      })}
      <AmountDock asked={asked.amount} />
    </>
  );
}

interface PanelProps {
  readonly name: View;
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/** One job. A hidden one goes on following the workbook, but says nothing aloud. */
function ViewPanel({ name, isShown, children }: PanelProps) {
  const styles = useStyles();
  const { announce } = useAnnounce();
  const isHeard = useRef(isShown);
  useEffect(() => {
    isHeard.current = isShown;
  }, [isShown]);
  // One function for good: another would have every message bar of the view said again.
  const whenShown = useMemo<ReturnType<typeof useAnnounce>>(
    () => ({ announce: (...said) => isHeard.current && announce(...said) }),
    [announce],
  );
  return (
    <div
      role="tabpanel"
      id={`view-${name}`}
      aria-labelledby={`tab-${name}`}
      hidden={!isShown}
      className={styles.shown}
    >
      <AnnounceProvider value={whenShown}>{children}</AnnounceProvider>
    </div>
  );
}

const QUESTION = 'amount-question';

/** At the foot of every view: how the amount selected in the workbook is obtained. Closed, it watches nothing. */
function AmountDock({ asked }: AskedProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  useAsked(asked, () => {
    setIsOpen(true);
    document.getElementById(QUESTION)?.focus();
  });
  return (
    <details
      ref={dockedAtBottom}
      className={styles.dock}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary
        id={QUESTION}
        className={styles.question}
        aria-keyshortcuts={ariaKeysOf('amount')}
        ref={measuredFoot}
      >
        {text('pane.amount')}
      </summary>
      {isOpen && (
        <Suspense fallback={<Loading />}>
          <AmountPanel />
        </Suspense>
      )}
    </details>
  );
}
