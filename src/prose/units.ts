/** The units that offices count and measure in, and the scales (천, 만, 억) that stand before them. */

/** How many one of a scale is. */
const SCALES: Readonly<Record<string, number>> = {
  조: 1e12,
  천억: 1e11,
  백억: 1e10,
  십억: 1e9,
  억: 1e8,
  천만: 1e7,
  백만: 1e6,
  십만: 1e5,
  만: 1e4,
  천: 1e3,
  백: 1e2,
  십: 1e1,
};
const SCALE_NAMES = Object.keys(SCALES).sort((a, b) => b.length - a.length);

/** Of things that can be told one by one: a list of their names can be counted. */
const THINGS =
  '개소 개사 개교 개동 개관 개반 개과 개팀 개국 개원 개업체 개기관 개단체 개노선 개분야 개부서 개종 개시 개군 개구 개면 개읍 개 곳 종 팀 과 가지 분야 부서 채널 업체 기관 단체 노선 과목 강좌 과정 대학 학교 도시 동 시군 필지'.split(
    ' ',
  );
const COUNTS =
  '명 인 건 회 차례 권 면 대 세대 가구 호 구좌 박 객실 부 매 장 편 점 통 반 본 그루 주 식 석 좌 마리 두 기 배 학급 포 포기 박스 상자 세트 벌 끼 시간 개월 개년 프로그램 프로젝트 사업 건수 조 쪽 페이지 자루 켤레 쌍 척 량 품목 문항 구간 코스 구획 공 동아리'.split(
    ' ',
  );
const SIZES =
  '원 달러 % %p %포인트 ㎡ m² ㎥ m³ ㎞ km ㎝ cm ㎜ mm m ㎏ kg g ㎎ ㎍ t 톤 ha ㏊ ℓ L ㎖ 평 GB TB MB ㎾ kW MW ℃ dB'.split(
    ' ',
  );
/** What a number names rather than counts: years, articles, ranks, floors. */
const NAMES =
  '년도 년차 년생 년 월 일 시 분 초 차시 차 급 호선 항 층 학년 분기 반기 위 세 등급 단계 번째 번 회차 주년 주차 순위'.split(
    ' ',
  );

const KNOWN = [...THINGS, ...COUNTS, ...SIZES, ...NAMES];
const LONGEST = Math.max(...KNOWN.map(unit => unit.length));
const known = new Set(KNOWN);
const things = new Set(THINGS);
const names = new Set(NAMES);

/** Units that mean the same. */
const SAME: Readonly<Record<string, string>> = {
  인: '명',
  '%포인트': '%p',
  km: '㎞',
  cm: '㎝',
  mm: '㎜',
  kg: '㎏',
  'm²': '㎡',
  'm³': '㎥',
  t: '톤',
  ha: '㏊',
};

/** A unit as it stands behind a number. */
export interface UnitReading {
  /** How many the scale before the unit makes of one; 1 where there is none. */
  readonly scale: number;
  /** `''` where none is told; two spellings of one unit are read as one. */
  readonly unit: string;
  /** `여` before the unit: `30여 명`. */
  readonly isAbout: boolean;
  /** How many characters of the word are read. */
  readonly length: number;
}

/** The longest known unit that a word begins with. */
function unitAt(word: string, from: number): string | undefined {
  for (let size = Math.min(LONGEST, word.length - from); size > 0; size--) {
    const unit = word.slice(from, from + size);
    if (known.has(unit)) return unit;
  }
  return undefined;
}

function scaleAt(word: string): string {
  const scale = SCALE_NAMES.find(name => word.startsWith(name));
  if (scale === undefined) return '';
  const next = unitAt(word, scale.length) ?? (word[scale.length] === '여' ? '여' : undefined);
  const isAlone = word.length === scale.length && scale !== '조';
  return isAlone || (next !== undefined && (scale !== '조' || next === '원')) ? scale : '';
}

/**
 * Reads the unit that a word behind a number begins with: `천원` is 1,000 원, `만부` 10,000 부. A word that is no
 * known unit is one as a whole where `anyWord` allows it.
 */
export function readUnit(word: string, anyWord: boolean): UnitReading | undefined {
  const scale = scaleAt(word);
  const about = word[scale.length] === '여' && scale.length + 1 <= word.length ? 1 : 0;
  const from = scale.length + about;
  const unit = unitAt(word, from) ?? (anyWord && scale === '' && about === 0 ? word : '');
  if (unit === '' && scale === '' && about === 0) return undefined;
  const isAbout = about > 0 && (unit !== '' || from === word.length);
  return {
    scale: SCALES[scale] ?? 1,
    unit: SAME[unit] ?? unit,
    isAbout,
    length: from + unit.length,
  };
}

/** Whether a unit counts things that a list can name one by one: 개소, 팀, 종. */
export function countsThings(unit: string): boolean {
  return things.has(unit);
}

/** Whether a number with this unit names something, as a year or an article does, and counts nothing. */
export function isName(unit: string): boolean {
  return names.has(unit);
}
