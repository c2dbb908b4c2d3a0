import { useEffect, useEffectEvent } from 'react';

/** What a view is told of the shortcuts: how often one has asked for it. */
export interface AskedProps {
  readonly asked: number;
}

/** Acts each time a shortcut asks for a view, its first drawing included. */
export function useAsked(asked: number, act: () => void): void {
  const onAsked = useEffectEvent(act);
  useEffect(() => {
    if (asked > 0) onAsked();
  }, [asked]);
}
