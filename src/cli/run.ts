/** `chwihap` from what was typed to its exit code; the one place where trouble is caught and told. */
import { checkCommand } from './commands/check';
import type { Command } from './commands/command';
import { fixCommand } from './commands/fix';
import { importCommand } from './commands/import';
import { newCommand } from './commands/new';
import { reportCommand } from './commands/report';
import { rollupCommand } from './commands/rollup';
import { verifyCommand } from './commands/verify';
import type { Desk } from './desk';
import { failure, isFailure } from './failure';

const commands: ReadonlyMap<string, Command> = new Map([
  ['import', importCommand],
  ['new', newCommand],
  ['check', checkCommand],
  ['fix', fixCommand],
  ['rollup', rollupCommand],
  ['report', reportCommand],
  ['verify', verifyCommand],
]);

const list = [...commands].map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`).join('\n');

const help = `취합: 국 단위 업무실적의 과별 서식, 점검, 총괄, 보고서

쓰는 법: chwihap 명령 [파일] [선택 사항]

${list}

명령마다 자세한 쓰는 법: chwihap 명령 --help
끝날 때의 값: 0 잘됨, 1 점검에서 오류를 찾거나 문서가 통합 문서와 다름, 2 쓸 수 없는 입력`;

/** Unusable input, as DESIGN §7 promises. */
const UNUSABLE = 2;

const asksForHelp = (arg: string | undefined): boolean => arg === '--help' || arg === '-h';

async function dispatch([name, ...args]: readonly string[], desk: Desk): Promise<number> {
  if (name === undefined || asksForHelp(name) || name === 'help') {
    desk.say(help);
    return name === undefined ? UNUSABLE : 0;
  }
  const command = commands.get(name);
  if (!command)
    throw failure(`${name}: 모르는 명령입니다. 쓸 수 있는 명령은 ${[...commands.keys()].join(', ')}입니다.`);
  if (args.some(asksForHelp)) {
    desk.say(command.help);
    return 0;
  }
  return command.run(args, desk);
}

/** Where a bug is, and no word of what was being worked on: an error may quote it. */
function placeOf(error: unknown): string {
  const { name = 'Error', stack = '' } = Object(error) as Partial<Error>;
  return [name, ...stack.split('\n').filter(line => /^ {4}at /.test(line))].join('\n');
}

/** Runs a command; gives its exit code: 0 well, 1 when a check found an 오류, 2 for input it cannot use. */
export async function run(args: readonly string[], desk: Desk): Promise<number> {
  try {
    return await dispatch(args, desk);
  } catch (error) {
    if (isFailure(error)) desk.warn(`chwihap: ${error.message}`);
    else desk.warn(`chwihap: 프로그램 안의 문제로 멈췄습니다. 아래 내용을 알려 주세요.\n${placeOf(error)}`);
    return UNUSABLE;
  }
}
