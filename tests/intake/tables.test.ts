import { describeColumns, readCell } from '../../src/intake/columns';
import { inferEquations } from '../../src/intake/equations';
import { readGrid } from '../../src/intake/grid-table';
import { numberLines } from '../../src/intake/lines';

/** A table of a text whose cells are set apart by `|`. */
const gridOf = (text: string) => readGrid(numberLines(text.trim().replace(/\|/g, '\t')));

/** The equations of such a table, as `total: parts`. */
function equationsOf(text: string): string[] {
  const grid = gridOf(text);
  const textsIn = (col: number): string[] => grid.rows.map(row => row.cells[col]!);
  const columns = describeColumns(grid.paths, textsIn, '');
  const numbers = grid.rows.map(row => row.cells.map(cell => readCell(cell)?.value));
  const found = inferEquations(columns, numbers);
  return [...found].flatMap(([total, sums]) => sums.map(parts => `${total}: ${parts.join(' ')}`));
}

describe('a header', () => {
  const headers: [string, string, string[]][] = [
    ['of one row', '이름|수\n가|1', ['이름', '수']],
    ['in groups', '총원|성별||비고\n|남|여|\n3|1|2|', ['총원', '성별/남', '성별/여', '비고']],
    ['of years', '구분|실적||비고\n|2022|2023|\n건|1|2|', ['구분', '실적/2022', '실적/2023', '비고']],
    ['over two columns of labels', '업무||건수\n발급|인감|5\n|등본|6', ['업무', '업무', '건수']],
    [
      'that goes on in one column',
      '분야|협약||이행률\n|금액|고용|(금액)\n가|1|2|3%',
      ['분야', '협약/금액', '협약/고용', '이행률/(금액)'],
    ],
    ['alone', '이름|수', ['이름', '수']],
  ];
  test.each(headers)('%s', (_, text, paths) => {
    expect(gridOf(text).paths.map(path => path.join('/'))).toEqual(paths);
  });
});

describe('a column', () => {
  const kindOf = (texts: string[], words = '', header = '수') =>
    describeColumns([[header], ['옆']], col => (col === 0 ? texts : texts.map(() => '1')), words)
      .slice(0, 1)
      .map(({ kind, bracket }) => [kind, bracket].filter(part => part).join(' '))[0];
  test('tells its kind and its brackets by its cells', () => {
    expect(kindOf(['1,234', '-', '0'])).toBe('수');
    expect(kindOf(['36,746㎡ (2/12)'])).toBe('수 글');
    expect(kindOf(['143 (49%)', '11 (33%)'])).toBe('수 비율');
    expect(kindOf(['39,002 (195)'], '건, 누계/일평균')).toBe('수 일평균');
    expect(kindOf(['39 (5)'])).toBe('수 글');
    expect(kindOf(['2(대형1, 중형1)'])).toBe('수 내역');
    expect(kindOf(['2008.11.21', '2027. 11. 14. (등록일로부터 10년)'])).toBe('날짜');
    expect(kindOf(['2019. 4. 1. ~ 2024. 3. 31.'])).toBe('글');
    expect(kindOf(['제3조', '10년 이하', '2023년'])).toBe('글');
    for (const scaled of ['2천', '3만', '1억', '3만명', '5천만']) expect(kindOf(['1', scaled])).toBe('글');
    expect(kindOf(['2천원', '3만원'])).toBe('수');
    expect(kindOf(['-', '-'])).toBe('수');
    expect(kindOf(['-', ''], '', '비고')).toBe('글');
    expect(kindOf(['', ''])).toBe('글');
  });
});

describe('equations', () => {
  const tables: [string, string, string[]][] = [
    ['a total in front', '계|가|나\n3|1|2', ['0: 1 2']],
    ['a total behind', '구분|가|나|합계\n갑|1|2|3', ['3: 1 2']],
    ['a total that does not tie', '계|가|나\n4|1|2', ['0: 1 2']],
    ['no total of ratios', '구분|합계|비율\n갑|3|50%', []],
    ['no total smaller than its parts', '총점|국어|수학\n3|90|80\n4|70|95', []],
    ['two breakdowns', '총원|성별||연령별||\n|남|여|20대|30대|40대\n6|2|4|1|2|3', ['0: 1 2', '0: 3 4 5']],
    ['a group among single columns', '계|승용||버스\n|대형|소형|\n6|1|2|3', ['0: 1 2 3']],
    ['subtotals', '합계|대기|||수질\n|소계|1종|2종|\n9|5|2|3|4', ['0: 1 4', '1: 2 3']],
    [
      'totals of several measures',
      '합계||1분기||2분기|\n건|원|건|원|건|원\n3|30|1|10|2|20',
      ['0: 2 4', '1: 3 5'],
    ],
    ['a sum that only the numbers tell', '면적|가|나|다\n600|100|200|300', ['0: 1 2 3']],
    [
      'a total with others beside its parts',
      '인구||||세대당 인구\n계|남|여|외국인|\n98,320|48,110|50,210|1,230|2.1\n43,120|21,010|22,110|530|2.2',
      ['0: 1 2'],
    ],
    [
      'a total behind its group, and one more',
      '본청||계|동||계|총계\n과|팀||센터|분소||\n5|20|25|16|2|18|43\n5|19|24|16|2|18|42',
      ['2: 0 1', '5: 3 4'],
    ],
    ['none that holds in no row', '합계 인원|실내|실외\n500|300|330\n400|250|290', []],
    ['one that slips in every row', '계|가|나\n31|10|20\n45|24|30', ['0: 1 2']],
    ['no sum by accident', '통|반\n3|3', []],
  ];
  test.each(tables)('%s', (_, text, expected) => expect(equationsOf(text)).toEqual(expected));
});

test('what is so much each, a rate or a mean adds up to nothing', () => {
  const headers = [
    '세대당 인구',
    '1인당 지원액(천원)',
    '집행률(%)',
    '일평균',
    '전년 대비',
    '담당자 수',
    '경로당',
  ];
  const columns = describeColumns(
    headers.map(header => [header]),
    () => ['1', '2'],
    '',
  );
  expect(columns.map(({ isRatio }) => isRatio)).toEqual([true, true, true, true, true, false, false]);
});
