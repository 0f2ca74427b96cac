import type { Finding } from '../../src/model/findings';
import type { TabPlan } from '../../src/model/plan';
import { plannedTab } from '../../src/model/planned-tab';
import { emptyRecords } from '../../src/model/records';
import { withSources } from '../../src/model/sourced';
import type { Totals } from '../../src/model/totals';
import { layOutFindings, layOutTabs, layOutTotals, readRecords } from '../../src/template/tabs';
import { example } from './example';
import { forms, setup } from './example-setup';
import { plainRecords } from './plain';

const shownIn = (plan: TabPlan): string[][] =>
  plannedTab(plan).rows.map(row => row.map(cell => (cell.formula ? `=${cell.formula}` : cell.shown)));
const noted = (plan: TabPlan): Record<string, string> =>
  Object.fromEntries(
    plan.cells.filter(cell => cell.note).map(cell => [`${cell.row},${cell.col}`, cell.note!]),
  );

describe('a fresh workbook', () => {
  const fresh = emptyRecords(setup, forms);
  const plans = layOutTabs(fresh);

  test('reads back as empty, without trouble but for what is still to be typed', () => {
    const read = readRecords(plans.map(plannedTab));
    expect(read.troubles).toEqual([]);
    const [culture] = read.divisions;
    expect(culture!.projects).toEqual([]);
    expect(culture!.tables.map(table => table.rows.length)).toEqual([0, 3, 0, 0]);
    expect(culture!.tables[0]!.notes[0]!.text.text).toBe('※ 이용자: 회원증이 있는 사람');
  });

  test('has a tab for everything, with room to type and frozen headers', () => {
    expect(plans.map(({ name }) => name)).toEqual([
      '시작하기',
      '설정',
      '서식',
      '문화과 현황',
      '문화과 사업',
      '문화과 사업비',
      '일자리경제과 현황',
      '일자리경제과 사업',
      '일자리경제과 사업비',
      '기존 총괄',
      '수용',
    ]);
    const outline = plans[4]!;
    expect(outline.frozenRows).toBe(4);
    expect(plannedTab(outline).rows.length).toBeGreaterThan(40);
    expect(outline.cells[outline.cells.length - 1]!.look).toBe('text');
  });

  test('lets supervisors alone into theirs, and warns before a computed cell', () => {
    expect(plans.map(({ guard }) => guard?.by)).toEqual([
      ...['supervisors', 'supervisors', 'supervisors'],
      ...Array(6).fill('warning'),
      ...['supervisors', 'warning'],
    ]);
    const status = plans[3]!;
    const isOpen = (row: number, col: number) =>
      status.guard!.open.some(
        area => row >= area.row && row <= area.lastRow && col >= area.col && col <= area.lastCol,
      );
    for (const { row, col, look, formula } of status.cells) {
      if (formula) expect(isOpen(row, col)).toBe(false);
      else if (look === 'number' || look === 'text') expect(isOpen(row, col)).toBe(true);
    }
  });

  test('offers what may be chosen, in every row', () => {
    const money = plans[5]!;
    expect(money.choices.map(({ options }) => options)).toEqual([
      ['본예산', '추경', '이월', '비예산'],
      ['원', '천원', '백만원', '억원'],
    ]);
    const { area } = money.choices[0]!;
    expect(area).toEqual({ row: 4, col: 1, lastRow: 15, lastCol: 1 });
  });

  test('a division that is abolished gets no tabs, but keeps those it has', () => {
    const abolished = withSources({ code: 'D9', name: '옛과', state: '폐지' as const });
    const grown = { ...setup, divisions: [...setup.divisions, abolished] };
    expect(layOutTabs({ ...example, setup: grown })).toHaveLength(plans.length);
    const read = readRecords(layOutTabs({ ...example, setup: grown }).map(plannedTab));
    expect(read.divisions).toHaveLength(2);
    const kept = emptyRecords(grown, forms);
    expect(layOutTabs(kept)).toHaveLength(plans.length + 3);
    expect(readRecords(layOutTabs(kept).map(plannedTab)).divisions).toHaveLength(3);
  });
});

test('groups of labels are merged, and so is a label that stands alone', () => {
  const status = layOutTabs(example).find(({ name }) => name === '문화과 현황')!;
  const at = (text: string) => status.cells.find(({ value }) => value === text)!;
  const [group, alone] = [at('공연장'), at('노래연습장')];
  expect(status.merges).toContainEqual({ row: group.row, col: 0, lastRow: group.row + 1, lastCol: 0 });
  expect(status.merges).toContainEqual({ row: alone.row, col: 0, lastRow: alone.row, lastCol: 1 });
});

test('a division with a very long name has tabs that every program takes, known by its code', () => {
  const name = '지속가능한 미래도시 조성 및 탄소중립 녹색성장 추진기획과';
  const divisions = [
    ...setup.divisions,
    withSources({ code: 'L1', name }),
    withSources({ code: 'L2', name: `${name} ` }),
    withSources({ code: 'L3', name: '문화과' }),
    withSources({ code: 'L4', name: '[가]/나*다?과' }),
  ];
  const records = emptyRecords({ ...setup, divisions }, forms);
  const plans = layOutTabs(records);
  const names = plans.map(plan => plan.name);
  expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(31);
  expect(new Set(names).size).toBe(names.length);
  expect(names.join()).not.toMatch(/[[\]*?/\\:]/);
  expect(readRecords(plans.map(plannedTab)).divisions.map(({ division }) => division.code.value)).toEqual([
    ...['D1', 'D2', 'L1', 'L2', 'L3', 'L4'],
  ]);
});

