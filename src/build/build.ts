import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { reasonOf } from '../cli/refusal';
import { DomainError } from '../domain/errors/domainError';
import { message, text } from '../text/message';
import { buildOptions } from './buildOptions';
import { officeVersion } from './officeFiles';
import { publishSite } from './publishSite';

/** `npm run build`: dist/ for this machine and, with --base, the folder for a server. */
function main(): void {
  const { isHelp, publication } = buildOptions(process.argv.slice(2), process.env);
  if (isHelp) {
    console.log(text('build.usage'));
    return;
  }
  const root = resolve(__dirname, '../..');
  const dist = join(root, 'dist');
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const { status } = spawnSync(
    process.execPath,
    [webpack, '--mode', 'production', '--stats', 'errors-only'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new DomainError(message('build.failed'));
  if (!publication) {
    console.log(text('build.built'));
    return;
  }
  publishSite(dist, publication);
  const site = resolve(publication.out);
  console.log(
    text('build.published', { base: publication.base, folder: site, manifest: join(site, 'manifest.xml') }),
  );
  if (publication.officeSource === 'self') {
    const licence = join(site, 'office-js', 'LICENSE.md');
    console.log(text('build.officeLicence', { version: officeVersion(), licence }));
  }
}

try {
  main();
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
