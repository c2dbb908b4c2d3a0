import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { hostText } from '../hostText';

/** Something that webpack builds, and what it is built from. */
export interface Build {
  readonly what: string;
  /** A file that the build writes, whose age tells that of the build. */
  readonly output: string;
  readonly sources: readonly string[];
  /** Sources of another build, within those above. */
  readonly except: readonly string[];
  readonly webpackArguments: readonly string[];
}

const COMMON = ['package.json', 'package-lock.json', '.swcrc', 'src/text'];

/** The add-in, as it would be published. */
export const addInBuild: Build = {
  what: hostText('host.theAddIn'),
  output: 'dist/taskpane.html',
  // The pages of help come from docs.
  sources: ['src', 'assets', 'docs', 'CHANGELOG.md', 'manifest.xml', 'webpack.config.js', ...COMMON],
  except: ['src/host', 'src/cli'],
  webpackArguments: ['--mode', 'production'],
};

/** The page that stands for Excel. */
export const hostBuild: Build = {
  what: hostText('host.thePage'),
  output: 'dist-host/index.html',
  sources: ['src/host', ...COMMON],
  except: ['src/host/server'],
  webpackArguments: ['--config', join('src', 'host', 'webpack.config.js')],
};

/** Builds what is missing or older than its sources. Throws when webpack fails. */
export function buildIfNeeded(root: string, build: Build): void {
  if (isFresh(root, build)) return;
  console.log(hostText('host.building', { what: build.what }));
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, ...build.webpackArguments], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    // Webpack writes a page even so: the next start would take it for a fresh one.
    rmSync(join(root, build.output), { force: true });
    throw new Error(hostText('host.buildFailed', { what: build.what }));
  }
  // Webpack leaves a file as it is, and as old, when the build does not change it.
  const now = new Date();
  utimesSync(join(root, build.output), now, now);
}

function isFresh(root: string, build: Build): boolean {
  const output = join(root, build.output);
  if (!existsSync(output)) return false;
  const except = new Set(build.except.map(path => join(root, path)));
  const newest = Math.max(...build.sources.map(path => newestTime(join(root, path), except)));
  return statSync(output).mtimeMs > newest;
}

function newestTime(path: string, except: ReadonlySet<string>): number {
  if (except.has(path) || !existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(path).map(name => newestTime(join(path, name), except)));
}
