import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { text as sentence } from '../../text/message';

interface Props {
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** Chooses a file of this machine. */
export function OpenFile({ isBusy, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
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
          if (file) onFile(file);
        }}
      />
    </>
  );
}
