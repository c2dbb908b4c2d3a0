import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { text } from '../../text/message';
import { type Advance, TaskProgress } from '../TaskProgress';
import { type GenerationStep } from './generateAnnexe2';
import { type Generation } from './useGeneration';

/** In their order; the last comes only where Excel computes TARIF functions. */
const STEPS: readonly GenerationStep[] = ['reading', 'writing', 'replacing', 'verifying', 'done'];

interface Props {
  readonly generation: Generation;
  readonly onStop: () => void;
}

/** Beside the button, so always in sight: how far the work is, or why it could not be done. */
export function GenerationProgress({ generation, onStop }: Props) {
  return (
    <div aria-live="polite">
      <TaskProgress advance={advanceOf(generation)} words={wordsOf(generation)} onStop={onStop} />
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

function advanceOf(generation: Generation): Advance | null {
  if (generation.state !== 'running') return null;
  const done = STEPS.indexOf(generation.step);
  return done < 0 ? 'unknown' : { done, total: STEPS.length };
}

function wordsOf(generation: Generation): string {
  if (generation.state === 'running') return text(`generate.step.${generation.step}`);
  return generation.state === 'stopped' ? text('pane.stopped') : '';
}
