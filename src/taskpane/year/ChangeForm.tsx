import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { type FormEvent, useMemo, useState } from 'react';
import { type Change } from '../../documents/simulation/simulation';
import { type Convention } from '../../domain/conventions/convention';
import { sharedBudget } from '../../domain/conventions/sharedBudget';
import { percent } from '../../domain/money/figureTexts';
import { formatEuros } from '../../domain/money/formatEuros';
import { render, text } from '../../text/message';
import { type Option, OptionSelect } from '../OptionSelect';
import { bodyChoices } from './bodyLabel';
import {
  budgetedApplications,
  type ChangeDraft,
  type ChangeReading,
  readChange,
  type TypedChange,
  typedChanges,
} from './changeDraft';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  start: { alignSelf: 'start' },
});

interface Props {
  readonly convention: Convention;
  readonly onAdd: (change: Change) => void;
}

const nothing = (kind: TypedChange): ChangeDraft => ({ kind, subject: '', application: '', figure: '' });

/** One change to try: what it is about, and its new figure. */
export function ChangeForm({ convention, onAdd }: Props) {
  const styles = useStyles();
  const { draft, setDraft, problem, add } = useChangeDraft(onAdd);
  const subjects = useMemo(() => subjectsOf(convention, draft.kind), [convention, draft.kind]);
  const change = (part: Partial<ChangeDraft>) => setDraft({ ...draft, ...part });
  const isUse = draft.kind === 'join' || draft.kind === 'leave';
  return (
    <form className={styles.form} onSubmit={add} noValidate>
      <Field label={text('yearPane.try.kind')}>
        <OptionSelect
          options={typedChanges.map(kind => ({ value: kind, label: text(`yearPane.try.kind.${kind}`) }))}
          value={draft.kind}
          onChoose={kind => setDraft(nothing(kind as TypedChange))}
        />
      </Field>
      <Field label={text(`yearPane.try.subject.${draft.kind}`)} validationMessage={problem('subject')}>
        <OptionSelect
          none={text('yearPane.choose')}
          options={subjects}
          value={draft.subject}
          onChoose={subject => change({ subject })}
        />
      </Field>
      {isUse ? (
        <Field label={text('yearPane.try.application')} validationMessage={problem('application')}>
          <OptionSelect
            none={text('yearPane.choose')}
            options={convention.applications.map(({ code, label }) => ({ value: code, label }))}
            value={draft.application}
            onChoose={application => change({ application })}
          />
        </Field>
      ) : (
        <Field label={text(`yearPane.try.figure.${draft.kind}`)} validationMessage={problem('figure')}>
          <Input value={draft.figure} onChange={(_, { value }) => change({ figure: value })} />
        </Field>
      )}
      <Button type="submit" className={styles.start}>
        {text('yearPane.try.add')}
      </Button>
    </form>
  );
}

/** The fields as typed, what is wrong in them once they were given, and their giving. */
function useChangeDraft(onAdd: (change: Change) => void) {
  const [draft, setDraft] = useState(() => nothing('budget'));
  const [refusal, setRefusal] = useState<(ChangeReading & { kind: 'refused' }) | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const reading = readChange(draft);
    setRefusal(reading.kind === 'refused' ? reading : null);
    if (reading.kind === 'refused') return;
    onAdd(reading.change);
    setDraft(nothing(draft.kind));
  };
  return {
    draft,
    setDraft: (next: ChangeDraft) => {
      setDraft(next);
      setRefusal(null);
    },
    problem: (field: string) => (refusal?.field === field ? render(refusal.why) : null),
    add,
  };
}

/** What a kind of change may be about, with the figure that stands. */
function subjectsOf(convention: Convention, kind: TypedChange): readonly Option[] {
  switch (kind) {
    case 'budget':
      return budgetedApplications(convention).map(application => {
        const budget = sharedBudget(application);
        return {
          value: application.code,
          label: withFigure(application.label, budget ? formatEuros(budget) : ''),
        };
      });
    case 'rate':
      return convention.payers.map(({ type, participation }) => ({
        value: type,
        label: withFigure(text(`payer.${type}`), percent(participation.rate)),
      }));
    case 'population':
      return convention.members.map(({ insee, name, population }) => ({
        value: insee,
        label: text('yearPane.try.inhabitants', { name, count: population }),
      }));
    case 'join':
    case 'leave':
      return bodyChoices(convention);
  }
}

function withFigure(label: string, figure: string): string {
  return text('yearPane.try.standing', { label, figure });
}
