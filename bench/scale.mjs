/**
 * `node bench/scale.mjs [divisions …] [--runs N] [--json FILE]`: .xlsx → check → roll up → .docx with the built
 * command as the office grows, time and peak memory by phase, and beside it the same reading, summing and writing
 * with python3-openpyxl and python3-docx, in turn. By default at 5, 50 and 500 divisions.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeBook } from './scale/make.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'build/bin/chwihap.mjs');
const peak = new URL('scale/peak.mjs', import.meta.url).href;
const python = fileURLToPath(new URL('scale/with_python.py', import.meta.url));
/** Pythons that may have the two packages; the first that does is taken. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, json: { type: 'string' } },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [5, 50, 500];
const runs = Number(values.runs);
const folder = mkdtempSync(join(tmpdir(), 'chwihap-scale-'));
const at = name => join(folder, name);

function ran(args) {
  const env = { ...process.env, PEAK_FILE: at('peak') };
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', peak, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - started) / 1000;
  if (status === null || status > 1) throw new Error(String(stderr));
  return { seconds, peak: Number(readFileSync(at('peak'), 'utf8')) };
}

function ranPython(book) {
  for (const program of PYTHONS) {
    const started = performance.now();
    const { status, stdout } = spawnSync(program, [python, book, at('python.docx')], { encoding: 'utf8' });
    const seconds = (performance.now() - started) / 1000;
    if (status === 0) return { seconds, ...JSON.parse(stdout) };
  }
  return undefined;
}

const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const medians = all => ({
  seconds: median(all.map(one => one.seconds)),
  peak: Math.max(...all.map(one => one.peak)),
});

async function atSize(divisions) {
  const book = at('book.xlsx');
  const projects = await makeBook(book, divisions, folder);
  const phases = {
    check: [command, 'check', book, '--json'],
    rollup: [command, 'rollup', book, '--json'],
    report: [command, 'report', book, '-o', at('report.docx')],
  };
  const times = { check: [], rollup: [], report: [], python: [] };
  const rounds = divisions > 100 ? Math.min(runs, 2) : runs;
  for (let i = 0; i < rounds; i++) {
    for (const [phase, args] of Object.entries(phases)) times[phase].push(ran(args));
    const beside = ranPython(book);
    if (beside) times.python.push(beside);
  }
  const told = Object.fromEntries(
    Object.entries(times)
      .filter(([, all]) => all.length > 0)
      .map(([phase, all]) => [phase, medians(all)]),
  );
  const whole = told.check.seconds + told.rollup.seconds + told.report.seconds;
  const most = Math.max(told.check.peak, told.rollup.peak, told.report.peak);
  return { divisions, projects, bytes: statSync(book).size, rounds, ...told, whole, peak: most };
}

const mb = kilobytes => (kilobytes / 1024).toFixed(0).padStart(6);
const s = seconds => seconds.toFixed(2).padStart(8);
const results = [];
console.log('seconds (median), peak memory in MB, Node started for each phase');
console.log(
  'python reads, sums and writes; report does the same and is held against the workbook, check is beside it',
);
console.log(
  'divisions projects   check  rollup  report   whole  peak |  python  peak  report/python  whole/python',
);
for (const size of sizes) {
  const one = await atSize(size);
  results.push(one);
  const { check, rollup, report, whole, peak: most, python: beside } = one;
  const share = seconds => (seconds / beside.seconds).toFixed(2);
  const other = beside
    ? `${s(beside.seconds)}${mb(beside.peak)}${share(report.seconds).padStart(15)}${share(whole).padStart(14)}`
    : '  (no python3-openpyxl, python3-docx)';
  console.log(
    `${String(size).padStart(9)}${String(one.projects).padStart(9)}${s(check.seconds)}${s(rollup.seconds)}${s(report.seconds)}${s(whole)}${mb(most)} |${other}`,
  );
}
for (let i = 1; i < results.length; i++) {
  const [from, to] = [results[i - 1], results[i]];
  console.log(
    `${from.divisions} → ${to.divisions} divisions: ${(to.whole / from.whole).toFixed(1)}× the time`,
  );
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
rmSync(folder, { recursive: true });
