/** The runner: keys, acceptance, order; and what every rule must be. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../../src/model/records';
import { checkRecords } from '../../src/rules/check';
import { rules } from '../../src/rules/index.generated';
import { sumTotals } from '../../src/totals/totals';
import { recordsOf } from './build';

const check = (records: Records) => checkRecords(records, sumTotals(records));

describe('checkRecords', () => {
  const faulty = recordsOf({
    headcount: ['정원 | 계 4 | 6급 1 | 7급 2'],
    troubles: ['모르는 이름 | 사비 | 재원', '읽지 못함 | 세 명 | 수', '읽지 못함 | 세 명 | 수'],
    published: ['과 2'],
  });
  const { open } = check(faulty);

  it('sorts by severity, division, tab and place; the supervisor’s own come last', () => {
    expect(open.map(({ rule, division }) => [rule, division])).toEqual([
      ['ranks-sum-to-headcount', '가과'],
      ['cells-are-readable', '가과'],
      ['cells-are-readable', '가과'],
      ['organisation-ties-to-published', null],
      ['names-are-known', '가과'],
    ]);
  });

  it('gives every finding a key of its own, the same in every run', () => {
    const keys = open.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(check(faulty).open.map(({ key }) => key)).toEqual(keys);
  });

  it('sets accepted findings apart, until a cell of theirs changes', () => {
    const acceptances = [
      { key: open[0]!.key, by: 'staff@example.go.kr', when: '2023-11-06', reason: '확인함' },
    ];
    expect(check({ ...faulty, acceptances }).accepted.map(({ rule }) => rule)).toEqual([
      'ranks-sum-to-headcount',
    ]);
    const changed = { ...recordsOf({ headcount: ['정원 | 계 4 | 6급 2 | 7급 1'] }), acceptances };
    expect(check(changed).accepted).toEqual([]);
    expect(check(changed).open).toHaveLength(1);
  });

  it('finds nothing in an empty workbook', () => {
    expect(check(recordsOf({}))).toEqual({ open: [], accepted: [] });
  });
});

describe('every rule', () => {
  it('is named as its file, and its file is in the index', () => {
    const files = readdirSync(join(__dirname, '../../src/rules')).map(file => file.replace(/\.ts$/, ''));
    expect(rules.filter(({ id }) => !files.includes(id))).toEqual([]);
    expect(rules.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id)].sort());
  });

  it.each(rules.map(rule => [rule.id, rule] as const))('%s says what it is for, and shows it', (_, rule) => {
    expect(rule.title).toMatch(/[가-힣].*다$/);
    expect(rule.why).toMatch(/[가-힣].*다\.$/);
    expect(rule.examples.pass.length).toBeGreaterThan(0);
    expect(rule.examples.fail.length).toBeGreaterThan(0);
  });

  it.each(rules.map(rule => [rule.id, rule] as const))('%s speaks of nothing but its own', (id, rule) => {
    for (const sketch of rule.examples.pass) {
      expect(check(recordsOf(sketch)).open.filter(finding => finding.rule === id)).toEqual([]);
    }
  });

  it('has a test', () => {
    const tests = readdirSync(__dirname);
    expect(rules.filter(({ id }) => !tests.includes(`${id}.test.ts`))).toEqual([]);
  });
});
