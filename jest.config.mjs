const transform = {
  '^.+\\.(ts|js|mjs)$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

/** The quick tests: Node alone, no other program. The slower ones have a config of their own in tests/office. */
export default {
  testEnvironment: 'node',
  /** Against hanging only: nothing here tests how fast a machine is. */
  testTimeout: 60_000,
  maxWorkers: '100%',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/office/',
    '<rootDir>/tests/browser/',
    '<rootDir>/tests/fuzz/',
  ],
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(hucre|zod|fflate)/)'],
};
