import quick from '../../jest.config.mjs';

/** The slower tests: LibreOffice, poppler and python-docx must be installed, and npx must reach its registry. */
export default {
  ...quick,
  rootDir: '../..',
  roots: ['<rootDir>/tests/office'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
  maxWorkers: 1,
};
