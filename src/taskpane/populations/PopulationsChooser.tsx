import { makeStyles, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { type EpciEntry } from '../../domain/population/epciIndex';
import { text } from '../../text/message';
import { type ChosenPopulations, type CurrentPopulations } from './chosenPopulations';
import { EpciPanel } from './EpciPanel';
import { EpciSearch } from './EpciSearch';
import { fetchEpci, fetchEpciIndex } from './fetchPopulations';
import { LoadFailure } from './LoadFailure';
import { useLoaded } from './useLoaded';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface Props {
  /** What the differences are with; without it, members are shown and nothing is compared. */
  readonly current?: CurrentPopulations;
  /** Called when the user takes the members shown; without it, they are only looked at. */
  readonly onChoose?: (chosen: ChosenPopulations) => void;
}

/** Any EPCI of France: its members, their legal populations, and what they would change. */
export function PopulationsChooser({ current, onChoose }: Props) {
  const styles = useStyles();
  const [entry, setEntry] = useState<EpciEntry | null>(null);
  const index = useLoaded('index', fetchEpciIndex);
  const epci = useLoaded(entry?.siren ?? null, fetchEpci);
  return (
    <div className={styles.view}>
      {index.loaded.state === 'loading' && <Spinner label={text('populations.loading')} />}
      {index.loaded.state === 'failed' && <LoadFailure reason={index.loaded.reason} onRetry={index.retry} />}
      {index.loaded.state === 'ready' && <EpciSearch index={index.loaded.value.epci} onChoose={setEntry} />}
      {epci.loaded.state === 'loading' && <Spinner label={text('populations.loading')} />}
      {epci.loaded.state === 'failed' && <LoadFailure reason={epci.loaded.reason} onRetry={epci.retry} />}
      {epci.loaded.state === 'ready' && (
        <EpciPanel
          key={epci.loaded.value.siren}
          epci={epci.loaded.value}
          {...(current ? { current } : {})}
          {...(onChoose ? { onChoose } : {})}
        />
      )}
    </div>
  );
}
