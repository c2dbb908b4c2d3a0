import { functionWizard } from '../text/functionWizard';

/** The path, in the folder that is served, of what Excel shows of the functions, and of the same in English. */
export const FUNCTIONS_FILE = 'functions.json';
export const ENGLISH_FUNCTIONS_FILE = 'functions.en.json';

/** What a person reads in functions.json; ids, names, types and values are the same in every language. */
const READ = ['description', 'tooltip'];

/**
 * functions.json in English: the same functions and parameters, told in English (Override of Functions.Metadata.Url in
 * manifest.xml).
 *
 * @throws Error naming a text of src/functions that has no English in src/text/functionWizard.ts
 */
export function englishFunctions(metadataJson: string): string {
  const english = new Map(functionWizard.map(({ fr, en }) => [fr, en]));
  const translated = (key: string, value: unknown): unknown => {
    if (!READ.includes(key) || typeof value !== 'string') return value;
    const found = english.get(value);
    if (found === undefined) throw new Error(`no English in src/text/functionWizard.ts for: ${value}`);
    return found;
  };
  return JSON.stringify(JSON.parse(metadataJson, translated), null, 4);
}
