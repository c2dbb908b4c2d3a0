import { englishShortcutsFile, shortcutsFile } from '../../src/build/shortcutsFile';
import { onCommandFailure } from '../../src/commands/commandFailure';
import { askPane, onPaneRequest } from '../../src/commands/paneRequests';
import {
  actionOf,
  ariaKeysOf,
  type PaneRequest,
  paneRequests,
  requestOfKeys,
} from '../../src/commands/shortcuts';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

/** The file that Excel reads, in the terms of Microsoft's extended-manifest schema. */
type Names = Record<string, { value: string }>;
const file = JSON.parse(shortcutsFile()) as {
  resources: { default: Names };
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: Record<string, string> }[];
};

/** What Excel for Windows in French and its web version do with Ctrl+Alt+Shift: only this. */
const TAKEN = ['Ctrl+Alt+Shift+F9'];

const english = JSON.parse(englishShortcutsFile()) as { resources: { 'en-us': Names } };

/** The names of the actions, as Excel says them with these resources. */
const namesWith = (names: Names) =>
  file.actions.map(({ name }) => names[/^\$\{resource\.(\w+)\}$/.exec(name)![1]!]!.value);

describe('the list of shortcuts that Excel reads', () => {
  test('says in French what each does, in English to an Excel in English, and gives keys to every action', () => {
    expect(namesWith(english.resources['en-us'])).toEqual([
      'Open the Annexe 2 pane',
      'Go to “Generate annexe 2”',
      'Check the workbook',
      'Explain the amount of the selected cell',
    ]);
    expect(namesWith(file.resources.default)).toEqual([
      'Ouvrir le volet Annexe 2',
      'Aller à « Générer l’annexe 2 »',
      'Contrôler le classeur',
      'Expliquer le montant de la cellule sélectionnée',
    ]);
    expect(new Set(file.actions.map(({ type }) => type))).toEqual(new Set(['ExecuteFunction']));
    expect(file.shortcuts.map(({ action }) => action)).toEqual(file.actions.map(({ id }) => id));
  });

  test('the keys are apart, and those of nobody else: never AltGr, nor VoiceOver’s Control+Option', () => {
    const keys = file.shortcuts.map(({ key }) => key);
    const windows = keys.map(key => key['default']!);
    expect(windows).toEqual(['A', 'G', 'C', 'M'].map(letter => `Ctrl+Alt+Shift+${letter}`));
    expect(keys.map(key => key['mac'])).toEqual(windows.map(key => key.replace('Ctrl', 'Command')));
    expect(windows.filter(key => TAKEN.includes(key))).toEqual([]);
  });

  test('the pane tells screen readers the same keys, and answers them itself', () => {
    expect(ariaKeysOf('control')).toBe('Control+Alt+Shift+C Meta+Alt+Shift+C');
    const press = (key: string, held: Partial<KeyboardEvent>) =>
      requestOfKeys({
        key,
        ctrlKey: false,
        metaKey: false,
        altKey: false,
        shiftKey: false,
        ...held,
      } as KeyboardEvent);
    const all = { ctrlKey: true, altKey: true, shiftKey: true };
    expect(['A', 'g', 'c', 'M', 'X', 'Control'].map(key => press(key, all))).toEqual([
      ...paneRequests,
      undefined,
      undefined,
    ]);
    expect(press('C', { metaKey: true, altKey: true, shiftKey: true })).toBe('control');
    for (const missing of ['ctrlKey', 'altKey', 'shiftKey'])
      expect(press('C', { ...all, [missing]: false })).toBeUndefined();
    expect(press('C', { ...all, metaKey: true })).toBeUndefined();
  });
});

describe('a shortcut pressed in Excel', () => {
  let office: RunningOffice;
  const shown: boolean[] = [];

  beforeAll(async () => {
    Object.defineProperty(globalThis, 'window', { configurable: true, value: new EventTarget() });
    office = await startOffice({ grid: 'memory' });
    office.host.runtime.onVisibility(isVisible => shown.push(isVisible));
    await import('../../src/commands/commands');
    await new Promise(resolve => setTimeout(resolve, 10));
  });
  afterAll(() => {
    office.dispose();
    Reflect.deleteProperty(globalThis, 'window');
  });

  test.each(paneRequests)('%s: the pane is shown, and asked for it', async request => {
    shown.length = 0;
    const asked = new Promise<PaneRequest>(resolve => {
      const stop = onPaneRequest(told => {
        stop();
        resolve(told);
      });
    });
    expect(office.host.runtime.run(actionOf(request))).toBe(true);
    expect(await asked).toBe(request);
    await new Promise(resolve => setTimeout(resolve, 10));
    expect(shown).toEqual([true]);
  });

  test('what is asked before the pane is drawn waits for it, the last one only, and once', () => {
    askPane('generate');
    askPane('amount');
    const told: PaneRequest[] = [];
    onPaneRequest(request => told.push(request))();
    onPaneRequest(request => told.push(request))();
    expect(told).toEqual(['amount']);
  });

  test('an Excel that cannot show the pane is told as a command that failed', async () => {
    const failure = new Promise<string>(resolve => {
      const stop = onCommandFailure(sentence => {
        stop();
        resolve(sentence);
      });
    });
    jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValueOnce(new Error('Refusé.'));
    office.host.runtime.run(actionOf('open'));
    expect(await failure).toBe('Refusé.');
    onPaneRequest(() => undefined)();
  });
});
