/** What people or programs may put in on purpose is inert: docs/입력 방어.md is the table of these (UPDATE_DOCS=1 writes it). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../kinds';
import type { Attempt } from './attempt';
import { onDocuments } from './documents';
import { onFiles } from './files';
import { onSheets } from './sheets';
import { onWorkbooks } from './workbooks';

const parts: readonly (readonly [string, readonly Attempt[]])[] = [
  ['칸과 탭', onWorkbooks],
  ['Google Sheets', onSheets],
  ['보고서', onDocuments],
  ['받은 파일', onFiles],
];
const path = join(__dirname, '../../../docs/입력 방어.md');

jest.setTimeout(60_000);

describe.each(parts)('%s', (_, attempts) => {
  test.each(attempts.map(attempt => [`${attempt.where}: ${attempt.what}`, attempt] as const))(
    '%s',
    (__, { run }) => run(),
  );
});

const tableOf = (attempts: readonly Attempt[]): string[] => [
  '| 자리 | 넣은 것 | 결과 |',
  '|---|---|---|',
  ...attempts.map(({ where, what, outcome }) => `| ${where} | ${what} | ${outcome} |`),
  '',
];

const page = [
  '# 입력 방어',
  '',
  '일부러 넣은 것과 잘못 들어온 것을 시험한 표입니다. 아래의 것은 모두 시험(tests/fuzz)이 매번 다시 넣어 보고, 결과가 다르면 실패합니다.',
  '',
  '## 아무것이나 넣어 보기',
  '',
  '`npm run fuzz`는 씨앗 번호를 정해 다음을 무작위로 만들어 넣습니다. 멈추거나(한 건에 5초), 예외가 나거나, 적힌 칸과 줄이 말없이 사라지면 실패입니다. 평소 시험은 그 500분의 1을 돌립니다.',
  '',
  '| 무엇을 | 한 번에 몇 건 | 파일 전체 |',
  '|---|---|---|',
  ...kinds.map(
    ({ title, share, isFile }) => `| ${title} | ${share.toLocaleString('en')} | ${isFile ? '예' : ''} |`,
  ),
  '',
  `## 일부러 넣어 보기: ${parts.reduce((sum, [, attempts]) => sum + attempts.length, 0)}가지`,
  '',
  ...parts.flatMap(([name, attempts]) => [`### ${name}`, '', ...tableOf(attempts)]),
]
  .join('\n')
  .replace(/\n+$/, '\n');

test('docs/입력 방어.md tells of each', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(path, page);
  expect(readFileSync(path, 'utf8')).toBe(page);
});
