import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder, chwihap } from './a-desk';

const report = [
  '2024년도 주요업무 추진실적',
  '2024. 12.',
  '문화국',
  '문화과',
  '【인력현황】',
  '구 분\t계\t5급\t6급',
  '정 원\t2\t1\t1',
  '현 원\t2\t1\t1',
  '1. 책 읽는 도시',
  '□ 사업개요',
  '- 사업기간: 2024. 1. ~ 12.',
  '- 대상 : 주민',
  '- 사업비: 5,000천원(구비 3,000천원, 시비 1,000천원)',
  '□ 추진실적',
  '- 강좌: 2024.3.5. ~ 2024. 4. 2., 수강 1200명, 1,500건',
  '- 공연: 2024. 7. 1.',
].join('\n');

async function imported(): Promise<{ folder: string; book: string }> {
  const folder = aFolder();
  const [text, book] = [join(folder, 'a.txt'), join(folder, 'a.xlsx')];
  writeFileSync(text, report);
  await chwihap('import', text, '-o', book);
  return { folder, book };
}

interface Listed {
  readonly counts: { readonly error: number };
  readonly findings: readonly { readonly rule: string; readonly fix?: unknown; readonly fixes?: unknown }[];
}

async function checked(book: string): Promise<Listed> {
  return JSON.parse((await chwihap('check', book, '--json')).out) as Listed;
}

it('tells what it would do, and writes nothing', async () => {
  const { book } = await imported();
  const before = readFileSync(book);
  const { code, out } = await chwihap('fix', book);
  expect(code).toBe(0);
  expect(out).toContain('전  대상 : 주민\n    후  대상: 주민');
  expect(out).toContain('후  강좌: 2024. 3. 5. ~ 2024. 4. 2., 수강 1,200명, 1,500건');
  expect(readFileSync(book).equals(before)).toBe(true);
});

it('writes what is safe; a wrong number stays', async () => {
  const { folder, book } = await imported();
  const fixed = join(folder, 'b.xlsx');
  const before = await checked(book);
  expect((await chwihap('fix', book, '-o', fixed)).out).toMatch(/^고친 칸 2개/);
  const after = await checked(fixed);
  expect(after.findings.filter(({ fix, fixes }) => fix ?? fixes)).toEqual([]);
  expect(after.findings.map(({ rule }) => rule)).toContain('funds-sum-to-budget');
  expect(after.counts.error).toBe(before.counts.error);
  expect((await chwihap('fix', fixed)).out).toMatch(/^고칠 수 있는 칸 0개/);
});

it('refuses a file that is not there', async () => {
  const { code, err } = await chwihap('fix', 'nowhere.xlsx');
  expect([code, existsSync('nowhere.xlsx')]).toEqual([2, false]);
  expect(err).toContain('파일이 없습니다');
});
