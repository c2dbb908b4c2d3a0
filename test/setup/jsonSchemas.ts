import { toJsonSchema } from '@valibot/to-json-schema';
import { factsFileSchema } from '../../src/documents/year/factsFile';
import { conventionSchema } from '../../src/domain/conventions/conventionSchema';

/** The JSON Schemas that are published, by their files, each drawn from the schema that reads what it describes. */
export const jsonSchemas = {
  'docs/convention.schema.json': () => published(conventionSchema, 'Convention (Annexe 2)'),
  'docs/faits.schema.json': () => published(factsFileSchema, 'Faits d’une année (Annexe 2)'),
} as const;

function published(schema: Parameters<typeof toJsonSchema>[0], title: string): Record<string, unknown> {
  // What JSON Schema cannot say (a day that exists, brackets without holes) is refused when the file is read.
  return { ...toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }), title };
}
