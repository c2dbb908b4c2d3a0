import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '../../domain/errors/domainError';
import { message } from '../../text/message';

const NAME = '@etalab/decoupage-administratif';
const folderOf = (version: string) => `etalab-${version}`;

/**
 * Has npm put versions of the package in a folder, side by side; npm checks what it downloads and runs no script of
 * it. The project itself never depends on them.
 *
 * @throws DomainError when npm fails, with what it said.
 */
export async function fetchPackages(folder: string, versions: readonly string[]): Promise<void> {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const npm = process.env['npm_execpath'];
  const [program, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const wanted = versions.map(version => `${folderOf(version)}@npm:${NAME}@${version}`);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
  const { status, stderr } = spawnSync(program, [...first, 'install', ...options, ...wanted], {
    cwd: folder,
    encoding: 'utf8',
    // Run by npm, it would otherwise inherit the project's own folder.
    env: { ...process.env, npm_config_local_prefix: folder, npm_config_prefix: undefined },
  });
  if (status !== 0) throw new DomainError(message('cli.populations.npm', { why: (stderr ?? '').trim() }));
}

/** A data file of a version fetched, not yet checked. */
export async function packageData(folder: string, version: string, name: string): Promise<unknown> {
  const path = join(folder, 'node_modules', folderOf(version), 'data', `${name}.json`);
  return JSON.parse(await readFile(path, 'utf8')) as unknown;
}
