import { spawnSync } from 'node:child_process';
import { installCommand, mayInstall } from './installCommand';
import { requiredTools, type RequiredTool } from './requiredTools';
import { thisMachine } from './thisMachine';

/** Run before the tests: every program they need is there, or is installed, or the run stops and says what to do. */
function ensureTools(): void {
  const machine = thisMachine();
  let missing = missingTools();
  const command = installCommand(missing, machine);
  if (missing.length > 0 && command !== undefined && mayInstall(machine)) {
    console.log(`Installation de ce qui manque aux tests (${names(missing)}) :\n  ${command}`);
    spawnSync(command, {
      shell: true,
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    missing = missingTools();
  }
  if (missing.length === 0) return;
  console.error(`Les tests ne peuvent pas commencer, il manque : ${names(missing)}.`);
  console.error(
    command === undefined
      ? 'Installez-les avec votre système, ou indiquez CHROME_PATH et LIBREOFFICE_PATH.'
      : `Lancez cette commande, puis recommencez :\n  ${command}`,
  );
  process.exitCode = 1;
}

function missingTools(): RequiredTool[] {
  return requiredTools.filter(({ find }) => find() === undefined);
}

function names(tools: readonly RequiredTool[]): string {
  return tools.map(({ name }) => name).join(', ');
}

try {
  ensureTools();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
