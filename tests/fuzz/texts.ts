/** Random text as offices write it, and as nobody should. */
import type { Chance } from './chance';

const WORDS =
  '행정 지원 사업 추진 실적 계획 주민 자치 회의 참석 인원 예산 집행 구비 시비 국비 기금 본예산 추경 이월 특교금 교육 훈련 봉사 개최 운영 정원 현원 계 합계 총 남 여 별정 임기 육아휴직 파견 대형 중형 소형 지상 지하 확대 증가 감소 대비 전년 미만 이상 중 예정 완료 舊廳舍 年 月 日'.split(
    ' ',
  );
const UNITS =
  '명 인 회 건 개소 개 대 동 통 반 천원 백만원 억원 원 만원 % ㎡ km ㎞ 권 시간 일 주 년 월 팀 과 ‰ ℃ $ ￦ 필지 톤'.split(
    ' ',
  );
const SIGNS = [
  ...['(', ')', '[', ']', '〈', '〉', '【', '】', '「', '」', '《', '》', '{', '}', '（', '）'],
  ...[
    '~',
    '∼',
    '-',
    '–',
    '·',
    'ㆍ',
    ',',
    ':',
    ';',
    '/',
    '→',
    '⇒',
    '↑',
    '↓',
    '=',
    '+',
    '×',
    '※',
    '*',
    '△',
    '▲',
  ],
  ...[
    '□',
    '○',
    'ㅇ',
    '◎',
    '①',
    '②',
    '⑳',
    '>',
    '|',
    '"',
    '“',
    '”',
    '‘',
    '’',
    '`',
    '.',
    '…',
    ' ',
    '  ',
    '\t',
    '\n',
  ],
];
/** What no program should stumble over. */
const NASTY = [
  ...[
    '\u0000',
    '\u0007',
    '\u000b',
    '\u001f',
    '\u007f',
    '\ufeff',
    '\ufffe',
    '\uffff',
    '\u200b',
    '\u200f',
    '\u202e',
  ],
  ...[
    '\ud800',
    '\udfff',
    '\ud83d',
    '👨‍👩‍👧',
    '🏢',
    '𠮷',
    '가\u1100\u1161',
    '\u0301',
    '\u2028',
    '\r\n',
    '\r',
    '\u00a0',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'undefined',
    'NaN',
    'Infinity',
    'null',
    '-0',
    '1e999',
  ],
  ...[
    '=1+1',
    '=HYPERLINK("javascript:alert(1)")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    "'",
    '#REF!',
    '#DIV/0!',
    '&amp;',
    '<b>',
  ],
  ...[
    ']]>',
    '<!--',
    '_x0041_',
    '{사업비}',
    '{연도}',
    '{기준일}',
    '%s',
    '\\',
    '$&',
    '$1',
    '١٢٣',
    '１２３',
    '二〇二三',
    '①②③',
  ],
];

function digits(chance: Chance): string {
  const count = chance.once(60) ? 50 + chance.below(400) : 1 + chance.below(7);
  return chance.many(count, () => chance.below(10)).join('');
}

const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+$)/g, ',');

const NUMBERS: readonly ((chance: Chance) => string)[] = [
  chance => grouped(digits(chance)),
  digits,
  chance => `${digits(chance)}.${digits(chance)}`,
  chance => `△${grouped(digits(chance))}`,
  chance => `-${digits(chance)}`,
  chance => `${chance.below(101)}.${chance.below(10)}%`,
  chance => `${digits(chance)}억 ${digits(chance)}만`,
  chance => `${digits(chance)},${digits(chance)}`,
];

const DATES: readonly ((chance: Chance) => string)[] = [
  chance => `20${chance.below(40)}. ${chance.below(15)}. ${chance.below(34)}.`,
  chance => `${chance.below(15)}. ${chance.below(34)}.(${chance.pick([...'월화수목금토일'])})`,
  chance => `20${chance.below(40)}. ${chance.below(15)}. ~ ${chance.below(15)}.`,
  chance => `20${chance.below(40)}-${chance.below(15)}-${chance.below(34)}`,
  chance => `’${chance.below(40)}. ${chance.below(15)}월 ~ ’${chance.below(40)}. ${chance.below(15)}월`,
  chance => `${chance.below(15)}월 ${chance.below(34)}일`,
  chance => `${digits(chance)}년 ${chance.below(15)}월`,
  chance => `${chance.below(30)}:${chance.below(70)}`,
];

const number = (chance: Chance): string => chance.pick(NUMBERS)(chance);
const counted = (chance: Chance): string =>
  `${number(chance)}${chance.once(3) ? ' ' : ''}${chance.pick(UNITS)}`;

/** A piece of a line. */
export function piece(chance: Chance): string {
  const kind = chance.below(20);
  if (kind < 5) return chance.pick(WORDS);
  if (kind < 8) return counted(chance);
  if (kind < 9) return number(chance);
  if (kind < 11) return chance.pick(DATES)(chance);
  if (kind < 16) return chance.pick(SIGNS);
  if (kind < 17) return chance.pick(NASTY);
  if (kind < 19)
    return `${chance.pick(WORDS)} ${counted(chance)}(${chance
      .many(1 + chance.below(4), () => `${chance.pick(WORDS)} ${counted(chance)}`)
      .join(chance.pick([', ', ' / ', '·', ': ']))})`;
  return String.fromCharCode(chance.below(0x10000));
}

/** As many letters as a cell of Sheets holds. */
const LONGEST = 50_000;

/** A few pieces again and again: what makes a careless reader slow. */
function endless(chance: Chance): string {
  const again = chance.many(1 + chance.below(4), () => piece(chance)).join(chance.pick(['', ' ', ',']));
  const length = 1 + chance.below(LONGEST);
  return again.repeat(Math.ceil(length / Math.max(1, again.length))).slice(0, length) + piece(chance);
}

/** A line of text; one in a hundred is as long as a cell may be. */
export function line(chance: Chance): string {
  if (chance.once(100)) return endless(chance);
  const gap = chance.pick([' ', '', ', ', '']);
  return chance.many(1 + chance.below(14), () => piece(chance)).join(gap);
}

/** A line that is not long. */
export function shortLine(chance: Chance): string {
  return chance
    .many(1 + chance.below(8), () => piece(chance))
    .join(chance.pick([' ', '']))
    .slice(0, 300);
}
