/**
 * The cover: everything before the contents list.
 *
 *     새로운 도약                   표어
 *     2025년도 주요업무 추진실적       제목, with the year
 *     제300회 ○○구의회 정례회         회의, with the office
 *     2025. 11.                    제출 시기
 *     총무국                        국
 */
import { fromLines, type Sourced } from '../model/sourced';
import { squeeze } from '../prose/words';
import type { Leftover } from './leftovers';
import type { Line } from './lines';

/** What the cover tells; what it does not is left out. */
export interface Cover {
  readonly title?: Sourced<string>;
  readonly year?: Sourced<number>;
  readonly session?: Sourced<string>;
  readonly agency?: Sourced<string>;
  readonly submitted?: Sourced<string>;
  readonly bureau?: Sourced<string>;
  readonly slogan?: Sourced<string>;
  /** Lines of which more is said than the office or the day. */
  readonly parts: readonly Leftover[];
}

const TITLE = /(?:실적|보고|성과|계획|현황|상황)(?:\s*보고)?(?:서)?$/;
const YEAR = /(\d{4})\s*년/;
const SESSION = /의회|정례회|임시회|위원회|행정사무\s*감사/;
const SUBMITTED =
  /^(\d{4}|['’‘]\d{2})\s*[.년]\s*\d{1,2}\s*[.월]?(?:\s*\d{1,2}\s*[.일]?)?(?:\s*\([월화수목금토일]\))?$/;
const BUREAU = /(?:국|실|본부|담당관|사업소|센터|소|단|원|청)$/;
const OFFICE =
  /(?![가-힣]*[년연]도)([가-힣]+?(?:특별자치도|특별자치시|광역시|특별시|[시군구도]))(?=의회|청|\s|$)/;

const joined = (lines: readonly Line[]): Sourced<string> | undefined =>
  lines.length === 0
    ? undefined
    : fromLines(
        lines.map(line => line.text).join(' '),
        lines.map(line => line.text).join(' '),
        ...lines.map(line => line.number),
      );

/** The title: a line that names a year and a report, or both on two lines. */
function titleLines(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(line => TITLE.test(line.text) && !SUBMITTED.test(line.text));
  if (at < 0) return [];
  const above = lines[at - 1];
  const startsAbove = !YEAR.test(lines[at]!.text) && above !== undefined && YEAR.test(above.text);
  return startsAbove ? [above, lines[at]!] : [lines[at]!];
}

/** The office: as the session names it (`제300회 ○○구의회`), else a cover line that names one (`○○시청`). */
function agencyOf(session: readonly Line[], others: readonly Line[]): Sourced<string> | undefined {
  for (const line of [...session, ...others]) {
    const match = OFFICE.exec(line.text);
    if (match) return fromLines(match[1]!, match[1]!, line.number);
  }
  return undefined;
}

/** A line that says the day of the figures and nothing else. */
const ONLY_DAY = /^[\s(（]*[\d.\s년월일'’]+(?:현재|기준|작성)?[\s)）]*$/;

/** Lines that say something beside the office or the day, `○○군 내부검토용`: only these are read of them. */
function sayMore(lines: readonly Line[], agency: Sourced<string> | undefined): Leftover[] {
  const isOffice = (text: string): boolean =>
    agency !== undefined && /^청?$/.test(squeeze(text).replace(agency.value, ''));
  return lines
    .filter(({ text }) => !isOffice(text) && !ONLY_DAY.test(text))
    .map(({ number, text }) => ({ line: number, text }));
}

/** Reads the cover from its lines, blank ones and rules left out. */
export function readCover(lines: readonly Line[]): Cover {
  const title = titleLines(lines);
  const session = lines.filter(line => SESSION.test(line.text) && title.indexOf(line) < 0);
  const submitted = lines.filter(line => SUBMITTED.test(line.text)).slice(0, 1);
  const known = [...title, ...session, ...submitted];
  const rest = lines.filter(line => known.indexOf(line) < 0);
  const lastTitle = title.length > 0 ? title[title.length - 1]!.number : 0;
  const bureau = rest.filter(line => line.number > lastTitle && BUREAU.test(line.text)).slice(-1);
  const agency = agencyOf(
    session,
    [...bureau, ...rest].filter(line => line.number > lastTitle),
  );
  const words = bureau[0]?.text.split(' ') ?? [];
  const bureauName =
    words.length > 1 && words[0] === agency?.value ? words.slice(1).join(' ') : words.join(' ');
  const year = [...title, ...submitted].find(line => /\d{4}/.test(line.text));
  return {
    title: joined(title),
    year: year && fromLines(Number(/\d{4}/.exec(year.text)![0]), /\d{4}/.exec(year.text)![0], year.number),
    session: joined(session),
    agency,
    submitted: joined(submitted),
    bureau: bureau[0] && fromLines(bureauName, bureauName, bureau[0].number),
    slogan: joined(rest.filter(line => line.number < lastTitle)),
    parts: sayMore(
      rest.filter(line => line.number > lastTitle && bureau.indexOf(line) < 0),
      agency,
    ),
  };
}
