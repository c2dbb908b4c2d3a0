import { Button, Caption1, Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { type FormEvent, useMemo } from 'react';
import { type Convention } from '../../domain/conventions/convention';
import { text } from '../../text/message';
import { TaskFailure } from '../convention/TaskFailure';
import { useTask } from '../convention/useTask';
import { bodyChoices } from './bodyLabel';
import { type FactsDraft, type FieldProblems } from './factsDraft';
import { problemOf, type RowField, RowFields } from './RowFields';
import { type FactsDrafting } from './useFactsDraft';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '8px 0' },
  actions: { display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' },
  input: { minWidth: 0 },
});

interface Props {
  readonly convention: Convention;
  readonly drafting: FactsDrafting;
}

/** What the terms of a convention do not tell of a year: days of issue and notification, account, days worked. */
export function FactsForm({ convention, drafting }: Props) {
  const styles = useStyles();
  const { draft, problems, change } = drafting;
  const { submit, isBusy, failure, status } = useSubmit(drafting);
  const typed = (name: 'issued' | 'account', hint: string) => (
    <Field
      label={text(`yearPane.facts.${name}`)}
      hint={hint}
      validationMessage={problemOf(problems, name) ?? null}
    >
      <Input
        className={styles.input}
        value={draft[name]}
        onChange={(_, { value }) => change({ [name]: value })}
      />
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {typed('issued', text('yearPane.facts.dayHint'))}
      {typed('account', text('yearPane.facts.accountHint'))}
      <Field label={text('yearPane.facts.grouping')}>
        <RadioGroup
          value={draft.grouping}
          onChange={(_, { value }) => change({ grouping: value as FactsDraft['grouping'] })}
        >
          <Radio value="body" label={text('yearPane.facts.grouping.body')} />
          <Radio value="service" label={text('yearPane.facts.grouping.service')} />
        </RadioGroup>
      </Field>
      <RowLists convention={convention} draft={draft} problems={problems} onChange={change} />
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={isBusy}>
          {text('yearPane.facts.keep')}
        </Button>
        <Caption1 role="status">{status}</Caption1>
      </div>
      <TaskFailure failure={failure} />
    </form>
  );
}

/** Keeps what was typed when it is asked for, and brings to the first wrong field. */
function useSubmit({ problems, isChanged, save }: FactsDrafting) {
  const task = useTask();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    task.run(text('yearPane.facts.keeping'), async () => {
      try {
        await save();
      } finally {
        // Once the messages are there: the first wrong field is where the work goes on.
        requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      }
      return text('yearPane.facts.kept');
    });
  };
  const pending = isChanged && !task.isBusy ? text('yearPane.facts.unsaved') : task.notice;
  const wrong = problems.size > 0 ? text('yearPane.facts.wrong', { count: problems.size }) : '';
  // What is wrong in the fields is said by the line of status alone.
  return { submit, isBusy: task.isBusy, failure: wrong === '' ? task.failure : '', status: wrong || pending };
}

interface ListsProps {
  readonly convention: Convention;
  readonly draft: FactsDraft;
  readonly problems: FieldProblems;
  readonly onChange: (part: Partial<FactsDraft>) => void;
}

function RowLists({ convention, draft, problems, onChange }: ListsProps) {
  const bodies = useMemo(() => bodyChoices(convention), [convention]);
  const label = (name: RowLabel) => text(`yearPane.field.${name}`);
  const field = (name: RowLabel): RowField => ({ name, label: label(name) });
  const body: RowField = { name: 'body', label: label('body'), options: bodies, isWide: true };
  const profiles = (convention.dayRates?.profiles ?? []).map(one => ({ value: one.code, label: one.label }));
  return (
    <>
      {(convention.dayRates !== null || draft.interventions.length > 0) && (
        <RowFields
          list="interventions"
          rows={draft.interventions}
          fields={[
            body,
            { name: 'profile', label: label('profile'), options: profiles, isWide: true },
            field('day'),
            field('days'),
            { ...field('object'), isWide: true },
          ]}
          problems={problems}
          onChange={rows => onChange({ interventions: rows })}
        />
      )}
      <RowFields
        list="claims"
        rows={draft.claims}
        fields={[body, field('notified'), field('paid')]}
        problems={problems}
        onChange={rows => onChange({ claims: rows })}
      />
      <RowFields
        list="requests"
        rows={draft.requests}
        fields={[body, field('received'), field('answered')]}
        problems={problems}
        onChange={rows => onChange({ requests: rows })}
      />
    </>
  );
}

type RowLabel =
  'body' | 'profile' | 'day' | 'days' | 'object' | 'notified' | 'paid' | 'received' | 'answered';
