import { type Outcome, runCommand, type Surroundings } from './runCommand';

/** Runs `npm run annexe2` in a process of its own. */
export function runAnnexe2(args: readonly string[], surroundings?: Surroundings): Outcome {
  return runCommand('annexe2', args, surroundings);
}
