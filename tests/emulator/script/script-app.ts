/** ScriptApp: the script about itself. */
import { Emulated, type EnumValue } from '../execution/emulated';
import { AuthorizationInfo } from './authorization-info';

export class ScriptApp extends Emulated {
  override get declaredAs(): string {
    return 'Script.ScriptApp';
  }

  getScriptId(): string {
    return 'script-0001';
  }

  getAuthorizationInfo(mode: EnumValue): AuthorizationInfo {
    return new AuthorizationInfo(this.run, mode.value === 'FULL');
  }
}
