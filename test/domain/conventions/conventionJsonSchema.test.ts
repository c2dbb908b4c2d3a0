import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { jsonSchemas } from '../../setup/jsonSchemas';
import montpellier2019 from '../../../src/domain/conventions/montpellier-2019.json';
import { shippedConventions } from '../../../src/domain/conventions/shippedConventions';

const SCHEMA_FILE = 'docs/convention.schema.json';
const published = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as Record<string, unknown>;
const validate = new Ajv({ strict: false }).compile(published);

test('the published schema is that of the code: npm run schema writes it again', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchemas[SCHEMA_FILE]())));
});

const FOLDER = 'src/domain/conventions';
const files = readdirSync(FOLDER).filter(name => name.endsWith('.json'));

test.each(files)('%s conforms, bears the name of its file and is shipped', file => {
  const convention = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as { id: string };
  expect(validate(convention) || validate.errors).toBe(true);
  expect(`${convention.id}.json`).toBe(file);
  expect(shippedConventions.map(({ id }) => id)).toContain(convention.id);
});

test.each([
  ['a budget as a number', { budget: 25000 }],
  ['a misspelt name', { budjet: '25000' }],
])('%s does not', (_, terms) => {
  const wrong = structuredClone(montpellier2019);
  Object.assign(wrong.applications[0]!.tariffs[0]!.components[0]!, terms);
  expect(validate(wrong)).toBe(false);
});
