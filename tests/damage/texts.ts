/** Damage to text, remarks beside the tables, and numbers of projects. */
import { type Cell, EMPTY } from '../../src/model/grid';
import { placeOf, type as put, typed, typeOver } from '../template/edit';
import { type Damage, harmless, noticed, told } from './damage';
import { inTab, rowOf } from './workbook';

const STATUS = '자치행정과 현황';
const PROJECTS = '자치행정과 사업';
const BUDGET = '자치행정과 사업비';
const SETUP = '설정';

/** Rows of the outline of a project's section that have levels 1 and 2. */
const symbols: Readonly<Record<string, string>> = { 소제목: '○ ', '1': '- ', '2': '  - ', '3': '· ' };

const outline = (change: (cells: Cell[]) => void) => (rows: Cell[][]) => {
  for (const cells of rows.slice(4)) change(cells);
};

/** Lines of 사업. */
const lines: readonly Damage[] = [
  harmless(
    '단계를 고른 줄에 기호까지 붙여 넣음',
    inTab(
      PROJECTS,
      outline(cells => {
        const symbol = symbols[cells[3]?.shown ?? ''];
        if (symbol) cells[4] = typed(symbol + cells[4]!.shown);
      }),
    ),
  ),
  harmless(
    '내용의 앞뒤에 빈칸을 둠',
    inTab(
      PROJECTS,
      outline(cells => {
        if (cells[4]?.value) cells[4] = typed(` ${cells[4].shown}  `);
      }),
    ),
  ),
  harmless(
    '세 줄을 한 칸에 Alt+Enter로 적음',
    inTab(PROJECTS, rows => {
      const row = rowOf(rows, '사업기간: 2023. 1. ~ 12.');
      const below = rows.splice(row + 1, 2);
      const all = [rows[row]![4]!.shown, ...below.map(cells => `- ${cells[4]!.shown}`)];
      rows[row]![4] = typed(all.join('\n'));
    }),
  ),
  harmless(
    '사업명을 두 줄로 나누어 적음',
    inTab(PROJECTS, typeOver('동 민관상생위원회 운영', '동 민관상생위원회\n운영')),
  ),
  told(
    '같은 사업 번호를 두 번 씀',
    inTab(
      PROJECTS,
      outline(cells => {
        if (cells[1]?.value === 2) cells[1] = typed(1);
      }),
    ),
    'project-numbers-run 자치행정과 사업!B25 1',
  ),
  noticed(
    '사업비 번호 칸에만 메모를 적음',
    inTab(BUDGET, rows => put(rows, 12, 0, '※ 추경 확정 뒤 수정')),
    'typing-has-a-place 자치행정과 사업비!A13 ※ 추경 확정 뒤 수정',
  ),
  noticed(
    '사업 번호 칸에만 메모를 적음',
    inTab(PROJECTS, rows => put(rows, rows.length - 3, 1, '과장님 확인')),
    'typing-has-a-place 자치행정과 사업!B125 과장님 확인',
  ),
  told(
    '사업비의 사업 번호를 없는 번호로 적음',
    inTab(BUDGET, rows => put(rows, 4, 0, 12)),
    'names-are-known 자치행정과 사업비!A5 12',
  ),
];

/** Remarks and slips beside the tables. */
const remarks: readonly Damage[] = [
  noticed(
    '표 옆에 메모를 적음',
    inTab(STATUS, rows => put(rows, rowOf(rows, '현원'), 12, '작년과 같음')),
    'typing-has-a-place 자치행정과 현황!M21 작년과 같음',
  ),
  noticed(
    '표 옆에 제목 있는 메모 열을 더함',
    inTab(STATUS, rows => {
      const row = rowOf(rows, '통 > 통수');
      put(rows, row, 6, '확인');
      put(rows, row + 1, 6, '팀장 확인');
    }),
    'typing-has-a-place 자치행정과 현황!G49 확인',
  ),
  noticed(
    '표 아래에 한 줄 메모를 적음',
    inTab(STATUS, rows => put(rows, rowOf(rows, '육아휴직') + 3, 0, '7월부터 확인 중')),
    'typing-has-a-place 자치행정과 현황!A32 7월부터 확인 중',
  ),
  told(
    '칸을 오른쪽으로 밀어 넣음',
    inTab(PROJECTS, rows => {
      rows[rowOf(rows, '사업대상: 16개 동')]!.splice(4, 0, EMPTY);
    }),
    'typing-has-a-place 자치행정과 사업!F9 사업대상: 16개 동',
  ),
  told(
    '한 줄을 쉼표로 이어 한 칸에 붙여 넣음',
    inTab(STATUS, rows => {
      const row = rowOf(rows, '육아휴직');
      rows[row] = [typed('사고,육아휴직,7급,1')];
    }),
    'typing-has-a-place 자치행정과 현황!A29 사고,육아휴직,7급,1',
  ),
  noticed(
    '블록 제목 뒤에 기준일을 적음',
    inTab(STATUS, typeOver('【통·반 현황】', '【통·반 현황】 (2023. 10. 31. 기준)')),
    'typing-has-a-place 자치행정과 현황!A47 【통·반 현황】 (2023. 10. 31. 기준)',
  ),
];

/** The supervisor's tabs. */
const supervisors: readonly Damage[] = [
  harmless(
    '설정 탭의 블록 순서를 바꿈',
    inTab(SETUP, rows => {
      const first = rowOf(rows, '【재원】');
      const funds = rows.splice(first, rowOf(rows, '【사업 항목】') - first);
      rows.splice(rowOf(rows, '【과】'), 0, ...funds);
    }),
  ),
  told(
    '설정의 재원 하나를 지움',
    inTab(SETUP, rows => {
      rows.splice(rowOf(rows, '기금'), 1);
    }),
    'names-are-known 행정지원과 사업비!G4 기금',
  ),
  told(
    '설정의 과 코드를 바꿈',
    inTab(SETUP, rows => {
      const { row } = placeOf(rows, '자치행정과');
      put(rows, row, 0, 'Z');
    }),
    'names-are-known 자치행정과 현황!A1 B',
  ),
  told('설정 탭을 지움', tabs => tabs.filter(({ name }) => name !== SETUP), 'tabs-are-whole 설정!A1 설정 탭'),
];

/** All damage to text. */
export const textsDamaged: readonly Damage[] = [...lines, ...remarks, ...supervisors];
