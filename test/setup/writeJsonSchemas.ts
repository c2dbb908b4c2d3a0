import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { jsonSchemas } from './jsonSchemas';

/** Writes the published schemas again, after a change of those they are drawn from. */
async function writeJsonSchemas(): Promise<void> {
  for (const [file, make] of Object.entries(jsonSchemas)) {
    const options = { ...(await resolveConfig(file)), parser: 'json' };
    writeFileSync(file, await format(JSON.stringify(make()), options));
  }
}

void writeJsonSchemas();
