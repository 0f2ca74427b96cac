import * as fc from 'fast-check';
import { type BudgetPart, readBudget } from '../../src/prose/budget';
import { composeBudget, formatBudget } from '../../src/prose/budget-text';
import { expectLinear } from '../rules/growing';

const part = (fund: string, amount: number, category = '본예산', unit = '천원'): BudgetPart => ({
  fund,
  category,
  amount,
  unit,
});

describe('a budget sentence', () => {
  const written: [string, number, BudgetPart[]][] = [
    ['5,515,469천원(구비)', 5515469, [part('구비', 5515469)]],
    ['855,319천원(구비 840,949천원, 기금 14,370천원)', 855319, [part('구비', 840949), part('기금', 14370)]],
    [
      '1,022,477천원(구비: 본예산 995,060천원, 추경 27,417천원)',
      1022477,
      [part('구비', 995060), part('구비', 27417, '추경')],
    ],
    ['38,014천원', 38014, []],
    ['500천원(구비: 추경)', 500, [part('구비', 500, '추경')]],
    ['500천원(본예산 300천원, 추경 200천원)', 500, [part('', 300), part('', 200, '추경')]],
  ];
  test.each(written)('%s', (text, amount, parts) => {
    expect(readBudget(text)).toEqual({ amount, unit: '천원', parts });
    expect(formatBudget(parts, { amount, unit: '천원' })).toBe(text);
  });

  test('reads other ways of writing', () => {
    expect(readBudget('117,676천원(국비 10,483, 시비 6,831, 구비 100,362)')?.parts).toEqual([
      part('국비', 10483),
      part('시비', 6831),
      part('구비', 100362),
    ]);
    expect(readBudget('721,791 원 (구비)')).toEqual({
      amount: 721791,
      unit: '원',
      parts: [part('구비', 721791, '본예산', '원')],
    });
    expect(readBudget('총 1,250백만원(도비 375 / 시비 875)')?.parts).toEqual([
      part('도비', 375, '본예산', '백만원'),
      part('시비', 875, '본예산', '백만원'),
    ]);
    expect(readBudget('411천원(2022년 명시이월 특교금)')?.parts).toEqual([part('특교금', 411, '이월')]);
    expect(readBudget('100천원(국비 50%, 시비 50%)')).toEqual({ amount: 100, unit: '천원', parts: [] });
    expect(readBudget('100천원(구비) ※ 2024년 별도')?.parts).toEqual([part('구비', 100)]);
  });

  const others: [string, number, BudgetPart[]][] = [
    ['86억 5천만원(국비 43억, 시비 43억 5천만)', 8650000, [part('국비', 4300000), part('시비', 4350000)]],
    ['12억 3천만원(구비)', 1230000, [part('구비', 1230000)]],
    ['5천5백만원', 55000, []],
    ['1억원(구비 5천만원, 시비 5천만원)', 100000, [part('구비', 50000), part('시비', 50000)]],
    ['국비 50천원, 구비 50천원', 100, [part('국비', 50), part('구비', 50)]],
    ['국비 50천원 / 구비 50천원', 100, [part('국비', 50), part('구비', 50)]],
    ['100천원, 국비 60천원, 구비 40천원', 100, [part('국비', 60), part('구비', 40)]],
    ['100천원(구비), 추경 20천원(구비)', 120, [part('구비', 100), part('구비', 20, '추경')]],
    ['150,000천원 (시비 : 구비 = 5 : 5)', 150000, []],
    ['150,000천원(시비, 구비 5:5)', 150000, []],
    ['100천원(전액 구비)', 100, [part('구비', 100)]],
    ['금 52,000천원 (구비 100%)', 52000, [part('구비', 52000)]],
    ['100천원[구비]', 100, [part('구비', 100)]],
  ];
  test.each(others)('%s', (text, amount, parts) => {
    expect(readBudget(text)).toEqual({ amount, unit: '천원', parts });
  });

  test('is composed of the rows of the tab', () => {
    const row = (category: string, amount: number, fund?: string) => ({
      category,
      unit: '천원',
      funds: fund ? [{ fund, amount }] : [],
      ...(fund ? {} : { total: amount }),
    });
    expect(composeBudget([row('본예산', 80), row('추경', 20)])).toBe('100천원(본예산 80천원, 추경 20천원)');
    expect(composeBudget([row('본예산', 80, '구비'), row('비예산', 0)])).toBe('80천원(구비)');
    expect(composeBudget([row('비예산', 0), row('본예산', 80, '구비')])).toBe('80천원(구비)');
    expect(composeBudget([row('비예산', 0)])).toBe('비예산');
    expect(composeBudget([])).toBe('');
  });

  test('is none without an amount of money', () => {
    for (const text of ['', '구비', '10명', '2023년 100천원', '(구비)', '('])
      expect(readBudget(text)).toBeUndefined();
  });

  test('adds up where no sum is stated, and prints one that differs', () => {
    expect(formatBudget([part('국비', 100), part('구비', 50)])).toBe('150천원(국비 100천원, 구비 50천원)');
    expect(formatBudget([part('구비', 50)], { amount: 60, unit: '천원' })).toBe('60천원(구비 50천원)');
    expect(formatBudget([part('국비', 1), part('구비', 500, '본예산', '원')])).toBe(
      '1.5천원(국비 1천원, 구비 500원)',
    );
    expect(formatBudget([part('', 0, '비예산')])).toBe('비예산');
  });

  test('reads what it composes', () => {
    const fund = fc.constantFrom('', '국비', '시비', '특별조정교부금');
    const parts = fc.uniqueArray(
      fc.record({
        fund,
        category: fc.constantFrom('본예산', '추경', '이월'),
        amount: fc.nat(9999999),
        unit: fc.constantFrom('천원', '백만원', '원'),
      }),
      { maxLength: 5, selector: one => one.fund + one.category },
    );
    fc.assert(
      fc.property(parts, fc.nat(999999), (some, amount) => {
        const text = formatBudget(some, { amount, unit: '천원' });
        const reading = readBudget(text)!;
        expect(reading.amount).toBe(amount);
        expect(formatBudget(reading.parts, reading)).toBe(text);
        const sorted = (all: readonly BudgetPart[]) => all.map(one => JSON.stringify(one)).sort();
        expect(sorted(reading.parts)).toEqual(sorted(some));
      }),
    );
  });

  test('never fails on what a person typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'1,천원(구비 ): .본예산추경%·') }),
        text => void readBudget(text),
      ),
    );
  });
});

test.each(['1천', '1,', '(', ')', ' ', ': ', '구비 1천원, ', '구비 1천원('])(
  'the time that 50,000 characters of %j take grows with their length',
  piece => expectLinear(text => readBudget(`1천원(${text}`), piece),
);
