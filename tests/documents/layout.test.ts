import { cellLines, roomFor, wordsOf } from '../../src/documents/cell-lines';
import { layOutChart } from '../../src/documents/chart-grid';
import { innerWidth, planColumns } from '../../src/documents/columns';
import { contentsLines } from '../../src/documents/contents-lines';
import { PAGE_HEIGHT } from '../../src/documents/extents';
import { piecesOf } from '../../src/documents/flow';
import { keepTogether } from '../../src/documents/keep';
import { numberInsets } from '../../src/documents/number-columns';
import { estimatePages, placeGroups } from '../../src/documents/page-estimate';
import { fitPieces, spilledProjects } from '../../src/documents/page-fit';
import { headingSpans } from '../../src/documents/paragraphs';
import { textWidth } from '../../src/documents/styles';
import { layOutTable } from '../../src/documents/table-layout';
import { legal } from '../../src/documents/xml';
import type { Block, ContentsEntry } from '../../src/report/blocks';
import { strainedReports } from '../office/published';
import { plainTable } from './blocks';

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

describe('words that stay together', () => {
  test.each([
    ['2023. 10. 31.', '2023.\u00a010.\u00a031.'],
    ['2019. 4. 1. ~ 2024. 3. 31.', '2019.\u00a04.\u00a01. ~ 2024.\u00a03.\u00a031.'],
    ['정 원', '정\u00a0원'],
    ['구 분: 안 내', '구\u00a0분: 안\u00a0내'],
    ['1. 사업 개요', '1. 사업 개요'],
  ])('%s', (text, kept) => {
    expect(keepTogether(text)).toBe(kept);
  });

  test('a cell is broken before its brackets, else between words, never in a number', () => {
    expect(cellLines('36,746㎡ (2/12)', 60, 10)).toEqual(['36,746㎡', '(2/12)']);
    expect(cellLines('34 (별정1, 임기1)', 40, 10)).toEqual(['34', '(별정1,', '임기1)']);
    expect(cellLines('신문형 20면(연 10회)', 70, 10)).toEqual(['신문형', '20면(연\u00a010회)']);
    expect(cellLines('1,234,567', 10, 10)).toEqual(['1,234,567']);
    expect(cellLines('신문형 20면\n책자형', 200, 10)).toEqual(['신문형 20면', '책자형']);
  });
});

describe('columns', () => {
  test('fill the width, and like columns come out alike', () => {
    const { widths, size } = planColumns(plainTable(['남', '여', '계'], ['1', '20', '21']), textWidth);
    expect(sum(widths)).toBeCloseTo(textWidth, 6);
    expect(size).toBe(11);
    expect(widths[0]).toBeCloseTo(widths[1]!, 6);
  });

  test('many columns make the type smaller rather than break a word', () => {
    const heads = Array.from({ length: 14 }, (_, i) => `연면적${i}`);
    const { widths, size } = planColumns(plainTable(heads, heads), textWidth);
    expect(sum(widths)).toBeCloseTo(textWidth, 6);
    expect(size).toBeLessThan(10.5);
  });

  test('fourteen columns of numbers stand without a broken one', () => {
    const numbers = Array.from({ length: 14 }, (_, i) => ((i + 1) * 12345).toLocaleString('en'));
    const heads = numbers.map((_, i) => `지표${i + 1}`);
    const table = plainTable(heads, numbers);
    const plan = planColumns(table, textWidth);
    for (const cell of table.cells)
      expect(cellLines(cell.text, innerWidth(cell, plan), plan.size)).toEqual([cell.text]);
    expect(numbers.map(text => roomFor(text, plan.size)).every((room, i) => room <= plan.widths[i]!)).toBe(
      true,
    );
  });

  test.each(strainedReports)(
    'no word, number or date of $name is broken in a cell of a table',
    ({ blocks }) => {
      const tables = blocks.flatMap(block => (block.kind === 'table' ? [block] : []));
      expect(tables.length).toBeGreaterThan(4);
      for (const table of tables) {
        const plan = planColumns(table, textWidth);
        for (const cell of table.cells)
          for (const word of wordsOf(cell.text))
            expect([word, roomFor(word, plan.size) <= innerWidth(cell, plan)]).toEqual([word, true]);
      }
    },
  );

  test('more columns than can be fitted still make a table', () => {
    const heads = Array.from({ length: 60 }, (_, i) => `가나다라마바사${i}`);
    expect(sum(planColumns(plainTable(heads), textWidth).widths)).toBeCloseTo(textWidth, 6);
  });

  test('bare numbers of several rows stand under each other, other columns in the middle', () => {
    const table = plainTable(['구분', '수', '비율'], ['1', '1,234', '3 (10%)'], ['2', '-', '27 (90%)']);
    const insets = numberInsets(table, planColumns(table, textWidth));
    expect(insets.map(inset => inset !== undefined)).toEqual([true, true, false]);
  });
});

