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

/** Tells Microsoft's client which code each function runs: what the build appends to functions.js. */
export async function associateFunctions(): Promise<void> {
  const { associate } = await generateCustomFunctionsMetadata(functionSources, true);
  for (const { id, functionName, sourceFileName } of associate) {
    const exported = (await import(`../../${sourceFileName}`)) as Record<
      string,
      (...cells: unknown[]) => unknown
    >;
    CustomFunctions.associate(id, exported[functionName]!);
  }
}
