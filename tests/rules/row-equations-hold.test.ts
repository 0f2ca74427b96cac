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
