import { linesOf } from '../../src/model/sourced';
import { bureauReport, divisionOf } from './reports';

const { records } = bureauReport();
const { setup, divisions, published } = records;

describe('headcount', () => {
  test('ties every rank to a column of the bureau', () => {
    expect(
      setup.ranks.map(({ name, column, divisions: codes }) => [name.value, column?.value, codes?.value]),
    ).toEqual([
      ['정무직', '4급 이상', 'A'],
      ['3급', '4급 이상', 'A'],
      ['4급', '4급 이상', 'A, B, C, E'],
      ['5급', '5급', undefined],
      ['6급', '6급', undefined],
      ['7급', '7급', undefined],
      ['8급', '8급', undefined],
      ['9급', '9급', undefined],
      ['기록 연구사', '기록 연구사', 'E'],
      ['전문경력 나군', '전문 경력관', 'D'],
      ['나급', undefined, undefined],
      ['라급', undefined, undefined],
      ['마급', undefined, undefined],
    ]);
  });

  test('of the divisions is that of the bureau, column by column, special kinds included', () => {
    const columnOf = (rank: string) => setup.ranks.find(({ name }) => name.value === rank)!.column!.value;
    for (const row of published.headcount.filter(({ division }) => division === undefined)) {
      for (const { column, count } of row.counts) {
        const counts = divisions
          .flatMap(({ headcount }) => headcount.rows)
          .filter(({ kind, special }) => kind === row.kind && special === row.special)
          .flatMap(({ counts: own }) => own.filter(({ rank }) => columnOf(rank) === column));
        expect([
          row.kind,
          row.special,
          column,
          counts.reduce((sum, one) => sum + one.count.value, 0),
        ]).toEqual([row.kind, row.special, column, count.value]);
      }
    }
    const whole = published.headcount.filter(({ division, special }) => !division && !special);
    expect(whole.map(({ kind, total }) => [kind, total?.value])).toEqual([
      ['authorized', 155],
      ['current', 139],
    ]);
    const { divisions: count, teams, authorized, current } = published;
    expect([count, teams, authorized, current].map(one => one?.value)).toEqual([5, 19, 155, 139]);
  });

  test('sets special kinds apart and keeps the remark', () => {
    const { rows, hasRemarks, ranks } = divisionOf(records, '행정지원과').headcount;
    expect(hasRemarks).toBe(true);
    expect(ranks).toEqual(['정무직', '3급', '4급', '5급', '6급', '7급', '8급', '9급']);
    expect(rows.map(({ kind, special, total, remark }) => [kind, special, total, remark?.text])).toEqual([
      ['authorized', undefined, undefined, '(별정직)'],
      ['authorized', '별정직', undefined, undefined],
      ['current', undefined, undefined, '(별정직)'],
      ['current', '별정직', undefined, undefined],
    ]);
    expect(rows[1]!.counts.map(({ rank, count }) => rank + count.value)).toEqual([
      '5급1',
      '6급1',
      '7급2',
      '8급2',
      '9급1',
    ]);
    const other = divisionOf(records, '홍보미디어과').headcount;
    expect(other.rows.map(row => row.special)).toEqual([undefined, '임기제', undefined, '임기제']);
    expect(other.rows[0]!.remark?.text).toBe('()임기제');
    expect(other.rows[0]!.counts.map(({ rank, count }) => rank + count.text)).toContain('9급-');
    expect(divisionOf(records, '자치행정과').headcount.unit?.text).toBe('명');
  });
});

describe('absences', () => {
  const counted = (rows: (typeof published)['absences']['rows'], category: string) =>
    rows.filter(row => row.category.value === category).reduce((sum, row) => sum + row.count.value, 0);

  test('are 27 in the bureau and 25 in the divisions, 20 beside the headcount', () => {
    const rows = divisions.flatMap(({ absences }) => absences.rows);
    expect(counted(published.absences.rows, '사고')).toBe(27);
    expect(counted(rows, '사고')).toBe(25);
    expect(counted(rows, '정원 외')).toBe(20);
  });

  test('name their lines, over broken ones too', () => {
    const last = published.absences.rows[published.absences.rows.length - 1]!;
    expect([last.reason.value, last.rank?.value, last.count.value]).toEqual(['육아휴직', '9급', 1]);
    expect(linesOf(last.count)).toEqual([53, 54, 55]);
    const { rows, wording } = divisionOf(records, '민원여권과').absences;
    expect(wording?.text).toBe(
      '현원에 사고인원 미포함: 공로연수(5급 1명), 육아휴직(7급 1명, 8급 3명, 9급 1명) 한시임기제1명',
    );
    const beside = rows[rows.length - 1]!;
    expect([beside.category.value, beside.reason.value, beside.rank, linesOf(beside.count)]).toEqual([
      '정원 외',
      '한시임기제',
      undefined,
      [787],
    ]);
  });

  test('beside the headcount stand by rank', () => {
    const { rows } = divisionOf(records, '구민안전과').absences;
    const beside = rows.filter(row => row.category.value === '정원 외');
    expect(beside.map(row => [row.reason.value, row.rank?.value, row.count.value])).toEqual([
      ['시선제', '나급', 1],
      ['시선제', '라급', 1],
      ['시선제', '마급', 16],
    ]);
    expect(divisionOf(records, '행정지원과').absences.wording).toBeUndefined();
  });
});
