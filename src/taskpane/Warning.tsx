import { MessageBar, MessageBarBody } from '@fluentui/react-components';

/** What keeps something from being done; nothing for an empty sentence. */
export function Warning({ sentence }: { readonly sentence: string }) {
  if (sentence === '') return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}
