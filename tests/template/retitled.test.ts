/** Blocks whose titles people wrote on, and remarks under the rows. */
import { type Cell, EMPTY } from '../../src/model/grid';
import { edited, inShort, placeOf, readEdited, type, typeOver } from './edit';
import { example } from './example';
import { plain, plainRecords } from './plain';

const TAB = '문화과 현황';
const TABLE = '【도서관 이용자 현황】';
const change = (step: (rows: Cell[][]) => void) => readEdited(edited(TAB, step));

test.each(['(2022. 10. 기준)', ' 2022년 10월말 현재', ' (최종) 담당자가 다시 확인한 것입니다'])(
  'a title with %s behind it is its block all the same, and that is said',
  behind => {
    const { records, troubles } = change(typeOver(TABLE, TABLE + behind));
    expect(plainRecords(records)).toEqual(plainRecords(example));
    expect(troubles.map(({ kind, message }) => [kind, message])).toEqual([
      ['unplaced', expect.stringContaining('표 제목 뒤의')],
    ]);
  },
);

test('a block of another name is told once, and not read into the block above', () => {
  const { records, troubles } = change(typeOver(TABLE, '【이용자 수】(2022. 10. 기준)'));
  const { absences, tables } = records.divisions[0]!;
  expect(inShort(troubles)).toEqual(['unplaced: 【이용자 수】(2022. 10. 기준)', `lost: ${TABLE}`]);
  expect(plain(absences)).toEqual(plain(example.divisions[0]!.absences));
  expect(tables[0]!.rows).toEqual([]);
});

test('a remark under the absences is nobody’s absence', () => {
  const { records, troubles } = change(rows => {
    const row = placeOf(rows, TABLE).row - 2;
    type(rows, row, 0, '메모: 다음주 수정');
  });
  expect(plainRecords(records)).toEqual(plainRecords(example));
  expect(inShort(troubles)).toEqual(['unplaced: 메모: 다음주 수정']);
});

test('an absence without its number is an absence', () => {
  const { records, troubles } = change(rows => {
    const row = placeOf(rows, TABLE).row - 2;
    type(rows, row, 0, '사고');
    type(rows, row, 1, '병가');
    type(rows, row, 3, EMPTY);
  });
  expect(inShort(troubles)).toEqual(['missing: 수']);
  expect(records.divisions[0]!.absences.rows).toHaveLength(example.divisions[0]!.absences.rows.length + 1);
});
