import { useCallback, useEffect, useState } from 'react';
import { productVersion } from '../productVersion';
import { type Greeting, greetingFor } from './greeting';
import { type MemoryPlace, remembered, rememberTour, rememberVersion } from './memory';

const place = (): MemoryPlace => ({
  storage: () => window.localStorage,
  partition: Office.context.partitionKey,
});

/** What is due when the pane opens: known from the start, so that nothing moves for it afterwards. */
export function useGreeting(): Greeting & { readonly tourShown: () => void } {
  const [greeting] = useState(() => greetingFor(remembered(place()), productVersion));
  useEffect(() => {
    rememberVersion(place(), productVersion);
  }, []);
  const tourShown = useCallback(() => rememberTour(place()), []);
  return { ...greeting, tourShown };
}
