/** One project for each kind of test, so that each says plainly what it needs. */
const transform = { '^.+\\.(t|j)sx?$': ['@swc/jest', { module: { type: 'commonjs' } }] };
const project = (displayName, folders, environment = 'node', moduleNameMapper = {}) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment: environment,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  transform,
  moduleNameMapper,
});

module.exports = {
  // Nothing is timed by tests; a busy machine may take long.
  testTimeout: 180_000,
  projects: [
    project('core', ['check', 'templates', 'output', 'locales', 'docs', 'samples', 'cli', 'site', 'project']),
    // Microsoft's real office.js client on the embedded host, in jsdom.
    project('office', ['excel', 'commands', 'host', 'taskpane'], '<rootDir>/test/support/officeEnvironment.ts', {
      '^@fluentui/react-icons$': '<rootDir>/test/support/fluentIcons.js',
    }),
    // Need LibreOffice or Chromium; skipped in plain words where they are missing, a failure with CI=true.
    project('libreoffice', ['libreoffice']),
    project('browser', ['browser']),
  ],
  reporters: ['default', '<rootDir>/test/support/closingReporter.js'],
};
