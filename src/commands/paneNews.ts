/** What the ribbon tells the pane, on the same page: the ribbon itself has nowhere to say it. */
export interface PaneNews<Detail> {
  readonly tell: (detail: Detail) => void;
  /** Calls back with each thing told; returns a function that stops it. */
  readonly listen: (hear: (detail: Detail) => void) => () => void;
}

/** @param event its name, of no other event of the page. */
export function paneNews<Detail>(event: string): PaneNews<Detail> {
  return {
    tell: detail => void window.dispatchEvent(new CustomEvent<Detail>(event, { detail })),
    listen: hear => {
      const listener = (told: Event) => hear((told as CustomEvent<Detail>).detail);
      window.addEventListener(event, listener);
      return () => window.removeEventListener(event, listener);
    },
  };
}
