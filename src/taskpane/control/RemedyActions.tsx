import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type Edit, type Remedy } from '../../checks/finding';
import { render, text } from '../../text/message';
import { EditPreview } from './EditPreview';
import { type Mending } from './useMending';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '6px' },
});

/** « Corriger », or a choice; nothing is applied before it has been shown. */
export function RemedyActions({ remedy, mending }: { readonly remedy: Remedy; readonly mending: Mending }) {
  const styles = useStyles();
  const [previewed, setPreviewed] = useState<readonly Edit[] | null>(null);
  if (previewed) {
    return (
      <EditPreview
        edits={previewed}
        isBusy={mending.isBusy}
        onApply={() => void mending.apply(previewed).then(() => setPreviewed(null))}
        onCancel={() => setPreviewed(null)}
      />
    );
  }
  if (remedy.kind === 'fix') {
    return (
      <div className={styles.actions}>
        <Button size="small" onClick={() => setPreviewed(remedy.edits)}>
          {text('control.mend')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.actions} role="group" aria-label={text('control.choose')}>
      <Caption1>{text('control.choose')}</Caption1>
      {remedy.choices.map(({ label, edits }, index) => (
        <Button key={index} size="small" onClick={() => setPreviewed(edits)}>
          {render(label)}
        </Button>
      ))}
    </div>
  );
}
