import { englishFunctions } from '../../src/build/englishFunctions';
import { functionWizard } from '../../src/text/functionWizard';
import { functionsJson } from '../functions/functionSources';

/** What a person reads in a file of functions, in its order, and the file without it. */
function apart(json: string): { readonly texts: string[]; readonly rest: unknown } {
  const texts: string[] = [];
  const rest: unknown = JSON.parse(json, (key, value: unknown) => {
    if (key !== 'description' && key !== 'tooltip') return value;
    texts.push(value as string);
    return '';
  });
  return { texts, rest };
}

let french: string;
beforeAll(async () => {
  french = await functionsJson();
});

test('an Excel in English has the same functions, parameters, types and choices, told in English', () => {
  const [inFrench, inEnglish] = [apart(french), apart(englishFunctions(french))];
  expect(inEnglish.rest).toEqual(inFrench.rest);
  expect(inEnglish.texts).toHaveLength(inFrench.texts.length);
  expect(inEnglish.texts).toContain('Population of the commune: a whole number of inhabitants, such as 7519');
  const alike = inEnglish.texts.filter((text, index) => text === inFrench.texts[index]);
  expect(alike).toEqual([]);
});

test('the French of the catalogue is that of src/functions, each sentence once, and none besides', () => {
  const used = [...new Set(apart(french).texts)].sort();
  expect(functionWizard.map(({ fr }) => fr).sort()).toEqual(used);
});

test('a description without English stops the build, which names it', () => {
  const changed = french.replace('Montant facturé par an', 'Montant dû chaque année');
  expect(() => englishFunctions(changed)).toThrow(
    'no English in src/text/functionWizard.ts for: Montant dû chaque année',
  );
});
