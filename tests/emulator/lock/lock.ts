/** Lock: keeps two runs from doing the same thing at once. */
import { Emulated } from '../execution/emulated';
import type { Execution } from '../execution/execution';
import { PlatformError } from '../execution/failure';

export class Lock extends Emulated {
  override get declaredAs(): string {
    return 'Lock.Lock';
  }

  constructor(
    run: Execution,
    private readonly name: string,
  ) {
    super(run);
  }

  hasLock(): boolean {
    return this.run.platform.locks.get(this.name) === this.run;
  }

  /** Another run that holds the lock does not go on while this one waits, so waiting is in vain. */
  tryLock(milliseconds: number): boolean {
    const { locks } = this.run.platform;
    const holder = locks.get(this.name);
    if (holder !== undefined && holder !== this.run) {
      this.run.pass(milliseconds);
      return false;
    }
    locks.set(this.name, this.run);
    return true;
  }

  waitLock(milliseconds: number): void {
    if (this.tryLock(milliseconds)) return;
    throw new PlatformError('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    if (this.hasLock()) this.run.platform.locks.delete(this.name);
  }
}
