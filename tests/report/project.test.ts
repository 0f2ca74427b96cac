import type { BudgetRow } from '../../src/model/records';
import { given } from '../../src/model/sourced';
import { budgetSentence, withBudget } from '../../src/report/budget-sentence';
import { composeProject, sectionTitle } from '../../src/report/project';
import { example, line, number, patrolling } from './example';

const { setup } = example;
const [river] = example.divisions;
const ownTables = river!.tables.filter(table => table.form.place.value === '1');
const second = { division: 1, place: 2 };
const composed = composeProject(patrolling, second, ownTables, setup);

test('title, purpose on one line, then sections', () => {
  expect(composed.slice(0, 3)).toEqual([
    { kind: 'heading', level: 3, id: 'project-1-2', text: '1. 맑은 하천 순찰', newPage: true },
    { kind: 'purpose', text: '하천을 날마다 살펴 안전하고 맑은 물길을 지키고자 함' },
    { kind: 'heading', level: 4, id: 'project-1-2-1', text: '사업개요', mark: '□' },
  ]);
});

test('a section is printed with year and day, without a mark where the published text has none', () => {
  expect(composed).toContainEqual({
    kind: 'heading',
    level: 4,
    id: 'project-1-2-2',
    text: '2031 추진실적 (10. 31. 현재)',
  });
});

test('without a day the brackets around it are left out', () => {
  const { asOf: _, ...report } = setup.report;
  expect(sectionTitle('{연도} 추진실적 ({기준일} 현재)', { ...setup, report })).toBe('2031 추진실적');
});

test('a section without lines is not printed', () => {
  expect(composed.some(block => block.kind === 'heading' && block.text === '기대효과')).toBe(false);
});

test('lines become bullets by level; a typed square stays; what goes on is indented as its line', () => {
  const lines = composed.flatMap(block => {
    if (block.kind === 'bullet') return [`${block.depth}${block.mark} ${block.text}`];
    return block.kind === 'continuation' ? [`${block.depth} ${block.text}`] : [];
  });
  expect(lines).toEqual([
    '1- 사업기간: 2031. 1. ~ 12.',
    '1- 사업비: 1,750천원(국비 1,000천원, 시비: 본예산 500천원, 추경 250천원)',
    '0□ 순찰 실적',
    '1- 현장 점검 실시',
    '2· 둑과 수문: 40회',
    '2 ① 본류 ② 지류',
  ]);
});

test('the table that a line calls stands there, once', () => {
  const kinds = composed.map(block => block.kind);
  expect(kinds.filter(kind => kind === 'table')).toHaveLength(1);
  expect(kinds.slice(kinds.indexOf('table') - 2, kinds.indexOf('table') + 2)).toEqual([
    'bullet',
    'unit',
    'table',
    'bullet',
  ]);
});

test('a table that no line calls stands at the end of the achievements', () => {
  const silent = {
    ...patrolling,
    sections: patrolling.sections.map(section => ({
      ...section,
      lines: section.lines.filter(({ level }) => level !== '표'),
    })),
  };
  expect(composeProject(silent, second, ownTables, setup).pop()?.kind).toBe('table');
});

test('a call for a table that is not there prints no bare caption', () => {
  const [overview] = patrolling.sections;
  const lost = { ...patrolling, sections: [{ ...overview!, lines: [line('표', '없는 표')] }] };
  expect(composeProject(lost, second, [], setup).filter(({ kind }) => kind === 'caption')).toEqual([]);
});

const row = (funds: Readonly<Record<string, number>>, more: Partial<BudgetRow> = {}): BudgetRow => ({
  category: given('본예산'),
  unit: given('천원'),
  funds: Object.entries(funds).map(([fund, amount]) => ({ fund, amount: number(amount) })),
  ...more,
});

test.each([
  ['one fund', [row({ 시비: 5000 })], '5,000천원(시비)'],
  ['funds of nothing are left out', [row({ 국비: 0, 시비: 5000 })], '5,000천원(시비)'],
  ['a sum of its own', [row({}, { total: number(700) })], '700천원'],
  ['its own unit', [row({ 시비: 721791 }, { unit: given('원') })], '721,791원(시비)'],
  [
    'a stated sum that differs',
    [row({ 국비: 1, 시비: 2 }, { total: number(4) })],
    '4천원(국비 1천원, 시비 2천원)',
  ],
  ['its own wording', [row({ 시비: 5 }, { wording: given('5천원(시비 전액)') })], '5천원(시비 전액)'],
  ['no budget at all', [row({}, { category: given('비예산') })], '비예산'],
  ['nothing entered', [], ''],
])('the budget sentence: %s', (_, rows, sentence) => {
  expect(budgetSentence(rows)).toBe(sentence);
});

test('a label whose sentence is yet to come is printed all the same, and so are words beside it', () => {
  expect(withBudget('사 업 비: {사업비}', [])).toBe('사 업 비:');
  expect(withBudget('사업비: {사업비} ※ 협의 중', [])).toBe('사업비:  ※ 협의 중');
  expect(withBudget('사업내용', [])).toBe('사업내용');
});
