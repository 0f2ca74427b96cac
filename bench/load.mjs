/** `npm run bench`, second part: what Google pays to load Code.js, beside zod/mini alone, and to wake it up. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 40;

const folder = mkdtempSync(join(tmpdir(), 'chwihap-load-'));
const entry = join(root, 'src/main.ts');
execFileSync(process.execPath, [join(root, 'build/apps-script.mjs'), entry, folder], { stdio: 'inherit' });
const code = readFileSync(join(folder, 'Code.js'), 'utf8');
rmSync(folder, { recursive: true });

const { outputFiles } = buildSync({
  stdin: {
    contents: "import * as z from 'zod/mini'; export const shape = () => z.object({ a: z.string() });",
    resolveDir: root,
  },
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  globalName: 'Zod',
  target: 'es2019',
  charset: 'utf8',
});

/** Milliseconds of processor time to load a script into a fresh context, each time as if it had never been seen. */
function timeOf(source, run) {
  const context = createContext({});
  const fresh = `${source}\n// ${run}`;
  const started = process.cpuUsage();
  new Script(fresh).runInContext(context);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function median(source) {
  const times = Array.from({ length: RUNS }, (_, run) => timeOf(source, `${source.length}:${run}`));
  return times.sort((a, b) => a - b)[RUNS >> 1];
}

const zod = median(outputFiles[0].text);
const load = median(code);
const awake = median(`${code}\nApp();`);
console.log(`load, zod/mini alone ${zod.toFixed(2)} ms`);
console.log(`load, Code.js        ${load.toFixed(2)} ms (${(load / zod).toFixed(1)}×)`);
console.log(`first call of it     ${(awake - load).toFixed(2)} ms more`);
