/**
 * Numbers that tell who a person is, as people type them into a report: found in a text, and as they may be shown.
 *
 *     900101-1234567  →  900101-1******        010-1234-5678  →  010-****-5678
 *
 * What looks alike and is nobody's (office telephones, 1365, documents, companies, books) is passed by.
 */
import { digitsIn, hasBirthday, isCompany, isPayable, isResident } from './check-digits';
import { plainWidth } from './words';

/** What a number is, as the office calls it. */
export type PersonalKind =
  | '주민등록번호'
  | '외국인등록번호'
  | '휴대전화 번호'
  | '카드번호'
  | '운전면허번호'
  | '여권번호'
  | '계좌번호'
  | '개인 전자우편 주소';

/** A number in a text: from `start` up to, not including, `end`. */
export interface PersonalNumber {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  /** As many characters as were written, those that tell somebody apart hidden: `010-****-5678`. */
  readonly masked: string;
}

/** What is known of a text beside itself. */
export interface Surroundings {
  /** What names it in a table: the header above, the cell before. */
  readonly named?: string;
  /** The year that the report is about: nobody is born later, or is 110 years old. */
  readonly year?: number;
}

/** A candidate, with the words around it. */
interface Candidate {
  readonly written: string;
  readonly digits: string;
  readonly isBare: boolean;
  readonly named: string;
  /** What stands right before it, behind what names it. */
  readonly before: string;
  readonly after: string;
  readonly year: number | undefined;
}

interface Pattern {
  readonly shape: RegExp;
  readonly kind: (candidate: Candidate) => PersonalKind | undefined;
  /** How many letters and digits are shown in front and at the end. */
  readonly shown: (digits: string) => readonly [head: number, tail: number];
}

/** How much of the text around a number is looked at. */
const NEAR = 28;

/** Numbers of papers and things, by their names. */
const THING =
  '(?:법인|접수|문서|관리|계약|공고|고시|일련|사업|품목|물품|상품|송장|주문|고지|납부|허가|신고|등기|사건|제품|모델|인증|기록물|도서)\\s*(?:등록)?\\s*(?:번호|코드|No)|ISBN|바코드';
const THING_IN_NAME = new RegExp(THING, 'i');
const THING_BEFORE = new RegExp(`(?:${THING})[^\\d\\n,;/]{0,6}$`, 'i');
const OF_PEOPLE = /주민|외국인/;

function isOfThings({ named, before }: Candidate): boolean {
  return (THING_IN_NAME.test(named) || THING_BEFORE.test(before)) && !OF_PEOPLE.test(before);
}

function resident(candidate: Candidate): PersonalKind | undefined {
  const { digits, isBare, before, year } = candidate;
  if (!hasBirthday(digits, year) || isOfThings(candidate)) return undefined;
  if (isBare && !isResident(digits) && !OF_PEOPLE.test(before)) return undefined;
  if (isCompany(digits) && !isResident(digits) && !OF_PEOPLE.test(before)) return undefined;
  return Number(digits[6]) > 4 ? '외국인등록번호' : '주민등록번호';
}

/** `010-0000-0000` shows how a number is written. */
function mobile(candidate: Candidate): PersonalKind | undefined {
  const { digits, isBare } = candidate;
  if (/0{7,8}$/.test(digits)) return undefined;
  if (isBare && (!/^010\d{8}$/.test(digits) || isOfThings(candidate))) return undefined;
  return '휴대전화 번호';
}

function card(candidate: Candidate): PersonalKind | undefined {
  const isNamed = /카드\s*번호|카드[\s:：(]*$/.test(candidate.before);
  if (isOfThings(candidate)) return undefined;
  const isJoined = /-/.test(candidate.written);
  return isNamed || (isJoined && /^[3-69]/.test(candidate.digits) && isPayable(candidate.digits))
    ? '카드번호'
    : undefined;
}

const BANK =
  '[가-힣A-Z]{1,6}은행|[가-힣]{1,4}뱅크|농협(?:중앙회)?|새마을금고|신협|수협|우체국(?:예금)?|저축은행';
const ACCOUNT_BEFORE = new RegExp(`(?:계좌(?:\\s*번호)?|입금처|송금처|${BANK})[^\\d\\n,;]{0,16}$`);
const BANK_BEHIND = new RegExp(`^\\s*[(\\[]?\\s*(?:${BANK})`);
const MONEY_WORD = /계좌|은행|뱅크|예금/;
/** An account that people are meant to pay into. */
const PUBLIC =
  /가상\s*계좌|모금|기부|성금|성품|후원|납부|수납|적십자|공금|[구시군도]금고|세입|예금주[^)]{0,20}(?:[구시군도]청|재단|협회|공단|공사|공동모금회|복지관|센터|위원회)/;

function account({ written, digits, isBare, before, after }: Candidate): PersonalKind | undefined {
  if (digits.length < 10 || digits.length > 14) return undefined;
  const isTelephone = /^0\d{1,2}-\d{3,4}-\d{4}$/.test(written);
  const isBusiness = /^\d{3}-\d{2}-\d{5}$/.test(written);
  const isNamed = ACCOUNT_BEFORE.test(before) || (!isBare && BANK_BEHIND.test(after));
  if (isTelephone || isBusiness || !isNamed || PUBLIC.test(before) || PUBLIC.test(after)) return undefined;
  return isBare && !MONEY_WORD.test(before) ? undefined : '계좌번호';
}

