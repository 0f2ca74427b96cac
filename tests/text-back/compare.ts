/**
 * Holds a report's text against the text that 취합 gives back: which content lines return, and why others do
 * not. White space is folded, and a line's end is white space: where the page broke a sentence is the page's.
 */
import { squeeze } from '../../src/prose/words';

/** A content line of the published text that does not stand in the made text as it was. */
export interface Difference {
  readonly line: number;
  readonly text: string;
  /** In Korean; `''` when the line is lost without a reason. */
  readonly reason: string;
}

/** What came back: `same` line for line, `joined` with line breaks elsewhere, the rest in `changed`. */
export interface TextBack {
  readonly lines: number;
  readonly same: number;
  readonly joined: readonly Difference[];
  readonly changed: readonly Difference[];
}

interface Line {
  readonly number: number;
  readonly text: string;
  readonly key: string;
}

const CONTENTS_ENTRY = /^(?:[IVXⅠ-Ⅻ]+|\d+)\.\s.*\t\d*\s*$/;
/** What leads to a page in a contents list: dots or dashes, or a slash, and the page. */
const LEADER = /(?:\s*[.·…‥]{2,}|\s*[-–—─]{4,}|\s+\/)\s*\d{1,3}\s*$/;
/** A page's own: its number, alone or of how many. */
const PAGE = /^(?:[-–—]\d*[-–—]|\d*|\d+\/\d+|\d+쪽)$/;
/** What converters draw tables and headings with. */
const DRAWN = /[|│┃║]|^#{1,6}(?=[^#])/g;
const FENCE = /^[|:\-─━═┼╋├┤┌┐└┘┬┴+]+$/;
const TEAM = /^[가-힣A-Za-z\d·]{1,14}(?:팀|담당|반|센터|계)$/;

/** Content lines without white space; rules, page numbers and the page column of the contents list are the layout's. */
function contentLines(text: string): Line[] {
  const keyOf = (line: string): string => {
    const withoutPage = (CONTENTS_ENTRY.test(line) ? line.replace(/\t\d*\s*$/, '') : line).replace(
      LEADER,
      '',
    );
    const key = squeeze(withoutPage.replace(DRAWN, '')).replace(/\.{4,}|^-{3,}$/g, '');
    if (FENCE.test(squeeze(line)) && !/^-?$/.test(squeeze(line))) return '';
    return PAGE.test(key) ? '' : key;
  };
  const lines = text.split('\n').map((line, i) => ({ number: i + 1, text: line.trim(), key: keyOf(line) }));
  return lines.filter(({ key }) => key !== '');
}

/** For every line of `a`, the index of its twin in a longest common run with `b`, or -1. */
function twins(a: readonly Line[], b: readonly Line[]): number[] {
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i]![j] =
        a[i]!.key === b[j]!.key
          ? longest[i + 1]![j + 1]! + 1
          : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const found = a.map(() => -1);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.key === b[j]!.key) found[i++] = j++;
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  return found;
}

const numbered = (key: string): string => key.replace(/^[Ⅰ-Ⅻ]/, c => c.normalize('NFKC'));
const unsigned = (key: string): string => key.replace(/^[□○◎◦-]/, '');

/** Whether a line names nothing but teams, each of which stands in a box of the chart made in its place. */
function isDrawn({ text }: Line, here: readonly Line[]): boolean {
  const named = text.replace(/^(?:【[^】]*】|[^:：]*[:：])\s*/, '').replace(/^[^(]*\((.*)\)$/, '$1');
  const teams = named
    .split(/[,\t/|]/)
    .map(squeeze)
    .filter(team => team !== '');
  const boxes = here.flatMap(made => made.text.split('\t')).map(squeeze);
  return teams.length > 0 && teams.every(team => TEAM.test(team) && boxes.includes(team));
}

/** Why a line came back changed, judged beside the made lines that stand in its place. */
function reasonOf({ key }: Line, here: readonly Line[]): string {
  if (here.some(made => numbered(made.key) === numbered(key)))
    return '큰 번호를 로마 숫자(Ⅰ, Ⅱ)로 인쇄합니다.';
  if (here.some(made => unsigned(made.key) === unsigned(key)))
    return '기호를 설정의 글머리 기호로 인쇄합니다.';
  const isAbsence = here.some(made => made.key.startsWith('※현원에사고인원미포함'));
  if (isAbsence && /\d급\d+명/.test(key))
    return '과별 기록을 다시 합한 값을 인쇄합니다(점검 결과에 있는 차이).';
  return '';
}

/** Compares two texts by their content lines; `running` is the header that the published one has on every page. */
export function textBack(published: string, made: string, running?: string): TextBack {
  const there = contentLines(published).filter(({ text }) => text !== running);
  const here = contentLines(made);
  const twin = twins(there, here);
  const joined: Difference[] = [];
  const changed: Difference[] = [];
  let from = 0;
  let rest = '';
  there.forEach((line, i) => {
    if (twin[i]! >= 0) {
      from = twin[i]! + 1;
      rest = '';
      return;
    }
    const next = twin.slice(i).find(j => j >= 0) ?? here.length;
    const gap = here.slice(from, next);
    if (rest === '') rest = gap.map(({ key }) => key).join('');
    const at = rest.indexOf(line.key);
    const told = { line: line.number, text: line.text };
    if (at < 0 && isDrawn(line, gap)) joined.push({ ...told, reason: '팀 이름을 조직도의 상자로 그립니다.' });
    else if (at < 0) changed.push({ ...told, reason: reasonOf(line, gap) });
    else {
      rest = rest.slice(at + line.key.length) || ' ';
      joined.push({ ...told, reason: '지면 너비에서 끊긴 줄을 이어서 인쇄합니다.' });
    }
  });
  return { lines: there.length, same: there.length - joined.length - changed.length, joined, changed };
}
