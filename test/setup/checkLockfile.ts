import { readFileSync } from 'node:fs';
import { subset } from 'semver';
import { engines } from '../../package.json';

/*
 * A package too fresh may name binaries for other systems that the lock file does not hold: "npm ci" then fails on
 * Windows and Mac only, where no test of ours runs. One that asks for a newer Node than ours makes "npm ci" warn
 * whoever has the oldest that we accept. This finds both here.
 */
interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string>; engines?: { node?: string } }>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

const isLocked = (holder: string, name: string) =>
  Object.keys(packages).some(
    path =>
      path === `node_modules/${name}` || (path.startsWith(holder) && path.endsWith(`/node_modules/${name}`)),
  );

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter(name => !isLocked(path, name))
    .map(name => `${path || 'the project'} needs ${name}`),
);

const tooNew = Object.entries(packages).flatMap(([path, { engines: { node = '*' } = {} }]) =>
  subset(engines.node, node) ? [] : [`${path} needs Node ${node}`],
);

if (tooNew.length > 0) {
  console.error(
    `package-lock.json holds packages that not every Node of package.json runs:\n${tooNew.join('\n')}`,
  );
  process.exitCode = 1;
}
if (missing.length > 0) {
  console.error(`package-lock.json lacks optional dependencies:\n${missing.join('\n')}`);
  process.exitCode = 1;
}
