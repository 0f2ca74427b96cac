/** AuthorizationInfo: whether a person still has to grant something. */
import { Emulated, type EnumValue, enumValue } from '../execution/emulated';
import type { Execution } from '../execution/execution';

export class AuthorizationInfo extends Emulated {
  override get declaredAs(): string {
    return 'Script.AuthorizationInfo';
  }

  constructor(
    run: Execution,
    private readonly all: boolean,
  ) {
    super(run);
  }

  getAuthorizationStatus(): EnumValue {
    const { granted, platform } = this.run;
    const missing = this.all && granted.length < platform.manifest.oauthScopes.length;
    return enumValue('Script.AuthorizationStatus', missing ? 'REQUIRED' : 'NOT_REQUIRED');
  }

  getAuthorizationUrl(): string {
    return 'https://script.google.com/macros/d/script-0001/authorize';
  }
}
