/** Who may call what: authorisation modes and the scopes that the manifest asks for. */
import { spokenName } from './emulated';
import { PlatformError } from './failure';

/** NONE: an add-on in a document where it was never used. LIMITED: a simple trigger. FULL: all else. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

const AUTH = 'https://www.googleapis.com/auth/';

/** The scopes that the emulated services know. */
export const scopes = {
  currentSpreadsheet: `${AUTH}spreadsheets.currentonly`,
  spreadsheets: `${AUTH}spreadsheets`,
  containerUi: `${AUTH}script.container.ui`,
  driveFile: `${AUTH}drive.file`,
  drive: `${AUTH}drive`,
  email: `${AUTH}userinfo.email`,
} as const;

interface Gate {
  /** `Class.member`, as people write it. */
  readonly calls: RegExp;
  readonly from: AuthMode;
  /** Any one of these is enough; none are needed when the list is empty. */
  readonly scopes: readonly string[];
}

const { currentSpreadsheet, spreadsheets, containerUi, driveFile, drive, email } = scopes;

/** The first that fits counts. */
const gates: readonly Gate[] = [
  { calls: /^(SpreadsheetApp\.getUi|Ui\.create\w+|Menu\.)/, from: 'NONE', scopes: [] },
  { calls: /^Session\.(getActiveUserLocale|getScriptTimeZone)$/, from: 'NONE', scopes: [] },
  {
    calls: /^(Logger|Console|Utilities|Blob|ScriptApp\.getAuthorizationInfo|ScriptApp\.AuthorizationInfo)\b/,
    from: 'NONE',
    scopes: [],
  },
  { calls: /^(Ui|PromptResponse)\./, from: 'FULL', scopes: [containerUi] },
  { calls: /^SpreadsheetApp\.(openBy\w+|create)$/, from: 'FULL', scopes: [spreadsheets] },
  { calls: /^SpreadsheetApp\b/, from: 'LIMITED', scopes: [currentSpreadsheet, spreadsheets] },
  { calls: /^Drive\b/, from: 'FULL', scopes: [driveFile, drive] },
  { calls: /^HtmlService\b/, from: 'FULL', scopes: [] },
  { calls: /^Session\.getEffectiveUser$/, from: 'FULL', scopes: [email] },
  { calls: /^(Properties|Cache|Lock|Session|User|ScriptApp)/, from: 'LIMITED', scopes: [] },
];

const rank: Readonly<Record<AuthMode, number>> = { NONE: 0, LIMITED: 1, FULL: 2 };

/** Throws when a call is out of reach in this mode, or asks for a scope that was not granted. */
export function checkGate(
  mode: AuthMode,
  granted: readonly string[],
  declaredAs: string,
  member: string,
): void {
  const name = `${spokenName(declaredAs)}.${member}`;
  const gate = gates.find(({ calls }) => calls.test(name));
  if (!gate) throw new Error(`No gate is known for ${name}.`);
  const missing = gate.scopes.length > 0 && !gate.scopes.some(scope => granted.includes(scope));
  if (rank[mode] >= rank[gate.from] && !missing) return;
  const short = name.replace(/^\w+\.(\w+\.\w+)$/, '$1');
  const needed = gate.scopes.length > 0 ? ` Required permissions: ${gate.scopes.join(' || ')}` : '';
  throw new PlatformError(`Specified permissions are not sufficient to call ${short}.${needed}`);
}
