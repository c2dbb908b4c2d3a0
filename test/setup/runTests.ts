import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Tests that drive Chromium: one keeps two processors busy, and two at once would only wait for each other. */
const IN_CHROMIUM = String.raw`test/(e2e/|host/page\.|host/files/scenario\.)`;

/** What a run of jest counted. */
interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const PARTS: readonly (readonly string[])[] = [
  ['--testPathIgnorePatterns', IN_CHROMIUM, '--maxWorkers', '100%'],
  ['--testPathPatterns', IN_CHROMIUM, '--runInBand'],
];

const folder = mkdtempSync(join(tmpdir(), 'annexe2-tests-'));
try {
  const runs = PARTS.map((options, index) => run(options, join(folder, `${index}.json`)));
  const sum = (of: (counts: Counts) => number) => runs.reduce((total, { counts }) => total + of(counts), 0);
  // A file that could not even load has no test to count, yet it failed.
  const failed = sum(counts => counts.numFailedTests + counts.numRuntimeErrorTestSuites);
  const skipped = sum(counts => counts.numPendingTests);
  if (runs.some(({ isGreen }) => !isGreen)) process.exitCode = 1;
  const isUnsaid = process.exitCode === 1 && failed === 0;
  console.log(
    `\n${sum(counts => counts.numPassedTests)} passed, ${isUnsaid ? 1 : failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a part of the tests to its end, whatever fails in it. */
function run(options: readonly string[], report: string): { isGreen: boolean; counts: Counts } {
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  const { status } = spawnSync(process.execPath, [jest, ...options, '--json', '--outputFile', report], {
    stdio: 'inherit',
  });
  const nothing: Counts = {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numRuntimeErrorTestSuites: 0,
  };
  const counts = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Counts) : nothing;
  return { isGreen: status === 0, counts };
}
