import { actionOf, keysOf, type PaneRequest, paneRequests } from '../commands/shortcuts';
import { type Locale, message, render } from '../text/message';

/** The paths, in the folder that is served, of what manifest.xml names under ExtendedOverrides: shortcuts, English names. */
export const SHORTCUTS_FILE = 'shortcuts.json';
export const ENGLISH_SHORTCUTS_FILE = 'shortcuts.en.json';

const nameOf = (request: PaneRequest) => `${actionOf(request)}_name`;

/** What each shortcut does, as both files hold it for a language. */
function names(locale: Locale): Readonly<Record<string, { value: string }>> {
  return Object.fromEntries(
    paneRequests.map(request => [nameOf(request), { value: render(message(`shortcut.${request}`), locale) }]),
  );
}

/**
 * The keyboard shortcuts as Excel reads them (Microsoft's extended-manifest schema): keys are the same everywhere; names
 * are resources, French wherever no other file has them.
 */
export function shortcutsFile(): string {
  const actions = paneRequests.map(request => ({
    id: actionOf(request),
    type: 'ExecuteFunction',
    name: `\${resource.${nameOf(request)}}`,
  }));
  const shortcuts = paneRequests.map(request => ({ action: actionOf(request), key: keysOf(request) }));
  return asJson({ actions, shortcuts, resources: { default: names('fr') } });
}

/** The names of the shortcuts in an Excel in English. */
export function englishShortcutsFile(): string {
  return asJson({ resources: { 'en-us': names('en') } });
}

const asJson = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`;
