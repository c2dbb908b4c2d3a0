import { readFileSync } from 'node:fs';

/*
 * A package too fresh may name binaries for other systems that the lock file does not hold: "npm ci" then fails on
 * Windows and Mac only, where no test of ours runs. This finds it here.
 */
interface Lock {
  packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
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

if (missing.length > 0) {
  console.error(`package-lock.json lacks optional dependencies:\n${missing.join('\n')}`);
  process.exitCode = 1;
}
