import { budgetLine, budgetRows } from '../../src/intake/budgets';
import { setupFunds } from '../../src/intake/funds';
import { budgetSentence } from '../../src/report/budget-sentence';

test('a stated sum that two budgets of one fund do not come to stays in the wording', () => {
  const sentence = '1,022,478천원(구비: 본예산 995,060천원, 추경 27,417천원)';
  expect(budgetRows(sentence, 1)[0]!.wording?.text).toBe(sentence);
  expect(budgetRows(sentence.replace('478', '477'), 1)[0]!.wording).toBeUndefined();
});

/** What the report will print once the rows stand in the tab: its funds in the order of the columns, no zeros. */
function printed(sentence: string): string {
  const rows = budgetRows(sentence, 1);
  const mentions = rows.flatMap(row => row.funds.map(({ fund }) => ({ fund, line: 1 })));
  const columns = setupFunds('한빛구', mentions).map(({ name }) => name.value);
  const place = (fund: string): number => (columns.includes(fund) ? columns.indexOf(fund) : columns.length);
  return budgetSentence(
    rows.map(row => ({ ...row, funds: [...row.funds].sort((a, b) => place(a.fund) - place(b.fund)) })),
  );
}

test.each([
  '100천원(본예산 80천원, 추경 20천원)',
  '100천원(추경)',
  '100천원(구비: 추경)',
  '100천원(이월 30천원, 구비 70천원)',
  '100천원(국비 0천원, 구비 100천원)',
  '0천원',
  '0천원(구비)',
  '비예산',
  '100천원(구비 60천원, 국비 40천원)',
  '100천원(구비 50천원, 구비 50천원)',
  '100천원(구비: 본예산 40천원, 이월 10천원, 추경 50천원)',
  '100천원(특교금 50천원, 구비 50천원)',
  '100천원(국고보조금 50천원, 구비 50천원)',
  '1억원(구비 5천만원, 시비 5천만원)',
  '100백만원(국비 60백만원, 구비 40,000천원)',
  '100천원(나 재원 50천원, 가 재원 50천원)',
  '86억 5천만원(국비 43억, 시비 43억 5천만)',
  '국비 50천원, 구비 50천원',
  '100천원(구비), 추경 20천원(구비)',
  '150,000천원 (시비 : 구비 = 5 : 5)',
  '100천원[구비]',
  '2024년 500천원, 2025년 700천원',
  '60천원(구비 50천원)',
])('%s comes back as it was written', sentence => expect(printed(sentence)).toBe(sentence));

test('what needs no wording keeps none', () => {
  for (const sentence of ['100천원(추경)', '0천원', '100천원(이월 30천원, 구비 70천원)', '비예산'])
    expect(budgetRows(sentence, 1)[0]!.wording).toBeUndefined();
});

test('amounts year by year are wording alone; a sentence that cannot be read stays in the outline', () => {
  const [row] = budgetRows('2024년 500천원, 2025년 700천원', 1);
  expect([row!.funds, row!.total]).toEqual([[], undefined]);
  expect(budgetLine('사업비: 2024년 500천원, 2025년 700천원')?.outline).toBe('사업비: {사업비}');
  for (const text of [
    '사업비: 1인당 100천원, 2인 200천원',
    '사업비: 협의 중',
    '사업비: 인건비 5천원, 운영비 3천원',
  ])
    expect(budgetLine(text)).toBeUndefined();
});
