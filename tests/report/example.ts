/** A made-up bureau of two divisions, small but with everything that reports hold. */
import type { Form, PlainForm } from '../../src/model/forms';
import type {
  Absence,
  BudgetRow,
  HeadcountRow,
  OutlineLine,
  Project,
  ProjectSection,
  Records,
  StatusTable,
  TableCell,
} from '../../src/model/records';
import type { Nature, OutlineLevel, PlainSetup } from '../../src/model/setup';
import { fromCell, given, type Sourced, withSources } from '../../src/model/sourced';

const setup: PlainSetup = {
  report: {
    agency: '가람시',
    bureau: '푸른도시국',
    year: 2031,
    title: '2031년도 주요업무 추진실적',
    session: '제88회 가람시의회 정례회',
    submitted: '2031. 11.',
    asOf: '2031-10-31',
    slogan: '물 맑은 가람, 함께 걷는 가람',
  },
  divisions: [
    { code: 'D1', name: '하천과' },
    { code: 'D2', name: '공원녹지과' },
  ],
  ranks: [
    { name: '4급', column: '4급 이상', divisions: 'D1' },
    { name: '5급', column: '5급' },
    { name: '6급', column: '6급' },
    { name: '연구사', column: '연 구사', divisions: 'D2' },
  ],
  specialKinds: [
    { name: '별정직', short: '별정' },
    { name: '임기제', short: '임기' },
  ],
  funds: [{ name: '국비' }, { name: '시비' }],
  sections: [
    { name: '사업개요', nature: '개요', printed: '사업개요', mark: '□' },
    { name: '추진실적', nature: '실적', printed: '{연도} 추진실적 ({기준일} 현재)' },
    { name: '기대효과', nature: '효과', printed: '기대효과', mark: '□' },
  ],
  bullets: [
    { level: '소제목', symbol: '○' },
    { level: '1', symbol: '-' },
    { level: '2', symbol: '·' },
  ],
  houseRules: { zero: '-' },
};

/** A number as typed into a cell. */
export function number(value: number, text = String(value)): Sourced<number> {
  return { value, text, at: 'given' };
}

function headcountRow(
  kind: HeadcountRow['kind'],
  counts: Readonly<Record<string, Sourced<number>>>,
  more: Partial<HeadcountRow> = {},
): HeadcountRow {
  return { kind, counts: Object.entries(counts).map(([rank, count]) => ({ rank, count })), ...more };
}

function absence(category: string, reason: string, rank: string, count: number): Absence {
  const known = rank === '' ? {} : { rank: given(rank) };
  return { category: given(category), reason: given(reason), count: number(count), ...known };
}

/** A form with what tests do not care about filled in. */
export function formOf(form: Partial<PlainForm> & Pick<PlainForm, 'columns'>): Form {
  return withSources<PlainForm>({
    division: 'D1',
    place: '현황',
    title: '하천 현황',
    ordinal: 1,
    printTitle: true,
    shape: '표',
    notesAbove: [],
    notesBelow: [],
    rows: [],
    labelColumns: 0,
    ...form,
  });
}

/** A cell that came from a place, so that repeated labels are known to be one. */
export function cell(value: string | number, at: string, text = String(value)): TableCell {
  return fromCell(value, text, '하천과 현황', at);
}

/** Numbers in a row, by their columns. */
function cellsOf(row: number, ...values: (string | number | undefined)[]): (TableCell | undefined)[] {
  return values.map((value, i) => (value === undefined ? undefined : cell(value, `${'ABCDEFGH'[i]}${row}`)));
}

/** A table with a two-level header, row groups, and a label that reaches across. */
export const facilities: StatusTable = {
  form: formOf({
    title: '시설물 현황',
    unit: '개소',
    period: '2031. 10. 31.',
    labelColumns: 2,
    rows: ['수문 > 자동', '수문 > 수동', '펌프장'],
    columns: [
      { path: '구분', kind: '글' },
      { path: '구분', kind: '글' },
      { path: '계', kind: '수', equation: '계 = 본류 + 지류' },
      { path: '하천 > 본류', kind: '수' },
      { path: '하천 > 지류', kind: '수' },
      { path: '비고', kind: '글' },
    ],
  }),
  rows: [
    { cells: [cell('수문', 'A5'), ...cellsOf(5, '자동', 1234, 1000, 234).slice(0), cell('점검 완료', 'F5')] },
    { cells: [cell('수문', 'A5'), ...cellsOf(6, '수동', 30, 20, 10), undefined] },
    { cells: [cell('펌프장', 'A7'), undefined, ...cellsOf(7, 12, 8, 4), undefined] },
  ],
  lines: [],
  notes: [
    { where: 'above', text: given('※ 관리 주체는 시') },
    { where: 'below', text: given('* 자동: 원격으로 여닫는 수문') },
  ],
};

