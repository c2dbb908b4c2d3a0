import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { formatDay } from '../../domain/calendar/calendarDay';
import { sharesMembers } from '../../domain/conventions/withPopulations';
import { text } from '../../text/message';
import { useSaid } from '../useSaid';
import { type ChosenPopulations, type CurrentPopulations } from './chosenPopulations';
import { DifferencesTable } from './DifferencesTable';
import { MembersTable } from './MembersTable';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly chosen: ChosenPopulations;
  readonly current: CurrentPopulations | undefined;
  readonly onChoose: ((chosen: ChosenPopulations) => void) | undefined;
}

/** The members at a millésime: what it changes first, then all of them, and where the figures come from. */
export function ChosenMembers({ chosen, current, onChoose }: Props) {
  const styles = useStyles();
  const { epci, millesime, members } = chosen;
  // Comparing with an EPCI that shares no member would only list everyone twice.
  const compared = current && sharesMembers(current, chosen.members) ? current : null;
  return (
    <>
      <Facts chosen={chosen} />
      {compared && <DifferencesTable current={compared} chosen={chosen} />}
      <MembersTable chosen={chosen} isOpen={compared === null} />
      <Caption1 className={styles.quiet}>
        {text('populations.source', {
          perimeter: String(millesime.perimeter),
          source: epci.source,
          licence: epci.licence,
        })}
      </Caption1>
      {onChoose && (
        <Button appearance="primary" onClick={() => onChoose(chosen)}>
          {text('populations.take', { count: members.length })}
        </Button>
      )}
    </>
  );
}

/** How many, since when, by what decree. */
function Facts({ chosen: { millesime, kind, members, total } }: { readonly chosen: ChosenPopulations }) {
  const styles = useStyles();
  const { decree, inForce } = millesime;
  const day = formatDay(inForce);
  const told = text(`populations.total.${kind}`, { count: members.length, inhabitants: total });
  useSaid(told);
  return (
    <div className={styles.facts}>
      <span>{told}</span>
      <Caption1>
        {decree
          ? text('populations.inForceByDecree', {
              day,
              number: decree.number,
              decreeDay: formatDay(decree.date),
            })
          : text('populations.inForce', { day })}
      </Caption1>
    </div>
  );
}
