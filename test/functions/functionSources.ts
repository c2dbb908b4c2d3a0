import { readdirSync } from 'node:fs';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/** The files of the custom functions, by the same rule as webpack.config.js: all that is named …Functions.ts. */
export const functionSources: string[] = readdirSync('src/functions')
  .filter(name => name.endsWith('Functions.ts'))
  .sort()
  .map(name => `src/functions/${name}`);

/** functions.json as the build writes it. Fails when Microsoft's tool refuses a declaration. */
export async function functionsJson(): Promise<string> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(functionSources, true);
  expect(errors).toEqual([]);
  return metadataJson;
}

type CellFunction = (...cells: unknown[]) => unknown;

/** The code that each function runs, by its id. */
export async function functionsById(): Promise<ReadonlyMap<string, CellFunction>> {
  const { associate } = await generateCustomFunctionsMetadata(functionSources, true);
  const found = associate.map(async ({ id, functionName, sourceFileName }) => {
    const exported = (await import(`../../${sourceFileName}`)) as Record<string, CellFunction>;
    return [id, exported[functionName]!] as const;
  });
  return new Map(await Promise.all(found));
}

/** Tells Microsoft's client which code each function runs: what the build appends to functions.js. */
export async function associateFunctions(): Promise<void> {
  for (const [id, code] of await functionsById()) CustomFunctions.associate(id, code);
}
