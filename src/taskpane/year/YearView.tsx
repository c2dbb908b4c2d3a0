import { Button, Caption1, makeStyles, Spinner } from '@fluentui/react-components';
import { text } from '../../text/message';
import { useConventions } from '../convention/useConventions';
import { today } from '../today';
import { ViewTitle } from '../ViewTitle';
import { useYearChoice } from './useYearChoice';
import { useYearFacts } from './useYearFacts';
import { YearChoiceFields } from './YearChoiceFields';
import { YearPanels } from './YearPanels';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '14px' },
});

/** A year of a convention: where it stands, its deadlines and its documents. */
export function YearView({ onSheets }: { readonly onSheets: () => void }) {
  const styles = useStyles();
  const { own, failure, reread } = useConventions();
  const day = today();
  const choice = useYearChoice(day);
  const { convention, year, key } = choice;
  const kept = useYearFacts(convention?.id ?? null, year);
  const problem = failure ?? kept.failure;
  return (
    <div className={styles.view}>
      <ViewTitle title={text('yearPane.title')} page="annee" />
      {problem !== '' && (
        <>
          <Caption1 role="alert">{problem}</Caption1>
          <Button onClick={() => void reread().catch(() => undefined)}>{text('conventions.reread')}</Button>
        </>
      )}
      {own === null && problem === '' && <Spinner label={text('pane.loading')} />}
      {own !== null && <YearChoiceFields choice={choice} />}
      {convention && kept.facts && (
        <YearPanels
          // Another year starts from its own facts, and keeps nothing of this one's forms.
          key={`${key} ${convention.id} ${year}`}
          choice={choice}
          convention={convention}
          facts={kept.facts}
          keep={kept.keep}
          today={day}
          onSheets={onSheets}
        />
      )}
    </div>
  );
}
