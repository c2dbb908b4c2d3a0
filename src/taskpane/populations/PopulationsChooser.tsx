import { makeStyles, Spinner } from '@fluentui/react-components';
import { use, useState } from 'react';
import { text } from '../../text/message';
import { keptChoices, rememberChoice } from '../keptChoices';
import { type ChosenPopulations, type CurrentPopulations } from './chosenPopulations';
import { EpciPanel, type EpciWish } from './EpciPanel';
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
  const kept = use(keptChoices()).populations;
  const [chosen, setChosen] = useState(kept);
  const index = useLoaded('index', fetchEpciIndex);
  // One that has ceased to be is none.
  const isKnown =
    index.loaded.state === 'ready' && index.loaded.value.epci.some(({ siren }) => siren === chosen?.epci);
  const epci = useLoaded(isKnown && chosen ? chosen.epci : null, fetchEpci);
  const choose = (next: EpciWish) => {
    setChosen(next);
    rememberChoice('populations', next);
  };
  return (
    <div className={styles.view}>
      {index.loaded.state === 'loading' && <Spinner label={text('populations.loading')} />}
      {index.loaded.state === 'failed' && <LoadFailure reason={index.loaded.reason} onRetry={index.retry} />}
      {index.loaded.state === 'ready' && (
        <EpciSearch
          index={index.loaded.value.epci}
          onChoose={({ siren }) => choose({ epci: siren, kind: null, year: null })}
        />
      )}
      {epci.loaded.state === 'loading' && <Spinner label={text('populations.loading')} />}
      {epci.loaded.state === 'failed' && <LoadFailure reason={epci.loaded.reason} onRetry={epci.retry} />}
      {epci.loaded.state === 'ready' && chosen && (
        <EpciPanel
          key={epci.loaded.value.siren}
          epci={epci.loaded.value}
          wish={chosen}
          onWish={choose}
          {...(current ? { current } : {})}
          {...(onChoose ? { onChoose } : {})}
        />
      )}
    </div>
  );
}
