/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  reporters: ['default', '<rootDir>/test/setup/countReporter.cjs'],
  // Two files at a time on two processors: a test that takes a second alone may take some more beside another.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '^.+\\.(t|j|mj)sx?$': '@swc/jest' },
  // hucre and sirv ship ES modules only; jest runs CommonJS, so these are transformed as well.
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|sirv|totalist|mrmime|@polka|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|trigram-utils|n-gram|collapse-white-space|lodash-es|nanoid|numfmt|franc-min|marked)/)',
  ],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/harness/emptyModule.ts' },
};
