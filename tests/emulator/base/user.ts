/** User: somebody, by address. */
import { Emulated } from '../execution/emulated';
import type { Execution } from '../execution/execution';

export class User extends Emulated {
  override get declaredAs(): string {
    return 'Base.User';
  }

  constructor(
    run: Execution,
    readonly email: string,
  ) {
    super(run);
  }

  getEmail(): string {
    return this.email;
  }
}
