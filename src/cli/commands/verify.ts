/** `chwihap verify`: a workbook and the report that was edited since → the cells to change. */
import { extname } from 'node:path';
import { applyVerified, verifyReport } from '../../pipeline';
import { json, optional, output, readArguments, type Typed } from '../arguments';
import type { Desk } from '../desk';
import { failure } from '../failure';
import { readBytes, refuseSame, refuseUnwritable, writeWhole } from '../files';
import { type Book, loadBook } from '../xlsx/book';
import type { Command } from './command';

type Verification = Pick<
  Exclude<ReturnType<typeof verifyReport>, { readonly problem: string }>,
  'counts' | 'changes'
>;

const help = `쓰는 법: chwihap verify 통합문서.xlsx 고친보고서.docx [--json] [--apply -o 새통합문서.xlsx]

워드나 한글에서 고친 보고서(.docx, .hwpx)를 통합 문서와 견주어, 달라진 숫자와 문장을 어느 칸에서 고칠지
알려 줍니다. 추적 중인 변경은 넣은 것은 넣은 대로, 지운 것은 지운 대로 읽습니다. 쪽번호와 모양은 견주지 않습니다.

      --apply         달라진 것을 새 통합 문서에 옮기고 다시 대조; 합계처럼 계산한 수는 옮기지 않음
  -o, --output FILE   --apply로 만들 통합 문서(.xlsx)
      --json          달라진 것을 JSON으로
  -h, --help          이 도움말

끝날 때의 값: 0 달라진 것 없음, 1 달라진 것 있음(--apply에서는 옮기고도 남은 것), 2 쓸 수 없는 입력`;

type Kind = 'docx' | 'hwpx';

const kinds: readonly Kind[] = ['docx', 'hwpx'];

/** The kind that the name says; the contents are judged when they are read. */
function kindOf(path: string): Kind {
  const ending = extname(path).slice(1).toLowerCase();
  if (ending === 'hwp') return 'hwpx';
  if (ending === 'doc') return 'docx';
  const kind = kinds.find(known => known === ending);
  if (!kind)
    throw failure(`${path}: 견줄 수 없는 형식입니다. .docx나 .hwpx로 저장한 보고서를 지정해 주세요.`);
  return kind;
}

/** `문서에서 바뀐 숫자 3개, 문장 5줄`, and what else there is. */
function summaryOf({ counts, changes }: Verification): string {
  if (changes.length === 0) return '문서가 통합 문서와 같습니다.';
  const { numbers, lines, added, deleted, computed, fixed } = counts;
  const others = [
    [added, '더한 줄'],
    [deleted, '지운 줄'],
    [computed, '계산한 수'],
    [fixed, '직접 고칠 것'],
  ] as const;
  const told = others.filter(([count]) => count > 0).map(([count, name]) => `, ${name} ${count}개`);
  return `문서에서 바뀐 숫자 ${numbers}개, 문장 ${lines}줄${told.join('')}`;
}

const asJson = ({ counts, changes }: Verification): object => ({
  counts,
  changes: changes.map(({ edits, insert: _place, numbers: _count, ...change }) => ({
    ...change,
    edits: edits.map(({ read: _read, ...edit }) => edit),
  })),
});

function tell(verification: Verification, desk: Desk): void {
  desk.say(summaryOf(verification));
  for (const { message } of verification.changes) desk.say(`  ${message}`);
}

function refused(path: string, problem: string): Error {
  return failure(`${path}: ${problem}`);
}

/** What the document still says otherwise, and how many cells were written. */
async function apply(book: Book, kind: Kind, body: Uint8Array, typed: Typed, desk: Desk): Promise<number> {
  const target = optional(typed, 'output')!;
  const applied = applyVerified(book, kind, body);
  if ('problem' in applied) throw refused(typed.files[1]!, applied.problem);
  const { cells, left } = applied;
  await writeWhole(target, await book.save());
  if (typed.values['json']) {
    desk.say(JSON.stringify({ cells, left: asJson(left) }, null, 2));
    return left.changes.length > 0 ? 1 : 0;
  }
  desk.say(`옮긴 칸 ${cells}개: ${target}`);
  if (left.changes.length === 0) desk.say('새 통합 문서로 만든 보고서가 고친 문서와 같습니다.');
  else {
    desk.say('새 통합 문서로 만든 보고서와 아직 다른 것:');
    tell(left, desk);
  }
  return left.changes.length > 0 ? 1 : 0;
}

function checkOptions(typed: Typed): void {
  const target = optional(typed, 'output');
  if (typed.values['apply'] && !target)
    throw failure('--apply에는 새로 만들 통합 문서를 -o로 지정해 주세요. 원래 파일은 바꾸지 않습니다.');
  if (target && !typed.values['apply']) throw failure(`${target}: -o는 --apply와 함께 씁니다.`);
  if (target) {
    refuseUnwritable(target);
    refuseSame(target, typed.files);
  }
}

/** The command `verify`. */
export const verifyCommand: Command = {
  summary: '고친 보고서(.docx, .hwpx)와 견주어 고칠 칸 찾기',
  help,
  run: async (args, desk) => {
    const options = { ...output, ...json, apply: { type: 'boolean' } } as const;
    const typed = readArguments(args, options, 2, '통합 문서(.xlsx)와 고친 보고서(.docx, .hwpx)');
    const [source, edited] = typed.files as readonly [string, string];
    checkOptions(typed);
    const kind = kindOf(edited);
    const book = await loadBook(await readBytes(source), source);
    const body = await readBytes(edited);
    desk.progress.step('견주는 중', 1, 2);
    const verified = verifyReport(book, kind, body);
    if ('problem' in verified) throw refused(edited, verified.problem);
    if (typed.values['apply']) return apply(book, kind, body, typed, desk);
    if (typed.values['json']) desk.say(JSON.stringify(asJson(verified), null, 2));
    else tell(verified, desk);
    return verified.changes.length > 0 ? 1 : 0;
  },
};
