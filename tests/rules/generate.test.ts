/** The generated index and catalogue, and `npm run new-rule`, in a copy of the checkout. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const checkout = resolve(__dirname, '../..');
const copied = [
  'build/generate.mjs',
  'build/load.mjs',
  'build/new-rule.mjs',
  'src',
  'seeds',
  'tests/rules',
  'tests/damage',
  'tests/template',
  'tests/text-back',
  'docs',
  'package.json',
  'tsconfig.json',
];
let root = '';

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'build', script), ...args], { encoding: 'utf8' });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rules-'));
  for (const path of copied) cpSync(join(checkout, path), join(root, path), { recursive: true });
  symlinkSync(join(checkout, 'node_modules'), join(root, 'node_modules'));
  execFileSync(process.execPath, [join(root, 'build/generate.mjs')]);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

it('writes the catalogue out of what the rules say of themselves', () => {
  const catalogue = readFileSync(join(root, 'docs/점검 규칙.md'), 'utf8');
  expect(catalogue).toContain('`funds-sum-to-budget` · 오류');
  expect(catalogue).toContain('> 1번 사업비의 계는 40천원인데, 국비 10 + 구비 20을 더하면 30천원입니다.');
});

it('writes a rule and its test, and takes it into the index', () => {
  const { status, stdout } = run('new-rule.mjs', 'notes-are-dated');
  expect([status, stdout]).toEqual([0, expect.stringContaining('notes-are-dated')]);
  expect(existsSync(join(root, 'tests/rules/notes-are-dated.test.ts'))).toBe(true);
  const index = readFileSync(join(root, 'src/rules/index.generated.ts'), 'utf8');
  expect(index).toContain("import { notesAreDated } from './notes-are-dated';");
});

it('refuses a name that is no truth in words, and one that is taken', () => {
  expect(run('new-rule.mjs', 'Rule1').status).toBe(2);
  expect(run('new-rule.mjs', 'dates-exist').status).toBe(2);
  expect(run('new-rule.mjs').status).toBe(2);
});

it('tells what is stale', () => {
  expect(run('generate.mjs', '--check').status).toBe(0);
  rmSync(join(root, 'src/rules/project-numbers-run.ts'));
  const { status, stderr } = run('generate.mjs', '--check');
  expect([status, stderr]).toEqual([1, expect.stringContaining('index.generated.ts is stale')]);
});
