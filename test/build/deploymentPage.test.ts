import { readFileSync } from 'node:fs';
import { withProductVersion } from '../../src/build/manifestVersion';
import { serverHeaders } from '../../src/build/webConfig';
import { NEEDED_SETS } from '../../src/taskpane/readiness';
import { engines, version } from '../../package.json';

const page = readFileSync('docs/deploiement.md', 'utf8');

test.each(serverHeaders('cdn'))(
  'the page gives nginx the header %s as the build gives it to IIS',
  (name, value) => {
    expect(page).toContain(`add_header ${name} "${value}" always;`);
  },
);

test('the pages name the versions of Node that package.json asks for', () => {
  const versions = engines.node.match(/\d+\.\d+/g)!.map(version => version.replace(/\.0$/, ''));
  const words = `${versions.join(', ')} ou plus récent`;
  for (const text of [page, readFileSync('README.md', 'utf8')]) expect(text).toContain(words);
});

test('the manifest bears the version of package.json, in the sources and as the build writes it', () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  expect(withProductVersion(manifest, version)).toBe(manifest);
  expect(withProductVersion(manifest, '1.2.3')).toContain('<Version>1.2.3.0</Version>');
  expect(withProductVersion(manifest, '2.0.1-rc.1')).toContain('<Version>2.0.1.0</Version>');
  expect(readFileSync('webpack.config.js', 'utf8')).toMatch(
    /from: 'manifest\.xml', transform: .*withProductVersion/,
  );
});

test('the page names the requirement sets that the pane asks for', () => {
  for (const { name } of NEEDED_SETS) expect(page).toContain(name);
  expect(page).toContain(`ExcelApi ${NEEDED_SETS.find(({ name }) => name === 'ExcelApi')!.version}`);
});
