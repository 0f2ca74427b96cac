import { readGrid } from '../../src/intake/grid-table';
import { numberLines } from '../../src/intake/lines';

const rowsOf = (text: string): (string | undefined)[] =>
  numberLines(text)
    .filter(line => line.text !== '')
    .map(line => line.cells?.join('|'));

test('rows between fences are rows of cells, and what only draws is gone', () => {
  expect(rowsOf('| 구분 | 계 |\n|---|:---:|\n| 본청 | 20 |\n|  | 3 |')).toEqual(['구분|계', '본청|20', '|3']);
  expect(rowsOf('┌────┬────┐\n│ 구분 │ 계 │\n├────┼────┤\n│ 본청 │ 20 │\n└────┴────┘')).toEqual([
    '구분|계',
    '본청|20',
  ]);
  expect(rowsOf('구분 | 계 | 남\n본청 | 20 | 8')).toEqual(['구분|계|남', '본청|20|8']);
});

test('a fence that is a letter, and a line broken in a cell', () =>
  expect(rowsOf('| 가 \\| 나 | 첫째<br>둘째 |\n| 다 | 라 |')[0]).toBe('가 | 나|첫째 둘째'));

test('a box around one sentence is the sentence', () =>
  expect(numberLines('| 살기 좋은 마을을 만들고자 함 |\n')[0]).toMatchObject({
    text: '살기 좋은 마을을 만들고자 함',
  }));

test('a bar in a sentence is a bar', () => {
  expect(rowsOf('- 접수: 방문 | 전화\n- 처리: 3일')).toEqual([undefined, undefined]);
  expect(numberLines('행사 | 공연')[0]!.cells).toBeUndefined();
});

test('marks of the web are taken off headings only where the text was made for it', () => {
  const web = numberLines('## 1. 총무과\n\n| 가 | 나 |\n|---|---|\n| **다** | 1 |');
  expect(web[0]!.text).toBe('1. 총무과');
  expect(web[web.length - 1]!.cells).toEqual(['다', '1']);
  expect(numberLines('- 별표: **중요**')[0]!.text).toBe('- 별표: **중요**');
});

describe('columns that blanks set apart', () => {
  const aligned = [
    '구 분      성별            비고',
    '           남      여',
    '본 청      20      8       -',
    '동         12      5       분소 2',
  ].join('\n');

  test('are columns, merged headers among them', () => {
    const grid = readGrid(numberLines(aligned));
    expect(grid.paths).toEqual([['구 분'], ['성별', '남'], ['성별', '여'], ['비고']]);
    expect(grid.rows.map(row => row.cells)).toEqual([
      ['본 청', '20', '8', '-'],
      ['동', '12', '5', '분소 2'],
    ]);
  });

  test('are none in sentences with wide gaps, however many', () => {
    expect(rowsOf('일을  잘하고자  함\n모두  함께  하고자  함')).toEqual([undefined, undefined]);
    expect(rowsOf('- 회의:  3회   12명\n- 교육:  2회   30명')).toEqual([undefined, undefined]);
    expect(rowsOf('총무과장   홍보팀\n재무과장   경리팀')).toEqual([undefined, undefined]);
  });
});
