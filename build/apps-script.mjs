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

const leanRules = {
  name: 'lean-rules',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/]rules[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      contents: withoutCatalogue(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** The script whose functions are those that a file exports: `src/main.ts`, or a test's own. */
async function bundleScript(entry) {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [entry],
    format: 'cjs',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [leanRules],
  });
  const stubs = (await exportsOf(entry)).map(
    name => `function ${name}() { return App().${name}.apply(this, arguments); }`,
  );
  const wake = `var App = (function () { var app; return function () { if (!app) { var module = { exports: {} }; (function (module, exports) {\n${outputFiles[0].text}})(module, module.exports); app = module.exports; } return app; }; })();`;
  return `${wake}\n${stubs.join('\n')}\n`;
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

/** The page, with its script in it: Google strips what looks like a comment out of template literals. */
async function bundleSidebar() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [`${root}src/sidebar/sidebar.ts`],
    format: 'iife',
    target: 'es2019',
    supported: { 'template-literal': false },
  });
  const script = outputFiles[0].text.replace(/<\/script/g, '<\\/script');
  return readFileSync(`${root}src/sidebar/sidebar.html`, 'utf8').replace(
    '<script src="sidebar.js"></script>',
    () => `<script>${script}</script>`,
  );
}

/** Writes the three files that are pushed, and nothing else, into a folder. */
async function buildAddOn(entry, folder) {
  const [code, page] = await Promise.all([bundleScript(entry), bundleSidebar()]);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/Code.js`, code);
  writeFileSync(`${folder}/sidebar.html`, page);
  copyFileSync(`${root}appsscript.json`, `${folder}/appsscript.json`);
}

const [entry = `${root}src/main.ts`, folder = `${root}build/out`] = process.argv.slice(2);
await buildAddOn(entry, folder);
