/** Whatever happens to a command, the file that stood there is whole: the old one, or the new one. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { transformSync } from 'esbuild';
import { writeWhole } from '../../src/cli/files';
import { aFolder } from './a-desk';

jest.mock('node:fs/promises', () => ({ __esModule: true, ...jest.requireActual('node:fs/promises') }));

const folder = aFolder();
const at = (name: string): string => join(folder, name);
const leftovers = (): string[] => readdirSync(folder).filter(name => name.endsWith('.tmp'));
const OLD = '옛것'.repeat(100_000);

const trouble = (code: string): Error => Object.assign(new Error(code), { code });

describe.each([
  ['ENOSPC', '디스크가 가득 차서'],
  ['EIO', '저장하지 못했습니다(EIO)'],
])('when writing fails with %s', (code, told) => {
  afterEach(() => jest.restoreAllMocks());

  test.each(['writeFile', 'rename'] as const)(
    'in %s, the old file stands and nothing is left beside it',
    async step => {
      writeFileSync(at('book.xlsx'), OLD);
      const fail = async (path: unknown): Promise<never> => {
        if (step === 'writeFile') writeFileSync(String(path), '반쯤');
        throw trouble(code);
      };
      if (step === 'writeFile') jest.spyOn(files, 'writeFile').mockImplementation(fail);
      else jest.spyOn(files, 'rename').mockImplementation(fail);
      await expect(writeWhole(at('book.xlsx'), '새것')).rejects.toThrow(told);
      expect(readFileSync(at('book.xlsx'), 'utf8')).toBe(OLD);
      expect(leftovers()).toEqual([]);
    },
  );
});

/** A process that stores one file after the other, each all of one sign. */
const writer = (source: string): string =>
  transformSync(
    `${source}
    for (let i = 0; ; i++) await writeWhole(process.argv[2], String(i % 10).repeat(2_000_000));`,
    { loader: 'ts', format: 'esm', target: 'node20' },
  ).code;

test('killed at any moment, it leaves a whole file; what it left beside is cleared away by the next', async () => {
  const source = readFileSync(join(__dirname, '../../src/cli/files.ts'), 'utf8');
  const failures = `const failure = (message) => new Error(message);`;
  writeFileSync(at('writer.mjs'), writer(source.replace(/import \{ failure \}.*\n/, `${failures}\n`)));
  writeFileSync(at('killed.xlsx'), '0'.repeat(2_000_000));
  for (let round = 0; round < 12; round++) {
    const child = spawn(process.execPath, [at('writer.mjs'), at('killed.xlsx')], { stdio: 'ignore' });
    await pause(150 + ((round * 37) % 120));
    child.kill('SIGKILL');
    await new Promise(resolve => child.on('exit', resolve));
    const text = readFileSync(at('killed.xlsx'), 'utf8');
    expect([text.length, new Set(text).size]).toEqual([2_000_000, 1]);
  }
  await writeWhole(at('killed.xlsx'), '새것');
  expect(readFileSync(at('killed.xlsx'), 'utf8')).toBe('새것');
  expect(leftovers()).toEqual([]);
}, 60_000);
