/** The setup and forms of a made-up bureau, as if read from a report's text: every value with its line. */
import { Form, type Form as FormRecord } from '../../src/model/forms';
import type { Setup } from '../../src/model/setup';
import { fromLines, type Sourced, withSources } from '../../src/model/sourced';

let line = 0;

/** A value from the next line of the imagined text. */
export function at<T>(value: T, text = String(value)): Sourced<T> {
  line++;
  return fromLines(value, text, line);
}

/** Plain data with every value from a line of its own. */
function linesFor<T>(plain: T): ReturnType<typeof withSources<T>> {
  const place = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(place);
    if (typeof value !== 'object' || value === null) return value;
    if ('at' in value) return at((value as Sourced<unknown>).value);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, place(item)]));
  };
  return place(withSources(plain)) as ReturnType<typeof withSources<T>>;
}

export const setup: Setup = linesFor({
  report: {
    agency: '가람구',
    bureau: '문화경제국',
    year: 2024,
    title: '2024년도 주요업무 추진실적',
    session: '제100회 가람구의회 정례회',
    submitted: '2024. 11.',
    asOf: '2024-10-31',
    slogan: '함께 크는 가람',
  },
  divisions: [
    { code: 'D1', name: '문화과', formerNames: '문화체육과', state: '운영' as const },
    { code: 'D2', name: '일자리경제과' },
  ],
  ranks: [
    { name: '4급', column: '4급 이상', divisions: 'D1' },
    { name: '5급', column: '5급' },
    { name: '6급', column: '6급' },
    { name: '기록 연구사', column: '기 록 연구사', divisions: 'D2' },
    { name: '마급' },
  ],
  specialKinds: [
    { name: '별정직', short: '별정' },
    { name: '임기제', short: '임기' },
  ],
  funds: [{ name: '국비' }, { name: '구비' }, { name: '특별조정교부금', aliases: '특교금, 교부금' }],
  sections: [
    { name: '사업개요', nature: '개요' as const, printed: '사업개요', mark: '□' },
    { name: '추진실적', nature: '실적' as const, printed: '{연도} 추진실적 ({기준일} 현재)' },
    { name: '향후 추진계획', nature: '계획' as const, printed: '향후 추진계획', mark: '□' },
  ],
  bullets: [
    { level: '소제목' as const, symbol: '○' },
    { level: '1' as const, symbol: '-' },
    { level: '2' as const, symbol: '-' },
    { level: '3' as const, symbol: '·' },
    { level: '이어쓰기' as const, symbol: '' },
  ],
  houseRules: { ratioRounding: '반올림' as const, zero: '-' as const },
});

const form = (plain: ReturnType<typeof Form.parse>): FormRecord => linesFor(Form.parse(plain));
const base = { ordinal: 1, printTitle: true, shape: '표' as const, notesAbove: [], notesBelow: [], rows: [] };

/** 성별 with a live total, and a column with shares. */
export const visitors = form({
  ...base,
  division: 'D1',
  place: '현황',
  title: '도서관 이용자 현황',
  unit: '명',
  period: '2024. 10. 31.',
  notesBelow: ['※ 이용자: 회원증이 있는 사람'],
  labelColumns: 0,
  columns: [
    { path: '도서관', kind: '글', required: true },
    { path: '계', kind: '수', equation: '계 = 성별 > 남 + 성별 > 여' },
    { path: '성별 > 남', kind: '수' },
    { path: '성별 > 여', kind: '수' },
    { path: '어린이', kind: '수', bracket: '비율' },
    { path: '개관일', kind: '날짜' },
  ],
});

/** Fixed rows in groups, standing in a project. */
export const permits = form({
  ...base,
  division: 'D1',
  place: '1',
  title: '신고 처리 실적',
  printTitle: false,
  rows: ['공연장 > 등록', '공연장 > 변경', '노래연습장'],
  labelColumns: 2,
  columns: [
    { path: '업무명', kind: '글' },
    { path: '업무명', kind: '글' },
    { path: '2023년', kind: '수', bracket: '일평균' },
    { path: '2024년', kind: '수', bracket: '일평균' },
    { path: '비고', kind: '글' },
  ],
});

/** Sentences, and a second table of the same title. */
export const rules = form({
  ...base,
  division: 'D1',
  place: '현황',
  title: '자치법규 현황',
  shape: '글',
  labelColumns: 0,
  columns: [],
});
export const rulesAgain = form({
  ...base,
  division: 'D1',
  place: '현황',
  title: '자치법규 현황',
  ordinal: 2,
  labelColumns: 0,
  columns: [
    { path: '조례', kind: '수' },
    { path: '규칙', kind: '수' },
  ],
});
export const forms = [visitors, permits, rules, rulesAgain];
