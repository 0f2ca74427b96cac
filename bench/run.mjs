/** `npm run bench`: how long each phase of the built command takes at the size of the seed, Node's start included. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'build/bin/chwihap.mjs');
const seed = join(
  root,
  'seeds',
  readdirSync(join(root, 'seeds')).find(file => file.endsWith('.txt')),
);
const folder = mkdtempSync(join(tmpdir(), 'chwihap-bench-'));
const RUNS = 7;

const book = join(folder, 'book.xlsx');
const out = name => join(folder, name);
const phases = {
  'node alone': ['-e', ''],
  '--help': [command, '--help'],
  import: [command, 'import', seed, '-o', book],
  check: [command, 'check', book, '--json'],
  rollup: [command, 'rollup', book, '-o', out('total.xlsx')],
  'report .docx': [command, 'report', book, '-o', out('report.docx')],
  'report .txt': [command, 'report', book, '-o', out('report.txt')],
};

function timeOf(args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status === null || status > 1) throw new Error(String(stderr));
  return performance.now() - started;
}

console.log(`seed ${statSync(seed).size} bytes, median of ${RUNS} runs, ms`);
for (const [phase, args] of Object.entries(phases)) {
  const times = Array.from({ length: RUNS }, () => timeOf(args)).sort((a, b) => a - b);
  console.log(`${phase.padEnd(14)}${times[RUNS >> 1].toFixed(0).padStart(6)}`);
}
console.log(`book.xlsx ${statSync(book).size} bytes`);
rmSync(folder, { recursive: true });
