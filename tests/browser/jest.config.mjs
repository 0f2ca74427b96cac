import quick from '../../jest.config.mjs';

/** The tests that need a browser: Debian's chromium, or the one that CHROMIUM names. */
export default {
  ...quick,
  rootDir: '.',
  roots: ['<rootDir>'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
  maxWorkers: 1,
};
