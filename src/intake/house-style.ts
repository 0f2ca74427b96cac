/** How a report numbers its headings, sets its captions apart, and words the lines of 일반 현황, as 국 기준. */
import type { StatusTable } from '../model/records';
import { captionStyles, type divisionNumberings, type projectNumberings, type Setup } from '../model/setup';
import { fromLines, linesOf, type Sourced } from '../model/sourced';
import { squeeze } from '../prose/words';
import type { RawDivision } from './divisions';
import type { General } from './general';
import type { Line } from './lines';
import type { Form } from './project-starts';

type Rules = Setup['houseRules'];
type Numbering = (typeof projectNumberings)[number];

const NUMBERINGS: Readonly<Record<Form, Numbering>> = {
  'N.': '1.',
  'N⇥': '1.',
  'N)': '1)',
  '(N)': '(1)',
  'N-M.': '1-1.',
  '①': '①',
  '□': '□',
};
const DIVISION_NUMERALS: readonly (readonly [(typeof divisionNumberings)[number], RegExp])[] = [
  ['1.', /^\d{1,2}\s*[.．]\s*\S/],
  ['1)', /^\d{1,2}\s*\)/],
  ['가.', /^[가-하]\s*[.．]/],
  ['Ⅰ.', /^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]\s*\./],
  ['①', /^[①-⑳]/],
];
/** What the report prints where nothing else is asked for. */
const USUAL = {
  organisation: '□기구-----{과}개과{팀}개팀',
  people: '□인력-----(정원:{정원}명,현원:{현원}명)',
};

/** The one that most are, with the lines of all that are it; none where the usual one is at least as common. */
function mostCommon<T extends string>(
  found: readonly { readonly value: T; readonly line: number }[],
  usual: T,
): Sourced<T> | undefined {
  const times = (value: T): number => found.filter(one => one.value === value).length;
  const [best] = found.map(({ value }) => value).sort((a, b) => times(b) - times(a));
  if (best === undefined || times(best) <= times(usual) || best === usual) return undefined;
  return fromLines(best, best, ...found.filter(one => one.value === best).map(one => one.line));
}

/** The style of a caption, by the sign it begins with. */
function captionStyle(line: Line | undefined): (typeof captionStyles)[number] | undefined {
  const sign = line?.text[0];
  return sign === undefined ? undefined : captionStyles.find(style => style[0] === sign);
}

function inferCaption(
  divisions: readonly RawDivision[],
  lineOf: (number: number) => Line | undefined,
): Rules['caption'] {
  const isCaptioned = ({ form }: StatusTable): boolean => form.printTitle.value;
  const captions = divisions.flatMap(({ status }) => [
    ...status.tables.filter(isCaptioned).flatMap(({ form }) => linesOf(form.title).slice(0, 1)),
    ...status.layout.map(line => line.number),
  ]);
  const found = captions.flatMap(number => {
    const value = captionStyle(lineOf(number));
    return value ? [{ value, line: number }] : [];
  });
  return mostCommon(found, '【 】');
}

function inferDivisionNumber(divisions: readonly RawDivision[]): Rules['divisionNumber'] {
  const found = divisions.map(({ heading }) => ({
    value: DIVISION_NUMERALS.find(([, numeral]) => numeral.test(heading.text))?.[0] ?? ('없음' as const),
    line: heading.number,
  }));
  return mostCommon(found, '없음');
}

function inferProjectNumber(divisions: readonly RawDivision[]): Rules['projectNumber'] {
  const projects = divisions.flatMap(division => division.projects);
  return mostCommon(
    projects.map(({ form, titleLine }) => ({ value: NUMBERINGS[form], line: titleLine.number })),
    '1.',
  );
}

/** A line of 일반 현황 with its counts left open; none where it is the usual one. */
function openLine(
  line: Line | undefined,
  counts: readonly (readonly [string, RegExp])[],
  usual: string,
): Sourced<string> | undefined {
  if (!line) return undefined;
  const open = counts.reduce((text, [name, pattern]) => text.replace(pattern, `$1{${name}}`), line.text);
  const isWhole = counts.every(([name]) => open.indexOf(`{${name}}`) >= 0);
  return !isWhole || squeeze(open) === usual ? undefined : fromLines(open, line.text, line.number);
}

/** What the bureau's headcount calls its first columns and its first row; none where that is usual. */
function inferPeopleHead({ people }: General): Rules['peopleHead'] {
  const { heads = [], whole = '' } = people?.labels ?? {};
  const all = [...heads, whole];
  const isPlain = heads.length === 3 && all.every(label => label !== '' && !/[,，]/.test(label));
  const text = all.join(', ');
  if (!people || !isPlain || squeeze(text) === '구분,직급,총계,총계') return undefined;
  return fromLines(text, text, ...people.headerLines.map(line => line.number));
}

/** Infers what the report tells of its own style; what it does not tell, or what is usual, is left out. */
export function inferStyle(
  general: General,
  divisions: readonly RawDivision[],
  lineOf: (number: number) => Line | undefined,
): Partial<Rules> {
  const lineWith = (value: Sourced<number> | undefined): Line | undefined =>
    value && lineOf(linesOf(value)[0] ?? 0);
  const caption = inferCaption(divisions, lineOf);
  const projectNumber = inferProjectNumber(divisions);
  const divisionNumber = inferDivisionNumber(divisions);
  const organisation = openLine(
    lineWith(general.divisions),
    [
      ['과', /()\d+(?=\s*개?\s*(?:과|부서|담당관|실|소))/],
      ['팀', /()\d+(?=\s*개?\s*(?:팀|담당|계))/],
    ],
    USUAL.organisation,
  );
  const people = openLine(
    lineWith(general.authorized),
    [
      ['정원', /(정\s*원[^\d]{0,3})[\d,]+/],
      ['현원', /(현\s*원[^\d]{0,3})[\d,]+/],
    ],
    USUAL.people,
  );
  const peopleHead = inferPeopleHead(general);
  return {
    ...(peopleHead ? { peopleHead } : {}),
    ...(caption ? { caption } : {}),
    ...(projectNumber ? { projectNumber } : {}),
    ...(divisionNumber ? { divisionNumber } : {}),
    ...(organisation ? { organisation } : {}),
    ...(people ? { people } : {}),
  };
}
