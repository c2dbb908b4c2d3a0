/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  reporters: ['default', '<rootDir>/test/setup/countReporter.cjs'],
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '^.+\\.(t|j|mj)sx?$': '@swc/jest' },
  // hucre and sirv ship ES modules only; jest runs CommonJS, so these are transformed as well.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|sirv|totalist|mrmime|@polka)/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/harness/emptyModule.ts' },
};
