import { Button, Caption1, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { text } from '../../text/message';
import { ownKey } from '../convention/offeredConventions';
import { useConventions } from '../convention/useConventions';
import { today } from '../today';
import { Loading } from '../Loading';
import { ViewTitle } from '../ViewTitle';
import { useYearChoice } from './useYearChoice';
import { type TypedFacts } from './useFactsDraft';
import { useYearFacts } from './useYearFacts';
import { YearChoiceFields } from './YearChoiceFields';
import { YearPanels } from './YearPanels';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '14px' },
});

/** A year of a convention: where it stands, its deadlines and its documents. */
export function YearView({ onSheets }: { readonly onSheets: () => void }) {
  const styles = useStyles();
  const { own, failure, look } = useConventions();
  const day = today();
  const choice = useYearChoice(day);
  const { convention, year, key } = choice;
  const kept = useYearFacts(convention?.id ?? null, year);
  const [typed] = useState<TypedFacts>(() => new Map());
  const [adopted, setAdopted] = useState<{ readonly key: string; readonly told: string } | null>(null);
  const follow = (parameters: string, told: string) => {
    const next = ownKey(parameters);
    choice.chooseKey(next);
    setAdopted({ key: next, told });
  };
  const problem = failure ?? kept.failure;
  return (
    <div className={styles.view}>
      <ViewTitle title={text('yearPane.title')} page="annee" />
      {problem !== '' && (
        <>
          <Caption1 role="alert">{problem}</Caption1>
          <Button onClick={() => void look()}>{text('conventions.reread')}</Button>
        </>
      )}
      {own === null && problem === '' && <Loading />}
      {own !== null && <YearChoiceFields choice={choice} />}
      {adopted?.key === key && <Adopted told={adopted.told} />}
      {convention && kept.facts && (
        <YearPanels
          // Another year starts from its own facts, and keeps nothing of this one's forms.
          key={`${key} ${convention.id} ${year}`}
          choice={choice}
          convention={convention}
          facts={kept.facts}
          keep={kept.keep}
          typed={typed}
          today={day}
          onSheets={onSheets}
          onAdopted={follow}
        />
      )}
    </div>
  );
}

/** What became of a simulation that was adopted. The panel that wrote it is gone with the former convention. */
function Adopted({ told }: { readonly told: string }) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.focus();
  }, [told]);
  return (
    <div tabIndex={-1} ref={bar}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {told} {text('yearPane.try.followed')}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
