/** Damage to where things stand: rows, columns, blocks and tabs. */
import { type Cell, EMPTY, type Tab } from '../../src/model/grid';
import { placeOf, type as put, typed } from '../template/edit';
import { type Damage, harmless, noticed, told } from './damage';
import { inTab, rowOf, takeBlock } from './workbook';

const STATUS = '자치행정과 현황';
const PROJECTS = '자치행정과 사업';
const BUDGET = '자치행정과 사업비';

const everyTab =
  (change: (rows: Cell[][]) => Cell[][]) =>
  (tabs: readonly Tab[]): Tab[] =>
    tabs.map(tab => ({ ...tab, rows: change(tab.rows.map(cells => [...cells])) }));

const renamed =
  (from: string, to: string) =>
  (tabs: readonly Tab[]): Tab[] =>
    tabs.map(tab => (tab.name === from ? { ...tab, name: to } : tab));

const steps =
  (...all: Damage['to'][]): Damage['to'] =>
  tabs =>
    all.reduce<Tab[]>((now, step) => step(now), [...tabs]);

/** A column of a block of one header row and `height` rows below it. */
function columnOf(rows: Cell[][], header: string, height: number): { row: number; col: number; end: number } {
  const { row, col } = placeOf(rows, header);
  return { row, col, end: row + height };
}

const swapColumns = (rows: Cell[][], one: string, other: string, height: number): void => {
  const { row, col, end } = columnOf(rows, one, height);
  const at = rows[row]!.findIndex(cell => cell.shown === other);
  for (const cells of rows.slice(row, end + 1))
    [cells[col], cells[at]] = [cells[at] ?? EMPTY, cells[col] ?? EMPTY];
};

/** Rows and columns. */
const rowsAndColumns: readonly Damage[] = [
  harmless(
    '모든 탭에서 세 줄마다 빈 줄을 끼움',
    everyTab(rows => rows.flatMap((cells, i) => (i % 3 === 2 ? [cells, []] : [cells]))),
  ),
  harmless(
    '모든 탭의 맨 앞과 가운데에 빈 열을 끼움',
    everyTab(rows => rows.map(([first = EMPTY, ...rest]) => [EMPTY, first, EMPTY, ...rest])),
  ),
  harmless(
    '표 하나를 한 열 오른쪽에 붙여 넣음',
    inTab(STATUS, rows => {
      const first = rowOf(rows, '【통·반 현황】');
      for (const cells of rows.slice(first, first + 8)) cells.unshift(EMPTY);
    }),
  ),
  harmless(
    '블록 둘의 순서를 바꿈',
    inTab(STATUS, rows => {
      const absences = takeBlock(rows, '【현원 미포함 인원】');
      rows.splice(rowOf(rows, '【인력현황】'), 0, ...absences);
    }),
  ),
  harmless(
    '블록을 탭 맨 아래로 옮김',
    inTab(STATUS, rows => {
      const moved = takeBlock(rows, '【인력현황】');
      rows.push([], ...moved);
    }),
  ),
  harmless(
    '열 둘의 자리를 바꿈',
    inTab(STATUS, rows => swapColumns(rows, '성별 > 남', '성별 > 여', 2)),
  ),
  harmless(
    '사업비 탭의 재원 열 둘을 바꿈',
    inTab(BUDGET, rows => swapColumns(rows, '국비', '구비', 15)),
  ),
  harmless(
    '개요를 내용으로 정렬함 (순번이 되돌림)',
    inTab(PROJECTS, rows => {
      const lines = rows.splice(4);
      lines.sort((a, b) => (a[4]?.shown ?? '').localeCompare(b[4]?.shown ?? ''));
      rows.push(...lines);
    }),
  ),
  harmless(
    '순번을 지움',
    inTab(PROJECTS, rows => {
      for (const cells of rows.slice(4)) cells[0] = EMPTY;
    }),
  ),
  harmless(
    '정원 줄과 현원 줄의 순서를 바꿈',
    inTab(STATUS, rows => {
      const row = rowOf(rows, '정원');
      const [authorized] = rows.splice(row, 1);
      rows.splice(row + 2, 0, authorized!);
    }),
  ),
  harmless(
    '인쇄하려고 머리글 행을 표 가운데에 되풀이함',
    inTab('구민안전과 현황', rows => {
      const header = rowOf(rows, '사유');
      rows.splice(header + 3, 0, [...rows[header]!]);
    }),
  ),
  harmless('안내 줄을 모두 지움', tabs =>
    tabs.map(tab => ({
      ...tab,
      rows: tab.rows.map(cells => cells.map(cell => (cell.shown.startsWith('☞') ? EMPTY : cell))),
    })),
  ),
];

