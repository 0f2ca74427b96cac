import * as fc from 'fast-check';
import { type AbsencePart, formatAbsences, readAbsences } from '../../src/prose/absences';
import { expectLinear } from '../rules/growing';

const away = (reason: string, rank: string, count: number): AbsencePart => ({
  category: '사고',
  reason,
  rank,
  count,
});
const beside = (reason: string, rank: string, count: number): AbsencePart => ({
  category: '정원 외',
  reason,
  rank,
  count,
});

describe('a note on absences', () => {
  const composed: [string, AbsencePart[]][] = [
    [
      '현원에 사고인원 미포함 : 공로연수 3명(4급 2명, 6급 1명), 가족돌봄휴직 1명(6급 1명)',
      [away('공로연수', '4급', 2), away('공로연수', '6급', 1), away('가족돌봄휴직', '6급', 1)],
    ],
    [
      '현원에 사고인원 미포함 : 육아휴직 2명, 정원 외 시선제 3명(나급 1명, 마급 2명), 공무직 4명',
      [
        away('육아휴직', '', 2),
        beside('시선제', '나급', 1),
        beside('시선제', '마급', 2),
        beside('공무직', '', 4),
      ],
    ],
    ['정원 외 : 시선제 1명(마급 1명)', [beside('시선제', '마급', 1)]],
    [
      '현원에 사고인원 미포함 : 육아휴직 5명(6급 1명, 7급 3명)',
      [away('육아휴직', '6급', 1), away('육아휴직', '7급', 3), away('육아휴직', '계', 5)],
    ],
  ];
  test.each(composed)('%s', (text, parts) => {
    expect(formatAbsences(parts)).toBe(text);
    expect(readAbsences(text)?.parts).toEqual(parts);
  });

  test('reads other ways of writing', () => {
    expect(readAbsences('현원에 육아휴직(8급 1명), 시간선택제임기제(마급 1명) 미포함')).toEqual({
      parts: [away('육아휴직', '8급', 1), beside('시간선택제임기제', '마급', 1)],
      stated: [],
    });
    expect(readAbsences('휴직 3명(6급 1명, 7급 2명) 미포함, 시선제 2명(나급 1명, 마급 1명)')).toEqual({
      parts: [
        away('휴직', '6급', 1),
        away('휴직', '7급', 2),
        beside('시선제', '나급', 1),
        beside('시선제', '마급', 1),
      ],
      stated: [
        { reason: '휴직', count: 3 },
        { reason: '시선제', count: 2 },
      ],
    });
    expect(readAbsences('현원에 사고인원 미포함: 육아휴직(7급 1명, 9급 1명) 한시임기제1명')?.parts).toEqual([
      away('육아휴직', '7급', 1),
      away('육아휴직', '9급', 1),
      beside('한시임기제', '', 1),
    ]);
    expect(readAbsences('현원에 휴직자 3명(육아휴직 2명, 병역휴직 1명) 제외')?.parts).toEqual([
      away('육아휴직', '', 2),
      away('병역휴직', '', 1),
    ]);
    expect(readAbsences('정원 외 인원: 공무직 2')?.parts).toEqual([beside('공무직', '', 2)]);
    expect(readAbsences('육아휴직 1명(7급)')?.parts).toEqual([away('육아휴직', '7급', 1)]);
  });

  const counted: [string, AbsencePart[]][] = [
    ['별도정원: 파견 1명(5급), 공로연수 1명(4급)', [beside('파견', '5급', 1), beside('공로연수', '4급', 1)]],
    [
      '휴직자: 6급 1명, 7급 2명 / 파견자: 7급 1명',
      [away('휴직자', '6급', 1), away('휴직자', '7급', 2), away('파견자', '7급', 1)],
    ],
    ['휴직자 3명 : 6급 1, 7급 2', [away('휴직자', '6급', 1), away('휴직자', '7급', 2)]],
    ['사고자 3명 : 출산휴가 1, 육아휴직 2', [away('출산휴가', '', 1), away('육아휴직', '', 2)]],
    ['육아휴직(7급) 1, 질병휴직(8급) 2', [away('육아휴직', '7급', 1), away('질병휴직', '8급', 2)]],
    ['결원 1명, 육아휴직 1명(7급)', [away('육아휴직', '7급', 1)]],
  ];
  test.each(counted)('%s', (text, parts) => expect(readAbsences(text)?.parts).toEqual(parts));

  test('is none where nobody is counted', () => {
    for (const text of [
      '결원 2명(7급 1명, 8급 1명)',
      '6급 이하 무보직 3명 포함',
      '파견 1명(6급) 포함',
      '',
      '별도 관리',
      '※',
      '2023. 10. 31. 기준',
    ])
      expect(readAbsences(text)).toBeUndefined();
    expect(formatAbsences([])).toBe('');
  });

  test('reads what it composes', () => {
    const parts = fc.uniqueArray(
      fc.record({
        category: fc.constantFrom('사고', '정원 외'),
        reason: fc.constantFrom('육아휴직', '공로연수', '파견'),
        rank: fc.constantFrom('', '6급', '기록연구사', '전문경력관 나군'),
        count: fc.integer({ min: 1, max: 99 }),
      }),
      { selector: one => one.category + one.reason + one.rank },
    );
    fc.assert(
      fc.property(parts, some => {
        const sorted = (all: readonly AbsencePart[]) => all.map(one => JSON.stringify(one)).sort();
        expect(sorted(readAbsences(formatAbsences(some))?.parts ?? [])).toEqual(sorted(some));
      }),
    );
  });

  test('never fails on what a person typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'1명(휴직 ):,.급미포함정원외') }),
        text => void readAbsences(text),
      ),
    );
  });
});

test.each(['(', ' ', ': ', '가', '7급 1명 ', '휴직 1명(7급 1명), '])(
  'the time that 50,000 characters of %j take grows with their length',
  piece => expectLinear(text => readAbsences(`휴직 3명(${text}`), piece),
);