/** Shares are computed where only the number was typed. */
export const volunteers: StatusTable = {
  form: formOf({
    title: '하천지킴이 현황',
    unit: '명',
    columns: [
      { path: '계', kind: '수', bracket: '비율', equation: '계 = 남 + 여' },
      { path: '성별 > 남', kind: '수', bracket: '비율' },
      { path: '성별 > 여', kind: '수', bracket: '비율' },
    ],
  }),
  rows: [
    { cells: [cell(300, 'A20'), cell(101, 'B20'), { ...cell(199, 'C20', '199 (66%)'), bracket: '66%' }] },
  ],
  lines: [],
  notes: [],
};

const ordinances: StatusTable = {
  form: formOf({ title: '자치법규 현황', shape: '글', columns: [] }),
  rows: [],
  lines: [given('- 보유현황: 3건(조례 2, 규칙 1)')],
  notes: [],
};

const patrols: StatusTable = {
  form: formOf({
    place: '1',
    title: '순찰 실적',
    printTitle: false,
    unit: '회',
    columns: [
      { path: '월', kind: '글' },
      { path: '횟수', kind: '수' },
    ],
  }),
  rows: [
    { cells: [cell('9월', 'A30'), cell(12345, 'B30')] },
    { cells: [cell('10월', 'A31'), cell(7, 'B31')] },
  ],
  lines: [],
  notes: [],
};

/** A line of an outline. */
export function line(level: OutlineLevel, text: string): OutlineLine {
  return { level, text: given(text) };
}

function section(name: string, nature: Nature, ...lines: OutlineLine[]): ProjectSection {
  return { name: given(name), nature, lines };
}

function budget(
  category: string,
  funds: Readonly<Record<string, number>>,
  more: Partial<BudgetRow> = {},
): BudgetRow {
  const amounts = Object.entries(funds).map(([fund, amount]) => ({ fund, amount: number(amount) }));
  return { category: given(category), unit: given('천원'), funds: amounts, ...more };
}

/** A project with sub-headings, levels, notes, a table and its budget in the running text. */
export const patrolling: Project = {
  number: number(1),
  title: given('맑은 하천 순찰'),
  purpose: given('하천을 날마다 살펴\n안전하고 맑은 물길을 지키고자 함'),
  sections: [
    section(
      '사업개요',
      '개요',
      line('1', '사업기간: 2031. 1. ~ 12.'),
      line('1', '사업비: {사업비}'),
      line('※', '시비는 추경에 반영'),
    ),
    section(
      '추진실적',
      '실적',
      line('소제목', '□ 순찰 실적'),
      line('표', '순찰 실적'),
      line('1', '현장 점검 실시'),
      line('2', '둑과 수문: 40회'),
      line('이어쓰기', '① 본류 ② 지류'),
    ),
    section('기대효과', '효과'),
  ],
  budget: [budget('본예산', { 국비: 1000, 시비: 500 }), budget('추경', { 시비: 250 })],
};

const planting: Project = {
  number: number(1),
  title: given('도시숲 만들기'),
  sections: [section('사업개요', '개요', line('1', '사업비: {사업비}'), line('1', '나무 심기'))],
  budget: [],
};

/** The whole made-up bureau. */
export const example: Records = {
  setup: withSources(setup),
  forms: [facilities.form, volunteers.form, ordinances.form, patrols.form],
  divisions: [
    {
      division: withSources(setup.divisions[0]!),
      teams: [],
      headcount: {
        ranks: ['4급', '5급', '6급', '연구사'],
        hasRemarks: true,
        unit: given('명'),
        rows: [
          headcountRow(
            'authorized',
            { '4급': number(1), '5급': number(2), '6급': number(15) },
            { remark: given('(별정직)') },
          ),
          headcountRow('authorized', { '5급': number(1) }, { special: '별정직' }),
          headcountRow(
            'current',
            { '4급': number(0, '-'), '5급': number(2), '6급': number(14) },
            { total: number(17) },
          ),
        ],
      },
      absences: { rows: [absence('사고', '육아휴직', '6급', 2), absence('정원 외', '시선제', '마급', 3)] },
      tables: [facilities, volunteers, ordinances, patrols],
      projects: [patrolling],
    },
    {
      division: withSources(setup.divisions[1]!),
      teams: [given('공원팀'), given('녹지팀')],
      headcount: {
        ranks: ['5급', '6급', '연구사'],
        hasRemarks: false,
        rows: [
          headcountRow('authorized', { '5급': number(1), '6급': number(4), 연구사: number(1) }),
          headcountRow('authorized', { '6급': number(1) }, { special: '임기제' }),
          headcountRow('authorized', { '6급': number(1) }, { special: '별정직' }),
          headcountRow('current', { '5급': number(1), '6급': number(5) }),
        ],
      },
      absences: { rows: [], wording: given('※ 휴직 1명(6급 1명) 미포함') },
      tables: [],
      projects: [planting, { ...planting, number: number(2), title: given('꽃길 가꾸기') }],
    },
  ],
  published: { headcount: [], absences: { rows: [] } },
  acceptances: [],
  troubles: [],
};
