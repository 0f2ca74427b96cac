import { withSources } from '../../src/model/sourced';
import type { TableBlock } from '../../src/report/blocks';
import { countText } from '../../src/report/cell-text';
import { composeStatusTable } from '../../src/report/status-table';
import { composeHead } from '../../src/report/table-head';
import { cell, example, facilities, formOf, volunteers } from './example';

const { setup } = example;

function tableOf(table: typeof facilities): TableBlock {
  return composeStatusTable(table, setup).find((block): block is TableBlock => block.kind === 'table')!;
}

/** How often each place of a table is covered. */
function coverOf({ rows, columns, cells }: TableBlock): number[] {
  const cover = new Array<number>(rows * columns).fill(0);
  for (const { row, col, rowSpan, colSpan } of cells)
    for (let r = row; r < row + rowSpan; r++)
      for (let c = col; c < col + colSpan; c++) cover[r * columns + c]! += 1;
  return cover;
}

/** `row,col rows×columns text` of cells that are merged. */
function mergedOf({ cells }: TableBlock): string[] {
  return cells
    .filter(({ rowSpan, colSpan }) => rowSpan * colSpan > 1)
    .map(({ row, col, rowSpan, colSpan, text }) => `${row},${col} ${rowSpan}×${colSpan} ${text}`);
}

const headOf = (...paths: string[]): string[] =>
  composeHead(paths.map(path => withSources({ path, kind: '글' as const }))).cells.map(
    ({ row, col, rowSpan, colSpan, text }) => `${row},${col} ${rowSpan}×${colSpan} ${text}`,
  );

test('groups side by side are merged, and short paths reach down', () => {
  expect(headOf('계', '성별 > 남', '성별 > 여')).toEqual([
    '0,0 2×1 계',
    '0,1 1×2 성별',
    '1,1 1×1 남',
    '1,2 1×1 여',
  ]);
});

test('three levels of groups', () => {
  expect(headOf('가 > 나 > 다', '가 > 나 > 라', '가 > 마')).toEqual([
    '0,0 1×3 가',
    '1,0 1×2 나',
    '1,2 2×1 마',
    '2,0 1×1 다',
    '2,1 1×1 라',
  ]);
});

test('label columns under one name, or with no name of their own, are one header', () => {
  expect(headOf('업무명', '업무명', '계')).toEqual(['0,0 1×2 업무명', '0,2 1×1 계']);
  expect(headOf('업무명', '', '계')).toEqual(['0,0 1×2 업무명', '0,2 1×1 계']);
});

test('a group that ends above its neighbours leaves no hole', () => {
  const head = composeHead(['가', '가 > 나'].map(path => withSources({ path, kind: '글' as const })));
  expect(coverOf({ kind: 'table', rows: 2, columns: 2, headerRows: 2, cells: head.cells })).toEqual([
    1, 1, 1, 1,
  ]);
});

test('row groups are merged downward, a label without a second one across', () => {
  const table = tableOf(facilities);
  expect(mergedOf(table)).toEqual([
    '0,0 2×2 구분',
    '0,2 2×1 계',
    '0,3 1×2 하천',
    '0,5 2×1 비고',
    '2,0 2×1 수문',
    '4,0 1×2 펌프장',
  ]);
  expect(table.headerRows).toBe(2);
  expect(coverOf(table).every(times => times === 1)).toBe(true);
});

test('bare numbers are printed with commas, text as typed', () => {
  const texts = tableOf(facilities).cells.filter(({ row }) => row === 2);
  expect(texts.map(({ text }) => text)).toEqual(['수문', '자동', '1,234', '1,000', '234', '점검 완료']);
});

test.each([
  ['1234', '1,234'],
  ['-1234567.50', '-1,234,567.50'],
  ['22.0', '22.0'],
  ['-0.5', '-0.5'],
  ['0012', '0012'],
  ['-', '-'],
  ['1,234 (5)', '1,234 (5)'],
])('a number typed %s is printed %s', (text, printed) => {
  expect(countText({ value: 0, text, at: 'given' })).toBe(printed);
});

test('a share is computed where only the number was typed', () => {
  const shares = tableOf(volunteers).cells.filter(({ row }) => row === 2);
  expect(shares.map(({ text }) => text)).toEqual(['300 (100%)', '101 (34%)', '199 (66%)']);
});

test('bare numbers below typed shares stand alone: they may be goals, not parts', () => {
  const goal = { cells: [cell(500, 'A21'), cell(200, 'B21'), cell(300, 'C21')] };
  const texts = tableOf({ ...volunteers, rows: [...volunteers.rows, goal] }).cells.filter(
    ({ row }) => row === 3,
  );
  expect(texts.map(({ text }) => text)).toEqual(['500', '200', '300']);
});

test('shares are cut off where the house does so', () => {
  const cutting = { ...setup, houseRules: withSources({ ratioRounding: '절사' as const }) };
  const grid = composeStatusTable(volunteers, cutting).find(
    (block): block is TableBlock => block.kind === 'table',
  );
  expect(grid?.cells.map(({ text }) => text)).toContain('101 (33%)');
});

test('title, period, notes above, unit, table and notes below stand in this order', () => {
  const kinds = composeStatusTable(facilities, setup).map(block =>
    'text' in block ? block.text : block.kind,
  );
  expect(kinds).toEqual([
    '시설물 현황',
    '관리 주체는 시',
    '(단위: 개소)',
    'table',
    '자동: 원격으로 여닫는 수문',
  ]);
});

test('a table that nobody filled in shows its frame with one blank row', () => {
  const table = tableOf({ ...facilities, rows: [] });
  expect(table.rows).toBe(3);
  expect(coverOf(table).every(times => times === 1)).toBe(true);
});

test('columns of sentences are set from the left, short words in the middle', () => {
  const columns = [
    { path: '기능', kind: '글' as const },
    { path: '직위', kind: '글' as const },
  ];
  const rows = [{ cells: [cell('하천 시설물의 안전에 관한 사항 심의', 'A2'), cell('국장', 'B2')] }];
  const table = tableOf({ ...facilities, form: formOf({ columns }), rows, notes: [] });
  expect(table.cells.filter(({ row }) => row === 1).map(({ role }) => role)).toEqual(['text', 'center']);
});
