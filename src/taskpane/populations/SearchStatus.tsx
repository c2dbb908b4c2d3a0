import { Caption1 } from '@fluentui/react-components';
import { text } from '../../text/message';
import { LoadFailure } from './LoadFailure';
import { type Loaded } from './useLoaded';

interface Props {
  readonly isNothing: boolean;
  /** The index of communes, looked into when no EPCI has the name typed. */
  readonly communes: Loaded<unknown>;
  readonly onRetry: () => void;
}

/** What is said under the field when there is no list to show. */
export function SearchStatus({ isNothing, communes, onRetry }: Props) {
  if (communes.state === 'failed') return <LoadFailure reason={communes.reason} onRetry={onRetry} />;
  const sentence =
    communes.state === 'loading'
      ? text('populations.searchingCommunes')
      : isNothing
        ? text('populations.noEpci')
        : '';
  return <Caption1 role="status">{sentence}</Caption1>;
}
