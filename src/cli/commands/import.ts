/** `chwihap import`: a published report's text → a filled workbook. */
import { cellName } from '../../model/grid';
import type { TabPlan } from '../../model/plan';
import { importReport } from '../../pipeline';
import { optional, output, readArguments, required } from '../arguments';
import { failure } from '../failure';
import { readBytes, refuseSame, refuseUnwritable, writeWhole } from '../files';
import { readText } from '../report-text';
import { createBook } from '../xlsx/book';
import { fitNames } from '../xlsx/sheet-names';
import type { Command } from './command';

const help = `쓰는 법: chwihap import 보고서.txt -o 통합문서.xlsx [--trace 원문위치.json]

이미 나온 보고서의 글을 읽어 과별 탭이 채워진 통합 문서를 만듭니다.
자리를 찾지 못한 줄은 빠뜨리지 않고 줄 번호와 함께 알립니다.

  -o, --output FILE   만들 통합 문서(.xlsx)
      --trace FILE    어느 칸이 원문 몇째 줄에서 왔는지 적은 JSON
  -h, --help          이 도움말`;

/** A row for every line of every cell that came from the text: `--trace`. */
function traceOf(plans: readonly TabPlan[]): { tab: string; cell: string; line: number }[] {
  return plans.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, col, lines = [] }) =>
      lines.map(line => ({ tab: name, cell: cellName(row, col), line })),
    ),
  );
}

/** The command `import`. */
export const importCommand: Command = {
  summary: '보고서의 글(.txt) → 채워진 통합 문서(.xlsx)',
  help,
  run: async (args, desk) => {
    const typed = readArguments(args, { ...output, trace: { type: 'string' } }, 1, '보고서의 글(.txt)');
    const source = typed.files[0]!;
    const target = required(typed, 'output', '만들 통합 문서를 -o로 지정해 주세요.');
    const trace = optional(typed, 'trace');
    for (const path of [target, ...(trace ? [trace] : [])]) refuseUnwritable(path);
    refuseSame(target, [source, trace]);
    if (trace) refuseSame(trace, [source]);
    const text = readText(await readBytes(source), source);
    desk.progress.step('글을 읽어 탭을 만드는 중', 1, 3);
    const { records, plans: planned, leftovers } = importReport(text);
    if (records.divisions.length === 0)
      throw failure(
        `${source}: 과별 실적을 찾지 못했습니다. 주요업무 추진실적 보고서의 글인지 확인해 주세요.`,
      );
    const plans = fitNames(planned);
    desk.progress.step('저장하는 중', 2, 3);
    await writeWhole(target, await createBook(plans).save());
    if (trace) await writeWhole(trace, `${JSON.stringify(traceOf(plans))}\n`);
    const projects = records.divisions.flatMap(division => division.projects);
    const tables = records.divisions.flatMap(division => division.tables);
    desk.say(
      `과 ${records.divisions.length}, 사업 ${projects.length}, 표 ${tables.length}, 못 옮긴 줄 ${leftovers.length}`,
    );
    for (const { line, text: left } of leftovers) desk.say(`  못 옮긴 줄 ${line}행: ${left.trim()}`);
    desk.say(`통합 문서: ${target}`);
    return 0;
  },
};
