import { Caption1, makeStyles } from '@fluentui/react-components';
import { type Remedy } from '../../checks/finding';
import { render, text } from '../../text/message';
import { Previewed } from './Previewed';
import { type Mending } from './useMending';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '6px' },
});

/** « Corriger », or a choice; nothing is applied before it has been shown. */
export function RemedyActions({ remedy, mending }: { readonly remedy: Remedy; readonly mending: Mending }) {
  const styles = useStyles();
  if (remedy.kind === 'fix') {
    return (
      <div className={styles.actions}>
        <Previewed
          label={text('control.mend')}
          groups={[{ title: null, edits: remedy.edits }]}
          mending={mending}
        />
      </div>
    );
  }
  return (
    <div className={styles.actions} role="group" aria-label={text('control.choose')}>
      <Caption1>{text('control.choose')}</Caption1>
      {remedy.choices.map(({ label, edits }, index) => (
        <Previewed key={index} label={render(label)} groups={[{ title: null, edits }]} mending={mending} />
      ))}
    </div>
  );
}
