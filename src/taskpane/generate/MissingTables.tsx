import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { type Annexe2Plan } from '../../documents/annexe2/annexe2Plan';
import { render, text } from '../../text/message';

const useStyles = makeStyles({ list: { margin: '2px 0 0', paddingLeft: '18px' } });

/** The tables ticked that cannot be made, each with what to enter; before anything is written. */
export function MissingTables({ plan: { refusals, onQuotation } }: { readonly plan: Annexe2Plan }) {
  const styles = useStyles();
  const sentences = [...refusals, ...onQuotation].map(sentence => render(sentence));
  if (sentences.length === 0) return null;
  return (
    <MessageBar intent={refusals.length > 0 ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text('generate.missing', { count: sentences.length })}</MessageBarTitle>
        <ul className={styles.list}>
          {sentences.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
