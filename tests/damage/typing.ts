/** Damage to what stands in the cells: what is typed and pasted there. */
import { type Cell, EMPTY } from '../../src/model/grid';
import { formatNumber } from '../../src/prose/numbers';
import { placeOf, type as put, typed, typeOver } from '../template/edit';
import { type Damage, harmless, noticed, told } from './damage';
import { inTab, rowOf } from './workbook';

const STATUS = '자치행정과 현황';
const PROJECTS = '자치행정과 사업';
const BUDGET = '자치행정과 사업비';

const wide = (text: string): string =>
  text.replace(/[0-9]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** Numbers of a tab below its header rewritten as text. */
const numbersAs = (write: (value: number) => string | number) => (rows: Cell[][]) => {
  for (const cells of rows)
    cells.forEach((cell, col) => {
      if (typeof cell.value === 'number') cells[col] = typed(write(cell.value));
    });
};

/** Types over the first cell to the right of a label. */
const beside = (label: string, right: number, cell: Cell | string | number) => (rows: Cell[][]) => {
  const { row, col } = placeOf(rows, label);
  put(rows, row, col + right, cell);
};

/** Headers and labels. */
const headers: readonly Damage[] = [
  harmless(
    '머리글에 띄어쓰기를 넣음',
    inTab(STATUS, rows => {
      typeOver('구분', ' 구 분 ')(rows);
      typeOver('9급', '9 급')(rows);
      typeOver('총 위원수', '총위원수')(rows);
    }),
  ),
  harmless(
    '머리글에 줄바꿈을 넣음',
    inTab(STATUS, rows => {
      typeOver('성별 > 남', '성별\n> 남')(rows);
      typeOver('총 등록 봉사자', '총 등록\n봉사자')(rows);
    }),
  ),
  told(
    '머리글 위에 다른 글을 붙여 넣음',
    inTab(STATUS, typeOver('8급', '팔급')),
    'tabs-are-whole 자치행정과 현황!A17 8급',
    'names-are-known 자치행정과 현황!G17 팔급',
  ),
  told(
    '모르는 직급 열을 더함',
    inTab(STATUS, rows => {
      const row = rowOf(rows, '구분');
      put(rows, row, 9, '연구사');
      put(rows, row + 1, 9, 1);
    }),
    'names-are-known 자치행정과 현황!J17 연구사',
  ),
  harmless('재원 열의 이름을 다른 이름으로 바꿈', inTab(BUDGET, typeOver('특별조정교부금', '특교금'))),
  harmless(
    '정원 줄의 이름을 띄어 적음',
    inTab(STATUS, rows => {
      typeOver('정원', '정  원')(rows);
      typeOver('현원 중 별정직', '현원중  별정직')(rows);
    }),
  ),
  harmless(
    '위와 같은 칸을 병합함 (아래 칸이 빔)',
    inTab('구민안전과 현황', rows => {
      const first = rowOf(rows, '사고');
      for (const row of [first + 1, first + 2]) {
        put(rows, row, 0, EMPTY);
        put(rows, row, 1, EMPTY);
      }
      put(rows, first + 4, 0, EMPTY);
      put(rows, first + 4, 1, EMPTY);
    }),
  ),
  harmless(
    '사업 번호와 구분을 위와 같다고 비움',
    inTab(PROJECTS, rows => {
      let above = '';
      for (const cells of rows.slice(4)) {
        const own = `${cells[1]?.shown}|${cells[2]?.shown}`;
        if (own === above) [cells[1], cells[2]] = [EMPTY, EMPTY];
        above = own;
      }
    }),
  ),
];

/** Numbers and days. */
const numbers: readonly Damage[] = [
  harmless(
    '수를 전각 숫자로 적음',
    inTab(
      STATUS,
      numbersAs(value => wide(formatNumber(value))),
    ),
  ),
  harmless(
    '수를 글자로 적음',
    inTab(
      BUDGET,
      numbersAs(value => String(value)),
    ),
  ),
  harmless('수 뒤에 ‘명’을 붙임', inTab('구민안전과 현황', typeOver('16', '16명'))),
  harmless(
    '수 앞뒤에 빈칸을 둠',
    inTab(
      STATUS,
      numbersAs(value => ` ${formatNumber(value)} `),
    ),
  ),
  harmless(
    '날짜를 날짜 서식으로 적음',
    inTab('행정지원과 현황', typeOver('1991. 5. 31.', { value: '1991-05-31', shown: '1991. 5. 31.' })),
  ),
  told('빈칸에 0 대신 -를 적음', inTab(STATUS, beside('정원', 2, '-'))),
  told(
    '수 칸에 어림수를 적음',
    inTab(STATUS, typeOver('418', '약 30')),
    'cells-are-readable 자치행정과 현황!A50 약 30',
  ),
  told(
    '수 칸에 글을 적음',
    inTab(STATUS, beside('정원', 3, '한 명')),
    'cells-are-readable 자치행정과 현황!D18 한 명',
  ),
  told(
    '직급 칸에 괄호째 적음: 5(1)',
    inTab(STATUS, beside('정원', 4, '5(1)')),
    'cells-are-readable 자치행정과 현황!E18 5(1)',
  ),
  told(
    '금액 칸에 다른 단위를 적음',
    inTab(BUDGET, typeOver('535,990', '535백만원')),
    'cells-are-readable 자치행정과 사업비!F5 535백만원',
  ),
  told(
    '오류값이 남음',
    inTab(BUDGET, typeOver('535,990', { value: '#REF!', shown: '#REF!', formula: '#REF!+1' })),
    'cells-are-readable 자치행정과 사업비!F5 #REF!',
  ),
];

/** Totals and their formulas. */
const totals: readonly Damage[] = [
  harmless('계산식에 틀린 값이 저장됨', tabs =>
    tabs.map(tab => ({
      ...tab,
      rows: tab.rows.map(cells =>
        cells.map(cell => (cell.formula ? { value: 7, shown: '7', formula: cell.formula } : cell)),
      ),
    })),
  ),
  told('계를 맞는 수로 덮어 적음', inTab(STATUS, beside('정원', 1, 20))),
  told(
    '계를 틀린 수로 덮어 적음',
    inTab(STATUS, beside('정원', 1, 21)),
    'ranks-sum-to-headcount 자치행정과 현황!B18 21',
  ),
  harmless('계산식을 지움', inTab(STATUS, beside('정원', 1, EMPTY))),
  noticed(
    '사업비 아래에 합계 줄을 적음',
    inTab(BUDGET, rows => {
      put(rows, 7, 0, '합계');
      put(rows, 7, 5, 1668591);
    }),
    'cells-are-readable 자치행정과 사업비!A8 합계',
  ),
];

/** All damage to what stands in cells, but for text. */
export const typingDamaged: readonly Damage[] = [...headers, ...numbers, ...totals];
