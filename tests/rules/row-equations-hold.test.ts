import { rowEquationsHold } from '../../src/rules/row-equations-hold';
import { holdsItsExamples, messagesOn, remarksOn } from './examples';

describe('row-equations-hold', () => {
  holdsItsExamples(rowEquationsHold);

  it('holds every equation of a column, and those that take away', () => {
    const header =
      '계 = 남 + 여; 계 = 청년 + 장년 | 남 | 여 | 청년 | 장년 | 결원 = 정원 - 현원 | 정원 | 현원';
    expect(messagesOn(rowEquationsHold, { table: [header, '5 | 2 | 3 | 1 | 3 | 2 | 9 | 8'] })).toEqual([
      '【현황표】의 ‘계’는 5인데, 청년 1 + 장년 3은 4입니다.',
      '【현황표】의 ‘결원’은 2인데, 정원 9 - 현원 8은 1입니다.',
    ]);
  });

  it('asks the supervisor about a term that names no column', () => {
    const table = ['계 = 남 + 여자 | 남 | 여', '9 | 2 | 3'];
    expect(remarksOn(rowEquationsHold, { table })).toMatchObject([
      { division: null, severity: 'warning', found: '여자' },
    ]);
  });

  it('names all cells that take part, so that an acceptance lapses with any of them', () => {
    const [remark] = remarksOn(rowEquationsHold, {
      table: ['동 | 계 = 남 + 여 | 남 | 여', '가 | 6 | 2 | 3'],
    });
    expect(remark).toMatchObject({ at: { cell: 'B21' }, related: [{ cell: 'C21' }, { cell: 'D21' }] });
  });

  it.each([
    [['계 = 남 + 여 | 남 | 여', '5 | 다수 | 3']],
    [['계 = 남 + 여 | 남 | 여', ' | 2 | 3']],
    [['계 = 남 + 여 | 남 | 여', '5 | | ']],
    [['계 = 남 + 여 | 남 | 여', '- | 0 | -']],
    [['계 = 남 + 여 | 남 | 여', '39,002 (195) | 30,000 (150) | 9,002 (46)']],
  ])('leaves %j alone', table => {
    expect(messagesOn(rowEquationsHold, { table })).toEqual([]);
  });
});

it('names the cell where a wrong row and a wrong column meet', () => {
  const rows = ['계 | 100 | 52 | 48', '가 | 61 | 30 | 13', '나 | 39 | 22 | 17'];
  expect(messagesOn(rowEquationsHold, { table: ['구분 | 계 = 남 + 여 | 남 | 여', ...rows] })).toEqual([
    '【현황표】 ‘가’의 ‘계’는 61인데, 남 30 + 여 13은 43입니다. ‘여’ 13이 31이면 이 칸이 든 다른 합도 함께 맞으므로, 여기부터 확인해 주십시오.',
  ]);
});

it('names what is one slip away where nothing crosses, and leaves out what another sum holds', () => {
  const header = '구분 | 계 = 남 + 여 | 남 | 여';
  expect(messagesOn(rowEquationsHold, { table: [header, '가 | 165 | 21 | 134'] })).toEqual([
    '【현황표】 ‘가’의 ‘계’는 165인데, 남 21 + 여 134는 155입니다. ‘계’가 155이거나 ‘남’이 31이거나 ‘여’가 144이면 맞습니다.',
  ]);
  const held = ['합계 | 265 | 101 | 164', '가 | 165 | 21 | 134', '나 | 100 | 80 | 20'];
  const [said] = messagesOn(rowEquationsHold, { table: [header, ...held] });
  expect(said).toMatch(/‘여’ 134가 144이면 이 칸이 든 다른 합도/);
});
