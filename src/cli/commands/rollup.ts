/** `chwihap rollup`: a workbook → the bureau's totals. */
import type { CellRef } from '../../model/grid';
import type { BudgetTotal, HeadcountTotal, Totals } from '../../model/totals';
import { rollUp } from '../../pipeline';
import { json, optional, output, readArguments } from '../arguments';
import { refuseWithoutDivisions } from '../divisions';
import { readBytes, refuseUnwritable, writeWhole } from '../files';
import { loadBook } from '../xlsx/book';
import type { Command } from './command';

const help = `쓰는 법: chwihap rollup 통합문서.xlsx [-o 결과.xlsx] [--json]

과별 탭을 모아 국의 기구, 인력, 사고인원, 사업비, 사업 목록을 냅니다.

  -o, --output FILE   국 총괄 탭을 새로 쓴 통합 문서(.xlsx); 없으면 아무 파일도 바꾸지 않음
      --json          다른 프로그램이 읽을 JSON으로 내기
  -h, --help          이 도움말`;

const cellsOf = (cells: readonly CellRef[]): CellRef[] => cells.map(({ tab, cell }) => ({ tab, cell }));

/** The shape that `rollup --json` promises. */
function asJson({ headcount, absences, budgets, projects, organisation }: Totals) {
  return {
    headcount: headcount.map(({ division, kind, rank, count, special, cells }) => ({
      division,
      kind,
      rank,
      count,
      special,
      cells: cellsOf(cells),
    })),
    absences: absences.map(({ division, category, reason, rank, count, cells }) => ({
      division,
      category,
      reason,
      rank,
      count,
      cells: cellsOf(cells),
    })),
    budgets: budgets.map(({ division, project, fund, amount, unit, cells }) => ({
      division,
      project,
      fund,
      amount,
      unit,
      cells: cellsOf(cells),
    })),
    projects: projects.map(({ division, number, title }) => ({ division, number, title })),
    organisation: { divisions: organisation.divisions.value, teams: organisation.teams.value },
  };
}

const people = (rows: readonly { readonly count: number }[]): string =>
  `${rows.reduce((sum, row) => sum + row.count, 0)}명`;

const bureau = <T extends { readonly division: string | null }>(rows: readonly T[]): T[] =>
  rows.filter(row => row.division === null);

function moneyOf(budgets: readonly BudgetTotal[]): string {
  const amounts = bureau(budgets).map(
    ({ fund, amount }) => `${fund || '재원 미상'} ${amount.toLocaleString('ko-KR')}천원`,
  );
  return amounts.join(', ') || '없음';
}

/** The bureau's totals as a person reads them. */
function* linesOf(totals: Totals): Generator<string> {
  const { organisation, headcount, absences, budgets, projects } = totals;
  const ofKind = (kind: HeadcountTotal['kind']) => bureau(headcount).filter(row => row.kind === kind);
  yield `기구: ${organisation.divisions.value}개과 ${organisation.teams.value}개팀`;
  yield `인력: 정원 ${people(ofKind('authorized'))}, 현원 ${people(ofKind('current'))}`;
  const categories = [...new Set(bureau(absences).map(row => row.category))];
  for (const category of categories)
    yield `${category}: ${people(bureau(absences).filter(row => row.category === category))}`;
  yield `사업비: ${moneyOf(budgets)}`;
  yield `사업: ${projects.length}건`;
}

/** The command `rollup`. */
export const rollupCommand: Command = {
  summary: '과별 탭을 모아 국 총괄 내기',
  help,
  run: async (args, desk) => {
    const typed = readArguments(args, { ...json, ...output }, 1, '취합할 통합 문서(.xlsx)');
    const source = typed.files[0]!;
    const target = optional(typed, 'output');
    if (target) refuseUnwritable(target);
    const book = await loadBook(await readBytes(source), source);
    desk.progress.step('취합하는 중', 1, 2);
    const { records, totals } = rollUp(book);
    refuseWithoutDivisions(source, records);
    if (target) await writeWhole(target, await book.save());
    if (typed.values['json']) {
      desk.say(JSON.stringify(asJson(totals), null, 2));
      return 0;
    }
    for (const line of linesOf(totals)) desk.say(line);
    if (target) desk.say(`국 총괄: ${target}`);
    return 0;
  },
};
