import type { Block, TableBlock } from '../../src/report/blocks';
import { composeReport } from '../../src/report/report';
import { sumTotals } from '../../src/totals/totals';
import { example } from './example';

const blocks = composeReport(example, sumTotals(example));

function tablesOf(from: readonly Block[]): TableBlock[] {
  return from.filter((block): block is TableBlock => block.kind === 'table');
}

/** The rows of a table as text, covered cells blank. */
function rowsOf(table: TableBlock): string[] {
  return Array.from({ length: table.rows }, (_, row) =>
    Array.from(
      { length: table.columns },
      (_, col) => table.cells.find(cell => cell.row === row && cell.col === col)?.text ?? '',
    ).join('|'),
  );
}

test('the report runs from the cover over the contents to the divisions', () => {
  const outline = blocks.flatMap(block =>
    block.kind === 'heading' && block.level < 4 ? [`${block.level} ${block.text}`] : [],
  );
  expect(blocks.slice(0, 3).map(block => block.kind)).toEqual(['cover', 'contents', 'heading']);
  expect(outline).toEqual([
    '1 Ⅰ. 일반 현황',
    '1 Ⅱ. 2031년도 주요업무 추진실적',
    '2 하천과',
    '3 1. 맑은 하천 순찰',
    '2 공원녹지과',
    '3 1. 도시숲 만들기',
    '3 2. 꽃길 가꾸기',
  ]);
});

test('the contents list names parts and numbered divisions, and points at their headings', () => {
  const contents = blocks.find(block => block.kind === 'contents');
  expect(contents).toEqual({
    kind: 'contents',
    title: '순서',
    entries: [
      { level: 1, text: 'Ⅰ. 일반 현황', target: 'part-1' },
      { level: 1, text: 'Ⅱ. 2031년도 주요업무 추진실적', target: 'part-2' },
      { level: 2, text: '1. 하천과', target: 'division-1' },
      { level: 2, text: '2. 공원녹지과', target: 'division-2' },
    ],
  });
  const deep = composeReport(example, sumTotals(example), 3)[1];
  expect(deep?.kind === 'contents' && deep.entries.map(entry => entry.level)).toEqual([1, 1, 2, 3, 2, 3, 3]);
});

test('ids of headings are unique', () => {
  const ids = blocks.flatMap(block => (block.kind === 'heading' ? [block.id] : []));
  expect(new Set(ids).size).toBe(ids.length);
});

test('the bureau leads with its divisions and teams, and with its people', () => {
  const leads = blocks.flatMap(block => (block.kind === 'lead' ? [block.text] : []));
  expect(leads).toEqual(['기 구 ----- 2개과 2개팀', '인 력 ----- (정원:24명, 현원:22명)']);
});

test("the bureau's table counts ranks under its own columns, with special service in brackets", () => {
  expect(rowsOf(tablesOf(blocks)[0]!)).toEqual([
    '구 분|직 급|총계|4급 이상|5급|6급|연 구사',
    '총 계|정 원|24|1|3 (별정1)|19 (별정1, 임기1)|1',
    '|현 원|22|-|3|19|',
    '하천과|정 원|18|1|2 (별정1)|15|',
    '|현 원|16|-|2|14|',
    '공원녹지과|정 원|6|-|1|4 (별정1, 임기1)|1',
    '|현 원|6|-|1|5|',
  ]);
});

test("a division's table prints what was typed, and leaves out ranks of all that nobody filled in", () => {
  const [, first] = tablesOf(blocks);
  expect(rowsOf(first!)).toEqual([
    '구 분|계|4급|5급|6급|비고',
    '정 원|18|1|2(1)|15|(별정직)',
    '현 원|17|-|2|14|',
  ]);
});

test('a division with several special kinds names them', () => {
  const last = tablesOf(blocks).pop()!;
  expect(rowsOf(last)).toEqual(['구 분|계|5급|6급|연구사', '정 원|6|1|4(별정1, 임기1)|1', '현 원|6|1|5|']);
});

test('notes on absences are composed, or printed in their own wording', () => {
  const notes = blocks.flatMap(block => (block.kind === 'note' && block.mark === '※' ? [block.text] : []));
  expect(notes).toEqual([
    '현원에 사고인원 미포함 : 육아휴직 2명(6급 2명)',
    '현원에 사고인원 미포함 : 육아휴직 2명(6급 2명), 정원 외 시선제 3명(마급 3명)',
    '관리 주체는 시',
    '시비는 추경에 반영',
    '휴직 1명(6급 1명) 미포함',
  ]);
});

test('a chart shows the teams that were entered, and invents none', () => {
  const charts = blocks.flatMap(block => (block.kind === 'chart' ? [block.root] : []));
  expect(charts.map(root => root.children.map(node => node.name))).toEqual([
    ['하천과', '공원녹지과'],
    [],
    ['공원팀', '녹지팀'],
  ]);
});

test('the band opens the page of the first project, every other project opens its own', () => {
  const opening = blocks.flatMap(block =>
    block.kind === 'band' || (block.kind === 'heading' && block.newPage)
      ? [block.kind === 'band' ? 'band' : block.id]
      : [],
  );
  expect(opening).toEqual(['part-1', 'part-2', 'band', 'division-2', 'band', 'project-2-2']);
});

test('a division that was abolished is neither counted nor reported, unless it has projects', () => {
  const [river, parks] = example.divisions;
  const gone = {
    ...parks!,
    division: { ...parks!.division, state: { value: '폐지', text: '폐지', at: 'given' } as const },
  };
  const outlineOf = (records: typeof example): string[] =>
    composeReport(records, sumTotals(records)).flatMap(block =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
  expect(outlineOf({ ...example, divisions: [river!, gone] })).toEqual(['하천과', '공원녹지과']);
  expect(outlineOf({ ...example, divisions: [river!, { ...gone, projects: [] }] })).toEqual(['하천과']);
});
