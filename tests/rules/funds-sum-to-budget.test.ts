import { fundsSumToBudget } from '../../src/rules/funds-sum-to-budget';
import { holdsItsExamples, messagesOn } from './examples';

describe('funds-sum-to-budget', () => {
  holdsItsExamples(fundsSumToBudget);

  it('tells of the rows, and not again of the sentence that says the same', () => {
    const sketch = {
      budget: ['1 | 천원 | 국비 50 | 구비 40 | 계 100'],
      budgetNote: '100천원(국비 50, 구비 40)',
    };
    expect(messagesOn(fundsSumToBudget, sketch)).toEqual([
      '1번 사업비의 계는 100천원인데, 국비 50 + 구비 40을 더하면 90천원입니다.',
    ]);
  });

  it.each([
    [{ lines: ['사업비: 5,515,469천원(구비)'] }],
    [{ lines: ['사업비: 117,676천원(국비 10,483, 시비 6,831, 구비 100,362)'] }],
    [{ lines: ['사업비: 1,000천원(국비 50%, 구비 50%)'] }],
    [{ lines: ['사업비: 12억원(국비 617백만원, 구비 618백만원)'] }],
    [{ lines: ['포상금: 90천원(1인당 10천원, 9명)'] }],
    [{ budget: ['1 | 억원 | 국비 0.1 | 구비 0.2 | 계 0.3'] }],
    [{ budget: ['1 | 천원 | 계 30'] }],
  ])('lets %j pass', sketch => {
    expect(messagesOn(fundsSumToBudget, sketch)).toEqual([]);
  });
});