/** Looked for in this order: a place that is one thing is not another. */
const patterns: readonly Pattern[] = [
  { shape: /\d{6} ?[-‐‑–−] ?[1-8]\d{6}|\d{13}/g, kind: resident, shown: () => [7, 0] },
  {
    shape: /(?:\+82[- .]?1[016789]|01[016789])[-‐‑–−.) ]{0,2}\d{3,4}[-‐‑–−. ]?\d{4}/g,
    kind: mobile,
    shown: digits => [digits.startsWith('82') ? 4 : 3, 4],
  },
  { shape: /\d{4}([- ]?)\d{4}\1\d{4}\1\d{4}/g, kind: card, shown: () => [4, 4] },
  {
    shape: /(?:(?:1[1-9]|2[0-8])[- ])?\d{2}[- ]\d{6}[- ]\d{2}/g,
    kind: ({ before }) => (/면허/.test(before) ? '운전면허번호' : undefined),
    shown: digits => [digits.length - 8, 0],
  },
  {
    shape: /[DGMORS](?:\d{8}|\d{3}[A-Z]\d{4})/g,
    kind: ({ before }) => (/여권/.test(before) ? '여권번호' : undefined),
    shown: () => [4, 0],
  },
  { shape: /\d{2,6}(?:-\d{1,7}){1,3}|\d{10,14}/g, kind: account, shown: () => [3, 2] },
  {
    shape:
      /[\w.%+-]{1,64}@(?:naver|gmail|hanmail|daum|nate|kakao|hotmail|outlook|icloud)\.(?:com|net)(?![\w-])/gi,
    kind: () => '개인 전자우편 주소',
    shown: () => [0, 0],
  },
];

/** What follows a count of money or things. */
const UNIT = /^\s?(?:[천백십만억조]*원|개|명|건|㎡|주|좌|부|매)/;

/** Whether a number is not a piece of a longer one, nor an amount. */
function standsAlone(text: string, start: number, end: number, isBare: boolean): boolean {
  const [head, tail] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 4)];
  if (/[\d*]$/.test(head) || /^[\d*]/.test(tail)) return false;
  if (/[\d*][-‐‑–−]$/.test(head) || /^[-‐‑–−][\d*]/.test(tail)) return false;
  if (!isBare) return true;
  return !/[A-Za-z]$|\d[.,]$/.test(head) && !/^[A-Za-z]|^[.,]\d/.test(tail) && !UNIT.test(tail);
}

/** Stars for the letters and digits between the first and the last ones that are shown; for a name before an @. */
function maskOf(written: string, [head, tail]: readonly [number, number]): string {
  const at = written.indexOf('@');
  if (at >= 0) return '*'.repeat(at) + written.slice(at);
  const last = written.replace(/[^0-9A-Z]/g, '').length - tail;
  let seen = 0;
  return written.replace(/[0-9A-Z]/g, letter => {
    const isShown = seen < head || seen >= last;
    seen++;
    return isShown ? letter : '*';
  });
}

function foundBy(
  { shape, kind: kindOf, shown }: Pattern,
  plain: string,
  around: Surroundings,
): PersonalNumber[] {
  const found: PersonalNumber[] = [];
  shape.lastIndex = 0;
  for (let match = shape.exec(plain); match; match = shape.exec(plain)) {
    const [written] = match;
    const [start, end] = [match.index, match.index + written.length];
    const isBare = /^[\dA-Z]+$/.test(written);
    if (!standsAlone(plain, start, end, isBare)) continue;
    const digits = digitsIn(written);
    const { named = '', year } = around;
    const before = `${named} ${plain.slice(Math.max(0, start - NEAR), start)}`;
    const after = plain.slice(end, end + NEAR);
    const kind = kindOf({ written, digits, isBare, named, before, after, year });
    if (kind) found.push({ kind, start, end, masked: maskOf(written, shown(digits)) });
  }
  return found;
}

/** A text with other letters in some of its places. */
function replaced(
  text: string,
  places: readonly PersonalNumber[],
  by: (place: PersonalNumber) => string,
): string {
  let [made, at] = ['', 0];
  for (const place of places) {
    made += text.slice(at, place.start) + by(place);
    at = place.end;
  }
  return made + text.slice(at);
}

/** All numbers of a text that tell who a person is, in their order; none overlaps another. */
export function personalNumbers(text: string, around: Surroundings = {}): PersonalNumber[] {
  if (!/[\d０-９]{4}|[@＠]/.test(text)) return [];
  let left = plainWidth(text);
  const all: PersonalNumber[] = [];
  for (const pattern of patterns) {
    const found = foundBy(pattern, left, around);
    left = replaced(left, found, ({ masked }) => ' '.repeat(masked.length));
    all.push(...found);
  }
  return all.sort((a, b) => a.start - b.start);
}

/** A text with these of its numbers masked; all else as it was written. */
export function withMasks(text: string, numbers: readonly PersonalNumber[]): string {
  return replaced(text, numbers, ({ masked }) => masked);
}
