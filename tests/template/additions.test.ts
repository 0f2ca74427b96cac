/** Laying out again only adds: what changes is said, what was typed stays. */
import fc from 'fast-check';
import { type Cell, EMPTY, type Tab } from '../../src/model/grid';
import { plannedTab } from '../../src/model/planned-tab';
import { type Additions, planAdditions } from '../../src/template/additions';
import { layOutTabs, readRecords } from '../../src/template/tabs';
import { records } from './arbitrary';
import { edited, exampleTabs, placeOf, type } from './edit';
import { plainRecords } from './plain';

/** A row of a list in 설정, below its last filled one. */
const listed =
  (title: string, ...values: string[]) =>
  (rows: Cell[][]) => {
    const { row } = placeOf(rows, title);
    const free = rows.findIndex((cells, at) => at > row && cells.every(cell => cell.value === null));
    for (const [col, value] of values.entries()) type(rows, free, col, value);
  };

const additionsTo = (tabs: readonly Tab[]): Additions => planAdditions(tabs, readRecords(tabs));

/** The tabs with what was planned put into them. */
function added(tabs: readonly Tab[], { tabs: plans, cells }: Additions): Tab[] {
  const changed = tabs.map(tab => {
    const rows = tab.rows.map(own => [...own]);
    for (const { row, col, value, formula } of cells.find(one => one.tab === tab.name)?.cells ?? []) {
      const old = rows[row]?.[col] ?? EMPTY;
      if (old.value !== null) throw new Error(`${tab.name} ${row},${col} is typed in: ${old.shown}`);
      const cell =
        formula === undefined
          ? { value: value ?? null, shown: String(value ?? '') }
          : { value: null, shown: '', formula };
      type(rows, row, col, cell);
    }
    return { ...tab, rows };
  });
  return [...changed, ...plans.map(plannedTab)];
}

const said = (...changes: ((rows: Cell[][]) => void)[]): readonly string[] =>
  additionsTo(changes.reduce((tabs, change) => edited('설정', change, tabs), exampleTabs())).said;

describe('laying out again says what it adds', () => {
  test('nothing, where nothing is lacking', () => {
    expect(said()).toEqual([]);
  });

  test('the tabs of a new division', () => {
    expect(said(listed('【과】', 'Z', '체육과'))).toEqual([
      '‘체육과 현황’ 탭 추가',
      '‘체육과 사업’ 탭 추가',
      '‘체육과 사업비’ 탭 추가',
    ]);
  });

  test('the column of a new rank, wherever it is used', () => {
    const lines = said(listed('【직급】', '연구사', '연구사'));
    expect(lines).toContain('‘문화과 현황’ 탭: 열 1개 추가(연구사)');
    expect(lines.every(line => line.endsWith('열 1개 추가(연구사)'))).toBe(true);
  });

  test('the column of a new fund, and not of one that stands there by its other name', () => {
    expect(said(listed('【재원】', '도비'))).toContain('‘문화과 사업비’ 탭: 열 1개 추가(도비)');
    const tabs = edited('문화과 사업비', rows => {
      const { row, col } = placeOf(rows, '구비');
      type(rows, row, col, '자체재원');
    });
    const aliased = edited(
      '설정',
      rows => {
        const { row, col } = placeOf(rows, '구비');
        type(rows, row, col + 1, '자체재원');
      },
      tabs,
    );
    expect(additionsTo(aliased).said).toEqual([]);
  });

  test('a block that somebody deleted, below all others', () => {
    const tabs = edited('문화과 현황', rows => {
      rows.splice(placeOf(rows, '【현원 미포함 인원】').row, 4);
    });
    const additions = additionsTo(tabs);
    expect(additions.said).toEqual(['‘문화과 현황’ 탭: 표 1개 추가(【현원 미포함 인원】)']);
    expect(readRecords(added(tabs, additions)).troubles.filter(({ kind }) => kind === 'lost')).toEqual([]);
  });
});

test('live totals take in a new column, one typed over stays', () => {
  const grown = edited('설정', listed('【직급】', '연구사', '연구사'));
  const tabs = edited('문화과 현황', rows => type(rows, placeOf(rows, '정원').row, 1, 3), grown);
  const own = additionsTo(tabs).cells.find(({ tab }) => tab === '문화과 현황')!;
  const formulas = own.cells.filter(cell => cell.formula !== undefined);
  const head = own.cells.find(({ look }) => look === 'head')!;
  expect(head.value).toBe('연구사');
  expect(formulas.length).toBeGreaterThan(0);
  for (const { row, formula } of formulas)
    expect(formula).toContain(`${'ABCDEFGHIJKLMN'[head.col]}${row + 1}`);
  expect(formulas.some(({ row }) => row === head.row + 1)).toBe(false);
});

test('whatever the office grows by: all typed cells stay, the records stay, and nothing is left to add', () => {
  const growth = fc.record({
    rank: fc.constantFrom('연구사', '관리관'),
    fund: fc.constantFrom('도비', '사비'),
    division: fc.constantFrom('체육과', '교육과'),
  });
  fc.assert(
    fc.property(records, growth, (given, { rank, fund, division }) => {
      const laid = layOutTabs(given).map(plannedTab);
      const tabs = [
        listed('【직급】', rank, rank),
        listed('【재원】', fund),
        listed('【과】', 'NEW', division),
      ].reduce((now, change) => edited('설정', change, now), laid);
      const after = added(tabs, additionsTo(tabs));
      expect(additionsTo(after).said.filter(line => !line.includes('직접'))).toEqual([]);
      const divisionsOf = (all: readonly Tab[]) =>
        readRecords(all)
          .divisions.slice(0, given.divisions.length)
          .map(own => ({ ...own, headcount: own.headcount.rows }));
      expect(JSON.stringify(plainRecords({ ...given, divisions: divisionsOf(after) as never }))).toBe(
        JSON.stringify(plainRecords({ ...given, divisions: divisionsOf(tabs) as never })),
      );
    }),
    { numRuns: 25 },
  );
});
