import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chwihap } from '../cli/a-desk';
import { asPicture, differenceOf, distanceFromApproved, moved, pictureOf } from './pictures';
import { bookmarksOf } from './printed';
import { aFolder } from './programs';
import { reportTexts } from './published';

/** Fonts and programs of another make draw a little differently; a line more or less is far beyond this. */
const TOLERANCE = 0.01;

const folder = aFolder();
const pdf = join(folder, 'report.pdf');
let pages: Record<string, number> = {};

beforeAll(async () => {
  const book = join(folder, 'book.xlsx');
  await chwihap('import', reportTexts[0]!, '-o', book);
  expect((await chwihap('report', book, '-o', pdf)).code).toBe(0);
  const { _Toc_part_1: general, _Toc_division_2: status, _Toc_project_1_2: project } = bookmarksOf(pdf);
  const tables = bookmarksOf(pdf)['_Toc_project_5_3'];
  pages = { cover: 1, contents: 2, general: general!, status: status!, project: project!, tables: tables! };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['cover', 'contents', 'general', 'status', 'project', 'tables'])(
  'the %s page looks as approved',
  name => {
    expect(distanceFromApproved(name, pictureOf(pdf, pages[name]!))).toBeLessThan(TOLERANCE);
  },
);

test('a page whose lines stand lower does not pass', () => {
  const page = pictureOf(pdf, pages['project']!);
  expect(differenceOf(asPicture(page), moved(page, 8))).toBeGreaterThan(3 * TOLERANCE);
  expect(differenceOf(asPicture(page), asPicture(page))).toBe(0);
});
