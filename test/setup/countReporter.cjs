/** Closes the run with one plain line that any machine can read: "N passed, N failed". */
module.exports = class CountReporter {
  onRunComplete(
    _,
    { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites, numPendingTests },
  ) {
    // A file that could not even load has no test to count, yet it failed.
    const failed =
      numFailedTests + (numFailedTests === 0 ? Math.max(numFailedTestSuites, numRuntimeErrorTestSuites) : 0);
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    process.stdout.write(`\n${numPassedTests} passed, ${failed} failed${skipped}\n`);
  }
};
