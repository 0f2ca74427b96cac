/** Builds what the preview is made of and starts its server. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { bundleFor, runBundled } from '../run-bundled.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = join(root, 'preview/page');
const run = promisify(execFile);

/** The add-on, built as it is pushed, and once more with the hand that lays tabs out from plans. */
async function addOn(room) {
  const built = async entry => {
    const out = join(room, entry.replace(/\W/g, '-'));
    await run(process.execPath, [join(root, 'build/apps-script.mjs'), join(root, entry), out]);
    return name => readFileSync(join(out, name), 'utf8');
  };
  const [real, filling] = await Promise.all(['src/main.ts', 'tests/apps-script/filled.mjs'].map(built));
  return {
    code: real('Code.js'),
    filling: filling('Code.js'),
    sidebar: real('sidebar.html'),
    manifest: JSON.parse(real('appsscript.json')),
  };
}

async function pageFiles({ sidebar }) {
  const shared = { bundle: true, write: false, minify: true, charset: 'utf8', legalComments: 'none' };
  const define = { 'process.env.NODE_ENV': '"production"', global: 'window' };
  const [script, looks] = await Promise.all([
    build({
      ...shared,
      entryPoints: [join(page, 'app.tsx')],
      define,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
    build({ ...shared, entryPoints: [join(page, 'page.css')], loader: { '.svg': 'dataurl' } }),
  ]);
  const file = (type, body) => ({ type: `${type}; charset=utf-8`, body });
  return new Map([
    ['/', file('text/html', readFileSync(join(page, 'index.html'), 'utf8'))],
    ['/page.js', file('text/javascript', script.outputFiles[0].text)],
    ['/page.css', file('text/css', looks.outputFiles[0].text)],
    ['/google.js', file('text/javascript', readFileSync(join(page, 'google.js'), 'utf8'))],
    [
      '/sidebar.html',
      file('text/html', sidebar.replace('<head>', '<head><script src="/google.js"></script>')),
    ],
  ]);
}

function seed() {
  const folder = join(root, 'seeds');
  const name = readdirSync(folder).find(file => file.endsWith('.txt'));
  return readFileSync(join(folder, name), 'utf8');
}

/** Starts the preview on a port of this machine; 0 takes any that is free. */
export async function startPreview(port) {
  const room = mkdtempSync(join(root, 'node_modules/.preview-'));
  process.once('exit', () => rmSync(room, { recursive: true, force: true }));
  const worker = join(room, 'worker.mjs');
  const [made] = await Promise.all([addOn(room), bundleFor(join(root, 'preview/worker.ts'), worker)]);
  const files = await pageFiles(made);
  const { serve } = await runBundled(join(root, 'preview/server.ts'));
  const server = serve({ worker, addOn: made, report: seed(), files });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
