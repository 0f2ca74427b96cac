/** DataValidationBuilder: makes the rules of cells. */
import { Emulated } from '../execution/emulated';
import type { Execution } from '../execution/execution';
import { PlatformError } from '../execution/failure';
import type { Rule } from '../store/workbook';
import { DataValidation } from './data-validation';
import type { Range } from './range';

const NO_RULE: Rule = { criteria: '', values: [], allowInvalid: true, help: null };

export class DataValidationBuilder extends Emulated {
  override get declaredAs(): string {
    return 'Spreadsheet.DataValidationBuilder';
  }

  constructor(
    run: Execution,
    private rule = NO_RULE,
  ) {
    super(run);
  }

  build(): DataValidation {
    if (this.rule.criteria === '') throw new PlatformError('Data validation rule has no criteria.');
    return new DataValidation(this.run, this.rule);
  }

  requireValueInList(list: readonly string[], showDropdown = true): this {
    const most = this.run.platform.limits.choicesInList;
    if (list.length > most) {
      throw new PlatformError(`The list of a data validation rule is limited to ${most} items.`);
    }
    this.rule = { ...this.rule, criteria: 'VALUE_IN_LIST', values: [list, showDropdown] };
    return this;
  }

  requireValueInRange(range: Range, showDropdown = true): this {
    this.rule = { ...this.rule, criteria: 'VALUE_IN_RANGE', values: [range, showDropdown] };
    return this;
  }

  requireCheckbox(...values: unknown[]): this {
    this.rule = { ...this.rule, criteria: 'CHECKBOX', values };
    return this;
  }

  requireNumberBetween(start: number, end: number): this {
    this.rule = { ...this.rule, criteria: 'NUMBER_BETWEEN', values: [start, end] };
    return this;
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    this.rule = { ...this.rule, criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [number] };
    return this;
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.rule = { ...this.rule, allowInvalid };
    return this;
  }

  setHelpText(help: string): this {
    this.rule = { ...this.rule, help };
    return this;
  }
}
