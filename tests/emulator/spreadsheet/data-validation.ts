/** DataValidation: a rule for what may be typed. */
import { Emulated, type EnumValue, enumValue } from '../execution/emulated';
import type { Execution } from '../execution/execution';
import type { Rule } from '../store/workbook';
import { DataValidationBuilder } from './data-validation-builder';

export class DataValidation extends Emulated {
  override get declaredAs(): string {
    return 'Spreadsheet.DataValidation';
  }

  constructor(
    run: Execution,
    readonly rule: Rule,
  ) {
    super(run);
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): EnumValue {
    return enumValue('Spreadsheet.DataValidationCriteria', this.rule.criteria);
  }

  getCriteriaValues(): readonly unknown[] {
    return this.rule.values;
  }

  getHelpText(): string | null {
    return this.rule.help;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.run, this.rule);
  }
}
