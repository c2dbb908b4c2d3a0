import { Button, Caption1, Field, Input, makeStyles } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { formatDay } from '../../domain/calendar/calendarDay';
import { type LateInterest, lateInterest, type LateInterestChoice } from '../../domain/calendar/lateInterest';
import { shippedLateInterestRates } from '../../domain/calendar/lateInterestRates';
import { formatEuros } from '../../domain/money/formatEuros';
import { plainNumber } from '../../domain/money/figureTexts';
import { type Message, render, text } from '../../text/message';
import { Card } from '../Card';
import { TaskFailure } from '../convention/TaskFailure';
import { useTask } from '../convention/useTask';
import { HelpLink } from '../HelpLink';
import {
  emptyLateDraft,
  type LateDraft,
  type LateField,
  lateFields,
  readLateDraft,
} from './lateInterestDraft';
import { RatesSection } from './RatesSection';
import { useRates } from './useRates';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '8px 0' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: '8px',
    alignItems: 'start',
  },
  input: { minWidth: 0, width: '100%' },
  start: { alignSelf: 'start' },
});

interface Computed {
  readonly choice: LateInterestChoice;
  readonly hasNotice: boolean;
}

/** What a late payment costs under both regimes, at the rates of the workbook's sheet or those that are shipped. */
export function LateInterestPanel() {
  const styles = useStyles();
  const rates = useRates();
  const { draft, problems, change, submit, task, computed } = useLateDraft(rates.reread);
  return (
    <div className={styles.panel}>
      <Caption1>
        {text('latePane.intro')} <HelpLink page="interets-retard">{text('latePane.help')}</HelpLink>
      </Caption1>
      <form className={styles.panel} onSubmit={submit} noValidate>
        <div className={styles.fields}>
          {lateFields.map(field => (
            <Field
              key={field}
              label={text(`latePane.${field}`)}
              hint={field === 'notice' ? text('latePane.noticeHint') : null}
              validationMessage={problemIn(problems, field)}
            >
              <Input
                className={styles.input}
                input={{ className: styles.input }}
                value={draft[field]}
                onChange={(_, { value }) => change(field, value)}
              />
            </Field>
          ))}
        </div>
        <Button type="submit" className={styles.start} disabledFocusable={task.isBusy}>
          {text('latePane.compute')}
        </Button>
        <div role="status" className={styles.panel}>
          {task.notice !== '' && <Caption1>{task.notice}</Caption1>}
          {computed && <BothRegimes {...computed} />}
        </div>
        <TaskFailure failure={task.failure} />
      </form>
      <RatesSection rates={rates} />
    </div>
  );
}

function problemIn(problems: ReadonlyMap<LateField, Message>, field: LateField): string | null {
  const problem = problems.get(field);
  return problem ? render(problem) : null;
}

const NO_PROBLEM: ReadonlyMap<LateField, Message> = new Map();

/** The fields as typed, and what they give once asked for: at the rates as the workbook has them at that moment. */
function useLateDraft(reread: ReturnType<typeof useRates>['reread']) {
  const [draft, setDraft] = useState<LateDraft>(emptyLateDraft);
  const [problems, setProblems] = useState(NO_PROBLEM);
  const [computed, setComputed] = useState<Computed | null>(null);
  const task = useTask();
  const change = (field: LateField, value: string) => {
    setDraft({ ...draft, [field]: value });
    // What is shown is always the result of what stands in the fields.
    setComputed(null);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const reading = readLateDraft(draft);
    setComputed(null);
    setProblems(reading.kind === 'refused' ? reading.problems : NO_PROBLEM);
    if (reading.kind === 'refused') {
      // Once the messages are there: the first wrong field is where the work goes on.
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    task.run(text('latePane.computing'), async () => {
      const own = await reread();
      if (own?.reading.kind === 'refused') throw new Error(text('latePane.wrongSheet', { sheet: own.sheet }));
      const table = own?.reading.rates ?? shippedLateInterestRates;
      const choice = lateInterest(reading.payment, reading.notice, table);
      setComputed({ choice, hasNotice: reading.notice !== null });
      return '';
    });
  };
  return { draft, problems, change, submit, task, computed };
}

function BothRegimes({ choice: { publicProcurement, legal }, hasNotice }: Computed) {
  return (
    <>
      <Regime name="publicProcurement" found={publicProcurement} none={text('latePane.inTime')} />
      <Regime
        name="legal"
        found={legal}
        none={text(hasNotice ? 'latePane.notRunning' : 'latePane.noNotice')}
      />
    </>
  );
}

interface RegimeProps {
  readonly name: 'publicProcurement' | 'legal';
  readonly found: LateInterest;
  /** Why nothing is owed, where nothing is. */
  readonly none: string;
}

function Regime({ name, found: { periods, interest, flatFee, total }, none }: RegimeProps) {
  return (
    <Card>
      <strong>{text(`choice.regime.${name}`)}</strong>
      {periods.length === 0 ? (
        <span>{none}</span>
      ) : (
        <>
          <span>{text('latePane.result', { interest: formatEuros(interest) })}</span>
          {!flatFee.isZero() && (
            <span>{text('latePane.withFee', { fee: formatEuros(flatFee), total: formatEuros(total) })}</span>
          )}
        </>
      )}
      {periods.map(({ from, to, days, percent, source }) => (
        <Caption1 key={from}>
          {text('latePane.period', {
            from: formatDay(from),
            to: formatDay(to),
            days,
            percent: plainNumber(percent),
            source,
          })}
        </Caption1>
      ))}
    </Card>
  );
}
