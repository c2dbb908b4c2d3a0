/** What may be asked of the pane by a keyboard shortcut, from anywhere in Excel. */
export const paneRequests = ['open', 'generate', 'control', 'amount'] as const;
export type PaneRequest = (typeof paneRequests)[number];

/**
 * The letter of each: Annexe 2, Générer, Contrôler, Montant. With the three modifiers that Microsoft advises: neither
 * Excel nor the French keyboards (where Ctrl+Alt alone is AltGr, as in « € ») have anything on these.
 */
const letters: Readonly<Record<PaneRequest, string>> = {
  open: 'A',
  generate: 'G',
  control: 'C',
  amount: 'M',
};

/** The names by which Excel asks for them. */
const actions: Readonly<Record<PaneRequest, string>> = {
  open: 'openPane',
  generate: 'openGenerate',
  control: 'checkWorkbook',
  amount: 'explainAmount',
};

export const actionOf = (request: PaneRequest) => actions[request];

/** Its keys as Excel writes them. On a Mac, Control and Option together belong to VoiceOver. */
export const keysOf = (request: PaneRequest) => ({
  default: `Ctrl+Alt+Shift+${letters[request]}`,
  mac: `Command+Alt+Shift+${letters[request]}`,
});

/** Its keys as a page tells them to screen readers (aria-keyshortcuts). */
export const ariaKeysOf = (request: PaneRequest) =>
  `Control+Alt+Shift+${letters[request]} Meta+Alt+Shift+${letters[request]}`;

/** What keys pressed in the pane itself ask for; nothing for all others. */
export function requestOfKeys(event: KeyboardEvent): PaneRequest | undefined {
  const isOne = event.ctrlKey !== event.metaKey;
  if (!isOne || !event.altKey || !event.shiftKey) return undefined;
  return paneRequests.find(request => letters[request] === event.key.toUpperCase());
}
