import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { text } from '../../text/message';

/** Why a file could not be read, and a way to try again. */
export function LoadFailure({ reason, onRetry }: { readonly reason: string; readonly onRetry: () => void }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{reason}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {text('populations.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
