import { toJsonSchema } from '@valibot/to-json-schema';
import { conventionSchema } from '../../src/domain/conventions/conventionSchema';

export const CONVENTION_SCHEMA_FILE = 'docs/convention.schema.json';

/** The published JSON Schema of convention files, drawn from the schema that reads them. */
export function conventionJsonSchema(): Record<string, unknown> {
  // What JSON Schema cannot say (a day that exists, brackets without holes) is refused when the file is read.
  const schema = toJsonSchema(conventionSchema, { typeMode: 'input', errorMode: 'ignore' });
  return { ...schema, title: 'Convention (Annexe 2)' };
}
