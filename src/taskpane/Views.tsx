import { makeStyles, Spinner, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { text } from '../text/message';
import { GenerateView } from './generate/GenerateView';

// The checks weigh as much as the rest of the pane: they come when they are asked for.
const ControlView = lazy(async () => ({ default: (await import('./control/ControlView')).ControlView }));

const useStyles = makeStyles({ tabs: { margin: '0 -10px 8px' } });

const views = ['generate', 'control'] as const;
type View = (typeof views)[number];

/** The two jobs of the pane. A view once opened keeps its state while the other is shown. */
export function Views() {
  const styles = useStyles();
  const [view, setView] = useState<View>('generate');
  const [isControlOpened, setControlOpened] = useState(false);
  const open = (next: View) => {
    setView(next);
    if (next === 'control') setControlOpened(true);
  };
  return (
    <>
      <TabList
        selectedValue={view}
        onTabSelect={(_, { value }) => open(value as View)}
        className={styles.tabs}
      >
        {views.map(name => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`view-${name}`}>
            {text(`pane.tab.${name}`)}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id="view-generate" aria-labelledby="tab-generate" hidden={view !== 'generate'}>
        <GenerateView />
      </div>
      <div role="tabpanel" id="view-control" aria-labelledby="tab-control" hidden={view !== 'control'}>
        {isControlOpened && (
          <Suspense fallback={<Spinner label={text('pane.loading')} />}>
            <ControlView />
          </Suspense>
        )}
      </div>
    </>
  );
}
