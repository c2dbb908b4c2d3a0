import { Field, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { type KeptChoices } from '../../documents/choices/keptChoices';
import { formatDay } from '../../domain/calendar/calendarDay';
import { type EpciPopulations } from '../../domain/population/epciFile';
import { millesimesOf } from '../../domain/population/epciMembers';
import { type PopulationKind } from '../../domain/population/populationKind';
import { text } from '../../text/message';
import { PaneSelect } from '../PaneSelect';
import { ChosenMembers } from './ChosenMembers';
import { type ChosenPopulations, chosenPopulations, type CurrentPopulations } from './chosenPopulations';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px' },
  title: { margin: 0 },
  fields: { display: 'grid', gridTemplateColumns: '3fr 2fr', gap: '8px' },
});

const KINDS: readonly PopulationKind[] = ['totale', 'municipale'];

/** What is looked at of an EPCI, as the workbook keeps it. */
export type EpciWish = NonNullable<KeptChoices['populations']>;

interface Props {
  readonly epci: EpciPopulations;
  readonly wish: EpciWish;
  readonly onWish: (wish: EpciWish) => void;
  readonly current?: CurrentPopulations;
  readonly onChoose?: (chosen: ChosenPopulations) => void;
}

/** An EPCI: choose a millésime and a kind of population, see its members. */
export function EpciPanel({ epci, wish, onWish, current, onChoose }: Props) {
  const styles = useStyles();
  const kind = wish.kind ?? current?.kind ?? 'totale';
  const { year } = wish;
  const chosen = chosenPopulations(epci, kind, year);
  return (
    <section className={styles.panel} aria-label={epci.name}>
      <Subtitle2 as="h2" className={styles.title}>
        {epci.name}
      </Subtitle2>
      <div className={styles.fields}>
        <Field label={text('populations.year')}>
          <PaneSelect
            value={String(chosen?.millesime.year ?? '')}
            onChange={(_, { value }) => onWish({ ...wish, year: Number(value) })}
          >
            {[...millesimesOf(epci, kind)].reverse().map(({ year: known, inForce }) => (
              <option key={known} value={known}>
                {text('populations.yearInForce', { year: String(known), day: formatDay(inForce) })}
              </option>
            ))}
          </PaneSelect>
        </Field>
        <Field label={text('populations.kind')}>
          <PaneSelect
            value={kind}
            onChange={(_, { value }) => onWish({ ...wish, kind: value as PopulationKind })}
          >
            {KINDS.map(known => (
              <option key={known} value={known}>
                {text(`populations.kind.${known}`)}
              </option>
            ))}
          </PaneSelect>
        </Field>
      </div>
      {chosen && <ChosenMembers chosen={chosen} current={current} onChoose={onChoose} />}
    </section>
  );
}
