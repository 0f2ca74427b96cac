/**
 * `npm start`: does the main job on every report in seeds/, as an office would with the command, and says in a
 * few lines what was found and made. The results stand in out/.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = `${root}build/bin/chwihap.mjs`;
const SHOWN = 5;

/** Runs the command in the checkout; a check that found 오류 (1) has run well. */
function chwihap(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 0 || (status === 1 && args[0] === 'check')) return stdout.trim();
  process.stderr.write(stderr);
  process.exit(status ?? 2);
}

/** The first findings of the worst sort, a line each. */
function tellFindings({ counts, findings }) {
  console.log(
    `점검: 오류 ${counts.error}, 주의 ${counts.warning}, 참고 ${counts.note}, 수용 ${counts.accepted}`,
  );
  const errors = findings.filter(finding => finding.severity === 'error');
  for (const { division, at, message } of errors.slice(0, SHOWN))
    console.log(`  오류 [${division ?? '국'}] ${at.tab}!${at.cell}  ${message}`);
  if (errors.length > SHOWN)
    console.log(`  … 오류 ${errors.length - SHOWN}건 더 (점검 결과 탭에 모두 있습니다)`);
}

function doMainJob(seed) {
  const name = `out/${basename(seed, '.txt')}`;
  const book = `${name}.xlsx`;
  console.log(`■ seeds/${seed}`);
  const [counts, ...left] = chwihap(
    'import',
    `seeds/${seed}`,
    '-o',
    book,
    '--trace',
    `${name}.trace.json`,
  ).split('\n');
  console.log(`읽은 것: ${counts}`);
  for (const line of left.filter(line => line.startsWith(' '))) console.log(line);
  tellFindings(JSON.parse(chwihap('check', book, '--json', '-o', book)));
  const totals = chwihap('rollup', book, '-o', book).split('\n').slice(0, -1);
  console.log(`취합: ${totals.join(' / ')}`);
  const made = ['hwpx', 'docx', 'html', 'txt'].map(format => `${name}.${format}`);
  for (const document of made) chwihap('report', book, '-o', document);
  console.log(`만든 파일: ${[book, ...made, `${name}.trace.json`].join(', ')}`);
}

await import('./cli.mjs');
mkdirSync(`${root}out`, { recursive: true });
for (const seed of readdirSync(`${root}seeds`).filter(file => file.endsWith('.txt'))) doMainJob(seed);
