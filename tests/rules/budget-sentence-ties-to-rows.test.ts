import { budgetSentenceTiesToRows } from '../../src/rules/budget-sentence-ties-to-rows';
import { holdsItsExamples, messagesOn } from './examples';

describe('budget-sentence-ties-to-rows', () => {
  holdsItsExamples(budgetSentenceTiesToRows);

  it.each([
    [{ budget: ['1 | 천원 | 특별조정교부금 5 | 구비 5'], budgetNote: '10천원(특교금 5천원, 구비 5천원)' }],
    [
      {
        budget: ['1 | 천원 | 구비 995,060', '1 | 추경 | 천원 | 구비 27,417'],
        budgetNote: '1,022,477천원(구비: 본예산 995,060천원, 추경 27,417천원)',
      },
    ],
    [{ budget: ['1 | 천원 | 구비 1,234,567'], budgetNote: '12.3억원(구비)' }],
    [{ budget: ['1 | 천원 | 국비 50 | 구비 40 | 계 100'], budgetNote: '100천원(국비 50, 구비 40)' }],
    [{ budget: ['1 | 천원 | 계 38,014'], budgetNote: '38,014천원' }],
    [
      {
        budget: ['1 | 천원 | 구비 10'],
        lines: ['사업비: {사업비}', '1인당 사업비: 3천원', '사업비 집행률: 90%'],
      },
    ],
  ])('lets %j pass', sketch => {
    expect(messagesOn(budgetSentenceTiesToRows, sketch)).toEqual([]);
  });
});
