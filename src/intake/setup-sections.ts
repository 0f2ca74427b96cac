/** The sections of the setup (사업 항목), the day the achievements hold for, and the bullets, as the report has them. */
import { natures, type PlainSetup, type Setup } from '../model/setup';
import { fromLines, given, type Sourced, withSources } from '../model/sourced';
import { formatDate, readDate } from '../prose/dates';
import { squeeze } from '../prose/words';
import type { BulletLevel } from './levels';
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
const AS_OF = /((?:(?:\d{4}|['’‘]\d{2})\s*[.년]\s*)?\d{1,2}\s*[.월]\s*\d{1,2}\s*[.일]?)\s*(?:현재|기준|말)/;

/** What most of them are. */
function mostCommon(all: readonly string[]): string {
  const count = (one: string): number => all.filter(other => other === one).length;
  return all.slice().sort((a, b) => count(b) - count(a))[0] ?? '';
}

/** 실적 기준일: the day that most headings name, `2023 추진실적 (10. 31. 현재)`. */
export function inferAsOf(headings: readonly SectionHeading[], year: number): Sourced<string> | undefined {
  const days = headings.flatMap(({ printed, lines }) => {
    const text = AS_OF.exec(printed)?.[1]?.trim() ?? '';
    const day = readDate(text, year);
    const own = lines.map(line => line.number).slice(-1);
    return day && day !== 'impossible' ? [{ iso: day.iso, text, lines: own }] : [];
  });
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

/** A section of the setup, from all its headings. */
function sectionOf(
  own: readonly SectionHeading[],
  year: number,
  asOf: string | undefined,
): Setup['sections'][number] {
  const mark = mostCommon(own.map(heading => heading.mark ?? ''));
  const lines = own.flatMap(heading => heading.lines.map(line => line.number));
  const told = <T extends string>(value: T): Sourced<T> => fromLines(value, value, ...lines);
  return {
    name: told(mostCommon(own.map(({ name }) => name))),
    nature: told(own[0]!.nature),
    printed: told(mostCommon(own.map(heading => patternOf(heading.printed, year, asOf)))),
    ...(mark === '' ? {} : { mark: told(mark) }),
  };
}

/** Sections in the order in which a project is told: by the place where they mostly stand. */
export function inferSections(
  projects: readonly (readonly SectionHeading[])[],
  year: number,
  asOf: string | undefined,
): Setup['sections'] {
  const headings = projects.flat();
  const keyOf = ({ name }: SectionHeading): string => squeeze(name);
  const placeOf = (key: string): number => {
    const places = projects.map(own => own.findIndex(heading => keyOf(heading) === key));
    const found = places.filter(place => place >= 0).sort((a, b) => a - b);
    return found[Math.floor(found.length / 2)]!;
  };
  const sections = headings
    .map(keyOf)
    .filter((key, i, all) => all.indexOf(key) === i)
    .map(key => headings.filter(heading => keyOf(heading) === key))
    .map(own => ({ own, place: placeOf(keyOf(own[0]!)), nature: natures.indexOf(own[0]!.nature) }))
    .sort((a, b) => a.place - b.place || a.nature - b.nature)
    .map(({ own }) => sectionOf(own, year, asOf));
  return sections.length > 0 ? sections : withSources([ONLY_SECTION]);
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
          symbol: fromLines(found.marker, found.marker, found.line),
        }
      : { level: given(level), symbol: given(usual) };
  });
}
