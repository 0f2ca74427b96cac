/** A number that tells who somebody is stays in its cell: what a command says goes to screens, logs and other programs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { aFolder, chwihap } from './a-desk';

const NUMBERS = /900101-1234567|010-1234-5678/;

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
  '- 대상 : 홍길동(900101-1234567, 010-1234-5678)',
  '- 문의: 02-3153-8000',
  '□ 추진실적',
  '- 공연: 2024. 7. 1.',
].join('\n');

const folder = aFolder();
const [text, book, made] = [join(folder, 'a.txt'), join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];

beforeAll(async () => {
  writeFileSync(text, report);
  await chwihap('import', text, '-o', book);
});

it('check tells of it without saying it, on the screen and as JSON', async () => {
  const { code, out } = await chwihap('check', book);
  expect(code).toBe(1);
  expect(out).toContain('주민등록번호 ‘900101-1******’ 등 2개가 가려지지 않은 채 적혀 있습니다.');
  const json = (await chwihap('check', book, '--json')).out;
  expect(`${out}${json}`).not.toMatch(NUMBERS);
  const { findings } = JSON.parse(json) as {
    readonly findings: readonly { rule: string; text: string; fix?: unknown }[];
  };
  const own = findings.filter(finding => finding.text.includes('홍길동'));
  expect(own.map(({ rule }) => rule).sort()).toEqual([
    'colons-are-spaced-alike',
    'personal-details-stay-out',
  ]);
  expect(own.map(({ fix }) => fix)).toEqual([undefined, undefined]);
});

it('fix mends what stands beside it, leaves it in its cell and does not say it', async () => {
  const { out } = await chwihap('fix', book, '-o', made);
  expect(out).toContain('후  대상: 홍길동(900101-1******, 010-****-5678)');
  expect(out).not.toMatch(NUMBERS);
  const after = (await chwihap('check', made)).out;
  expect(after).toContain('주민등록번호 ‘900101-1******’ 등 2개가');
});

it('no command says a word of what it worked on when it fails', async () => {
  const said: string[] = [];
  const code = await run(['check', book], {
    say: () => undefined,
    warn: line => said.push(line),
    progress: {
      step: () => {
        throw new TypeError(`unexpected 900101-1234567 in\n홍길동\n${readFileSync(text, 'utf8')}`);
      },
    },
  });
  expect(code).toBe(2);
  expect(said.join('\n')).toMatch(/^chwihap: 프로그램 안의 문제로 멈췄습니다\. .*\nTypeError\n {4}at /);
  expect(said.join('\n')).not.toMatch(/900101|홍길동|문화과/);
});