/** Something that was there is gone. */
const deleted: readonly Damage[] = [
  told(
    '머리글 행을 지움',
    inTab(STATUS, rows => {
      rows.splice(rowOf(rows, '구분'), 1);
    }),
    'tabs-are-whole 자치행정과 현황!A14 머리글 행(구분, 계, 4급, 5급, 6급, 7급, 8급, 9급)',
  ),
  told(
    '열을 지움',
    inTab(STATUS, rows => {
      const { row, col, end } = columnOf(rows, '8급', 6);
      for (const cells of rows.slice(row, end + 1)) cells.splice(col, 1);
    }),
    'tabs-are-whole 자치행정과 현황!A17 8급',
  ),
  told(
    '블록을 제목째 지움',
    inTab(STATUS, rows => {
      takeBlock(rows, '【통·반 현황】');
    }),
    'tabs-are-whole 자치행정과 현황!A1 【통·반 현황】',
  ),
  told(
    '현원 줄을 지움',
    inTab(STATUS, rows => {
      rows.splice(rowOf(rows, '현원'), 1);
    }),
    'tabs-are-whole 자치행정과 현황!A17 현원',
  ),
  told(
    '서식에 있는 행을 지움',
    inTab('민원여권과 현황', rows => {
      rows.splice(rowOf(rows, '인감증명발급'), 1);
    }),
    'tabs-are-whole 민원여권과 현황!A58 통합 민원 발급 > 인감증명발급',
  ),
  harmless(
    '블록 제목의 괄호 【】를 지움',
    inTab(STATUS, rows => put(rows, rowOf(rows, '【인력현황】'), 0, '인력현황')),
  ),
  harmless(
    '블록 제목의 괄호를 [ ]로 바꿈',
    inTab(STATUS, rows => put(rows, rowOf(rows, '【통·반 현황】'), 0, '[통·반 현황]')),
  ),
  harmless(
    '제목 행을 지움',
    inTab(STATUS, rows => {
      rows.splice(0, 1);
    }),
  ),
  harmless(
    '과 코드 칸을 비움',
    inTab(STATUS, rows => put(rows, 1, 1, EMPTY)),
  ),
  harmless(
    '과 코드 줄을 지움',
    inTab(STATUS, rows => {
      rows.splice(1, 1);
    }),
  ),
  told(
    '제목과 과 코드를 지우고 탭 이름까지 바꿈',
    steps(
      inTab(STATUS, rows => {
        rows.splice(0, 2);
      }),
      renamed(STATUS, '정리중'),
    ),
    'tabs-are-whole 자치행정과 현황!A1 자치행정과 현황 탭',
    'typing-has-a-place 정리중!A1 정리중',
  ),
  told(
    '탭을 지움',
    tabs => tabs.filter(({ name }) => name !== STATUS),
    'tabs-are-whole 자치행정과 현황!A1 자치행정과 현황 탭',
  ),
];

/** Tabs and blocks that stand there twice, or under other names. */
const namedAndCopied: readonly Damage[] = [
  harmless('탭 이름을 바꿈', renamed(STATUS, '자치과(최종)')),
  harmless('탭 이름을 다른 과처럼 바꿈', renamed(STATUS, '민원여권과 사업 (2)')),
  harmless('탭의 순서를 뒤집음', tabs => [...tabs].reverse()),
  noticed(
    '탭을 복사함 (사본이 뒤에)',
    tabs => [...tabs, { ...tabs.find(({ name }) => name === STATUS)!, name: `${STATUS}의 사본` }],
    'typing-has-a-place 자치행정과 현황의 사본!A1 B',
  ),
  noticed(
    '탭을 복사함 (사본이 앞에)',
    tabs => [{ ...tabs.find(({ name }) => name === STATUS)!, name: `${STATUS} (2)` }, ...tabs],
    'typing-has-a-place 자치행정과 현황 (2)!A1 B',
  ),
  noticed(
    '블록을 복사해 아래에 붙여 넣음',
    inTab(STATUS, rows => {
      const first = rowOf(rows, '【통·반 현황】');
      rows.push([], ...rows.slice(first, first + 7));
    }),
    'typing-has-a-place 자치행정과 현황!A100 【통·반 현황】',
  ),
  harmless('메모 탭을 더함', tabs => [
    ...tabs,
    { name: '우리끼리 메모', rows: [[typed('회의 3시')], [], [typed('명단'), typed(12)]] },
  ]),
  noticed(
    '서식에 없는 표를 더함',
    inTab(STATUS, rows => {
      rows.push([], [typed('【우리 과 표】')], [typed('이름'), typed('수')], [typed('가'), typed(1)]);
    }),
    'typing-has-a-place 자치행정과 현황!A100 【우리 과 표】',
  ),
];

/** All damage to where things stand. */
export const placesDamaged: readonly Damage[] = [...rowsAndColumns, ...deleted, ...namedAndCopied];
