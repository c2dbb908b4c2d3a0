import {
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  Textarea,
} from '@fluentui/react-components';
import { use, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { pageAt } from '../../checks/texts/passage';
import { shippedConventions } from '../../domain/conventions/shippedConventions';
import { text as sentence } from '../../text/message';
import { keptChoices, rememberChoice } from '../keptChoices';
import { asOption, offeredConventions } from '../convention/offeredConventions';
import { OptionSelect } from '../OptionSelect';
import { ViewTitle } from '../ViewTitle';
import { TaskProgress } from '../TaskProgress';
import { useSaid } from '../useSaid';
import { ComparisonTable } from './ComparisonTable';
import { MarkedText } from './MarkedText';
import { OpenFile } from './OpenFile';
import { TextFindingCard } from './TextFindingCard';
import { type CheckedText, useTextCheck } from './useTextCheck';
import { PlainList } from '../PlainList';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { margin: 0 },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap', alignItems: 'center' },
  area: { '& textarea': { minHeight: '140px' } },
});

const AUTO = '';

/** Paste or open a text, see what contradicts the tables, take the right sentences away. */
export function TextsView() {
  const styles = useStyles();
  const [text, setText] = useState('');
  const kept = use(keptChoices()).textAgainst?.convention;
  const [conventionId, setConventionId] = useState(
    shippedConventions.find(({ id }) => id === kept)?.id ?? AUTO,
  );
  const choose = (id: string) => {
    setConventionId(id);
    rememberChoice('textAgainst', { convention: id === AUTO ? null : id });
  };
  const { advance, notice, failure, failedAt, result, check, open, stop, forget } = useTextCheck();
  const isBusy = advance !== null;
  const against = shippedConventions.find(({ id }) => id === conventionId) ?? null;
  // Around the field: Fluent's own takes no reference that the compiler accepts.
  const view = useRef<HTMLDivElement>(null);
  const change = () => {
    flushSync(forget);
    view.current?.querySelector('textarea')?.focus();
  };
  return (
    <div className={styles.view} ref={view}>
      <ViewTitle title={sentence('texts.title')} page="verifier-un-texte" />
      <Caption1>{sentence('texts.intro')}</Caption1>
      {result === null && <TextField text={text} onChange={setText} />}
      <ConventionField id={conventionId} onChoose={choose} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || text.trim() === ''}
          onClick={() => check(text, against)}
        >
          {sentence('texts.check')}
        </Button>
        {result === null ? (
          <OpenFile isBusy={isBusy} onFile={file => open(file, against, setText)} />
        ) : (
          <Button onClick={change}>{sentence('texts.change')}</Button>
        )}
      </div>
      <TaskProgress advance={advance} words={notice} onStop={stop} />
      {failure !== '' && (
        <Failure
          title={sentence(failedAt === 'file' ? 'texts.fileFailed' : 'texts.failed')}
          sentence={failure}
        />
      )}
      {result && <Result key={result.text} result={result} />}
    </div>
  );
}

function TextField({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  return (
    <Field label={sentence('texts.paste')}>
      <Textarea
        className={useStyles().area}
        resize="vertical"
        placeholder={sentence('texts.paste.hint')}
        value={text}
        onChange={(_, { value }) => onChange(value)}
      />
    </Field>
  );
}

function ConventionField({ id, onChoose }: { readonly id: string; readonly onChoose: (id: string) => void }) {
  return (
    <Field label={sentence('texts.convention')} size="small">
      <OptionSelect
        size="small"
        value={id}
        options={[
          { value: AUTO, label: sentence('texts.convention.auto') },
          ...offeredConventions([]).map(asOption),
        ]}
        onChoose={onChoose}
      />
    </Field>
  );
}

function Failure({ title, sentence: why }: { readonly title: string; readonly sentence: string }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {why}
      </MessageBarBody>
    </MessageBar>
  );
}

function Result({ result }: { readonly result: CheckedText }) {
  const { text, report, against } = result;
  const { findings } = report;
  return (
    <>
      <Summary result={result} />
      <Caption1>{against}</Caption1>
      <MarkedText text={text} findings={findings} />
      <PlainList>
        {findings.map((finding, index) => (
          <li key={`${finding.rule} ${finding.passages[0]?.start ?? index}`}>
            <TextFindingCard
              finding={finding}
              index={index}
              page={pageAt(text, finding.passages[0]?.start ?? 0)}
            />
          </li>
        ))}
      </PlainList>
      <ComparisonTable result={result} />
    </>
  );
}

function Summary({ result: { report } }: { readonly result: CheckedText }) {
  const styles = useStyles();
  const errors = report.findings.filter(({ certainty }) => certainty === 'error').length;
  const questions = report.findings.length - errors;
  const told =
    sentence('texts.errors', { count: errors }) +
    (questions > 0 ? `, ${sentence('texts.questions', { count: questions })}` : '');
  // The message bar of a sound text says itself.
  useSaid(errors > 0 ? told : '');
  if (errors === 0) {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {sentence('texts.sound')} {questions > 0 && sentence('texts.questions', { count: questions })}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <Subtitle2 as="h2" className={styles.title} block>
      {told}
    </Subtitle2>
  );
}
