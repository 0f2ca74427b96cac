/** PromptResponse: what a person typed in a prompt, and the button pressed. */
import { Emulated, type EnumValue, enumValue } from '../execution/emulated';
import type { Execution } from '../execution/execution';

export class PromptResponse extends Emulated {
  override get declaredAs(): string {
    return 'Base.PromptResponse';
  }

  constructor(
    run: Execution,
    private readonly button: string,
    private readonly text: string,
  ) {
    super(run);
  }

  getSelectedButton(): EnumValue {
    return enumValue('Base.Button', this.button);
  }

  getResponseText(): string {
    return this.text;
  }
}