test('minus terms are taken off in a SUM of their own', () => {
  const [first] = forms;
  const signed = withSources({ path: '계', kind: '수' as const, equation: '계 = 성별 > 남 - 성별 > 여' });
  const form = { ...first!, columns: first!.columns.map((own, i) => (i === 1 ? signed : own)) };
  const plan = layOutTabs(emptyRecords(setup, [form])).find(({ name }) => name === '문화과 현황')!;
  expect(plan.cells.filter(cell => cell.formula?.includes('-'))[0]!.formula).toMatch(
    /^SUM\(C\d+\)-SUM\(D\d+\)$/,
  );
});

describe('점검 결과', () => {
  const finding: Finding = {
    key: 'k1',
    rule: 'tables-foot',
    severity: 'error',
    message: '계가 맞지 않습니다.',
    division: '문화과',
    at: { tab: '문화과 현황', cell: 'B12' },
    text: '12',
    found: 12,
    expected: 13,
    related: [{ tab: '문화과 현황', cell: 'C12', text: '5' }],
  };

  test('one row a finding, with a link and the cells that take part', () => {
    const plan = layOutFindings(
      [finding, { ...finding, key: 'k2', division: null, severity: 'note' }],
      example,
    );
    expect(shownIn(plan).slice(1)).toEqual([
      [expect.stringContaining('오류 1건, 주의 0건, 참고 1건')],
      ['심각도', '과', '자리', '적힌 것', '무엇이 어긋났나', '있어야 할 값', '규칙', '키', '함께 볼 칸'],
      [
        '오류',
        '문화과',
        '문화과 현황!B12',
        '12',
        '계가 맞지 않습니다.',
        '13',
        'tables-foot',
        'k1',
        '문화과 현황!C12',
      ],
      [
        '참고',
        '국',
        '문화과 현황!B12',
        '12',
        '계가 맞지 않습니다.',
        '13',
        'tables-foot',
        'k2',
        '문화과 현황!C12',
      ],
    ]);
    expect(plan.cells.find(({ link }) => link)).toMatchObject({ look: 'link', link: finding.at });
    expect(plan.guard!.by).toBe('warning');
  });

  test('says so when there is nothing', () => {
    expect(shownIn(layOutFindings([], example))[1]).toEqual(['☞ 점검에서 나온 것이 없습니다.']);
  });
});

describe('국 총괄', () => {
  const cell = (tab: string, name: string) => ({ tab, cell: name });
  const totals: Totals = {
    organisation: {
      divisions: { value: 2, cells: [cell('설정', 'A19')] },
      teams: { value: 2, cells: [cell('문화과 현황', 'A7'), cell('문화과 현황', 'A8')] },
    },
    headcount: [
      {
        division: null,
        kind: 'authorized',
        rank: '6급',
        count: 5,
        special: { 별정직: 1 },
        cells: [cell('문화과 현황', 'E17')],
      },
      {
        division: '문화과',
        kind: 'authorized',
        rank: '6급',
        count: 5,
        special: {},
        cells: [cell('문화과 현황', 'E17')],
      },
    ],
    absences: [
      {
        division: null,
        category: '사고',
        reason: '육아휴직',
        rank: '',
        count: 2,
        cells: [cell('문화과 현황', 'D28')],
      },
    ],
    budgets: [
      {
        division: null,
        project: null,
        fund: '구비',
        amount: 291652,
        unit: '천원',
        cells: [cell('문화과 사업비', 'E4')],
      },
      {
        division: '문화과',
        project: 1,
        fund: '구비',
        amount: 291652,
        unit: '천원',
        cells: [cell('문화과 사업비', 'E4')],
      },
      { division: '문화과', project: 1, fund: '', amount: 7, unit: '천원', cells: [] },
    ],
    projects: [{ division: '문화과', number: 1, title: '생활 속 문화 확산' }],
  };
  const plan = layOutTotals(totals, example);

  test('shows every total, sums live', () => {
    const rows = shownIn(plan);
    expect(rows).toContainEqual(['국 전체', '정원', '=SUM(D10)', '5']);
    expect(rows).toContainEqual(['국 전체', '정원 중 별정직', '=SUM(D11)', '1']);
    expect(rows).toContainEqual(['국 전체', '사고', '육아휴직', '', '2']);
    expect(rows).toContainEqual(['과', '사업 번호', '사업명', '구비', '재원 미상', '계']);
    expect(rows).toContainEqual([
      '문화과',
      '1',
      '생활 속 문화 확산',
      '291,652',
      '7',
      expect.stringMatching(/^=SUM\(D\d+:E\d+\)$/),
    ]);
  });

  test('names the source cells of every total', () => {
    const notes = Object.values(noted(plan));
    expect(notes).toContain('근거: 문화과 현황!A7, 문화과 현황!A8');
    expect(notes.filter(note => note === '근거: 문화과 사업비!E4')).toHaveLength(2);
  });

  test('is not in the way of reading', () => {
    const tabs = [...layOutTabs(example), plan, layOutFindings([], example)].map(plannedTab);
    expect(plainRecords(readRecords(tabs))).toEqual(plainRecords(example));
  });
});
