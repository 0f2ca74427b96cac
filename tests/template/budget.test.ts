import { EMPTY } from '../../src/model/grid';
import { edited, inShort, placeOf, readEdited, type, typed, typeOver } from './edit';
import { plain } from './plain';

const TAB = '문화과 사업비';
const rowOf = (tabs: Parameters<typeof readEdited>[0], row = 0) => {
  const { records, troubles } = readEdited(tabs);
  return { budget: records.divisions[0]!.projects[0]!.budget[row]!, told: inShort(troubles) };
};

describe('사업비', () => {
  test('a fund is known by its other name', () => {
    const { budget, told } = rowOf(
      edited(TAB, rows => {
        const { row, col } = placeOf(rows, '특별조정교부금');
        type(rows, row, col, '특교금');
        type(rows, row + 1, col, 7);
      }),
    );
    expect(told).toEqual([]);
    expect(budget.funds.map(({ fund }) => fund)).toEqual(['국비', '구비', '특별조정교부금']);
  });

  test('a blank number is the one above, a blank unit is 천원, a blank 예산 구분 is 본예산', () => {
    const { budget, told } = rowOf(
      edited(TAB, rows => {
        const { row } = placeOf(rows, '추경');
        for (const col of [0, 1, 2]) type(rows, row, col, EMPTY);
      }),
      1,
    );
    expect(told).toEqual([]);
    expect(plain([budget.category, budget.unit])).toEqual(['본예산', '천원']);
  });

  test('a project that 사업 does not have, words for money, an unknown unit', () => {
    const { told } = rowOf(
      edited(TAB, rows => {
        const { row } = placeOf(rows, '추경');
        const add = [8, '본예산', '만원', EMPTY, '백만'];
        rows.splice(
          row + 1,
          0,
          add.map(value => (typeof value === 'object' ? value : typed(value))),
        );
      }),
    );
    expect(told).toEqual(['unreadable: 백만', 'unknown: 만원', 'unknown: 8']);
  });

  test('a column nobody knows is a fund where it holds numbers, else a remark', () => {
    const { told } = rowOf(
      edited(TAB, rows => {
        type(rows, placeOf(rows, '사업 번호').row, 12, '메모');
        type(rows, placeOf(rows, '추경').row, 12, '확인');
      }),
    );
    expect(told).toEqual(['unplaced: 메모']);
  });

  test('a column that is gone', () => {
    expect(rowOf(edited(TAB, typeOver('단위', EMPTY))).told).toEqual([
      'lost: 단위',
      'unplaced: 천원',
      'unplaced: 원',
    ]);
  });
});
