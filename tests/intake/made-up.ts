/** A small report made up of parts, so that a test can tell one part another way. Cells are divided by `|`. */
import { readReport } from '../../src/intake/report';
import type { Records } from '../../src/model/records';

export const COVER = ['2024년도 주요업무 추진실적', '제300회 가나구의회 정례회', '2024. 11.', '총무국'];
export const CONTENTS = [
  '순서',
  'Ⅰ. 일반 현황|1',
  'Ⅱ. 2024년도 주요업무 추진실적|',
  '1. 총무과|2',
  '2. 재무과|5',
];
export const GENERAL = ['일 반 현 황', '□ 기 구 ----- 2개과 3개팀'];
export const PEOPLE = [
  '□ 인 력 ----- (정원:10명, 현원:10명)',
  '구 분|직 급|총계|5급|6급',
  '총 계|정 원|10|2|8',
  '|현 원|10|2|8',
  '총무과|정 원|6|1|5',
  '|현 원|6|1|5',
  '재무과|정 원|4|1|3',
  '|현 원|4|1|3',
];
export const HEADCOUNT = ['【인력현황】', '구 분|계|5급|6급', '정 원|6|1|5', '현 원|6|1|5'];
export const GENERAL_AFFAIRS = ['총무과', '【조 직】', '총무팀, 인사팀', ...HEADCOUNT];
export const FINANCE = [
  '재무과',
  '【조 직】',
  '경리팀',
  '【인력현황】',
  '구 분|계|5급|6급',
  '정 원|4|1|3',
  '현 원|4|1|3',
];

/** A project under its title; `purpose` and the sections may be told another way. */
export function project(
  title: string,
  purpose: readonly string[] = ['일을 잘하고자 함'],
  achieved = '□ 2024 추진실적 (10. 31. 현재)',
): string[] {
  return [
    title,
    '',
    ...purpose,
    '',
    '□ 사업개요',
    '- 사업기간: 2024. 1. ~ 12.',
    achieved,
    '- 회의 개최: 3회',
    '□ 향후 추진계획',
    '- 2024. 12.: 결과 보고',
    '',
  ];
}

/** A whole report of two divisions around what the first has. */
export function reportOf(first: readonly string[], contents: readonly string[] = CONTENTS): string[] {
  return [...COVER, ...contents, ...GENERAL, ...PEOPLE, ...first, ...FINANCE, ...project('1. 셋째')];
}

/** Reads lines whose cells are divided by `|`. */
export function read(lines: readonly string[]): ReturnType<typeof readReport> {
  return readReport(lines.map(line => line.replace(/\|/g, '\t')).join('\n'));
}

/** Each division with its teams and the numbers and titles of its projects. */
export function inShort({ divisions }: Records): string[] {
  return divisions.map(({ division, teams, projects }) =>
    [
      `${division.name.value}(${teams.map(team => team.value).join(' ')})`,
      ...projects.map(({ number, title }) => `${number.value} ${title.value}`),
    ].join(', '),
  );
}
