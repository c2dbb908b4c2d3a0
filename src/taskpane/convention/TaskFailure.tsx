import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { text } from '../../text/message';

/** Why nothing was done; nothing where all went well. */
export function TaskFailure({ failure }: { readonly failure: string }) {
  if (failure === '') return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text('conventions.failed')}</MessageBarTitle> {failure}
      </MessageBarBody>
    </MessageBar>
  );
}
