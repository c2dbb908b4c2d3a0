import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { requiredTools } from '../setup/requiredTools';

const SCHEMA = 'test/manifest/xsd/OfficeAppManifestV1_1.xsd';
const source = readFileSync('manifest.xml', 'utf8');

/** What xmllint finds against Microsoft's schema, nothing when the manifest is valid. No network. */
function schemaErrors(manifest: string): string[] {
  const xmllint = requiredTools.find(({ name }) => name === 'xmllint')?.find();
  if (xmllint === undefined) throw new Error('xmllint is missing: npm run pretest installs it');
  const { status, stderr, error } = spawnSync(xmllint, ['--noout', '--nonet', '--schema', SCHEMA, '-'], {
    input: manifest,
    encoding: 'utf8',
  });
  if (error) throw error;
  if (status === 0) return [];
  const lines = stderr.split('\n').filter(line => line.includes('Schemas validity error'));
  return lines.length > 0 ? lines : [stderr];
}

test('the manifest follows Microsoft’s schema', () => {
  expect(schemaErrors(source)).toEqual([]);
});

test.each([
  ['an element that does not exist', '<FunctionFile resid="Taskpane.Url"/>', '<Nonsense/>', 'Nonsense'],
  ['elements in another order', '<ProviderName>Annexe 2</ProviderName>', '', 'ProviderName'],
  ['an Id that is not a GUID', '<Id>ba42f375', '<Id>annexe2', 'Id'],
  ['a permission that does not exist', 'ReadWriteDocument', 'Everything', 'Permissions'],
  ['a resid of more than 32 characters', 'resid="Group.Label"', `resid="${'G'.repeat(33)}"`, 'resid'],
  ['a host without its type', '<Host xsi:type="Workbook">', '<Host>', 'Host'],
])('it refuses %s', (_, replace, by, culprit) => {
  expect(source).toContain(replace);
  const errors = schemaErrors(source.replace(replace, by));
  expect(errors.join('\n')).toContain(culprit);
});
