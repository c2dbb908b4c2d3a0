import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { factsOfText } from '../../../src/documents/year/factsFile';
import { noFacts } from '../../../src/documents/year/yearFacts';
import { jsonSchemas } from '../../setup/jsonSchemas';
import { asSigned } from './subscribed';

const work = { insee: '34123', payer: 'COMMUNE', day: '2019-05-14', profile: 'P', object: 'O', days: '1.5' };
const claim = { insee: '34123', payer: 'COMMUNE', notified: '2019-09-20', paid: '2019-10-15' };
const read = (facts: unknown) => factsOfText(JSON.stringify(facts), asSigned, 2019);

test('an empty file says that nothing happened; what is left out of a line is not known', () => {
  expect(read({})).toEqual(noFacts);
  expect(read({ claims: [{ ...claim, paid: undefined }] }).claims).toEqual([{ ...claim, paid: null }]);
});

test.each<[string, unknown, RegExp]>([
  ['another commune', { claims: [{ ...claim, insee: '75056' }] }, /claims\[0\]\.insee.*« 75056 »/],
  ['a payer it has not', { claims: [{ ...claim, payer: 'EPCI' }] }, /claims\[0\]\.payer.*« EPCI »/],
  ['another year', { interventions: [{ ...work, day: '2020-05-14' }] }, /14\/05\/2020 n’est pas de 2019/],
  ['days out of order', { claims: [{ ...claim, paid: '2019-09-19' }] }, /claims\[0\]\.paid/],
  ['no such day', { issued: '2019-02-30' }, /issued/],
  ['a number for days', { interventions: [{ ...work, days: 1.5 }] }, /interventions\[0\]\.days/],
  ['a field too many', { titres: [] }, /titres/],
  ['a list for the whole', [], /n’est pas un objet JSON/],
])('a file with %s is refused by its path', (_, facts, sentence) => {
  expect(() => read(facts)).toThrow(sentence);
});

test('what is no JSON is refused', () => {
  expect(() => factsOfText('faits', asSigned, 2019)).toThrow(/n’est pas un objet JSON/);
});

const SCHEMA_FILE = 'docs/faits.schema.json';
const published = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as Record<string, unknown>;
const validate = new Ajv({ strict: false }).compile(published);

test('the published schema is that of the code: npm run schema writes it again', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchemas[SCHEMA_FILE]())));
});

test('the example of the documentation conforms to it, and is read', () => {
  const page = readFileSync('docs/ligne-de-commande.md', 'utf8');
  const example = /```json\n([^]*?)```/.exec(page)![1]!;
  expect(validate(JSON.parse(example)) || validate.errors).toBe(true);
  expect(factsOfText(example, asSigned, 2019)).toMatchObject({ issued: '2019-09-16', account: '70875' });
});

test.each<[string, unknown, boolean]>([
  ['the address of the schema', { $schema: 'faits.schema.json' }, true],
  ['nothing', {}, true],
  ['a number for days', { interventions: [{ ...work, days: 1.5 }] }, false],
  ['a field too many', { titres: [] }, false],
  ['a claim without its day', { claims: [{ ...claim, notified: undefined }] }, false],
])('a file with %s: the schema and the reading agree', (_, facts, isRight) => {
  expect(validate(JSON.parse(JSON.stringify(facts)))).toBe(isRight);
  if (isRight) expect(read(facts)).toEqual(noFacts);
  else expect(() => read(facts)).toThrow();
});
