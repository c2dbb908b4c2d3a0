/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { ENGLISH_FUNCTIONS_FILE } from '../../src/build/englishFunctions';
import { ENGLISH_SHORTCUTS_FILE } from '../../src/build/shortcutsFile';
import { brokenManifests, type Breakage } from './brokenManifests';
import { parseManifest } from './manifestDocument';
import { manifestRules, type ManifestRule } from './manifestRules';

const source = readFileSync('manifest.xml', 'utf8');
const rules = Object.keys(manifestRules) as ManifestRule[];
const breakages = rules.flatMap(rule => brokenManifests[rule].map(breakage => ({ rule, ...breakage })));

function broken({ replace, by }: Breakage): Document {
  if (source.split(replace).length !== 2) throw new Error(`not exactly once in the manifest: ${replace}`);
  return parseManifest(source.replace(replace, () => by));
}

describe('the manifest that is shipped', () => {
  test.each(rules)('has no %s', rule => {
    expect(manifestRules[rule](parseManifest(source))).toEqual([]);
  });
});

describe('a spoilt manifest', () => {
  test.each(breakages)('$rule says: $problem', ({ rule, ...breakage }) => {
    expect(manifestRules[rule](broken(breakage))).toContain(breakage.problem);
  });

  test('every rule has a manifest that it refuses', () => {
    expect(rules.filter(rule => brokenManifests[rule].length === 0)).toEqual([]);
  });

  test('is refused when it is not XML', () => {
    expect(() => parseManifest(source.replace('</OfficeApp>', ''))).toThrow('the manifest is not XML');
  });
});

test('the ribbon group opens the pane and recalculates', () => {
  const manifest = parseManifest(source);
  const labelOf = (control: Element) => {
    const resid = control.querySelector('Label')?.getAttribute('resid');
    return manifest.querySelector(`[id="${resid}"]`)?.getAttribute('DefaultValue');
  };
  expect(
    [...manifest.querySelectorAll('Control')].map(control => [
      labelOf(control),
      control.querySelector('Action')?.getAttribute('xsi:type'),
      control.querySelector('FunctionName')?.textContent,
    ]),
  ).toEqual([
    ['Annexe 2', 'ShowTaskpane', undefined],
    ['Recalculer', 'ExecuteFunction', 'recalculate'],
  ]);
});

test('an Excel in English reads functions and names of shortcuts in English', () => {
  const manifest = parseManifest(source);
  const english = manifest.querySelector('[id="Functions.Metadata.Url"] > [Locale="en-US"]');
  const overrides = manifest.querySelector('ExtendedOverrides');
  expect(english?.getAttribute('Value')).toMatch(new RegExp(`/${ENGLISH_FUNCTIONS_FILE}$`));
  expect(overrides?.getAttribute('ResourcesUrl')).toMatch(new RegExp(`/${ENGLISH_SHORTCUTS_FILE}$`));
});
