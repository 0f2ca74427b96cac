/** `chwihap new`: a setup → an empty workbook with its templates. */
import { starterSetup } from '../../model/defaults';
import { newWorkbook } from '../../pipeline';
import { optional, output, readArguments, required } from '../arguments';
import { failure } from '../failure';
import { readBytes, refuseSame, refuseUnwritable, writeWhole } from '../files';
import { createBook } from '../xlsx/book';
import type { Command } from './command';

const help = `쓰는 법: chwihap new [--setup 설정.json] -o 통합문서.xlsx

과별 서식 탭이 든 빈 통합 문서를 만듭니다. --setup이 없으면 흔히 쓰는 설정으로 만드니,
설정 탭에서 기관, 국, 과 이름을 바꾸어 쓰세요.

  -o, --output FILE   만들 통합 문서(.xlsx)
      --setup FILE    기관, 국, 과, 직급, 재원, 서식을 적은 JSON
  -h, --help          이 도움말`;

async function readSetup(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(path));
  try {
    return JSON.parse(text);
  } catch {
    throw failure(`${path}: JSON 형식이 아닙니다. 따옴표와 쉼표를 확인해 주세요.`);
  }
}

/** The command `new`. */
export const newCommand: Command = {
  summary: '설정 → 빈 통합 문서(.xlsx)',
  help,
  run: async (args, desk) => {
    const typed = readArguments(args, { ...output, setup: { type: 'string' } }, 0);
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
