import type { Cell } from '../../src/model/grid';
import { EMPTY } from '../../src/model/grid';
import { edited, exampleTabs, inShort, placeOf, readEdited, type, typed, typeOver } from './edit';
import { example } from './example';
import { plain, plainRecords } from './plain';

const TAB = '문화과 현황';
const change = (...changes: ((rows: Cell[][]) => void)[]) =>
  readEdited(
    edited(TAB, rows => {
      for (const step of changes) step(rows);
    }),
  );

/** Moves the rows of a block, from its title to before the next one, to the end of the tab. */
const moveToEnd = (title: string, next: string) => (rows: Cell[][]) => {
  const first = placeOf(rows, title).row;
  const moved = rows.splice(first, placeOf(rows, next).row - first);
  rows.push([], ...moved);
};

/** The header, the rows and the note below of a small table. */
const HEIGHT = 6;
const swapColumns = (title: string, other: string) => (rows: Cell[][]) => {
  const { row, col } = placeOf(rows, title);
  const at = rows[row]!.findIndex(cell => cell.shown === other);
  for (const cells of rows.slice(row, row + HEIGHT)) {
    [cells[col], cells[at]] = [cells[at] ?? EMPTY, cells[col] ?? EMPTY];
  }
};

describe('현황 survives', () => {
  const same = plainRecords(example);
  test.each([
    ['a moved block', moveToEnd('【현원 미포함 인원】', '【도서관 이용자 현황】')],
    ['a title with other spaces', typeOver('【현원 미포함 인원】', ' 【 현원미포함 인원 】')],
    ['a header with other spaces', typeOver('기록 연구사', '기 록 연구사')],
    ['a cleared hint', typeOver('☞ 과의 팀을 한 줄에 하나씩 적습니다.', EMPTY)],
  ])('%s', (_, step) => {
    const name = _ === 'a header with other spaces' ? '일자리경제과 현황' : TAB;
    const { records, troubles } = readEdited(edited(name, step));
    expect(plainRecords(records)).toEqual(same);
    expect(troubles).toEqual([]);
  });

  test('a renamed tab', () => {
    const tabs = exampleTabs().map(tab => (tab.name === TAB ? { ...tab, name: '문화과(최종)' } : tab));
    expect(plainRecords(readEdited(tabs).records)).toEqual(same);
  });

  test('columns in another order', () => {
    const { records, troubles } = change(swapColumns('도서관', '어린이'));
    const [first] = records.divisions[0]!.tables;
    expect(plain(first!.rows)).toEqual(plain(example.divisions[0]!.tables[0]!.rows));
    expect(inShort(troubles)).toEqual([]);
  });

  test('a formula typed over: the number becomes a control total', () => {
    const { records } = change(rows => {
      const { row } = placeOf(rows, '정원');
      type(rows, row, 1, 99);
    });
    expect(records.divisions[0]!.headcount.rows[0]!.total!.value).toBe(99);
  });

  test('cached results of formulas, which are not looked at', () => {
    const tabs = exampleTabs().map(tab => ({
      ...tab,
      rows: tab.rows.map(cells =>
        cells.map(cell => (cell.formula ? { ...cell, value: 7, shown: '7' } : cell)),
      ),
    }));
    expect(plainRecords(readEdited(tabs).records)).toEqual(same);
  });
});

describe('현황 says what it cannot read', () => {
  test('words for a count', () => {
    const { troubles } = change(rows => {
      const { row, col } = placeOf(rows, '마급');
      type(rows, row, col + 1, '열두');
    });
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toMatchObject({
      kind: 'unreadable',
      text: '열두',
      expected: '수',
      division: '문화과',
    });
    expect(troubles[0]!.message).toContain('‘인원’ 칸의 ‘열두’');
  });

  test('a day that does not exist, kept as typed', () => {
    const { records, troubles } = change(typeOver('2011. 3. 2.', '2011. 2. 30.'));
    expect(inShort(troubles)).toEqual(['unreadable: 2011. 2. 30.']);
    expect(records.divisions[0]!.tables[0]!.rows[0]!.cells[5]).toMatchObject({ value: '2011. 2. 30.' });
  });

  test('a required cell left blank', () => {
    const { troubles } = change(typeOver('샛별', EMPTY));
    expect(inShort(troubles)).toEqual(['missing: 글']);
  });

  test('a rank and a special kind that the setup does not have, both kept', () => {
    const { records, troubles } = change(
      typeOver('4급', '3급'),
      typeOver('정원 중 별정직', '정원 중 전문직'),
    );
    expect(inShort(troubles)).toEqual(['lost: 4급', 'unknown: 3급', 'unknown: 정원 중 전문직']);
    expect(records.divisions[0]!.headcount.ranks).toEqual(['3급', '5급', '6급']);
    expect(records.divisions[0]!.headcount.rows[1]!.special).toBe('전문직');
  });

  test('a block, a column and a fixed row that are gone', () => {
    const { records, troubles } = change(
      typeOver('【현원 미포함 인원】', EMPTY),
      typeOver('성별 > 여', EMPTY),
      typeOver('노래연습장', EMPTY),
    );
    expect(inShort(troubles.filter(({ kind }) => kind === 'lost'))).toEqual([
      'lost: 【현원 미포함 인원】',
      'lost: 성별 > 여',
      'lost: 노래연습장',
    ]);
    for (const { message } of troubles.filter(({ kind }) => kind === 'lost'))
      expect(message).toContain('찾지 못했습니다');
    expect(records.divisions[0]!.absences.rows).toEqual([]);
  });

  test('a remark beside a table, and a column of one', () => {
    const { records, troubles } = change(rows => {
      const { row } = placeOf(rows, '중앙');
      type(rows, row, 12, '확인 요망');
      type(rows, placeOf(rows, '구분').row, 12, '메모');
      type(rows, placeOf(rows, '정원').row, 12, '작년과 같음');
    });
    expect(inShort(troubles)).toEqual(['unplaced: 메모', 'unplaced: 확인 요망']);
    expect(plainRecords(records)).toEqual(plainRecords(example));
  });

  test('a block that no form knows, as one trouble', () => {
    const { troubles } = change(rows => {
      rows.push([typed('【우리 과 표】')], [typed('이름'), typed('수')], [typed('가'), typed(1)]);
    });
    expect(inShort(troubles)).toEqual(['unplaced: 【우리 과 표】']);
  });

  test('a formula without a value', () => {
    const { troubles } = change(typeOver('정원', typed('정원')), rows => {
      type(rows, placeOf(rows, '정원').row, 2, { value: null, shown: '', formula: 'Z1' });
    });
    expect(inShort(troubles)).toEqual(['unreadable: 수']);
  });
});

test('a share typed as one is read as it is shown', () => {
  const { records } = change(typeOver('6,020 (20%)', { value: 0.673, shown: '67.30%' }));
  expect(records.divisions[0]!.tables[0]!.rows[0]!.cells[4]).toMatchObject({ value: 67.3, text: '67.30%' });
});

test('a date cell is a day', () => {
  const { records } = change(typeOver('2011. 3. 2.', { value: '2011-03-02', shown: '2011-3-2' }));
  expect(records.divisions[0]!.tables[0]!.rows[0]!.cells[5]).toMatchObject({
    value: '2011-03-02',
    text: '2011-3-2',
  });
});
