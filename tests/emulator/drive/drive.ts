/** Drive: the advanced service, version 3. */
import { Emulated } from '../execution/emulated';
import type { Execution } from '../execution/execution';
import { Files } from './files';

export class Drive extends Emulated {
  override get declaredAs(): string {
    return 'Drive';
  }
  /** What it is made of, by name. */
  readonly parts: Readonly<Record<string, Emulated>>;

  constructor(run: Execution) {
    super(run);
    this.parts = { Files: new Files(run) };
  }
}
