import type { Remark } from '../model/findings';
import { pathOf } from '../model/forms';
import type { TableRow } from '../model/records';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { fold } from '../prose/words';
import { columnSums } from './column-sums';
import { remarkOn, sumInWords } from './remarks';
import type { Rule } from './rule';
import { sumIn, suspectsIn, type TableSum } from './table-sums';
import { columnTitle, isRatioRow, numberIn, type OwnedTable, placeInWords, tablesOf } from './tables';
import { type TotalColumn, totalColumns } from './total-columns';

/** How near a sum must come before it is taken to be meant as the same number: a fifth. */
const NEAR = 0.2;

/** Whether the columns of a table count different things (`명, ㎥, %`): 총인구 is no sum of those beside it. */
function isMixed({ form }: OwnedTable, { total, whole }: TotalColumn): boolean {
  const isTold = /[,/·]/.test(form.unit?.value ?? '');
  const [title, ...parts] = [total, ...whole].map(column => pathOf(form.columns[column]!.path.value));
  return isTold && parts.every(path => path.length === title!.length) && !/계$/.test(fold(title!.join(' ')));
}

function offIn(table: OwnedTable, row: TableRow, { total, groups, whole }: TotalColumn): Remark[] {
  const { form, division } = table;
  const sumOf = (columns: readonly number[]): TableSum | undefined => {
    const cells = columns.map(i => ({ cell: row.cells[i], name: columnTitle(form, i), sign: 1 as const }));
    return sumIn(table, total, row.cells[total], cells);
  };
  if (isRatioRow(form, row) || !sumOf(whole)?.isOff) return [];
  const sums = groups.flatMap(group => sumOf(group) ?? []);
  const isNear = ({ found, expected }: TableSum): boolean =>
    Math.abs(expected - found) <= NEAR * Math.abs(found);
  return sums
    .filter(sum => sum.isOff && isNear(sum))
    .map(sum => {
      const { total: at, found, expected, parts } = sum;
      const terms = parts.map(({ cell, name }) => ({ name, value: numberIn(cell)! }));
      const name = columnTitle(form, total);
      const suspects =
        suspectsIn(sum, columnSums(table), name) || ' 같은 것을 센 수가 맞는지 확인해 주십시오.';
      const message = `${placeInWords(table, row)}의 ${withParticle(`‘${name}’`, '은/는')} ${formatNumber(found)}인데, ${withParticle(sumInWords(terms), '은/는')} ${formatNumber(expected)}입니다.${suspects}`;
      return remarkOn({ division, at, message, found, expected, others: parts.map(({ cell }) => cell) });
    });
}

/** A net under the declared equations: headers alone say which columns ought to add up, so it only asks. */
export const headerGroupsFoot: Rule = {
  id: 'header-groups-foot',
  title: '같은 총수를 나눈 묶음(성별, 연령별)은 그 총수와 같다',
  severity: 'warning',
  why: '합계식을 적지 않은 표도 머리글에 ‘계’나 ‘총’이 있으면 내역을 더해 봅니다.',
  examples: {
    pass: [
      { table: ['총 위원수 | 성별 > 남 | 성별 > 여 | 연령별 > 청년 | 연령별 > 장년', '9 | 4 | 5 | 2 | 7'] },
      { table: ['계 | 승용 > 소형 | 승용 > 대형 | 버스', '9 | 4 | 3 | 2'] },
      { table: ['총 면적 | 방문객 | 직원', '3,000 | 120 | 8'] },
      { table: ['총인구 | 급수인구 | 급수량', '41,514 | 34,569 | 13,099'], unit: '명, ㎥' },
    ],
    fail: [
      { table: ['총 위원수 | 성별 > 남 | 성별 > 여 | 연령별 > 청년 | 연령별 > 장년', '9 | 4 | 5 | 2 | 6'] },
      { table: ['계 | 신문 | 방송 | 통신', '100 | 60 | 30 | 11'] },
    ],
  },
  check: records =>
    tablesOf(records).flatMap(table =>
      totalColumns(table.form)
        .filter(column => !isMixed(table, column))
        .flatMap(column => table.table.rows.flatMap(row => offIn(table, row, column))),
    ),
};
