/** Data validation: what a cell's rule lets through. */
import type { Rule } from './workbook';

type Test = (value: unknown, values: readonly unknown[]) => boolean;

const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

/** By SpreadsheetApp.DataValidationCriteria. A range's choices are looked up before. */
const tests: Readonly<Record<string, Test>> = {
  VALUE_IN_LIST: (value, [list]) => (list as readonly string[]).includes(String(value)),
  VALUE_IN_RANGE: (value, [list]) => (list as readonly string[]).includes(String(value)),
  CHECKBOX: (value, values) => (values.length > 0 ? values.includes(value) : typeof value === 'boolean'),
  NUMBER_BETWEEN: (value, [low, high]) =>
    number(value) >= (low as number) && number(value) <= (high as number),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, [low]) => number(value) >= (low as number),
};

/** Whether a value may be written under a rule; one that only warns lets everything through. */
export function allows(rule: Rule | undefined, value: unknown, choices?: readonly string[]): boolean {
  if (!rule || rule.allowInvalid || value === undefined || value === '') return true;
  return tests[rule.criteria]!(value, choices ? [choices] : rule.values);
}
