import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { CONVENTION_SCHEMA_FILE, conventionJsonSchema } from '../../setup/conventionJsonSchema';
import aixMarseille from '../../../src/domain/conventions/aix-marseille-mcmdmp.json';
import montpellier2019 from '../../../src/domain/conventions/montpellier-2019.json';
import montpellier2022 from '../../../src/domain/conventions/montpellier-2022.json';
import recia from '../../../src/domain/conventions/recia-solaere.json';

const published = JSON.parse(readFileSync(CONVENTION_SCHEMA_FILE, 'utf8')) as Record<string, unknown>;
const validate = new Ajv({ strict: false }).compile(published);

test('the published schema is that of the code: npm run schema writes it again', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(conventionJsonSchema())));
});

test.each([montpellier2019, montpellier2022, aixMarseille, recia])('$id conforms', convention => {
  expect(validate(convention) || validate.errors).toBe(true);
});

test.each([
  ['a budget as a number', { budget: 25000 }],
  ['a misspelt name', { budjet: '25000' }],
])('%s does not', (_, terms) => {
  const wrong = structuredClone(montpellier2019);
  Object.assign(wrong.applications[0]!.tariffs[0]!.components[0]!, terms);
  expect(validate(wrong)).toBe(false);
});
