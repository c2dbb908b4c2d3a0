import { Field, makeStyles } from '@fluentui/react-components';
import { use, useMemo, useState } from 'react';
import { formatDay } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { type NewIssuer, sharesMembers } from '../../domain/conventions/withPopulations';
import { text as french } from '../../text/inFrench';
import { text } from '../../text/message';
import { firstOffered } from '../convention/offeredConventions';
import { useConventions } from '../convention/useConventions';
import { keptChoices, rememberChoice } from '../keptChoices';
import { PaneSelect } from '../PaneSelect';
import { ViewTitle } from '../ViewTitle';
import { type ChosenPopulations, type CurrentPopulations } from './chosenPopulations';
import { InseeImport } from './InseeImport';
import { PopulationsChooser } from './PopulationsChooser';
import { TakeMembers } from './TakeMembers';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** The populations of any EPCI, or of INSEE's file, held against those of a convention, which may take them. */
export function PopulationsTab() {
  const styles = useStyles();
  const { offered } = useConventions();
  const kept = use(keptChoices()).populationsAgainst?.convention;
  const [key, setKey] = useState(kept ?? firstOffered.key);
  const choose = (next: string) => {
    setKey(next);
    rememberChoice('populationsAgainst', { convention: next });
  };
  const [chosen, setChosen] = useState<ChosenPopulations | null>(null);
  const convention = offered.find(known => known.key === key) ?? firstOffered;
  const current = useMemo((): CurrentPopulations => {
    const { label, populations, members } = convention.convention;
    return { label, kind: populations.kind, year: populations.referenceYear, members };
  }, [convention]);
  return (
    <div className={styles.tab}>
      <ViewTitle title={text('populations.title')} page="populations" />
      <Field label={text('populations.forConvention')}>
        <PaneSelect value={convention.key} onChange={(_, { value }) => choose(value)}>
          {offered.map(known => (
            <option key={known.key} value={known.key}>
              {known.label}
            </option>
          ))}
        </PaneSelect>
      </Field>
      <PopulationsChooser current={current} onChoose={setChosen} />
      {chosen && (
        <TakeMembers
          key={`${chosen.epci.siren} ${chosen.year} ${chosen.kind} ${convention.key}`}
          taken={chosen}
          convention={convention}
          source={sourceOf(chosen)}
          newIssuer={newIssuerOf(chosen, convention.convention)}
        />
      )}
      <InseeImport current={current} convention={convention} />
    </div>
  );
}

function sourceOf({ epci, millesime, year }: ChosenPopulations): string {
  return french('populations.epciSource', {
    source: epci.source,
    epci: epci.name,
    year: String(year),
    day: formatDay(millesime.inForce),
  });
}

/** A convention that has none of the members only serves as a model: the new one is of that EPCI. */
function newIssuerOf({ epci, members }: ChosenPopulations, convention: Convention): NewIssuer | null {
  if (sharesMembers(convention, members)) return null;
  return {
    id: `epci-${epci.siren}`,
    label: french('populations.modelLabel', { epci: epci.name, label: convention.label }),
    name: epci.name,
  };
}
