import type { Remark } from '../model/findings';
import { equationsOf } from '../model/forms';
import type { Records } from '../model/records';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { columnSums } from './column-sums';
import { remarkOn, sumInWords } from './remarks';
import { rowSums } from './row-sums';
import type { Rule } from './rule';
import { suspectsIn } from './table-sums';
import { columnTitle, numberIn, type OwnedTable, placeInWords, tablesOf } from './tables';

function remarksOn(table: OwnedTable): Remark[] {
  const all = rowSums(table);
  const sums = all.filter(({ isOff }) => isOff);
  const columns = sums.length > 0 ? columnSums(table) : [];
  return sums.map(sum => {
    const { row, column, total: at, found, expected, parts } = sum;
    const name = columnTitle(table.form, column);
    const terms = parts.map(({ cell, name: term, sign }) => ({ name: term, value: numberIn(cell)!, sign }));
    const crossing = [...columns, ...all.filter(other => other.row === row && other !== sum)];
    const message = `${placeInWords(table, row)}의 ${withParticle(`‘${name}’`, '은/는')} ${formatNumber(found)}인데, ${withParticle(sumInWords(terms), '은/는')} ${formatNumber(expected)}입니다.${suspectsIn(sum, crossing, name)}`;
    const others = parts.map(({ cell }) => cell);
    return remarkOn({ division: table.division, at, message, found, expected, others });
  });
}

function unknownTerms(records: Records): Remark[] {
  return records.forms.flatMap(form =>
    form.columns.flatMap((column, i) =>
      equationsOf(form, i).flatMap(term => {
        if (typeof term !== 'string' || !column.equation) return [];
        const message = `【${form.title.value}】의 합계식에 적힌 ${withParticle(`‘${term}’`, '이/가')} 그 표의 열에 없습니다. 열 이름을 그대로 적어 주십시오.`;
        return [
          remarkOn({
            division: null,
            at: column.equation,
            message,
            found: term,
            expected: null,
            severity: 'warning',
          }),
        ];
      }),
    ),
  );
}

/** The sums across a row that the form declares (합계식). */
export const rowEquationsHold: Rule = {
  id: 'row-equations-hold',
  title: '표의 합계식이 줄마다 맞다',
  severity: 'error',
  why: '합계와 그 내역이 한 줄에 나란히 인쇄되므로, 틀린 합계는 누구나 알아봅니다.',
  examples: {
    pass: [
      { table: ['동 | 계 = 남 + 여 | 남 | 여', '가동 | 5 | 2 | 3', '나동 | 3 | 3 | ', '다동 | | | '] },
      { table: ['구분 | 계 = 남 + 여 | 남 | 여', '등록 | 5 | 2 | 3', '관리율(%) | 62.1 | 60.2 | 64.3'] },
      { table: ['동 | 계 = 남 + 여 | 남 | 여', '가동 | 5.1 | 2.1 | 2.9', '나동 | 5 (3) | 2 (1) | 3 (1)'] },
    ],
    fail: [
      { table: ['동 | 계 = 남 + 여 | 남 | 여', '가동 | 6 | 2 | 3'] },
      { table: ['동 | 계 = 남 + 여자 | 남 | 여', '가동 | 5 | 2 | 3'] },
    ],
  },
  check: records => [...tablesOf(records).flatMap(remarksOn), ...unknownTerms(records)],
};
