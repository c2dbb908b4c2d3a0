import { Button, Caption1, Field, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { type Convention } from '../../domain/conventions/convention';
import { conventionOfText } from '../../domain/conventions/conventionText';
import { text } from '../../text/message';
import { useWriting } from '../ownSheets/useWriting';
import { WritingStatus } from '../ownSheets/WritingStatus';
import { OptionSelect } from '../OptionSelect';
import { ViewTitle } from '../ViewTitle';
import { downloadConvention } from './downloadConvention';
import { asOption, conventionOfKey, firstOffered } from './offeredConventions';
import { useConventions } from './useConventions';
import { WorkbookConventions } from './WorkbookConventions';
import { writtenNotice } from './writtenNotice';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '14px' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

/** Conventions as sheets and as files: write, read again, see the mistakes, export, import. */
export function ConventionView() {
  const styles = useStyles();
  const { offered, reread } = useConventions();
  const [key, setKey] = useState(firstOffered.key);
  const writing = useWriting();
  const { isBusy, asked, run } = writing;

  const write = (convention: () => Promise<Convention>) =>
    run(text('conventions.writing'), async hands => {
      const { told } = await writtenNotice(await convention(), asked.ask, hands);
      await reread();
      return told;
    });
  const chosen = async () => conventionOfKey(key, await reread());
  const importFile = (file: File) => write(async () => conventionOfText(await file.text()));
  const exportFile = () =>
    run(text('conventions.reading'), async () =>
      text('conventions.exported', { file: downloadConvention(await chosen()) }),
    );

  return (
    <div className={styles.view}>
      <ViewTitle title={text('conventions.title')} page="convention" />
      <Caption1>{text('conventions.intro')}</Caption1>
      <Field label={text('conventions.chosen')}>
        <OptionSelect value={key} disabled={isBusy} options={offered.map(asOption)} onChoose={setKey} />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => write(chosen)}>
          {text('conventions.write')}
        </Button>
        <Caption1>{text('conventions.writeNote')}</Caption1>
        <Button disabledFocusable={isBusy} onClick={exportFile}>
          {text('conventions.export')}
        </Button>
        <ImportButton isBusy={isBusy} onFile={importFile} />
      </div>
      <WritingStatus writing={writing} />
      <WorkbookConventions />
    </div>
  );
}

function ImportButton({
  isBusy,
  onFile,
}: {
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {text('conventions.import')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text('conventions.import')}
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be imported again, once mended.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
