import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { CONVENTION_SCHEMA_FILE, conventionJsonSchema } from './conventionJsonSchema';

/** Writes docs/convention.schema.json again, after a change of the convention's schema. */
async function writeConventionSchema(): Promise<void> {
  const options = { ...(await resolveConfig(CONVENTION_SCHEMA_FILE)), parser: 'json' };
  writeFileSync(CONVENTION_SCHEMA_FILE, await format(JSON.stringify(conventionJsonSchema()), options));
}

void writeConventionSchema();
