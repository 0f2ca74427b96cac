/** A script project as pushed: its one code file, its pages and its manifest, checked before anything runs. */
import { Script as Compiled, createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';

/** The manifest, appsscript.json. */
export interface Manifest {
  readonly timeZone: string;
  readonly runtimeVersion: string;
  readonly oauthScopes: readonly string[];
  readonly exceptionLogging?: string;
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly {
      readonly userSymbol: string;
      readonly serviceId: string;
      readonly version: string;
    }[];
  };
}

/** A project that can be run. */
export interface Script {
  readonly compiled: Compiled;
  /** The functions that menus, triggers and the sidebar can call. */
  readonly declared: ReadonlySet<string>;
  readonly pages: Readonly<Record<string, string>>;
}

const manifestKeys = ['timeZone', 'runtimeVersion', 'oauthScopes', 'exceptionLogging', 'dependencies'];

/** Reads a code file as Apps Script would, but no newer language than ES2019. */
export function loadScript(code: string, pages: Readonly<Record<string, string>> = {}): Script {
  checkLanguage(code);
  for (const [name, html] of Object.entries(pages)) checkPage(name, html);
  return { compiled: new Compiled(code, { filename: 'Code.js' }), declared: declaredIn(code), pages };
}

/** What esbuild has nothing to lower in is ES2019. */
function checkLanguage(code: string): void {
  const printed = (target: string): string =>
    transformSync(code, { target, charset: 'utf8', legalComments: 'none', logLevel: 'silent' }).code;
  if (printed('es2019') !== printed('esnext')) throw new SyntaxError('Code.js is newer than ES2019.');
  if (/\(\?<[=!]/.test(code)) throw new SyntaxError('Code.js has a regular expression that looks behind.');
}

/** Functions are bound before the first statement runs, so a script stopped there has its declared ones only. */
function declaredIn(code: string): ReadonlySet<string> {
  const context = createContext({});
  try {
    runInContext(`throw null;${code}`, context, { filename: 'Code.js' });
  } catch (error) {
    if (error !== null) throw error;
  }
  const names = Object.keys(context).filter(
    name => typeof context[name] === 'function' && !name.endsWith('_'),
  );
  return new Set(names);
}

/** HtmlService takes what looks like a comment out of template literals. */
function checkPage(name: string, html: string): void {
  for (const [, script = ''] of html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
    if (/`[^`]*(?:\/\/|\/\*)[^`]*`/.test(script)) {
      throw new SyntaxError(`${name}.html has a template literal with // or /* in it.`);
    }
  }
}

/** Refuses a manifest that an editor add-on cannot be pushed with. */
export function checkManifest(manifest: Manifest): void {
  const unknown = Object.keys(manifest).find(key => !manifestKeys.includes(key));
  if (unknown)
    throw new Error(`appsscript.json: "${unknown}" does not belong in an editor add-on's manifest.`);
  if (manifest.runtimeVersion !== 'V8') throw new Error('appsscript.json: "runtimeVersion" must be V8.');
  if (!manifest.timeZone) throw new Error('appsscript.json: "timeZone" is missing.');
}
