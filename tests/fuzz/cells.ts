/** Random cells. */
import type { Cell } from '../../src/model/grid';
import { formatNumber } from '../../src/prose/numbers';
import type { Chance } from './chance';
import { line, shortLine } from './texts';

const ERRORS = ['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#NAME?'];
const NUMBERS = [0, 1, -1, 0.5, 0.673, 1e15, 1e21, -1e300, 1e-7, 5e-324, 2 ** 53, 99999.9999];
/** Words that the tabs themselves use. */
const LABELS =
  '설정 서식 과 과명 과 코드 직급 재원 구분 정원 현원 계 합계 소계 사고 정원 외 순번 사업 번호 단계 내용 단위 비고 성격 열 종류 합계식 필수 【과】 【직급】 【인력현황】 【조직】 【재원】 【사업 항목】 【현원 미포함 인원】 ☞ 표 글 수 날짜 1 2 3 소제목 ※ *'.split(
    ' ',
  );

/** Whether a cell only says what others are: nothing is lost with it. */
export const isLabel = ({ shown }: Cell): boolean => LABELS.includes(shown) || shown.trim() === '';

const typed = (value: string): Cell => ({ value, shown: value });

function numberCell(chance: Chance): Cell {
  const value = chance.once(4) ? chance.pick(NUMBERS) : chance.below(100_000) / chance.pick([1, 1, 10, 1000]);
  const shown = chance.once(5) ? chance.pick(['67.30%', '']) : formatNumber(value);
  return { value, shown };
}

const makers: readonly ((chance: Chance) => Cell)[] = [
  numberCell,
  chance => typed(chance.pick(LABELS)),
  chance => typed(shortLine(chance)),
  chance => typed(line(chance)),
  chance => typed(chance.pick(ERRORS)),
  chance => ({ value: chance.once(2), shown: chance.pick(['TRUE', 'FALSE', '']) }),
  chance => ({
    value: `20${chance.below(90) + 10}-0${chance.below(9) + 1}-1${chance.below(9)}`,
    shown: '1. 1.',
  }),
  chance => ({ value: chance.pick([null, 7, '#REF!', '글']), shown: '7', formula: shortLine(chance) }),
];

/** A cell with anything in it. */
export function anyCell(chance: Chance): Cell {
  return chance.pick(makers)(chance);
}
