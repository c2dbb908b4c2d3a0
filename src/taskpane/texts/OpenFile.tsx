import { Button, MessageBar, MessageBarBody, MessageBarTitle, Caption1 } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { text as sentence } from '../../text/message';
import { type FileText } from '../../xlsx/textFiles/textFile';

interface Props {
  readonly isBusy: boolean;
  readonly onOpened: (text: string) => void;
}

/** Opens a file of this machine; the readers of formats come when one is opened. */
export function OpenFile({ isBusy, onOpened }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState('');
  const [opened, setOpened] = useState('');
  const open = async (file: File) => {
    setFailure('');
    setOpened(sentence('texts.reading'));
    try {
      const { readTextFile } = await import('../../xlsx/textFiles/readTextFile');
      const read = await readTextFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      setOpened(told(read));
      onOpened(read.text);
    } catch (error) {
      setOpened('');
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {sentence('texts.open')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={sentence('texts.open')}
        accept=".docx,.pdf,.txt,text/plain,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be opened again.
          target.value = '';
          if (file) void open(file);
        }}
      />
      <Caption1 role="status">{opened}</Caption1>
      {failure !== '' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{sentence('texts.fileFailed')}</MessageBarTitle> {failure}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function told({ name, pages }: FileText): string {
  return pages === null
    ? sentence('texts.openedFile', { name })
    : sentence('texts.opened', { name, count: pages });
}
