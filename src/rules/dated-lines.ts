/**
 * Lines of projects with the dates that say when they are about: those that lead a line, stand alone behind its
 * colon, or alone in brackets. Other dates only take part in a sentence (`2022년 예산, 2021. 3. 제정된 조례`).
 *
 *     2023. 8.~12. : 설치 계약      청사 점검: 2023. 1. ~ 10.      서한문 전달 (8. 18.자)
 *     └ lead                                 └ tail                       └ aside
 *                                   훈련: 2023. 5. 23., 64명 참여
 */
import type { Project, ProjectSection, Records } from '../model/records';
import type { Nature, OutlineLevel } from '../model/setup';
import type { Sourced } from '../model/sourced';
import { readPeriods, type WrittenPeriod } from '../prose/periods';

/** How a date stands in its line. */
export type DatePlace = 'lead' | 'tail' | 'aside';

/** A period that says when a line is about. */
export interface PlacedPeriod {
  readonly period: WrittenPeriod;
  readonly place: DatePlace;
  /** As written. */
  readonly written: string;
}

/** A line of a project with such periods, and the words around it. */
export interface DatedLine {
  readonly division: string;
  readonly nature: Nature;
  readonly text: Sourced<string>;
  /** The line with the lines it stands under. */
  readonly context: string;
  /** What stands before the colon; `''` where the line begins with its date. */
  readonly label: string;
  readonly periods: readonly PlacedPeriod[];
}

/** As much of a line as says when it is about: longer ones are pages of text. */
const LONGEST = 600;
const LADDER: readonly OutlineLevel[] = ['소제목', '1', '2', '3', '4'];
const TAIL_ONLY = /^[\s/,·및~※자]*$/;

/** The text with all periods taken out. */
function withoutPeriods(text: string, periods: readonly WrittenPeriod[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of periods) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}

/** Whether only dates stand between the last colon of a text and its end. */
function isTail(text: string, { start }: WrittenPeriod, all: readonly WrittenPeriod[]): boolean {
  const before = text.slice(0, start);
  const colon = Math.max(before.lastIndexOf(':'), before.lastIndexOf('：'));
  if (colon < 0) return false;
  const own = all.filter(period => period.start > colon);
  const shifted = own.map(period => ({
    ...period,
    start: period.start - colon - 1,
    end: period.end - colon - 1,
  }));
  return TAIL_ONLY.test(withoutPeriods(text.slice(colon + 1).replace(/※.*$/, ''), shifted));
}

/** Whether it stands in the dates right behind a colon, and more behind a comma: `훈련: 3. 6. / 8. 28., 2회`. */
function leadsBehindColon(text: string, period: WrittenPeriod, all: readonly WrittenPeriod[]): boolean {
  const at = all.indexOf(period);
  const isJoint = (a: WrittenPeriod, b: WrittenPeriod): boolean =>
    /^(?:\([월화수목금토일]\)|[\s/,·및]){0,9}$/.test(text.slice(a.end, b.start));
  let [first, last] = [at, at];
  while (all[first - 1] && isJoint(all[first - 1]!, all[first]!)) first--;
  while (all[last + 1] && isJoint(all[last]!, all[last + 1]!)) last++;
  const isBehind = /[:：]\s*$/.test(text.slice(0, all[first]!.start));
  return isBehind && /^(?:\([월화수목금토일]\))?\s*,\s/.test(text.slice(all[last]!.end));
}

function placeOf(text: string, period: WrittenPeriod, all: readonly WrittenPeriod[]): DatePlace | undefined {
  const [before, after] = [text.slice(0, period.start), text.slice(period.end)];
  if (before.trim() === '' && /^\s*(?:[:：]|\s[가-힣])/.test(after)) return 'lead';
  if (isTail(text, period, all) || leadsBehindColon(text, period, all)) return 'tail';
  if (/[(（]\s*$/.test(before) && /^\s*(?:자|일자)?\s*[)）]/.test(after)) return 'aside';
  return undefined;
}

function placedIn(written: string, year: number): PlacedPeriod[] {
  const text = written.slice(0, LONGEST);
  const all = readPeriods(text, year);
  return all.flatMap(period => {
    const place = placeOf(text, period, all);
    return place ? [{ period, place, written: text.slice(period.start, period.end).trim() }] : [];
  });
}

function linesOf(division: string, { nature, lines }: ProjectSection, year: number): DatedLine[] {
  const above: string[] = [];
  return lines.flatMap(({ level, text }) => {
    const depth = LADDER.indexOf(level);
    if (depth >= 0) above.splice(depth, above.length, text.text);
    const periods = placedIn(text.text, year);
    if (periods.length === 0) return [];
    const context = [...above.filter(line => line !== undefined), text.text].join('\n');
    const [label = ''] = text.text.slice(0, periods[0]!.period.start).split(/[:：]\s*$/);
    return [{ division, nature, text, context, label, periods }];
  });
}

/** Every line of every project that says when it is about. */
export function datedLines({ setup, divisions }: Records): DatedLine[] {
  const year = setup.report.year.value;
  return divisions.flatMap(({ division, projects }) =>
    projects.flatMap(({ sections }: Project) =>
      sections.flatMap(section => linesOf(division.name.value, section, year)),
    ),
  );
}
