import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { text } from '../../text/message';
import { Loading } from '../Loading';
import { ConventionView } from './ConventionView';

const useStyles = makeStyles({ tabs: { margin: '0 -10px 8px', flexWrap: 'wrap' } });

const parts = ['year', 'sheets'] as const;
type Part = (typeof parts)[number];

const YearView = lazy(async () => ({ default: (await import('../year/YearView')).YearView }));

/** The year of a convention, and the sheets that hold its terms. A part once opened keeps its state. */
export function ConventionTab() {
  const styles = useStyles();
  const [part, setPart] = useState<Part>('year');
  const [areSheetsOpened, setSheetsOpened] = useState(false);
  const open = (next: Part) => {
    setPart(next);
    if (next === 'sheets') setSheetsOpened(true);
  };
  return (
    <>
      <TabList
        size="small"
        aria-label={text('conventions.parts')}
        selectedValue={part}
        onTabSelect={(_, { value }) => open(value as Part)}
        className={styles.tabs}
      >
        {parts.map(name => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`view-${name}`}>
            {text(`conventions.part.${name}`)}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id="view-year" aria-labelledby="tab-year" hidden={part !== 'year'}>
        <Suspense fallback={<Loading />}>
          <YearView onSheets={() => open('sheets')} />
        </Suspense>
      </div>
      <div role="tabpanel" id="view-sheets" aria-labelledby="tab-sheets" hidden={part !== 'sheets'}>
        {areSheetsOpened && <ConventionView />}
      </div>
    </>
  );
}
