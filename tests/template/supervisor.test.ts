import { EMPTY } from '../../src/model/grid';
import { LAYOUT_VERSION } from '../../src/model/setup';
import { edited, exampleTabs, inShort, placeOf, readEdited, type, typed, typeOver } from './edit';
import { example } from './example';
import { plain, plainRecords } from './plain';

const read = (tab: string, ...steps: Parameters<typeof edited>[1][]) => {
  const { records, troubles } = readEdited(edited(tab, rows => steps.forEach(step => void step(rows))));
  return { records, told: inShort(troubles.filter(({ at }) => at.tab === tab)) };
};

describe('설정', () => {
  test('a choice outside its list keeps its text', () => {
    const { records, told } = read('설정', typeOver('실적', '성과'));
    expect(told).toEqual(['unknown: 성과']);
    expect(records.setup.sections[1]!.nature).toMatchObject({ value: '기타', text: '성과' });
  });

  test('required facts and fields left blank, impossible days', () => {
    const { records, told } = read(
      '설정',
      typeOver('문화경제국', EMPTY),
      typeOver('문화과', EMPTY),
      typeOver('2024-10-31', '2024. 2. 30.'),
      typeOver('2024', '갑진년'),
    );
    expect(told).toEqual(['missing: 글', 'unreadable: 갑진년', 'unreadable: 2024. 2. 30.', 'missing: 글']);
    expect(records.setup.report.year).toMatchObject({ value: 0, text: '갑진년' });
  });

  test('a fact that nobody reads, and one whose row is gone', () => {
    const { told } = read('설정', typeOver('국', '회사'));
    expect(told).toEqual(['lost: 국', 'unplaced: 회사']);
  });

  test('a newer layout, or none', () => {
    const newer = (rows: Parameters<typeof type>[0]) => type(rows, 1, 1, String(LAYOUT_VERSION + 1));
    expect(read('설정', newer).told).toEqual([`unknown: ${LAYOUT_VERSION + 1}`]);
    expect(read('설정', typeOver('배치 버전', EMPTY)).told).toEqual([
      'lost: 배치 버전',
      `unplaced: ${LAYOUT_VERSION}`,
    ]);
  });

  test('the tab is gone', () => {
    const { records, troubles } = readEdited(exampleTabs().filter(tab => tab.name !== '설정'));
    expect(inShort(troubles)[0]).toBe('lost: 설정 탭');
    expect(records.divisions).toEqual([]);
  });
});

describe('서식', () => {
  test('a form may have no title, and is known by its shape', () => {
    const { records, told } = read('서식', typeOver('신고 처리 실적', EMPTY));
    expect(told).toEqual([]);
    expect(records.forms).toHaveLength(example.forms.length);
    expect(records.forms[1]!.title.value).toBe('');
  });

  test('a division by its name or its code, its columns in another order, blank rows between', () => {
    const { records, told } = read('서식', typeOver('D1', '문화과'), rows => {
      const { row } = placeOf(rows, '신고 처리 실적');
      rows.splice(row, 0, [], []);
      for (const cells of rows.slice(2)) cells.reverse();
    });
    expect(told).toEqual([]);
    expect(plain(records.forms)).toEqual(plain(example.forms));
  });

  test('unknown division, kind and place, a column without a name', () => {
    const { told } = read(
      '서식',
      typeOver('D1', '없는과'),
      typeOver('현황', '부록'),
      typeOver('날짜', '날자'),
      typeOver('어린이', EMPTY),
    );
    expect(told).toEqual(['unknown: 없는과', 'unknown: 부록', 'missing: 글', 'unknown: 날자']);
  });

  test('a blank 순번 counts among its equals', () => {
    const { records } = read('서식', rows => {
      const { row, col } = placeOf(rows, '자치법규 현황');
      for (const [i, cells] of rows.entries())
        if (i >= row && cells[col]?.value) type(rows, i, col + 1, EMPTY);
    });
    expect(records.forms.map(form => form.ordinal.value)).toEqual([1, 1, 1, 2]);
  });
});

describe('기존 총괄 and 수용', () => {
  test('may be absent', () => {
    const tabs = exampleTabs().filter(({ name }) => name !== '기존 총괄' && name !== '수용');
    const { records, troubles } = readEdited(tabs);
    expect(troubles).toEqual([]);
    expect(plain(records.published)).toEqual({ headcount: [], absences: { rows: [] } });
  });

  test('a blank 과 is the one above; an unknown one is kept', () => {
    const { records, told } = read('기존 총괄', rows => {
      const { row } = placeOf(rows, '정원 중 별정직');
      type(rows, row, 0, '옛과');
      type(rows, row + 1, 1, '현원');
      type(rows, row + 1, 2, 5);
    });
    expect(told).toEqual(['unknown: 옛과']);
    expect(records.published.headcount.map(row => row.division?.value)).toEqual([undefined, '옛과', '옛과']);
  });

  test('an acceptance needs its key and its reason', () => {
    const { told } = read('수용', rows => {
      type(rows, placeOf(rows, 'a1b2').row + 1, 1, '담당자');
    });
    expect(told).toEqual(['missing: 글', 'missing: 글']);
  });
});

describe('tabs of a division', () => {
  test('a lost one is said, and what the others hold is read', () => {
    const { records, troubles } = readEdited(exampleTabs().filter(({ name }) => name !== '문화과 사업'));
    expect(inShort(troubles)).toEqual(['lost: 문화과 사업 탭', 'unknown: 1', 'unknown: 1']);
    expect(records.divisions[0]!.teams).toHaveLength(2);
  });

  test('a copy, and one with a code that nobody has', () => {
    const tabs = exampleTabs();
    const copy = { ...tabs.find(({ name }) => name === '문화과 현황')!, name: '문화과 현황의 사본' };
    const strange = { name: '기획과 현황', rows: [[typed('기획과 현황'), typed('과 코드'), typed('Z9')]] };
    const { records, troubles } = readEdited([...tabs, copy, strange]);
    expect(inShort(troubles)).toEqual(['unplaced: D1', 'unplaced: Z9']);
    expect(plainRecords(records)).toEqual(plainRecords(example));
  });

  test('nothing at all in the workbook', () => {
    const { records, troubles } = readEdited([]);
    expect(records.divisions).toEqual([]);
    expect(troubles.every(({ kind }) => kind === 'lost')).toBe(true);
  });
});
