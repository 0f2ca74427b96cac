/** Bureau totals out of divisions drawn in a few lines. */

import type { Records } from '../../src/model/records';
import { given } from '../../src/model/sourced';
import type { Sketch } from '../../src/rules/rule';
import { inThousands, wonIn } from '../../src/totals/money';
import { addExactly } from '../../src/totals/sums';
import { sumTotals } from '../../src/totals/totals';
import { recordsOf } from '../rules/build';

/** A bureau of several divisions: 가과, 나과 …; `state` of the last one where it is no longer standing. */
function bureauOf(sketches: readonly Sketch[], state?: '폐지' | '이관'): Records {
  const all = sketches.map(recordsOf);
  const divisions = all.map(({ divisions: [own] }, i) => ({
    ...own!,
    division: {
      ...own!.division,
      code: given('ABC'[i]!),
      name: given(`${'가나다'[i]}과`),
      ...(state && i === all.length - 1 ? { state: given(state) } : {}),
    },
  }));
  return { ...all[0]!, divisions };
}

describe('인력', () => {
  const records = bureauOf([
    { headcount: ['정원 | 3급 1 | 4급 2 | 6급 3', '정원 중 별정직 | 6급 1', '현원 | 4급 2'] },
    { headcount: ['정원 | 6급 2 | 연구사 1', '정원 중 임기제 | 6급 1'] },
  ]);
  const { headcount } = sumTotals(records);
  const bureau = headcount.filter(({ division }) => division === null);

  it('counts the bureau by column, in the order of the setup, unknown ranks under their own name', () => {
    const authorized = bureau.filter(({ kind }) => kind === 'authorized');
    expect(authorized.map(({ rank, count }) => [rank, count])).toEqual([
      ['4급 이상', 3],
      ['6급', 5],
      ['연구사', 1],
    ]);
  });

  it('keeps special service within its rank', () => {
    expect(bureau.find(({ rank }) => rank === '6급')?.special).toEqual({ 별정직: 1, 임기제: 1 });
  });

  it('gives every division by its own ranks, both kinds for each', () => {
    const own = headcount.filter(({ division }) => division === '가과');
    expect(own.map(({ rank, kind, count }) => `${rank} ${kind} ${count}`)).toEqual([
      '3급 authorized 1',
      '3급 current 0',
      '4급 authorized 2',
      '4급 current 2',
      '6급 authorized 3',
      '6급 current 0',
    ]);
  });

  it('names every cell behind a total', () => {
    const total = bureau.find(({ rank, kind }) => rank === '4급 이상' && kind === 'authorized');
    expect(total?.cells).toEqual([
      { tab: '가과 현황', cell: 'B1' },
      { tab: '가과 현황', cell: 'C1' },
    ]);
  });

  it('has no row for a rank that nobody entered', () => {
    expect(sumTotals(bureauOf([{}])).headcount).toEqual([]);
  });
});

describe('사고인원', () => {
  const rows = (...absences: string[]) =>
    sumTotals(bureauOf([{ absences }, { absences: ['사고 | 육아 휴직 | 7급 | 1', '사고 | 병가 | | 1'] }]))
      .absences;

  it('adds up by reason and rank, high to low, and leaves stated sums out', () => {
    const bureau = rows(
      '사고 | 육아휴직 | 계 | 3',
      '사고 | 육아휴직 | 8급 | 2',
      '사고 | 육아휴직 | 7급 | 1',
    ).filter(({ division }) => division === null);
    expect(bureau.map(({ reason, rank, count, cells }) => [reason, rank, count, cells.length])).toEqual([
      ['육아휴직', '7급', 2, 2],
      ['육아휴직', '8급', 2, 1],
      ['병가', '', 1, 1],
    ]);
  });

  it('counts a stated sum of which nothing else is told', () => {
    const [first] = rows('정원 외 | 시선제 | 계 | 18').filter(({ division }) => division === '가과');
    expect(first).toMatchObject({ category: '정원 외', reason: '시선제', rank: '', count: 18 });
  });
});

describe('사업비', () => {
  const { budgets } = sumTotals(
    bureauOf([
      { budget: ['1 | 천원 | 구비 995,060', '1 | 추경 | 천원 | 구비 27,417', '2 | 원 | 구비 721,791'] },
      { budget: ['1 | 백만원 | 국비 1.1 | 사비 0.2', '2 | 천원 | 계 38,014', '3 | 천원 | 구비 5 | 계 7'] },
    ]),
  );

  it('adds up every project by fund, in 천원', () => {
    const own = budgets.filter(({ division }) => division === '가과');
    expect(own.map(({ project, fund, amount }) => [project, fund, amount])).toEqual([
      [1, '구비', 1022477],
      [2, '구비', 721.791],
    ]);
  });

  it('adds up the bureau by fund, exactly; a typed sum counts only where no fund is told', () => {
    const bureau = budgets.filter(({ division }) => division === null);
    expect(bureau.map(({ fund, amount, cells }) => [fund, amount, cells.length])).toEqual([
      ['국비', 1100, 1],
      ['구비', 1023203.791, 4],
      ['사비', 200, 1],
      ['', 38014, 1],
    ]);
  });

  it.each([
    ['천원', 1000],
    ['백만 원', 1e6],
    ['만원', 1e4],
    ['억원', 1e8],
    ['명', undefined],
  ])('knows the unit %s', (unit, won) => {
    expect(wonIn(unit)).toBe(won);
  });

  it('leaves no dust of binary fractions', () => {
    expect(addExactly([0.1, 0.2])).toBe(0.3);
    expect(inThousands(721791, '원')).toBe(721.791);
    expect(inThousands(1.15, '억원')).toBe(115000);
  });
});

describe('기구와 사업', () => {
  it('counts standing divisions; one abolished keeps its projects but not its people', () => {
    const sketch: Sketch = { headcount: ['정원 | 6급 1'], projects: '1 | 2' };
    const totals = sumTotals(bureauOf([sketch, sketch], '폐지'));
    expect(totals.organisation.divisions.value).toBe(1);
    expect(totals.headcount.find(({ division }) => division === null)?.count).toBe(1);
    expect(totals.projects.map(({ division, number }) => `${division} ${number}`)).toEqual([
      '가과 1',
      '가과 2',
      '나과 1',
      '나과 2',
    ]);
  });

  it('takes the published number of teams until one is entered', () => {
    const records = bureauOf([{ published: ['팀 19'] }]);
    expect(sumTotals(records).organisation.teams).toEqual({
      value: 19,
      cells: [{ tab: '기존 총괄', cell: 'A1' }],
    });
    const entered = { ...records, divisions: [{ ...records.divisions[0]!, teams: [given('총무팀')] }] };
    expect(sumTotals(entered).organisation.teams.value).toBe(1);
  });
});
