import type { Column } from '../../src/intake/columns';
import { formColumns } from '../../src/intake/form-columns';
import { fromLines } from '../../src/model/sourced';

const column = (label: string, kind: Column['kind']): Column => ({ path: [label], kind, isRatio: false });
const columns = [column('구분', '글'), column('계', '수'), column('남', '수'), column('여', '수')];

/** The 합계식 of a table of 구분, 계, 남 and 여. */
function equationOf(...rows: [string, number, number, number][]): string | undefined {
  const cells = rows.map(row => ({ cells: row.map(value => fromLines(value, String(value), 1)) }));
  return formColumns(columns, cells, [])[1]!.equation?.value;
}

test('rows of rates and means say nothing about the sum of a row', () => {
  expect(equationOf(['등록', 5, 2, 3], ['관리율(%)', 62, 60, 64], ['일평균', 9, 4, 4])).toBe('계 = 남 + 여');
  expect(equationOf(['관리율(%)', 62, 60, 64], ['세대당 인구', 9, 4, 4])).toBeUndefined();
});
