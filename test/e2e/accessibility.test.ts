import { axeViolations, focused, overflowing } from './accessibility/audit';
import { type PaneState } from './accessibility/paneState';
import { paneStates } from './accessibility/states';
import { Walk } from './accessibility/walk';
import { closeBrowser, openBrowser } from './session';

/*
 * RGAA, by what a browser can prove: every view in every state, with the keyboard alone, in the three kinds of theme,
 * 320 px wide and enlarged twice. docs/accessibilite.md says what is proved here, and what is not.
 */

let walk: Walk;
/** Looks of elements whose focus was seen to be seen. */
const looks = new Set<string>();

beforeAll(async () => {
  walk = await Walk.start(await openBrowser());
}, 300_000);
afterAll(closeBrowser);

/** As users may have set their system; the first is how the pane is used from state to state. */
const [light, ...otherThemes] = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

async function faultsOf({ audit }: PaneState): Promise<string[]> {
  const faults = [...(await axeViolations(walk.frame)), ...(await overflowing(walk.frame))];
  if (audit === 'once') return faults;
  for (const theme of otherThemes) {
    await walk.wear(theme);
    faults.push(...(await axeViolations(walk.frame, ['color-contrast'])));
  }
  await walk.wear(light);
  await walk.widen(640, 2);
  faults.push(...(await overflowing(walk.frame)));
  await walk.widen(320);
  return faults;
}

test.each(paneStates.map(state => [`${state.view}, ${state.state}`, state] as const))(
  '%s: reached with the keyboard, said aloud, within everyone’s reach',
  async (name, state) => {
    await walk.announced();
    await state.reach(walk);
    if (state.audit !== 'once') await walk.settle();
    expect((await focused(walk.frame))?.said).toMatch(state.focus);
    if (state.announces) await walk.hear(state.announces);
    const tree = await walk.tree();
    expect(state.tree?.filter(line => !tree.includes(line)) ?? []).toEqual([]);

    expect(await faultsOf(state)).toEqual([]);
    if (state.audit) return;
    await walk.screenshot(name);
    const { said, faults } = await walk.stops(looks);
    expect(faults).toEqual([]);
    if (state.stops) expect(said).toEqual(state.stops);
  },
  60_000,
);

/** Buttons that open no state of their own: what one is shown in the workbook or in the text, or a file to choose. */
const LEADING_ELSEWHERE = [
  /^(Annexe|Titres) #/,
  /^Commune de /,
  /^(Échéancier|Comparatif) #/,
  /^Feuil#/,
  /^Paramètres, /,
  /^Constat #/,
  /^Voir dans le texte/,
  /^Ajouter les # ?totaux/,
  /^Exporter en JSON$/,
  /^Importer un fichier JSON$/,
  /^Importer un fichier de l’INSEE/,
  /^Écrire la convention avec ces/,
  /^Ouvrir \.docx/,
];

test('no view and no button of the pane is missing from the table', async () => {
  const tabs = await walk.pane.getByRole('tab').allInnerTexts();
  expect([...new Set(paneStates.map(({ view }) => view))]).toEqual(tabs);
  const isKnown = (name: string) =>
    walk.pressed.has(name) || LEADING_ELSEWHERE.some(pattern => pattern.test(name));
  expect([...walk.seen].filter(name => !isKnown(name))).toEqual([]);
  expect([walk.pageErrors, walk.strayRequests]).toEqual([[], []]);
});
