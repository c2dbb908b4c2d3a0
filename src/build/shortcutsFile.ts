import { actionOf, keysOf, paneRequests } from '../commands/shortcuts';
import { text } from '../text/inFrench';

/** The path, in the folder that is served, of the list of shortcuts that manifest.xml names (ExtendedOverrides). */
export const SHORTCUTS_FILE = 'shortcuts.json';

/** The keyboard shortcuts as Excel reads them (Microsoft's extended-manifest schema), in French. */
export function shortcutsFile(): string {
  const actions = paneRequests.map(request => ({
    id: actionOf(request),
    type: 'ExecuteFunction',
    name: text(`shortcut.${request}`),
  }));
  const shortcuts = paneRequests.map(request => ({ action: actionOf(request), key: keysOf(request) }));
  return `${JSON.stringify({ actions, shortcuts }, null, 2)}\n`;
}
