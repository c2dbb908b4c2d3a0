import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  /** Without the last end of line. */
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command of src/cli in a process of its own, as npm does. */
export function runCommand(
  command: 'annexe2' | 'controle' | 'documents' | 'tarif',
  args: readonly string[],
  { cwd = root, env = {} }: Surroundings = {},
): Outcome {
  // Without what the npm that runs the tests leaves in the environment.
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$)/.test(name)),
  );
  const file = join(root, 'src', 'cli', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, file, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...inherited, ...env },
  });
  return { status, stdout, stderr: stderr.trimEnd() };
}
