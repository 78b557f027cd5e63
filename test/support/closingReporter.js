/** Ends the run with one plain line, and says in plain words what this machine could not run. */
class ClosingReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = results;
    const failed = numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0);
    for (const suite of results.testResults) {
      for (const test of suite.testResults) {
        if (test.status === 'pending' && test.title.startsWith('not run:')) {
          process.stdout.write(`${test.title} (${suite.testFilePath.replace(`${process.cwd()}/`, '')})\n`);
        }
      }
    }
    process.stdout.write(`\nTests: ${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped\n`);
  }
}

module.exports = ClosingReporter;
