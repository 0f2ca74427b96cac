/** `chwihap new`: a setup → an empty workbook with its templates. */
import { starterSetup } from '../../model/defaults';
import { newWorkbook, planUpdate } from '../../pipeline';
import { optional, output, readArguments, required } from '../arguments';
import type { Desk } from '../desk';
import { failure } from '../failure';
import { readBytes, refuseSame, refuseUnwritable, writeWhole } from '../files';
import { createBook, loadBook } from '../xlsx/book';
import type { Command } from './command';

const help = `쓰는 법: chwihap new [--setup 설정.json] -o 통합문서.xlsx
        chwihap new --update 통합문서.xlsx [-o 새 통합문서.xlsx]

과별 서식 탭이 든 빈 통합 문서를 만듭니다. --setup이 없으면 흔히 쓰는 설정으로 만드니,
설정 탭에서 기관, 국, 과 이름을 바꾸어 쓰세요.
--update는 쓰던 통합 문서에 설정과 서식이 새로 바라는 탭, 표, 열, 줄을 더합니다. 적은 것은 그대로 둡니다.

  -o, --output FILE   만들 통합 문서(.xlsx); --update에서는 없으면 더할 것만 보여 줌
      --setup FILE    기관, 국, 과, 직급, 재원, 서식을 적은 JSON (보기: docs/서식 만들기.md)
      --update FILE   더할 통합 문서(.xlsx)
  -h, --help          이 도움말`;

async function readSetup(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(path));
  try {
    return JSON.parse(text);
  } catch {
    throw failure(`${path}: JSON 형식이 아닙니다. 따옴표와 쉼표를 확인해 주세요.`);
  }
}

/** Adds to a workbook what its setup and forms now ask for, or only says what that would be. */
async function update(source: string, target: string | undefined, desk: Desk): Promise<number> {
  if (target) refuseUnwritable(target);
  const book = await loadBook(await readBytes(source), source);
  const { tabs, cells, said } = planUpdate(book);
  for (const line of said) desk.say(`  ${line}`);
  desk.say(said.length === 0 ? '더할 것이 없습니다.' : `더할 것 ${said.length}가지, 지우는 것 없음`);
  if (target) {
    book.writeTabs(tabs);
    book.addCells(cells);
    await writeWhole(target, await book.save());
    desk.say(`통합 문서: ${target}`);
  } else if (said.length > 0) desk.say('더하려면 -o 새 통합문서.xlsx를 붙여 다시 실행해 주세요.');
  return 0;
}

/** The command `new`. */
export const newCommand: Command = {
  summary: '설정 → 빈 통합 문서(.xlsx)',
  help,
  run: async (args, desk) => {
    const typed = readArguments(
      args,
      { ...output, setup: { type: 'string' }, update: { type: 'string' } },
      0,
    );
    const source = optional(typed, 'update');
    if (source) return update(source, optional(typed, 'output'), desk);
    const target = required(typed, 'output', '만들 통합 문서를 -o로 지정해 주세요.');
    refuseUnwritable(target);
    const path = optional(typed, 'setup');
    refuseSame(target, [path]);
    const made = newWorkbook(path ? await readSetup(path) : starterSetup(new Date().getFullYear()));
    if ('problem' in made) throw failure(`${path}: ${made.problem}`);
    await writeWhole(target, await createBook(made.plans).save());
    desk.say(`통합 문서: ${target} (탭 ${made.plans.length}개)`);
    return 0;
  },
};
