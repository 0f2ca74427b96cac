import { budgetsAreEntered } from '../../src/rules/budgets-are-entered';
import { holdsItsExamples, remarksOn } from './examples';

describe('budgets-are-entered', () => {
  holdsItsExamples(budgetsAreEntered);

  it('speaks of the line, to its division', () => {
    const [remark] = remarksOn(budgetsAreEntered, { lines: ['사업기간: 연중', '사업비: 1인당 5천원'] });
    expect([remark?.division, remark?.text]).toEqual(['가과', '사업비: 1인당 5천원']);
  });
});
