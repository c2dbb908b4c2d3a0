import {
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { type Decimal } from '../../domain/money/decimal';
import { signedEuros } from '../../domain/money/figureTexts';
import { formatEuros } from '../../domain/money/formatEuros';
import { roundToCents } from '../../domain/money/roundToCents';
import { type Explanation, explanationLines } from '../../domain/tariff/explainPrice';
import { render, text } from '../../text/message';
import { useCopying } from '../useCopying';

const useStyles = makeStyles({
  title: { margin: '0 0 4px' },
  inputs: {
    margin: '8px 0 0',
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  input: { display: 'flex', flexDirection: 'column' },
  figure: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  value: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  steps: { margin: '8px 0', paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  step: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'baseline' },
  actions: { display: 'flex', gap: '8px', alignItems: 'center', marginTop: '4px' },
});

interface Props {
  readonly explanation: Explanation;
  /** What the cell holds; null where it is no number. */
  readonly found: Decimal | null;
}

/** What an amount starts from, each step, the rounding, and whether the cell holds it. */
export function AmountExplanation({ explanation, found }: Props) {
  const styles = useStyles();
  const { title, inputs, steps } = explanation;
  const { notice, copy } = useCopying();
  return (
    <>
      <Body1Strong as="h2" block className={styles.title}>
        {render(title)}
      </Body1Strong>
      <Held result={explanation.result} found={found} />
      <ul className={styles.inputs}>
        {inputs.map(({ label, value, source }, index) => (
          <li key={index} className={styles.input}>
            <span className={styles.figure}>
              <span>{render(label)}</span>
              <span className={styles.value}>{value}</span>
            </span>
            {source !== null && <Caption1 className={styles.quiet}>{source}</Caption1>}
          </li>
        ))}
      </ul>
      <ol className={styles.steps}>
        {steps.map(({ computation, shown }, index) => (
          <li key={index}>
            <span className={styles.step}>
              <span>{render(computation)}</span>
              <span className={styles.value}>{shown}</span>
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button size="small" onClick={() => void copy(explanationLines(explanation).join('\n'))}>
          {text('amount.copy')}
        </Button>
        <Caption1 role="status">{notice}</Caption1>
      </div>
    </>
  );
}

/** The amount of the cell held against the one computed. */
function Held({ result, found }: { readonly result: Decimal; readonly found: Decimal | null }) {
  const amount = formatEuros(result);
  if (found === null) return <strong>{text('amount.result', { amount })}</strong>;
  const difference = roundToCents(found).minus(result);
  const isRight = difference.isZero();
  return (
    <MessageBar intent={isRight ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        {isRight
          ? text('amount.held', { amount })
          : text('amount.notHeld', {
              amount,
              found: formatEuros(roundToCents(found)),
              difference: signedEuros(difference),
            })}
      </MessageBarBody>
    </MessageBar>
  );
}
