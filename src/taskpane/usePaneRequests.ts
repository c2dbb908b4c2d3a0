import { useEffect, useEffectEvent, useState } from 'react';
import { askPane, onPaneRequest } from '../commands/paneRequests';
import { type PaneRequest, requestOfKeys } from '../commands/shortcuts';

const NEVER: Readonly<Record<PaneRequest, number>> = { open: 0, generate: 0, control: 0, amount: 0 };

/**
 * How often each shortcut was pressed: in Excel, which then runs a command of the add-in, or in the pane, of whose keys
 * Excel on the web hears nothing.
 *
 * @param onRequest called at each.
 */
export function usePaneRequests(
  onRequest: (request: PaneRequest) => void,
): Readonly<Record<PaneRequest, number>> {
  const [counts, setCounts] = useState(NEVER);
  const take = useEffectEvent((request: PaneRequest) => {
    setCounts(known => ({ ...known, [request]: known[request] + 1 }));
    onRequest(request);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const request = requestOfKeys(event);
      if (!request) return;
      event.preventDefault();
      askPane(request);
    };
    document.addEventListener('keydown', onKey);
    const stop = onPaneRequest(request => take(request));
    return () => {
      stop();
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return counts;
}
