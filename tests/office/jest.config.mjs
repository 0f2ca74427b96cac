import quick from '../../jest.config.mjs';

/** The tests that open what is made with LibreOffice, openpyxl and the like: see .ci/run for what they need. */
export default {
  ...quick,
  rootDir: '.',
  roots: ['<rootDir>'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
  maxWorkers: 1,
};
