/**
 * What the supervisor sets up once for a report: the tab 설정. Nothing about one bureau is written in code;
 * it all stands here, as data.
 */
import * as z from 'zod/mini';
import type { WithSources } from './sourced';

/** A calendar date as ISO text, `2023-10-31`: sorts as it should and survives JSON. */
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** What stands on the cover, and the day the figures hold for. */
export const ReportFacts = z.object({
  /** 기관: the office; none where nobody has said (it is not printed). */
  agency: z.optional(z.string()),
  /** 국. */
  bureau: z.string(),
  /** 연도. */
  year: z.number(),
  /** 제목 as printed on the cover. */
  title: z.string(),
  /** 본문 제목: heading of the part that holds the divisions; the title where it is left blank. */
  part: z.optional(z.string()),
  /** 되풀이 제목: what stands above the projects of each division; the title where it is left blank. */
  band: z.optional(z.string()),
  /** 회의: the council session the report is handed to. */
  session: z.optional(z.string()),
  /** 제출 시기 as printed on the cover, `2023. 11.`. */
  submitted: z.optional(z.string()),
  /** 제출 기한 for the divisions, as the supervisor wrote it. */
  deadline: z.optional(z.string()),
  /** 실적 기준일: achievements are counted up to and including this day. */
  asOf: z.optional(isoDate),
  /** 표어. */
  slogan: z.optional(z.string()),
  /** 취합 담당자 (e-mail addresses, separated by commas); none = whoever may edit the tab 설정. */
  supervisors: z.optional(z.string()),
  /** 확인 단계: whether a division's 확인자 confirms its part before it is submitted. */
  review: z.optional(z.enum(['사용', '생략'])),
});

/** 상태: a division that was abolished or handed over keeps its data, but fills nothing more. */
export const divisionStates = ['운영', '신설', '폐지', '이관'] as const;

/** A division (과). Known by its code, so that it can be renamed. */
export const Division = z.object({
  /** 과 코드: short, stable, never printed. */
  code: z.string(),
  name: z.string(),
  /** 옛 이름, separated by commas. */
  formerNames: z.optional(z.string()),
  state: z.optional(z.enum(divisionStates)),
  /** 담당자 (e-mail address). */
  owner: z.optional(z.string()),
  /** 확인자 (e-mail address). */
  reviewer: z.optional(z.string()),
  /** 내선. */
  extension: z.optional(z.string()),
});

/** A rank (직급), and the column of the bureau's table under which it is counted. */
export const Rank = z.object({
  name: z.string(),
  /** 국 총괄 열: 정무직, 3급 and 4급 all fall under `4급 이상`. None: only absences use it (가–마급). */
  column: z.optional(z.string()),
  /** 쓰는 과: division codes separated by commas whose table has this column; none = every division. */
  divisions: z.optional(z.string()),
});

/** A special kind of service (별정직, 임기제): counted within a rank, and shown beside it in brackets. */
export const SpecialKind = z.object({
  name: z.string(),
  /** 줄임 as printed in the bureau's table: `6 (별정1)`. */
  short: z.string(),
});

/** A fund (재원) that pays for projects. */
export const Fund = z.object({
  name: z.string(),
  /** 다른 이름, separated by commas: 특교금 for 특별조정교부금. */
  aliases: z.optional(z.string()),
});

/** 성격: what a section of a project is about, whatever its printed name. */
export const natures = ['개요', '실적', '계획', '효과', '기타'] as const;
export type Nature = (typeof natures)[number];

/** 사업 항목: a section of a project. `{연도}` and `{기준일}` in the printed name are filled in. */
export const SectionKind = z.object({
  /** 구분: how staff choose it in the tab 사업. */
  name: z.string(),
  nature: z.enum(natures),
  /** 인쇄 이름: `{연도} 추진실적 ({기준일} 현재)`. */
  printed: z.string(),
  /** 기호 before it in the text, `□`; none where the published report prints none. */
  mark: z.optional(z.string()),
});

/** 단계 of a line in a project's outline. */
export const outlineLevels = ['소제목', '1', '2', '3', '4', '이어쓰기', '※', '*', '표'] as const;
export type OutlineLevel = (typeof outlineLevels)[number];

/** 글머리 기호: the symbol printed before a line of a level. */
export const Bullet = z.object({ level: z.enum(outlineLevels), symbol: z.string() });

/** How 표 제목 are set apart: between brackets, or behind a sign. */
export const captionStyles = ['【 】', '< >', '〈 〉', '《 》', '[ ]', '□', '■', '◆', '○', '▣'] as const;
/** How a project's title is numbered; `1-1.` has the number of its division first. */
export const projectNumberings = ['1.', '1)', '(1)', '①', '1-1.', '가.', '□'] as const;
/** How a division's heading is numbered. */
export const divisionNumberings = ['없음', '1.', '1)', '가.', 'Ⅰ.', '①'] as const;

/** 국 기준: how this bureau writes what can be written in several ways. */
export const HouseRules = z.object({
  /** 비율 끝수. */
  ratioRounding: z.optional(z.enum(['반올림', '절사'])),
  /** 영 표기: how zero is printed where nothing was typed for it. */
  zero: z.optional(z.enum(['-', '0'])),
  /** 표 제목. */
  caption: z.optional(z.enum(captionStyles)),
  /** 사업 번호. */
  projectNumber: z.optional(z.enum(projectNumberings)),
  /** 과 번호. */
  divisionNumber: z.optional(z.enum(divisionNumberings)),
  /** 기구 줄: `□ 기 구: {과}과 {팀}팀`. */
  organisation: z.optional(z.string()),
  /** 인력 줄: `□ 인 력: 정원 {정원}명, 현원 {현원}명`. */
  people: z.optional(z.string()),
  /** 인력표 머리글: of the columns 과, 정원·현원 and 계 of the bureau's headcount, and of its first row. */
  peopleHead: z.optional(z.string()),
  /** 용어: words that are right as they are, separated by commas. */
  terms: z.optional(z.string()),
});

/** The whole setup as plain data: the contents of SETUP.json without its forms. */
export const PlainSetup = z.object({
  report: ReportFacts,
  divisions: z.array(Division),
  ranks: z.array(Rank),
  specialKinds: z.array(SpecialKind),
  funds: z.array(Fund),
  sections: z.array(SectionKind),
  bullets: z.array(Bullet),
  houseRules: HouseRules,
});
export type PlainSetup = z.infer<typeof PlainSetup>;

/** The setup as read from the tab 설정: the same, each value with its cell. */
export type Setup = WithSources<PlainSetup>;
export type DivisionSetup = Setup['divisions'][number];

/** An abolished division, or one handed over, fills nothing more. */
export function isAtWork({ state }: DivisionSetup): boolean {
  return state?.value !== '폐지' && state?.value !== '이관';
}

export type RankSetup = Setup['ranks'][number];
export type SectionSetup = Setup['sections'][number];

/** Grows with every change to where things stand in the tabs; an older workbook is migrated, never misread. */
export const LAYOUT_VERSION = 1;
