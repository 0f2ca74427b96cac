/** LockService: the locks of the script, of a person and of the workbook. */
import { Emulated } from '../execution/emulated';
import { Lock } from './lock';

export class LockService extends Emulated {
  override get declaredAs(): string {
    return 'Lock.LockService';
  }

  getScriptLock(): Lock {
    return new Lock(this.run, 'script');
  }

  getUserLock(): Lock {
    return new Lock(this.run, `user:${this.run.user.email}`);
  }

  getDocumentLock(): Lock {
    return new Lock(this.run, 'document');
  }
}
