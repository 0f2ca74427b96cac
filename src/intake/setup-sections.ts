/** The sections of the setup (사업 항목), the day the achievements hold for, and the bullets, as the report has them. */
import { natures, type PlainSetup, type Setup } from '../model/setup';
import { fromLines, given, type Sourced, withSources } from '../model/sourced';
import { formatDate, readDate } from '../prose/dates';
import { squeeze } from '../prose/words';
import type { BulletLevel } from './levels';
import type { Line } from './lines';
import type { SectionHeading } from './sections';

/** What a report without headings is given, so that its lines have a section to stand in. */
const ONLY_SECTION: PlainSetup['sections'][number] = {
  name: '사업개요',
  nature: '개요',
  printed: '사업개요',
  mark: '□',
};
/** Signs of levels that the report does not use. */
const USUAL_SIGNS: readonly (readonly [Setup['bullets'][number]['level']['value'], string])[] = [
  ['소제목', '○'],
  ['1', '-'],
  ['2', '-'],
  ['3', '·'],
  ['4', '·'],
];
const YEAR_BEFORE = /^(?:20\d{2}|['’‘]\d{2})\s*년?도?\s+/;
const AS_OF = /((?:(?:\d{4}|['’‘]\d{2})\s*[.년]\s*)?\d{1,2}\s*[.월]\s*\d{1,2}\s*[.일]?)\s*(?:현재|기준|말)/;

/** What most of them are. */
function mostCommon(all: readonly string[]): string {
  const count = (one: string): number => all.filter(other => other === one).length;
  return all.slice().sort((a, b) => count(b) - count(a))[0] ?? '';
}

/**
 * 실적 기준일: the day that most headings name, `2023 추진실적 (10. 31. 현재)`, and the cover with them, or alone:
 * `(2023. 10. 31. 기준)`.
 */
export function inferAsOf(
  headings: readonly SectionHeading[],
  cover: readonly Line[],
  year: number,
): Sourced<string> | undefined {
  const named = headings.map(({ printed, lines }) => ({ text: printed, line: lines[lines.length - 1]! }));
  const days = [...named, ...cover.map(line => ({ text: line.text, line }))].flatMap(
    ({ text: all, line }) => {
      const text = AS_OF.exec(all)?.[1]?.trim() ?? '';
      const day = readDate(text, year);
      return day && day !== 'impossible' ? [{ iso: day.iso, text, lines: [line.number] }] : [];
    },
  );
  const iso = mostCommon(days.map(day => day.iso));
  const found = days.filter(day => day.iso === iso);
  if (found.length === 0) return undefined;
  return fromLines(iso, found[0]!.text, ...found.flatMap(day => day.lines));
}

/** The printed name as a pattern: `{연도} 추진실적 ({기준일} 현재)`. */
function patternOf(printed: string, year: number, asOf: string | undefined): string {
  const pattern = printed.replace(new RegExp(`(^|[^\\d])${year}(?!\\d)`, 'g'), '$1{연도}');
  if (asOf === undefined) return pattern;
  const day = formatDate(asOf, false);
  const [month, date] = day.split(' ').map(part => part.replace('.', ''));
  return pattern.replace(new RegExp(`(^|[^\\d])${month}\\s*\\.\\s*${date}\\s*\\.`), '$1{기준일}');
}

/** A heading with its printed name as a pattern. */
interface Told extends SectionHeading {
  readonly pattern: string;
}

/** A section of the setup, from all its headings. */
function sectionOf(own: readonly Told[], name: string): Setup['sections'][number] {
  const mark = mostCommon(own.map(heading => heading.mark ?? ''));
  const lines = own.flatMap(heading => heading.lines.map(line => line.number));
  const told = <T extends string>(value: T): Sourced<T> => fromLines(value, value, ...lines);
  return {
    name: told(name),
    nature: told(own[0]!.nature),
    printed: told(mostCommon(own.map(({ pattern }) => pattern))),
    ...(mark === '' ? {} : { mark: told(mark) }),
  };
}

/**
 * The names of sections: what most headings of a name print has it as it is, any other wording is a section of
 * its own, `추진실적 (9. 30. 현재)`, that it may be printed as it was written.
 */
function namesOf(own: readonly Told[], taken: readonly string[]): { own: readonly Told[]; name: string }[] {
  const wordings = own
    .map(({ pattern }) => squeeze(pattern))
    .filter((wording, i, all) => all.indexOf(wording) === i);
  const main = squeeze(mostCommon(own.map(({ pattern }) => pattern)));
  const used = [...taken];
  return [main, ...wordings.filter(wording => wording !== main)].map(wording => {
    const same = own.filter(({ pattern }) => squeeze(pattern) === wording);
    const plain = mostCommon((wording === main ? own : same).map(({ name }) => name));
    const { printed } = same[0]!;
    const names = wording === main ? [plain] : [printed.replace(YEAR_BEFORE, ''), printed];
    const name = names.find(one => used.indexOf(squeeze(one)) < 0) ?? `${plain} ${used.length + 1}`;
    used.push(squeeze(name));
    return { own: same, name: wording === main ? plain : name };
  });
}

/** Sections in the order in which a project is told: by the place where they mostly stand. */
export function inferSections(
  projects: readonly (readonly SectionHeading[])[],
  year: number,
  asOf: string | undefined,
): Setup['sections'] {
  const told = projects.map(headings =>
    headings.map(heading => ({ ...heading, pattern: patternOf(heading.printed, year, asOf) })),
  );
  const headings = told.flat();
  const keyOf = ({ name }: SectionHeading): string => squeeze(name);
  const keys = headings.map(keyOf).filter((key, i, all) => all.indexOf(key) === i);
  const placeOf = (own: readonly Told[]): number => {
    const places = told.map(all => all.findIndex(heading => own.indexOf(heading) >= 0));
    const found = places.filter(place => place >= 0).sort((a, b) => a - b);
    return found[Math.floor(found.length / 2)]!;
  };
  const sections = keys
    .flatMap(key =>
      namesOf(
        headings.filter(heading => keyOf(heading) === key),
        keys,
      ),
    )
    .map(({ own, name }) => ({ own, name, place: placeOf(own), nature: natures.indexOf(own[0]!.nature) }))
    .sort((a, b) => a.place - b.place || a.nature - b.nature)
    .map(({ own, name }) => sectionOf(own, name));
  return sections.length > 0 ? sections : withSources([ONLY_SECTION]);
}

/** The section of the setup that a heading is: the one that prints its wording, else the one of its name. */
export function sectionFor(
  { name, printed }: SectionHeading,
  { sections, report }: Pick<Setup, 'sections' | 'report'>,
): Setup['sections'][number] | undefined {
  const pattern = squeeze(patternOf(printed, report.year.value, report.asOf?.value));
  const named = sections.find(section => squeeze(section.name.value) === squeeze(name));
  if (named && squeeze(named.printed.value) === pattern) return named;
  const worded = sections.find(
    section => squeeze(section.printed.value) === pattern && section.nature.value === named?.nature.value,
  );
  return worded ?? named;
}

/** The bullets by level: the signs of the report, the usual ones for levels it does not use. */
export function inferBullets(levels: readonly BulletLevel[]): Setup['bullets'] {
  const opensRound = /^[○ㅇ◦❍◯]$/.test(levels.find(({ level }) => level === '1')?.marker ?? '');
  return USUAL_SIGNS.map(([level, sign]) => {
    const usual = level === '소제목' && opensRound ? '◎' : sign;
    const found = levels.find(one => one.level === level);
    return found
      ? {
          level: fromLines(level, level, found.line),
          symbol: fromLines(found.isNumeral ? '' : found.marker, found.marker, found.line),
        }
      : { level: given(level), symbol: given(usual) };
  });
}
