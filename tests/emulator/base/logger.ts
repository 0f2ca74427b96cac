/** Logger: the script's log. */
import { format } from 'node:util';
import { Emulated } from '../execution/emulated';

export class Logger extends Emulated {
  override get declaredAs(): string {
    return 'Base.Logger';
  }

  log(...values: unknown[]): this {
    this.run.log.push(format(...values));
    return this;
  }

  getLog(): string {
    return this.run.log.join('\n');
  }

  clear(): void {
    this.run.log.length = 0;
  }
}
