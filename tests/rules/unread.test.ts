/** What could not be read is told once, and not again as people who are missing. */
import { checkRecords } from '../../src/rules/check';
import type { Sketch } from '../../src/rules/rule';
import { sumTotals } from '../../src/totals/totals';
import { recordsOf } from './build';

/** Rules that speak of a sketch in which one cell of 가과 현황 could not be read. */
function told(sketch: Sketch, cell: string): string[] {
  const records = recordsOf({ ...sketch, troubles: ['읽지 못함 | 세 명 | 수'] });
  const troubles = records.troubles.map(trouble => ({ ...trouble, at: { ...trouble.at, cell } }));
  const unread = { ...records, troubles };
  return checkRecords(unread, sumTotals(unread)).open.map(({ rule }) => rule);
}

it('does not tie a row to what was published, where one of its cells is unread', () => {
  const sketch: Sketch = {
    headcount: ['정원 | 6급 1', '현원 | 6급 1 | 7급 2'],
    published: ['가과 | 정원 | 6급 1 | 7급 3'],
  };
  expect(told(sketch, 'C1')).toEqual(['cells-are-readable']);
  expect(told(sketch, 'D9')).toEqual(['cells-are-readable', 'headcount-ties-to-published']);
});

it('still ties the other columns of that row', () => {
  const sketch: Sketch = {
    headcount: ['정원 | 6급 1', '현원 | 6급 1 | 7급 2'],
    published: ['가과 | 정원 | 6급 5 | 7급 3'],
  };
  expect(told(sketch, 'C1')).toEqual(['cells-are-readable', 'headcount-ties-to-published']);
});

it('does not add up a row with an unread cell', () => {
  expect(told({ headcount: ['정원 | 계 4 | 6급 1'] }, 'D1')).toEqual(['cells-are-readable']);
});

it('does not compare absences of which one is unread', () => {
  const sketch: Sketch = {
    absences: ['사고 | 육아휴직 | 7급 | 0'],
    published: ['사고 | 육아휴직 | 7급 | 3'],
    absenceNote: '현원에 육아휴직(7급 3명) 미포함',
  };
  expect(told(sketch, 'D11')).toEqual(['cells-are-readable']);
});
