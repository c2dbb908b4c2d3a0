import { type PackageManager, type RequiredTool } from './requiredTools';

/** The machine the tests run on, as far as installing goes. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The ID and ID_LIKE of /etc/os-release; empty elsewhere. */
  readonly linuxIds: readonly string[];
  readonly isRoot: boolean;
}

/** The one command that installs these tools on this machine; nothing when no package manager is known for it. */
export function installCommand(missing: readonly RequiredTool[], machine: Machine): string | undefined {
  const manager = packageManager(machine);
  if (manager === undefined) return undefined;
  const packages = [...new Set(missing.flatMap(tool => tool.packages[manager]))];
  switch (manager) {
    case 'apt':
      return aptCommand(packages, machine);
    case 'dnf':
      return `${sudo(machine)}dnf install -y ${packages.join(' ')}`;
    case 'brew':
      return `brew install ${packages.join(' ')}`;
    case 'winget':
      return `winget install --exact ${packages.join(' ')}`;
  }
}

/** Whether the command may be run without asking: as root on Debian or Ubuntu, where nothing else is changed. */
export function mayInstall(machine: Machine): boolean {
  return machine.isRoot && packageManager(machine) === 'apt';
}

function packageManager({ platform, linuxIds }: Machine): PackageManager | undefined {
  if (platform === 'darwin') return 'brew';
  if (platform === 'win32') return 'winget';
  if (linuxIds.some(id => id === 'debian' || id === 'ubuntu')) return 'apt';
  if (linuxIds.some(id => id === 'fedora' || id === 'rhel')) return 'dnf';
  return undefined;
}

function aptCommand(packages: readonly string[], machine: Machine): string {
  // Ubuntu has no Chromium package, only a snap, which containers cannot run; playwright brings its own.
  const fromPlaywright = machine.linuxIds.includes('ubuntu') && packages.includes('chromium');
  const fromApt = packages.filter(name => !(fromPlaywright && name === 'chromium'));
  const apt = `${sudo(machine)}apt-get update && ${sudo(machine)}apt-get install -y --no-install-recommends ${fromApt.join(' ')}`;
  return fromPlaywright ? `${apt} && npx playwright-core install --with-deps chromium` : apt;
}

function sudo({ isRoot }: Machine): string {
  return isRoot ? '' : 'sudo ';
}
