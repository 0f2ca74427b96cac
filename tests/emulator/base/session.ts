/** Session: who runs the script, and where. */
import { Emulated } from '../execution/emulated';
import { scopes } from '../execution/gates';
import { User } from './user';

export class Session extends Emulated {
  override get declaredAs(): string {
    return 'Base.Session';
  }

  /** Without the e-mail scope, and in a simple trigger, the address is empty. */
  getActiveUser(): User {
    const known = !this.run.anonymous && this.run.granted.includes(scopes.email);
    return new User(this.run, known ? this.run.user.email : '');
  }

  getEffectiveUser(): User {
    return new User(this.run, this.run.user.email);
  }

  getActiveUserLocale(): string {
    return this.run.user.locale;
  }

  getScriptTimeZone(): string {
    return this.run.platform.manifest.timeZone;
  }

  getTemporaryActiveUserKey(): string {
    return `key-of-${this.run.user.email}`;
  }
}
