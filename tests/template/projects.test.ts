import type { Cell } from '../../src/model/grid';
import { EMPTY } from '../../src/model/grid';
import { edited, inShort, placeOf, readEdited, typed } from './edit';
import { example } from './example';
import { plain } from './plain';

const TAB = '문화과 사업';
/** Reads an outline typed row by row under the header: 번호, 구분, 단계, 내용. */
function outline(...lines: (readonly (string | number)[])[]) {
  const tabs = edited(TAB, rows => {
    const { row } = placeOf(rows, '순번');
    rows.splice(row + 1, rows.length);
    for (const line of lines) rows.push([EMPTY, ...line.map(value => (value === '' ? EMPTY : typed(value)))]);
  });
  const { records, troubles } = readEdited(tabs);
  const projects = records.divisions[0]!.projects.map(({ budget: _, ...project }) => project);
  return { projects, told: inShort(troubles.filter(({ at }) => at.tab === TAB)) };
}
const linesOf = (projects: ReturnType<typeof outline>['projects'], section = 0): string[] =>
  projects[0]!.sections[section]!.lines.map(({ level, text }) => `${level} ${text.text}`);

describe('사업', () => {
  test('a blank number or section is the one above', () => {
    const { projects, told } = outline(
      [3, '사업명', '', '가 사업'],
      ['', '목적', '', '가를 하고자 함'],
      ['', '사업개요', 1, '하나'],
      ['', '', 2, '둘'],
      [4, '사업명', '', '나 사업'],
      ['', '추진실적', 1, '셋'],
    );
    expect(told).toEqual([]);
    expect(plain(projects)).toEqual([
      {
        number: 3,
        title: '가 사업',
        purpose: '가를 하고자 함',
        sections: [
          {
            name: '사업개요',
            nature: '개요',
            lines: [
              { level: '1', text: '하나' },
              { level: '2', text: '둘' },
            ],
          },
        ],
      },
      {
        number: 4,
        title: '나 사업',
        sections: [{ name: '추진실적', nature: '실적', lines: [{ level: '1', text: '셋' }] }],
      },
    ]);
  });

  test('pasted lines have the level of their symbol, and keep their words', () => {
    const { projects } = outline(
      [1, '사업명', '', '가'],
      [1, '사업개요', '', '○ 추진 방향'],
      ['', '', '', 'ㅇ 같은 기호'],
      ['', '', '', '- 첫째'],
      ['', '', '', ' - 그 아래'],
      ['', '', '', ' - ※ 매칭'],
      ['', '', '', '· 더 아래'],
      ['', '', '', '※ 추경 포함'],
      ['', '', '', '* ()는 연한'],
      ['', '', '', '이어지는 줄'],
      ['', '', '', '- 3종'],
      ['', '', '', '-3도'],
      ['', '', '', '○○동 방문'],
    );
    expect(linesOf(projects)).toEqual([
      '소제목 추진 방향',
      '소제목 같은 기호',
      '1 첫째',
      '2 그 아래',
      '2 ※ 매칭',
      '3 더 아래',
      '※ 추경 포함',
      '* ()는 연한',
      '이어쓰기 이어지는 줄',
      '1 3종',
      '이어쓰기 -3도',
      '이어쓰기 ○○동 방문',
    ]);
  });

  test('a pasted heading opens its section', () => {
    const { projects, told } = outline(
      [1, '사업명', '', '가'],
      [1, '사업개요', 1, '하나'],
      ['', '', '', '□ 2024 추진실적 (10. 31. 현재)'],
      ['', '', '', '- 둘'],
      ['', '', '', '□ 그 밖의 것'],
    );
    expect(told).toEqual([]);
    expect(projects[0]!.sections.map(section => section.name.value)).toEqual(['사업개요', '추진실적']);
    expect(linesOf(projects, 1)).toEqual(['1 둘', '소제목 그 밖의 것']);
  });

  test('a line typed without a symbol or a level is of level 1', () => {
    const { projects } = outline([1, '사업명', '', '가'], ['', '사업개요', '', '하나'], ['', '', '', '둘']);
    expect(linesOf(projects)).toEqual(['1 하나', '1 둘']);
  });

  test('a title or purpose in two rows is one', () => {
    const { projects } = outline(
      [1, '사업명', '', '긴 이름의'],
      ['', '', '', '사업'],
      ['', '목적', '', '이렇게'],
      ['', '', '', '하고자 함'],
    );
    expect(plain(projects)).toEqual([
      { number: 1, title: '긴 이름의 사업', purpose: '이렇게 하고자 함', sections: [] },
    ]);
  });

  test('a sorted tab is put back by 순번', () => {
    const tabs = edited(TAB, rows => {
      const { row } = placeOf(rows, '순번');
      const filled = rows.splice(row + 1, rows.length).filter(cells => cells[4]?.value);
      rows.push(...filled.sort((a, b) => (a[4]!.shown < b[4]!.shown ? -1 : 1)));
    });
    expect(plain(readEdited(tabs).records.divisions[0]!.projects)).toEqual(
      plain(example.divisions[0]!.projects),
    );
  });

  test('a row pushed in belongs to the row above it', () => {
    const push = (rows: Cell[][]) => {
      const { row } = placeOf(rows, '추진 방향');
      rows.splice(row + 1, 0, [EMPTY, EMPTY, EMPTY, typed('2'), typed('새 줄')]);
    };
    const { records, troubles } = readEdited(edited(TAB, push));
    expect(troubles).toEqual([]);
    expect(records.divisions[0]!.projects[0]!.sections[0]!.lines[1]!.text.text).toBe('새 줄');
  });

  test('lines of one number may stand apart', () => {
    const { projects } = outline(
      [1, '사업명', '', '가'],
      [1, '사업개요', 1, '하나'],
      [2, '사업명', '', '나'],
      [1, '사업개요', 1, '둘'],
    );
    expect(linesOf(projects)).toEqual(['1 하나', '1 둘']);
    expect(projects).toHaveLength(2);
  });

  test('a project without a title keeps its lines', () => {
    const { projects, told } = outline([5, '사업개요', 1, '하나']);
    expect(told).toEqual(['missing: 하나']);
    expect(plain(projects)).toMatchObject([{ number: 5, title: '', sections: [{ name: '사업개요' }] }]);
  });

  test('a second title under the same blank number is another project, asked for its number', () => {
    const { projects, told } = outline(
      [1, '사업명', '', '가'],
      ['', '사업개요', 1, '하나'],
      ['', '사업명', '', '나'],
      ['', '사업개요', 1, '둘'],
    );
    expect(told).toEqual(['missing: 사업 번호']);
    expect(plain(projects)).toMatchObject([
      { number: 1, title: '가', sections: [{ lines: [{ text: '하나' }] }] },
      { number: 2, title: '나', sections: [{ lines: [{ text: '둘' }] }] },
    ]);
  });

  test('what is missing is said, and nothing is dropped', () => {
    const { projects, told } = outline(
      ['', '', '', '떠도는 줄'],
      ['', '사업명', '', '번호 없는 사업'],
      [3, '특이사항', 7, '없던 항목'],
      ['', '', 1, '그 아래'],
      ['셋째', '사업명', '', '읽지 못할 번호'],
    );
    expect(told).toEqual([
      'unknown: 특이사항',
      'unknown: 7',
      'unreadable: 셋째',
      'missing: 사업 번호',
      'missing: 구분',
    ]);
    expect(plain(projects)).toMatchObject([
      { number: 1, title: '번호 없는 사업', sections: [{ name: '사업개요' }] },
      {
        number: 3,
        title: '읽지 못할 번호',
        sections: [{ name: '특이사항', nature: '기타', lines: [{ level: '1' }, {}] }],
      },
    ]);
  });
});
