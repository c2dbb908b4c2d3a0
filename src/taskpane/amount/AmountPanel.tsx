import {
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { useState } from 'react';
import { namedPlace } from '../../documents/amount/sheetCells';
import { render, text } from '../../text/message';
import { useConventions } from '../convention/useConventions';
import { HelpLink } from '../HelpLink';
import { asOption } from '../convention/offeredConventions';
import { OptionSelect } from '../OptionSelect';
import { TaskProgress } from '../TaskProgress';
import { AmountExplanation } from './AmountExplanation';
import { useSelectedAmount } from './useSelectedAmount';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', overflowWrap: 'anywhere' },
});

const AUTOMATIC = '';

/** « Comment est calculé ce montant ? » for the cell selected, wherever the user goes. */
export function AmountPanel() {
  const styles = useStyles();
  const { offered } = useConventions();
  const [key, setKey] = useState(AUTOMATIC);
  const chosen = offered.find(known => known.key === key) ?? null;
  const { place, outcome, failure, advance, stop, relook } = useSelectedAmount(offered, chosen);
  return (
    <section className={styles.panel} aria-label={text('pane.amount')}>
      <div aria-live="polite">
        {!outcome && failure === null && (
          <TaskProgress advance={advance} words={text('amount.reading')} onStop={stop} />
        )}
        {outcome && place && (
          <Caption1>
            {outcome.kind === 'explained' && outcome.member !== null
              ? text('amount.ofMember', { cell: namedPlace(place), member: outcome.member })
              : namedPlace(place)}
          </Caption1>
        )}
        {outcome?.kind === 'explained' && (
          <AmountExplanation explanation={outcome.explanation} found={outcome.found} />
        )}
        {outcome?.kind === 'unexplained' && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{render(outcome.why)}</MessageBarBody>
          </MessageBar>
        )}
        {failure !== null && <Unread failure={failure} onAgain={relook} />}
      </div>
      <Field label={text('amount.convention')} size="small">
        <OptionSelect
          size="small"
          value={chosen?.key ?? AUTOMATIC}
          options={[{ value: AUTOMATIC, label: text('amount.automatic') }, ...offered.map(asOption)]}
          onChoose={setKey}
        />
      </Field>
      <HelpLink page="montant">{text('amount.help')}</HelpLink>
    </section>
  );
}

interface UnreadProps {
  readonly failure: string;
  readonly onAgain: () => void;
}

/** Why the workbook could not be read, and its reading again. */
function Unread({ failure, onAgain }: UnreadProps) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{failure}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          {text('amount.again')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
