import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { articleFourSentence } from '../../documents/fiche/articleFour';
import { isReady } from '../../documents/year/plannedDocument';
import { isQuotedOnly } from '../../documents/year/quotedNotes';
import { type YearAccount, type YearStatement } from '../../documents/year/yearLines';
import { formatEuros } from '../../domain/money/formatEuros';
import { text } from '../../text/message';
import { withToggled } from '../generate/annexe2Choice';
import { CheckboxGroup } from '../generate/CheckboxGroup';
import { useCopying } from '../useCopying';
import { bodyLabel } from './bodyLabel';
import { bodyChoice } from './factsDraft';
import { type YearDocument } from './generation';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 0' },
  start: { alignSelf: 'start' },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly statement: YearStatement;
  readonly plan: readonly YearDocument[];
  readonly isBusy: boolean;
  /** @param fiches the keys of the sheets wanted. */
  readonly onGenerate: (fiches: readonly string[]) => void;
}

/** The fiches of some bodies, and the sentence of each for article 4. */
export function FichesPanel({ statement, plan, isBusy, onGenerate }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const fiches = plan.find(({ id }) => id === 'fiches');
  // One sheet an account, in their order.
  const bodies = statement.accounts.map((account, index) => ({
    account,
    value: bodyChoice({ insee: account.member.insee, payer: account.payer.type }),
    sheet: fiches && isReady(fiches) ? fiches.sheets[index]?.key : undefined,
  }));
  const wanted = bodies.filter(({ value }) => chosen.includes(value));
  if (bodies.length === 0) return <Caption1>{text('yearPane.nobodyBilled')}</Caption1>;
  return (
    <div className={styles.panel}>
      <CheckboxGroup
        legend={text('yearPane.fiches.bodies')}
        options={bodies.map(({ value, account }) => ({
          value,
          label: text('yearPane.fiches.body', {
            body: bodyLabel(account.member, account.payer.type),
            amount: isQuotedOnly(account) ? text('year.quoted.short') : formatEuros(account.due),
          }),
        }))}
        checked={chosen}
        disabled={isBusy}
        onToggle={(value, isIn) => setChosen(withToggled(chosen, value, isIn))}
      />
      <Button
        className={styles.start}
        disabledFocusable={isBusy || wanted.length === 0}
        onClick={() => onGenerate(wanted.flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet])))}
      >
        {text('yearPane.fiches.generate', { count: wanted.length })}
      </Button>
      <Sentences statement={statement} accounts={wanted.map(({ account }) => account)} />
    </div>
  );
}

interface SentencesProps {
  readonly statement: YearStatement;
  readonly accounts: readonly YearAccount[];
}

/** The sentence of each body for article 4, to be copied: the convention itself is in French. */
function Sentences({ statement, accounts }: SentencesProps) {
  const styles = useStyles();
  const { notice, copy } = useCopying();
  return (
    <>
      {accounts.map(account => {
        const sentence = articleFourSentence(statement, account);
        const body = bodyLabel(account.member, account.payer.type);
        return (
          <div key={body} className={styles.panel}>
            <Caption1>{text('yearPane.fiches.sentence', { body })}</Caption1>
            <p className={styles.sentence} lang="fr">
              {sentence}
            </p>
            <Button
              size="small"
              className={styles.start}
              aria-label={text('yearPane.fiches.copyOf', { body })}
              onClick={() => void copy(sentence)}
            >
              {text('yearPane.fiches.copy')}
            </Button>
          </div>
        );
      })}
      <Caption1 role="status">{notice}</Caption1>
    </>
  );
}
