/** A rule's examples are its first tests: what it says passes must pass, what it says fails must fail. */
import type { Remark } from '../../src/model/findings';
import type { Rule, Sketch } from '../../src/rules/rule';
import { sumTotals } from '../../src/totals/totals';
import { recordsOf } from './build';

/** What a rule says of a sketch. */
export function remarksOn(rule: Rule, sketch: Sketch): readonly Remark[] {
  const records = recordsOf(sketch);
  return rule.check(records, sumTotals(records));
}

/** What a rule says of a sketch, message by message. */
export function messagesOn(rule: Rule, sketch: Sketch): string[] {
  return remarksOn(rule, sketch).map(({ message }) => message);
}

/** Declares the tests that a rule's own examples are. */
export function holdsItsExamples(rule: Rule): void {
  const named = (sketches: readonly Sketch[]) =>
    sketches.map(sketch => [JSON.stringify(sketch), sketch] as const);
  test.each(named(rule.examples.pass))('passes %s', (_, sketch) => {
    expect(messagesOn(rule, sketch)).toEqual([]);
  });
  test.each(named(rule.examples.fail))('fails %s', (_, sketch) => {
    expect(messagesOn(rule, sketch)).not.toEqual([]);
  });
}
