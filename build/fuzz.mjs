/**
 * The long run of tests/fuzz: every kind of case, each in a thread that is ended when a case hangs.
 *
 *     npm run fuzz                            a hundred thousand cases of a new seed
 *     npm run fuzz -- --seed 7 --times 10     a million of a known one
 *     npm run fuzz -- --seed 7 --only xlsx --at 123    one case again
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundleFor } from './run-bundled.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** No case takes so long, however busy the machine: ms. One that takes long by the processor's clock fails by itself. */
const HANGS = 300_000;
/** More of one kind are not told one by one. */
const MOST_TOLD = 5;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    times: { type: 'string', default: '1' },
    only: { type: 'string' },
    at: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));

/** Runs cases of a kind; gives those that went wrong, and where a hang stopped the thread. */
function runThread(file, kind, from, to) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(pathToFileURL(file), { workerData: { kind, seed, from, to } });
    const wrong = [];
    let at = from;
    const hangs = () => {
      wrong.push({ kind, seed, at, message: `hang: more than ${HANGS} ms` });
      worker.terminate().then(() => resolve({ wrong, hung: at }));
    };
    let patience = setTimeout(hangs, HANGS);
    worker.on('message', told => {
      if (told.wrong) wrong.push(told.wrong);
      else at = told.at;
      clearTimeout(patience);
      patience = setTimeout(hangs, HANGS);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(patience);
      resolve({ wrong });
    });
  });
}

async function runKind(file, kind, first, end) {
  const all = [];
  for (let from = first; from < end; ) {
    const { wrong, hung } = await runThread(file, kind, from, end);
    all.push(...wrong);
    from = hung === undefined ? end : hung + 1;
  }
  return all;
}

function tell({ name }, cases, wrong, started) {
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${name.padEnd(10)} ${String(cases).padStart(7)} cases, ${wrong.length} wrong, ${seconds} s`);
  for (const { at, message } of wrong.slice(0, MOST_TOLD))
    console.log(`  npm run fuzz -- --seed ${seed} --only ${name} --at ${at}\n  ${message.slice(0, 2000)}`);
}

const folder = mkdtempSync(join(root, 'node_modules/.fuzz-'));
let cases = 0;
let files = 0;
let wrong = 0;
try {
  const [list, worker] = ['kinds', 'worker'].map(name => join(folder, `${name}.mjs`));
  await bundleFor(join(root, 'tests/fuzz/kinds.ts'), list);
  await bundleFor(join(root, 'tests/fuzz/worker.ts'), worker);
  const { kinds } = await import(pathToFileURL(list).href);
  console.log(`seed ${seed}`);
  for (const kind of kinds.filter(({ name }) => values.only === undefined || values.only === name)) {
    const started = performance.now();
    const [first, end] = values.at
      ? [Number(values.at), Number(values.at) + 1]
      : [0, kind.share * Number(values.times)];
    const found = await runKind(worker, kind.name, first, end);
    tell(kind, end - first, found, started);
    cases += end - first;
    if (kind.isFile) files += end - first;
    wrong += found.length;
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${cases} cases, ${files} of them whole files: ${wrong} wrong (seed ${seed})`);
process.exitCode = wrong === 0 ? 0 : 1;
