import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { text } from '../../text/message';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '6px' },
  reason: { width: '100%' },
});

/** « Justifier »: a reason, required, kept in the workbook. */
export function JustifyForm({ onJustify }: { readonly onJustify: (reason: string) => void }) {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  return (
    <details>
      <summary>{text('control.justify')}</summary>
      <div className={styles.form}>
        <Field label={text('control.justify.reason')} required className={styles.reason}>
          <Textarea value={reason} maxLength={500} onChange={(_, { value }) => setReason(value)} />
        </Field>
        <Button size="small" disabledFocusable={reason.trim() === ''} onClick={() => onJustify(reason)}>
          {text('control.justify.keep')}
        </Button>
      </div>
    </details>
  );
}
