/** docs/중단 시험.md, made of what was followed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from './state';

const FILE = join(__dirname, '../../docs/중단 시험.md');

/** An operation with what would be left at each of its calls. */
export interface Followed {
  readonly name: string;
  readonly old: State;
  readonly fresh: State;
  readonly moments: readonly State[];
}

const textOf = ({ tabs, sealed }: State): string => JSON.stringify([[...tabs], sealed]);

function lineOf({ name, old, fresh, moments }: Followed): string {
  const texts = moments.map(textOf);
  const [was, shall] = [textOf(old), textOf(fresh)];
  const before = texts.filter(text => text === was).length;
  const after = texts.filter(text => text === shall && text !== was).length;
  return `| ${name} | ${moments.length} | ${before} | ${moments.length - before - after} | ${after} |`;
}

const HEAD = `# 중단 시험

일이 어느 순간에 끊겨도 적은 것은 남고, 다시 누르면 끝납니다. 아래 표는 \`tests/crash\`가 만들고 견줍니다
(\`UPDATE_CRASH_TABLE=1 npx jest tests/crash\`).

작업마다 구글에 보내는 **모든 호출**에서 한 번씩 끊습니다. 시간이 다 되어 구글이 끊은 때(쓴 것이 그때까지 남거나,
마지막으로 내보낸 뒤의 것이 사라지거나), 서비스가 오류를 낸 때, 하루 한도를 넘은 때입니다. 그때마다 지켜지는 것:

- 사람이 적는 탭은 옛것 그대로이거나 통째로 새것입니다. \`표기 고치기\`만 칸마다 옛것이거나 새것입니다.
- 만들어지는 탭(점검 결과, 진행, 국 총괄, 시작하기)은 통째로 옛것이거나 새것입니다.
- 더해지기만 하는 탭(수용, 제출 이력, 제출본, 보고서 이력)에서는 있던 줄이 하나도 없어지지 않습니다.
- 끝나지 않은 것은 끝났다고 적히지 않습니다. 제출은 낸 글이 ‘제출본’에 다 남은 뒤에, 확정은 탭이 잠긴 뒤에,
  보고서는 파일이 다 저장된 뒤에 이력에 적힙니다. 만들다 만 탭과 폴더는 이름에 ‘(만드는 중)’이 붙어 있고, 여러 탭에
  붙여 넣다 끊기면 ‘진행’에 ‘붙여넣기가 끝나지 않음’이 보입니다.
- 같은 것을 다시 누르면 끊기지 않았을 때와 같아집니다.

| 작업 | 호출 | 끊기면 옛것 | 일부만 새것 | 다 새것 |
|---|--:|--:|--:|--:|
`;

const FOOT = `
‘일부만 새것’은 탭마다는 온전하고, 아직 다시 쓰지 않은 탭이 남은 때입니다. 평소 시험은 모든 자리에서 남는 것을 보고
그 가운데 몇 자리에서 다시 눌러 봅니다. \`CRASH=all npx jest tests/crash\`는 모든 자리에서 다시 눌러 봅니다.

여럿이 함께 쓸 때: 한 사람의 작업이 도는 동안 다른 사람이 누른 작업은 기다리거나 누가 작업하는지 듣습니다. 작업이 도는
동안 칸에 적은 것은 남습니다. 더해지는 줄은 구글이 자리를 찾아 한 번에 적으므로 그 순간에 적은 줄과 겹치지 않습니다.
고치거나 붙여 넣을 칸은 적기 바로 앞에 다시 읽어, 그 사이 바뀌었으면 그대로 둡니다. 다시 읽고 적어
내보내는 그 순간(호출 둘)에 **같은 칸**에 적은 것만은, 두 사람이 한 칸에 동시에 적은 때처럼 나중 것이 남습니다.
`;

/** Holds the table up to date; UPDATE_CRASH_TABLE=1 writes it. */
export function checkTable(followed: readonly Followed[]): void {
  const text = `${HEAD}${followed.map(lineOf).join('\n')}\n${FOOT}`;
  if (process.env['UPDATE_CRASH_TABLE'] === '1') writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
}
