import { installCommand, type Machine, mayInstall } from './installCommand';
import { requiredTools } from './requiredTools';

const machine = (given: Partial<Machine>): Machine => ({
  platform: 'linux',
  linuxIds: [],
  isRoot: false,
  ...given,
});
const debianRoot = machine({ linuxIds: ['debian'], isRoot: true });
const commandFor = (given: Machine, names = requiredTools.map(({ name }) => name)) =>
  installCommand(
    requiredTools.filter(({ name }) => names.includes(name)),
    given,
  );

test('root on Debian installs everything at once', () => {
  expect(mayInstall(debianRoot)).toBe(true);
  expect(commandFor(debianRoot)).toBe(
    'apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation fonts-noto-core libreoffice-calc-nogui libxml2-utils poppler-utils',
  );
});

test('only what is missing is installed', () => {
  expect(commandFor(debianRoot, ['xmllint'])).toBe(
    'apt-get update && apt-get install -y --no-install-recommends libxml2-utils',
  );
});

test('Ubuntu, which has no Chromium package, takes playwright’s', () => {
  const command = commandFor(machine({ linuxIds: ['ubuntu', 'debian'], isRoot: true }));
  expect(command).toMatch(/&& npx playwright-core install --with-deps chromium$/);
  expect(command).not.toMatch(/install -y --no-install-recommends chromium/);
});

test.each([
  [machine({ linuxIds: ['debian'] }), 'sudo apt-get update && sudo apt-get install'],
  [machine({ linuxIds: ['rocky', 'rhel', 'fedora'] }), 'sudo dnf install -y chromium'],
  [machine({ platform: 'darwin' }), 'brew install google-chrome libreoffice'],
  [machine({ platform: 'win32' }), 'winget install --exact Google.Chrome'],
])('%j is only told what to run', (given, start) => {
  expect(mayInstall(given)).toBe(false);
  expect(commandFor(given)?.startsWith(start)).toBe(true);
});

test('an unknown system is told so', () => {
  expect(commandFor(machine({ linuxIds: ['plan9'] }))).toBeUndefined();
});
