/** The setup (설정) that a report's parts add up to: facts, divisions, ranks, funds, sections, bullets, house rules. */
import type { Absences } from '../model/records';
import type { Setup } from '../model/setup';
import { fromLines, given, type Sourced } from '../model/sourced';
import { readBudget } from '../prose/budget';
import { absencesOf } from './absence-notes';
import { budgetLine } from './budgets';
import type { Cover } from './cover';
import type { RawDivision } from './divisions';
import { type FundMention, fundNamed, setupFunds } from './funds';
import type { General } from './general';
import { inferStyle } from './house-style';
import type { BulletLevel } from './levels';
import { type Line, sameTitle } from './lines';
import { inferRanks } from './ranks';
import type { SectionHeading } from './sections';
import { inferAsOf, inferBullets, inferSections } from './setup-sections';
import { inferSpecialKinds } from './special-kinds';

/** What a setup is inferred from. */
export interface SetupSource {
  readonly cover: Cover;
  readonly coverLines: readonly Line[];
  /** Lines that repeat the report's title above the projects. */
  readonly bands: readonly Line[];
  readonly general: General;
  readonly divisions: readonly RawDivision[];
  readonly levels: readonly BulletLevel[];
  /** All lines of the text. */
  readonly lines: readonly Line[];
}

/** What stands on the cover; what a report does not tell is left blank for the supervisor to fill in. */
function reportFacts(
  { cover, bands, general }: SetupSource,
  asOf: Sourced<string> | undefined,
): Setup['report'] {
  const { agency, bureau, year, title, session, submitted, slogan } = cover;
  const { part } = general;
  const band = bands.filter(line => !(title && sameTitle(line.text, title.value)));
  const titleLines = title && typeof title.at === 'object' && 'lines' in title.at ? title.at.lines : [];
  const everyTitle = title && {
    ...title,
    at: { lines: [...titleLines, ...bands.map(line => line.number)] },
  };
  return {
    agency,
    bureau: bureau ?? given(''),
    year: year ?? given(Number(asOf?.value.slice(0, 4) ?? 0)),
    title: everyTitle ?? given(''),
    ...(part ? { part } : {}),
    ...(band.length > 0 && band.length === bands.length
      ? { band: fromLines(band[0]!.text, band[0]!.text, ...band.map(line => line.number)) }
      : {}),
    ...(session ? { session } : {}),
    ...(submitted ? { submitted } : {}),
    ...(asOf ? { asOf } : {}),
    ...(slogan ? { slogan } : {}),
  };
}

/** Every fund that a budget sentence names. */
function fundMentions(divisions: readonly RawDivision[]): FundMention[] {
  const mentions: FundMention[] = [];
  for (const { projects } of divisions) {
    for (const item of projects.flatMap(({ sections }) => sections).flatMap(({ items }) => items)) {
      const budget = item.kind === 'line' ? budgetLine(item.text) : undefined;
      if (!budget || item.kind !== 'line') continue;
      for (const { fund } of readBudget(budget.sentence)?.parts ?? []) {
        if (fund !== '') mentions.push({ fund: fundNamed(fund), line: item.line.number });
      }
    }
  }
  return mentions;
}

/** 영 표기: how the cells of tables mostly write zero. */
function houseZero(lines: readonly Line[]): Pick<Setup['houseRules'], 'zero'> {
  const cells = lines.flatMap(({ cells: texts, number }) =>
    (texts ?? []).map(text => ({ text, line: number })),
  );
  const dashes = cells.filter(({ text }) => text === '-');
  const noughts = cells.filter(({ text }) => text === '0');
  const [first] = noughts.length > dashes.length ? noughts : dashes;
  return first ? { zero: fromLines(first.text === '0' ? '0' : '-', first.text, first.line) } : {};
}

/** Infers the setup. */
export function inferSetup(source: SetupSource): Setup {
  const { cover, general, divisions } = source;
  const headings = divisions
    .flatMap(({ projects }) => projects)
    .map(({ sections }) =>
      sections
        .map(({ heading }) => heading)
        .filter((heading): heading is SectionHeading => heading !== undefined),
    );
  const coverYear = cover.year?.value ?? 0;
  const asOf = inferAsOf(headings.flat(), source.coverLines, coverYear);
  const year = cover.year?.value ?? Number(asOf?.value.slice(0, 4) ?? 0);
  const absences: Absences[] = [
    general.absences,
    ...divisions.map(({ status }) => absencesOf(status.absences)),
  ];
  const tables = [general.people, ...divisions.map(({ status }) => status.people)];
  const lineOf = (number: number): Line | undefined => source.lines.find(line => line.number === number);
  const rankSources = divisions.map(({ code, name, status }) => ({
    code: code.value,
    name: name.value,
    people: status.people,
  }));
  return {
    report: reportFacts(source, asOf),
    divisions: divisions.map(({ code, name }) => ({ code, name, state: given('운영') })),
    ranks: inferRanks(rankSources, general.people, absences),
    specialKinds: inferSpecialKinds(tables.filter(table => table !== undefined)),
    funds: setupFunds(cover.agency?.value ?? '', fundMentions(divisions)),
    sections: inferSections(headings, year, asOf?.value),
    bullets: inferBullets(source.levels),
    houseRules: { ...houseZero(source.lines), ...inferStyle(general, divisions, lineOf) },
  };
}
