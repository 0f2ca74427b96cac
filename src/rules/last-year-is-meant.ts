import type { Remark } from '../model/findings';
import type { DivisionRecords, Project, Records } from '../model/records';
import type { Sourced } from '../model/sourced';
import { withParticle } from '../prose/particles';
import { firstDayOf, lastDayOf, readPeriods, type WrittenPeriod } from '../prose/periods';
import { type DatedLine, datedLines } from './dated-lines';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { writtenTexts } from './texts';

/** Words beside which a year gone by is right. */
const GONE_BY =
  /이월|전년|작년|지난\s*해|종전|당초|최초|대비|비교|부터|이후|이래|생산|준공|제정|개정|체결|설립|도입|개관|개소|증감|추이|→|계약|협약|평가|감사|결산|정산|성과급/;
/** Labels of the overview that tell when the work is done this year. */
const TERM = /^(?:사업|추진|운영|교육|공사|용역|행사)\s*기\s*간$/;

function remark(
  division: string | null,
  at: Sourced<unknown>,
  written: string,
  year: Sourced<number>,
): Remark {
  const meant = written.replace(String(year.value - 1), String(year.value));
  const instead = meant === written ? '' : ` 올해 일이면 ‘${meant}’입니다.`;
  const message = `${withParticle(`‘${written}’`, '은/는')} 지난해 날짜입니다. ${year.value}년 보고서에 지난해 것이 남은 것이 아닌지 확인해 주십시오.${instead}`;
  return remarkOn({ division, at, message, found: written, expected: null, others: [year] });
}

/** Whether a period lies in the year before as a whole. */
function isLastYear({ from, to }: WrittenPeriod, year: number): boolean {
  return from.yearFrom !== 'nowhere' && from.year === year - 1 && to?.year === year - 1;
}

/** Whether a project began before this year: what was done then is told rightly. */
function isOngoing({ sections }: Project, year: number): boolean {
  const lines = sections.filter(({ nature }) => nature === '개요').flatMap(section => section.lines);
  return lines.some(({ text: { text } }) => {
    const [label = '', told = ''] = text.split(/[:：]/);
    const [term] = TERM.test(label.trim()) ? readPeriods(told, year) : [];
    return term !== undefined && term.from.year < year && (term.to?.year ?? 0) >= year;
  });
}

/** The lines of the projects that began before this year. */
function ongoingLines({ setup, divisions }: Records): ReadonlySet<unknown> {
  const year = setup.report.year.value;
  const ongoing = divisions.flatMap(({ projects }: DivisionRecords) =>
    projects.filter(project => isOngoing(project, year)),
  );
  return new Set(
    ongoing.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines.map(line => line.text))),
  );
}

/** Dates that say when an achievement was, or when a project runs. */
function inLine(
  { division, nature, text, context, label, periods }: DatedLine,
  year: Sourced<number>,
): Remark[] {
  if (GONE_BY.test(context) || !(nature === '실적' || (nature === '개요' && TERM.test(label.trim()))))
    return [];
  return periods
    .filter(({ period, place }) => place !== 'aside' && isLastYear(period, year.value))
    .map(({ written }) => remark(division, text, written, year));
}

/** `2022. 10. 31. 현재`, `2022. 1. 1 ~ 10. 31.`: the as-of date itself, of the year before. */
function asOfLastYear(records: Records): Remark[] {
  const { asOf, year } = records.setup.report;
  if (!asOf) return [];
  const day = `${year.value - 1}${asOf.value.slice(4)}`;
  const isAsOf = ({ from, to, end }: WrittenPeriod, text: string): boolean =>
    to !== undefined &&
    lastDayOf(to) === day &&
    (from === to
      ? /^\s*(?:현재|기준)/.test(text.slice(end, end + 6)) || text.trim().length - end < 2
      : firstDayOf(from) === `${year.value - 1}-01-01`);
  return writtenTexts(records).flatMap(({ division, source }) =>
    GONE_BY.test(source.text)
      ? []
      : readPeriods(source.text, year.value)
          .filter(period => isLastYear(period, year.value) && isAsOf(period, source.text))
          .map(({ start, end }) => remark(division, source, source.text.slice(start, end).trim(), year)),
  );
}

/** Headings that carry the year before, in the setup: they are printed on every page. */
function inHeadings({ setup }: Records): Remark[] {
  const { year, title, submitted } = setup.report;
  const headings = [
    title,
    ...(submitted ? [submitted] : []),
    ...setup.sections.map(({ printed }) => printed),
  ];
  const [last, now] = [String(year.value - 1), String(year.value)];
  return headings
    .filter(({ text }) => text.includes(last) && !text.includes(now))
    .map(heading => remark(null, heading, heading.text, year));
}

/** A report is made of last year's, and some of its dates stay behind. */
export const lastYearIsMeant: Rule = {
  id: 'last-year-is-meant',
  title: '지난해 날짜는 지난해 일에만 쓴다',
  severity: 'warning',
  why: '지난해 보고서를 고쳐 쓰면 그 날짜가 남기 쉽습니다. 설정의 연도와 기준일로만 판단하고, 이월·전년 대비처럼 지난해를 뜻하는 말이 있으면 묻지 않습니다.',
  examples: {
    pass: [
      {
        lines: [
          '사업기간: 2022. 3. ~ 2024. 12.',
          '특별조정교부금: 2022년 예산, 명시이월',
          '2021년 생산 기록물',
        ],
      },
      { done: ['2022년 사용자: 226명(10년 이상)', '전년 대비 12% 증가(2022. 10. 31. 기준 120명)'] },
      { table: ['업무명 | 2022년 | 2023년', '증명 | 23,149 | 15,784'] },
      { lines: ['사업기간: 2022. 3. ~ 2024. 8.'], done: ['2022. 3. ~ 11. : 설계공모 및 실시설계'] },
      { done: ['2022. 12. : 이월 사업 착수', '2023. 3. : 2022년 실적 평가'] },
    ],
    fail: [
      { lines: ['사업기간: 2022. 1. ~ 12.'] },
      { done: ['2022. 5. : 합동 캠페인 실시'] },
      { lines: ['가입자: 36,546명(2022. 10. 31. 기준)'] },
    ],
  },
  check: records => {
    const { year } = records.setup.report;
    const ongoing = ongoingLines(records);
    const lines = datedLines(records)
      .filter(({ text }) => !ongoing.has(text))
      .flatMap(line => inLine(line, year));
    const places = lines.map(({ at }) => `${at.tab}!${at.cell}`);
    const others = asOfLastYear(records).filter(({ at }) => !places.includes(`${at.tab}!${at.cell}`));
    return [...lines, ...others, ...inHeadings(records)];
  },
};