describe('charts', () => {
  const chartOf = (count: number, teams = 0): ReturnType<typeof layOutChart> =>
    layOutChart({
      name: '국',
      children: Array.from({ length: count }, (_, i) => ({
        name: `${i}과`,
        children: Array.from({ length: teams }, (_, t) => ({ name: `${t}팀`, children: [] })),
      })),
    });

  test.each([
    [0, 0],
    [1, 0],
    [2, 3],
    [5, 0],
    [7, 2],
    [8, 2],
    [15, 0],
  ])('%i boxes with %i names each cover the grid without holes, within the text', (count, teams) => {
    const { widths, rows, cells } = chartOf(count, teams);
    const cover = rows.map(() => widths.map(() => 0));
    for (const { row, col, rowSpan, colSpan } of cells)
      for (let r = row; r < row + rowSpan; r++) for (let c = col; c < col + colSpan; c++) cover[r]![c]! += 1;
    expect(cover.every(row => row.every(times => times === 1))).toBe(true);
    expect(sum(widths)).toBeLessThanOrEqual(textWidth + 0.001);
  });

  test('names too long to stand side by side are drawn downward, whole and as high as their lines', () => {
    const named = (names: readonly string[]): ReturnType<typeof layOutChart> =>
      layOutChart({
        name: '국',
        children: names.map(name => ({ name, children: [{ name: `${name}팀 `.repeat(9), children: [] }] })),
      });
    expect(named(['가과', '나과', '다과']).widths).toHaveLength(4);
    const { rows, cells } = named(Array.from({ length: 6 }, (_, i) => `도시재생전략추진지원${i}과`));
    const names = cells.filter(cell => cell.style === 'chartLeaf');
    expect(names.map(({ col }) => col)).toEqual([3, 3, 3, 3, 3, 3]);
    for (const { row, rowSpan } of names)
      expect(sum(rows.slice(row, row + rowSpan).map(({ height }) => height))).toBeGreaterThan(26);
  });

  test('many boxes without names of their own stand in pairs beside a trunk', () => {
    const boxes = chartOf(9).cells.filter(cell => cell.style === 'chartBox');
    expect(boxes.map(({ col }) => col)).toEqual([0, 4, 0, 4, 0, 4, 0, 4, 0]);
    expect(boxes.map(({ lines }) => lines[0])).toEqual(Array.from({ length: 9 }, (_, i) => `${i}과`));
  });

  test('a root alone is one box', () => {
    expect(chartOf(0).cells).toHaveLength(1);
  });
});

