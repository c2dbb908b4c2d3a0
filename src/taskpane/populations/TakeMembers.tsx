import { Button, Caption1, Field, Input, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { readDay } from '../../domain/calendar/readDay';
import {
  type NewIssuer,
  populationLosses,
  type PopulationLosses,
  withPopulations,
} from '../../domain/conventions/withPopulations';
import { decreeOf } from '../../domain/population/populationDecrees';
import { text } from '../../text/message';
import { conventionOfKey, type OfferedConvention } from '../convention/offeredConventions';
import { useConventions } from '../convention/useConventions';
import { writtenNotice } from '../convention/writtenNotice';
import { useWriting } from '../ownSheets/useWriting';
import { WritingStatus } from '../ownSheets/WritingStatus';
import { type ShownPopulations } from './chosenPopulations';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  start: { alignSelf: 'start' },
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px' },
});

interface Props {
  readonly taken: ShownPopulations;
  /** In French: it is written in the workbook. */
  readonly source: string;
  readonly convention: OfferedConvention;
  /** Set when the convention has none of these members and only serves as a model. */
  readonly newIssuer: NewIssuer | null;
}

/** Writes a convention with members and populations on two new sheets, once what is left behind was seen. */
export function TakeMembers({ taken, source, convention: offered, newIssuer }: Props) {
  const styles = useStyles();
  const { reread } = useConventions();
  const writing = useWriting();
  const { isBusy, asked, run } = writing;
  const { kind, year, members } = taken;
  const known = decreeOf(year);
  const [typed, setTyped] = useState('');
  const write = () =>
    run(text('conventions.writing'), async hands => {
      const read = readDay(typed);
      const decree = known?.date ?? (read.kind === 'day' ? read.day : null);
      if (decree === null) throw new Error(text('populations.decreeMissing'));
      const current = conventionOfKey(offered.key, await reread());
      const inForce = `${year + 3}-01-01`;
      const { told } = await writtenNotice(
        withPopulations(current, { members, kind, referenceYear: year, inForce, decree, source }, newIssuer),
        asked.ask,
        hands,
      );
      await reread();
      return told;
    });
  return (
    <div className={styles.form}>
      <Losses losses={populationLosses(offered.convention, members)} isModel={newIssuer !== null} />
      {known === null && (
        <Field label={text('populations.decreeDay')} hint={text('populations.decreeHint')}>
          <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
      )}
      <Caption1>
        {newIssuer
          ? text('populations.modelNote', { label: offered.convention.label, epci: newIssuer.name })
          : text('populations.writeNote', { label: offered.convention.label })}
      </Caption1>
      <Button appearance="primary" className={styles.start} disabledFocusable={isBusy} onClick={write}>
        {text('populations.write', { count: members.length })}
      </Button>
      <WritingStatus writing={writing} />
    </div>
  );
}

const MOST_SHOWN = 40;

function Losses({ losses, isModel }: { readonly losses: PopulationLosses; readonly isModel: boolean }) {
  const styles = useStyles();
  const { otherFigures, incomplete } = losses;
  // A model keeps none of its members: who they were is nobody's loss.
  const leaving = isModel ? [] : losses.leaving.filter(({ subscriptions }) => subscriptions > 0);
  const lost = [
    ...leaving.map(({ name, subscriptions }) => text('populations.leaving', { name, count: subscriptions })),
    ...(otherFigures > 0 ? [text('populations.otherFigures', { count: otherFigures })] : []),
  ];
  const missing = incomplete.map(({ name, measure }) =>
    text('populations.incompleteMember', { name, measure: text(`measure.${measure}`) }),
  );
  return (
    <>
      {[[text('populations.losses'), lost] as const, [text('populations.incomplete'), missing] as const].map(
        ([title, lines]) =>
          lines.length === 0 ? null : (
            <section key={title} aria-label={title}>
              <Subtitle2 as="h3" className={styles.title}>
                {title}
              </Subtitle2>
              <ul className={styles.list}>
                {lines.slice(0, MOST_SHOWN).map(line => (
                  <li key={line}>{line}</li>
                ))}
                {lines.length > MOST_SHOWN && (
                  <li>{text('insee.more', { count: lines.length - MOST_SHOWN })}</li>
                )}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
