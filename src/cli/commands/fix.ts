/** `chwihap fix`: a workbook → the same with its safe fixes applied. */
import { withoutSecrets } from '../../model/findings';
import type { ChangedCell } from '../../model/fixes';
import { type Checked, fixWorkbook } from '../../pipeline';
import { optional, output, readArguments } from '../arguments';
import { readBytes, refuseUnwritable, writeWhole } from '../files';
import { loadBook } from '../xlsx/book';
import type { Command } from './command';

const help = `쓰는 법: chwihap fix 통합문서.xlsx [-o 결과.xlsx]

뜻이 달라지지 않는 표기만 고칩니다: 쌍점과 물결표의 띄어쓰기, 날짜 표기, 천 단위 쉼표, 겹친 빈칸.
틀린 수는 고치지 않습니다. 고친 칸마다 앞뒤를 보여 줍니다.

  -o, --output FILE   고친 통합 문서(.xlsx); 없으면 고칠 곳만 보여 주고 아무 파일도 바꾸지 않음
  -h, --help          이 도움말`;

/** Every changed cell: where, as it was, as it is. */
function* linesOf(changes: readonly ChangedCell[], { open, accepted }: Checked): Generator<string> {
  const all = [...open, ...accepted];
  for (const { tab, cell, before, text } of changes) {
    const secrets = all.flatMap(own => (own.at.tab === tab && own.at.cell === cell && own.secrets) || []);
    yield `  ${tab}!${cell}`;
    yield `    전  ${withoutSecrets(before, secrets)}`;
    yield `    후  ${withoutSecrets(text, secrets)}`;
  }
}

/** The command `fix`. */
export const fixCommand: Command = {
  summary: '표기만 고치기; 틀린 수는 고치지 않음',
  help,
  run: async (args, desk) => {
    const typed = readArguments(args, output, 1, '고칠 통합 문서(.xlsx)');
    const source = typed.files[0]!;
    const target = optional(typed, 'output');
    if (target) refuseUnwritable(target);
    const book = await loadBook(await readBytes(source), source);
    desk.progress.step('고치는 중', 1, 2);
    const { changes, ...checked } = fixWorkbook(book);
    if (target) await writeWhole(target, await book.save());
    const done = target ? `고친 칸 ${changes.length}개: ${target}` : `고칠 수 있는 칸 ${changes.length}개`;
    desk.say(`${done}, 사람이 볼 것 ${checked.open.length}건`);
    for (const line of linesOf(changes, checked)) desk.say(line);
    if (!target && changes.length > 0) desk.say('저장하려면 -o 결과.xlsx를 붙여 다시 실행해 주세요.');
    return 0;
  },
};
