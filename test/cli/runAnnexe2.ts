import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const command = join(root, 'src', 'cli', 'annexe2.ts');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  /** Without the last end of line. */
  readonly stderr: string;
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command line in a process of its own, as npm does. */
export function runAnnexe2(args: readonly string[], { cwd = root, env = {} }: Surroundings = {}): Outcome {
  // Without what the npm that runs the tests leaves in the environment.
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$)/.test(name)),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, command, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...inherited, ...env },
  });
  return { status, stdout, stderr: stderr.trimEnd() };
}
