/**
 * Bundles the add-on into build/out, the folder that clasp pushes: Code.js, sidebar.html and appsscript.json.
 *
 * Google sees only functions that are declared at top level, and runs whatever stands there before every one of
 * them. So Code.js is one declared stub a function of src/main.ts, over a bundle that wakes up when the first
 * of them is called: loading it computes nothing and touches no service.
 *
 *     node build/apps-script.mjs [entry] [folder]      src/main.ts into build/out, unless told
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noticeOf } from './notices.mjs';
import { bundleSidebar } from './sidebar.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const shared = {
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/** A rule tells its catalogue why it exists and by which examples: nothing that a workbook needs. */
const FOR_THE_CATALOGUE = /^ {2}(title|why|examples):/;

/** The source of a rule without what only its catalogue needs; the formatter keeps a property's lines together. */
function withoutCatalogue(code) {
  let inRule = false;
  let left = false;
  return code
    .split('\n')
    .filter(line => {
      if (/^export const \w+: Rule = \{$/.test(line)) inRule = true;
      if (/^\};?$/.test(line)) inRule = false;
      if (!inRule || /^ {2}\w/.test(line)) left = inRule && FOR_THE_CATALOGUE.test(line);
      return !left;
    })
    .join('\n');
}

/** Making a shape does nothing else: the shapes that only the command asks for can be left out. */
function withPureShapes(code) {
  return code.replace(/\bz\.\w+\(/g, '/* @__PURE__ */ $&');
}

/** Nobody asks for a report in html here; the command does. */
const WITHOUT_HTML = `export const renderHtml = () => { throw new Error('There is no html here.'); };`;

/** The sources as the add-on needs them. */
const lean = {
  name: 'lean',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/].+\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const isRule = /[\\/]rules[\\/][^\\/]+$/.test(path);
      if (/[\\/]html[\\/]html\.ts$/.test(path)) return { contents: WITHOUT_HTML, loader: 'ts' };
      return { contents: withPureShapes(isRule ? withoutCatalogue(code) : code), loader: 'ts' };
    });
  },
};

/** The script whose functions are those that a file exports, `src/main.ts` or a test's own; and what fills it. */
async function bundleScript(entry) {
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: [entry],
    outfile: 'Code.js',
    metafile: true,
    format: 'cjs',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [lean],
  });
  const stubs = (await exportsOf(entry)).map(
    name => `function ${name}() { return App().${name}.apply(this, arguments); }`,
  );
  const wake = `var App = (function () { var app; return function () { if (!app) { var module = { exports: {} }; (function (module, exports) {\n${outputFiles[0].text}})(module, module.exports); app = module.exports; } return app; }; })();`;
  return {
    code: `/* ${noticeOf('fflate', 'zod')} */\n${wake}\n${stubs.join('\n')}\n`,
    rooms: roomsOf(metafile),
  };
}

/** Bytes by room or library, the largest first. */
function roomsOf({ outputs }) {
  const rooms = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(outputs['Code.js'].inputs)) {
    const room = /(?:^|\/)(?:src|node_modules)\/([^/]+)/.exec(path)?.[1] ?? path;
    rooms.set(room, (rooms.get(room) ?? 0) + bytesInOutput);
  }
  return [...rooms].sort(([, a], [, b]) => b - a);
}

/** The names that a file exports. */
async function exportsOf(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outfile: 'x.js',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  return Object.values(metafile.outputs)[0].exports;
}

/** Writes the three files that are pushed, and nothing else, into a folder. */
async function buildAddOn(entry, folder) {
  const [{ code, rooms }, page] = await Promise.all([bundleScript(entry), bundleSidebar()]);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/Code.js`, code);
  writeFileSync(`${folder}/sidebar.html`, page);
  copyFileSync(`${root}appsscript.json`, `${folder}/appsscript.json`);
  console.log(`Code.js ${Buffer.byteLength(code)} bytes`);
  for (const [room, bytes] of rooms) console.log(`${String(bytes).padStart(8)} ${room}`);
}

const [entry = `${root}src/main.ts`, folder = `${root}build/out`] = process.argv.slice(2);
await buildAddOn(entry, folder);
