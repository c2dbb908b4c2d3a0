import { readFileSync } from 'node:fs';
import { withProductVersion } from '../../src/build/manifestVersion';
import { nginxConfig } from '../../src/build/nginxConfig';
import { NEEDED_SETS } from '../../src/taskpane/readiness';
import { engines, version } from '../../package.json';

const page = readFileSync('docs/deploiement.md', 'utf8');

test('the block of nginx on the page is the one that the build makes, headers and caches', () => {
  const [, block] = /<!-- nginx : début -->\n\n```nginx\n([^`]+)```\n\n<!-- nginx : fin -->/.exec(page) ?? [];
  expect(block).toBe(nginxConfig('cdn', 'https://complements.exemple.fr/annexe2/'));
});

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
