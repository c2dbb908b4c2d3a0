import { axeViolations, focused } from './accessibility/audit';
import { layoutFaults } from './accessibility/layout';
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
/** What a screen reader found in the state above. */
let found: readonly string[] = [];

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

async function faultsOf(): Promise<string[]> {
  const faults = [...(await axeViolations(walk.frame)), ...(await layoutFaults(walk.frame))];
  for (const theme of otherThemes) {
    await walk.wear(theme);
    faults.push(...(await axeViolations(walk.frame, ['color-contrast'])));
  }
  await walk.wear(light);
  await walk.spaceOut(true);
  faults.push(...(await layoutFaults(walk.frame)));
  await walk.spaceOut(false);
  await walk.widen(640, 2);
  faults.push(...(await layoutFaults(walk.frame)));
  await walk.widen(320);
  return faults;
}

test.each(paneStates.map(state => [`${state.view}, ${state.state}`, state] as const))(
  '%s: reached with the keyboard, said aloud, within everyone’s reach',
  async (name, state) => {
    await walk.announced();
    await state.reach(walk);
    if (state.audit !== 'busy') await walk.settle();
    expect((await focused(walk.frame))?.said).toMatch(state.focus);
    if (state.announces) await walk.hear(state.announces);
    const names = await walk.names();
    const newly = names.filter(each => !found.includes(each));
    found = names;
    expect(newly).toEqual(state.finds);

    expect(await faultsOf()).toEqual([]);
    if (state.audit) return;
    await walk.screenshot(name);
    expect(await walk.stopFaults(looks)).toEqual([]);
  },
  60_000,
);

/** Buttons that open no state of their own: what one is shown in the workbook or in the text, or a file to choose. */
const LEADING_ELSEWHERE = [
  /^(Annexe|Titres) #/,
  /^Commune de /,
  /^(Échéancier|Comparatif) #/,
  // One document of « Tout générer », one line of the facts of the year.
  /^(Générer|Régénérer|Retirer) : /,
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
