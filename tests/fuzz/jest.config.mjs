import quick from '../../jest.config.mjs';

/** A few cases of every kind of fuzz, and what is put in on purpose; `npm run fuzz` is the long run. */
export default {
  ...quick,
  rootDir: '.',
  roots: ['<rootDir>'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
  maxWorkers: 1,
};
