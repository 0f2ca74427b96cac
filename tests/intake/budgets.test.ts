import { budgetRows } from '../../src/intake/budgets';

test('a stated sum that two budgets of one fund do not come to stays in the wording', () => {
  const sentence = '1,022,478천원(구비: 본예산 995,060천원, 추경 27,417천원)';
  expect(budgetRows(sentence, 1)[0]!.wording?.text).toBe(sentence);
  expect(budgetRows(sentence.replace('478', '477'), 1)[0]!.wording).toBeUndefined();
});