describe('pages', () => {
  const line = (text: string): Block => ({ kind: 'bullet', depth: 1, mark: '-', text });
  const heading = (id: string): Block => ({ kind: 'heading', level: 3, id, text: id, newPage: true });
  const lines = (count: number): Block[] => Array.from({ length: count }, (_, i) => line(`${i}건`));

  test('what opens a page, and what runs over, is counted', () => {
    const blocks = [heading('a'), ...lines(80), heading('b'), ...lines(3), heading('c')];
    expect(estimatePages(blocks)).toEqual({ a: 1, b: 4, c: 5 });
  });

  test('a few lines too many are drawn together, many are not', () => {
    const drawn = fitPieces([heading('a'), ...lines(34)]);
    expect(drawn[0]!.squeeze).toBeLessThan(1);
    expect(estimatePages([heading('a'), ...lines(34), heading('b')])).toEqual({ a: 1, b: 2 });
    expect(fitPieces([heading('a'), ...lines(60)])[0]!.squeeze).toBe(1);
    expect(PAGE_HEIGHT).toBeGreaterThan(700);
  });

  test('a project that is still too long is set in smaller type, and one that spills is named', () => {
    const tight = fitPieces([heading('a'), ...lines(34)]);
    expect(tight[0]!.scale).toBeLessThan(1);
    expect(spilledProjects([heading('a'), ...lines(34)])).toEqual([]);
    expect(spilledProjects([heading('a'), ...lines(60), heading('b')])).toEqual(['a']);
  });

  test('rows of counts are of one height where the page has room for it', () => {
    const counts = (rows: number): Block => {
      const texts = Array.from({ length: rows }, (_, i) => ['과', i % 2 === 0 ? '34 (별정1,\n임기1)' : '7']);
      return plainTable(['구분', '6급'], ...texts);
    };
    const heightsOf = (blocks: readonly Block[]): number[] => {
      const { block, squeeze, isEven } = fitPieces(blocks).find(piece => piece.block.kind === 'table')!;
      return layOutTable(block as Block & { kind: 'table' }, squeeze, isEven).heights.slice(1);
    };
    const even = heightsOf([heading('a'), counts(6)]);
    expect(new Set(even).size).toBe(1);
    const uneven = heightsOf([heading('a'), counts(6), ...lines(19)]);
    expect(new Set(uneven).size).toBe(2);
    expect(sum(uneven)).toBeLessThan(sum(even));
    expect(fitPieces([heading('a'), counts(6), ...lines(19)])[0]!.squeeze).toBe(1);
  });

  test('the projects of a division stay together in the contents list', () => {
    const entry = (level: 1 | 2 | 3): ContentsEntry => ({ level, text: '', target: '' });
    const entries = ([1, 2, 3, 3, 2, 3, 1] as const).map(entry);
    const kept = contentsLines({ kind: 'contents', title: '순서', entries }, {}).map(line => line.keepNext);
    expect(kept).toEqual([true, true, true, false, true, false, false]);
  });

  test('the dot of a part stands close to its number, and no word is lost', () => {
    const [number, rest] = headingSpans('Ⅱ. 추진실적', 20);
    expect([number!.text, rest!.text]).toEqual(['Ⅱ', '. 추진실적']);
    expect(number!.tracking).toBeLessThan(0);
    expect(headingSpans('1. 추진실적', 20)).toEqual([{ text: '1. 추진실적' }]);
  });

  test('a long table is broken between rows, its header on every page; what does not fit goes to the next', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [String(i)]);
    const table = plainTable(['수'], ...rows);
    expect(estimatePages([heading('a'), table, heading('b')])).toEqual({ a: 1, b: 3 });
    const groups = placeGroups(
      piecesOf([heading('a'), ...lines(25), { kind: 'caption', text: '표' }, table]),
    );
    expect(groups[groups.length - 1]).toMatchObject({ page: 2, isPushed: true });
  });

  test('a caption takes the unit of its table on its own line', () => {
    const pieces = piecesOf([
      { kind: 'caption', text: '현황' },
      { kind: 'unit', text: '(단위: 명)' },
      plainTable(['계'], ['1']),
    ]);
    expect(pieces.map(piece => piece.unit)).toEqual(['(단위: 명)', undefined]);
    expect(pieces[0]!.keepNext).toBe(true);
  });
});

test('legal keeps whole characters beyond the first plane', () => {
  expect(legal('가\u0001𠮷\udc00\ud842나\ufffe')).toBe('가𠮷나');
});
