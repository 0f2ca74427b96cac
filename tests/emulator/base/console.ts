/** console: the same log, by other names. */
import { format } from 'node:util';
import { Emulated } from '../execution/emulated';

export class Console extends Emulated {
  override get declaredAs(): string {
    return 'Console';
  }

  log(...values: unknown[]): void {
    this.run.log.push(format(...values));
  }

  info(...values: unknown[]): void {
    this.run.log.push(format(...values));
  }

  warn(...values: unknown[]): void {
    this.run.log.push(`warning: ${format(...values)}`);
  }

  error(...values: unknown[]): void {
    this.run.log.push(`error: ${format(...values)}`);
  }
}
