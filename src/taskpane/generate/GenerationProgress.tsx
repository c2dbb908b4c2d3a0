import {
  Caption1,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from '@fluentui/react-components';
import { text } from '../../text/message';
import { type Generation } from './useGeneration';

/** Beside the button, so always in sight: how far the work is, or why it could not be done. */
export function GenerationProgress({ generation }: { readonly generation: Generation }) {
  return (
    <div aria-live="polite">
      {generation.state === 'running' && (
        <>
          <ProgressBar aria-label={text(`generate.step.${generation.step}`)} />
          <Caption1>{text(`generate.step.${generation.step}`)}</Caption1>
        </>
      )}
      {generation.state === 'cancelled' && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text('ownSheets.cancelled')}</MessageBarBody>
        </MessageBar>
      )}
      {generation.state === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{text('generate.failed')}</MessageBarTitle> {generation.reason}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
