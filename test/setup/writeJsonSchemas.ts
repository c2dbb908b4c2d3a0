import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { EXAMPLE_FILE, exampleConvention } from './exampleConvention';
import { jsonSchemas } from './jsonSchemas';

/** Writes the published schemas and the convention shown as an example again, after a change of what they are drawn from. */
async function writeJsonSchemas(): Promise<void> {
  for (const [file, make] of Object.entries({ ...jsonSchemas, [EXAMPLE_FILE]: exampleConvention })) {
    const options = { ...(await resolveConfig(file)), parser: 'json' };
    writeFileSync(file, await format(JSON.stringify(make()), options));
  }
}

void writeJsonSchemas();
