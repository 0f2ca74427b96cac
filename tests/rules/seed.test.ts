/** All rules on the real report: what stands in it wrongly is found, nothing else is, and each new slip is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../src/intake/report';
import type { Finding } from '../../src/model/findings';
import { checkRecords } from '../../src/rules/check';
import { sumTotals } from '../../src/totals/totals';

const seeds = join(__dirname, '../../seeds');
const seed = readFileSync(join(seeds, readdirSync(seeds).find(file => file.endsWith('.txt'))!), 'utf8');

function findingsIn(text: string): readonly Finding[] {
  const { records } = readReport(text);
  return checkRecords(records, sumTotals(records)).open;
}

const all = findingsIn(seed);
const known = all.filter(({ severity }) => severity !== 'note');
const keys = all.map(({ key }) => key);

/** What is found anew once one text is put in another's place. */
function foundAfter(before: string, after: string): string[] {
  expect(seed).toContain(before);
  const found = findingsIn(seed.replace(before, after));
  return found
    .filter(({ key, severity }) => severity !== 'note' && !keys.includes(key))
    .map(({ rule, found: a, expected: b }) => `${rule}: ${a}, ${b}`);
}

it('finds what is wrong in the report, and nothing else', () => {
  expect(known.map(({ rule, found, expected }) => `${rule}: ${found}, ${expected}`)).toEqual([
    'budget-unit-fits-siblings: 원, 천원',
    'absences-tie-to-published: 1, 0',
    'absences-tie-to-published: 27, 25',
    'absence-reasons-are-shared: 영양휴직, 요양휴직',
    'absences-tie-to-published: 1, 0',
    'absences-tie-to-published: 8, 5',
    'absences-tie-to-published: 9, 7',
    'absence-reasons-are-shared: 0, 5',
    'rates-round-alike: 절사, null',
    'terms-are-written-one-way: 방법, 방범',
    'terms-are-written-one-way: 효도밥상, 호도밥상',
    'terms-are-written-one-way: 잼버리, 잰버리',
    'terms-are-written-one-way: 핼러윈, 할로윈',
  ]);
});

it.each([
  ['a total of a table', '7,869\t5,124', '7,896\t5,124', ['row-equations-hold: 7896, 7869']],
  ['a part of one', '9,589\t34,325', '9,598\t34,325', ['row-equations-hold: 64237, 64246']],
  ['a total with brackets', '99,291 (471)', '99,391 (471)', ['row-equations-hold: 99391, 99291']],
  [
    'one group under a header of two',
    '143 (49%)\t151 (51%)',
    '143 (49%)\t152 (51%)',
    ['row-equations-hold: 294, 295'],
  ],
  ['a group of columns', '17\t-\t6\t4', '17\t-\t6\t5', ['row-equations-hold: 17, 18']],
  [
    'a sum of funds',
    '855,319천원(구비 840,949천원',
    '855,319천원(구비 840,494천원',
    ['funds-sum-to-budget: 855319, 854864'],
  ],
  [
    'a day in a sentence',
    '2023. 3. 31. ~ 5. 31.',
    '2023. 2. 30. ~ 5. 31.',
    ['dates-exist: 2023. 2. 30., null'],
  ],
  ['a day in a table', '1991. 5. 31.', '1991. 6. 31.', ['dates-exist: 1991. 6. 31., null']],
  ['a share', '143 (49%)', '143 (94%)', ['shares-hold: 94, 49']],
  ['a reason and its ranks', '육아휴직 2명(7급 1명', '육아휴직 3명(7급 1명', ['absences-sum-by-rank: 3, 2']],
  ['a part of a sentence', '결혼 23명', '결혼 32명', ['breakdowns-foot: 1,722명, 1,731명']],
  ['a part without a unit', '(조례 8, 규칙 3)', '(조례 6, 규칙 3)', ['breakdowns-foot: 11건, 9건']],
  ['a kind of car', '2(대형1, 중형1)', '2(대형1, 중형2)', ['breakdowns-foot: 2, 3']],
  ['a number of channels', '채널: 7개', '채널: 8개', ['listed-things-are-counted: 8, 7']],
  [
    'a number of cities',
    '국외 2)',
    '국외 3)',
    ['breakdowns-foot: 9개, 10개', 'listed-things-are-counted: 3, 2'],
  ],
  ['a head of bullets', '추진 총 10회', '추진 총 11회', ['bullets-sum-to-their-head: 11회, 10회']],
  [
    'a bullet',
    '(금융·재산조회): 286건',
    '(금융·재산조회): 268건',
    ['bullets-sum-to-their-head: 3,182건, 3,164건'],
  ],
  ['a rate', '참석률: 22.6%', '참석률: 26.2%', ['ratios-hold: 26.2%, 22.6%']],
  ['a unit', '342,081천원(구비)', '342,081원(구비)', ['budget-unit-fits-siblings: 원, 천원']],
  [
    'a rank of a division',
    '현 원\t22\t1\t6\t6\t6\t2\t1',
    '현 원\t22\t1\t6\t7\t6\t2\t1',
    ['ranks-sum-to-headcount: 22, 23', 'headcount-ties-to-published: 6, 7'],
  ],
  [
    'a special kind',
    '정 원\t75\t1\t1\t1\t2(1)\t15(1)',
    '정 원\t75\t1\t1\t1\t2(1)\t15(2)',
    ['headcount-ties-to-published: 1, 2'],
  ],
  [
    'the bureau’s table',
    '행정지원과\t정 원\t75\t3',
    '행정지원과\t정 원\t75\t4',
    ['headcount-ties-to-published: 4, 3', 'published-totals-foot: 75, 76', 'published-totals-foot: 3, 4'],
  ],
  ['the line above it', '현원:139명', '현원:138명', ['published-totals-foot: 138, 139']],
  ['the number of divisions', '5개과 19개팀', '6개과 19개팀', ['organisation-ties-to-published: 6, 5']],
])('finds a slip in %s', (_, before, after, found) => {
  expect(foundAfter(before, after).sort()).toEqual([...found].sort());
});

it.each([
  ['2023. 2. : 구민안전보험 가입', '2023. 2. : 구민안전보험 30. 5만건'],
  ['92,952천원(국비)', '92,952천원'],
  ['36,746㎡ (2/12)', '36,746㎡ (2/30)'],
  ['사업기간: 2023. 2. ~ 12.', '사업기간: 2023. 2. 30개소'],
])('makes nothing of %s → %s', (before, after) => {
  expect(foundAfter(before, after)).toEqual([]);
});
