/** What a shared workbook remembers survives a file, .xlsx and back. */
import { createBook, loadBook } from '../../src/cli/xlsx/book';
import { starterSetup } from '../../src/model/defaults';
import type { TabPlan } from '../../src/model/plan';
import { plannedTab } from '../../src/model/planned-tab';
import type { TypedTexts } from '../../src/model/submissions';
import { newWorkbook } from '../../src/pipeline';
import type { Addition } from '../../src/template/append';
import { addKept, layOutKept, readKept } from '../../src/template/kept';
import { layOutProgress, readProgress } from '../../src/template/progress';
import { addStep, layOutSteps, readSteps } from '../../src/template/steps';
import { keptTexts, piecesOf } from '../../src/workflow/kept';
import { fingerprintOf } from '../../src/workflow/typed-texts';
import { withAddition } from '../template/with-addition';

const texts: TypedTexts = {
  status: [['팀명'], ['=돌봄팀', ' 빈칸 ', '줄\n바꿈', '한'.repeat(40_000)]],
  projects: [],
  budget: [['1', '1,000']],
};
const step = {
  when: '2023-11-06T18:00',
  by: 'a@example.com',
  code: 'A',
  name: '가과',
  step: '제출',
  reason: '=1+1',
  fingerprint: fingerprintOf(texts),
  errors: '0',
};

/** The plan with texts as the machine's own cells: how a spreadsheet's download brings them. */
function withRows(plan: TabPlan, added: Addition): TabPlan {
  const cells = withAddition(plannedTab(plan), added).rows.flatMap((row, at) =>
    row.flatMap(({ value }, col) =>
      typeof value === 'string' ? [{ row: at, col, look: 'made' as const, value }] : [],
    ),
  );
  return { ...plan, cells };
}

test('제출 이력, 제출본 and 진행 are read from a file as they were written to it', async () => {
  const made = newWorkbook(starterSetup(2023));
  if ('problem' in made) throw new Error(made.problem);
  const steps = layOutSteps();
  const kept = layOutKept();
  const pieces = piecesOf(texts, 'A', step.when);
  expect(pieces.length).toBeGreaterThan(3);
  const book = createBook([
    ...made.plans,
    layOutProgress([]),
    withRows(steps, addStep(plannedTab(steps), step)),
    withRows(kept, addKept(plannedTab(kept), pieces)),
  ]);
  const tabs = (await loadBook(await book.save(), 'x.xlsx')).readTabs();
  const named = (name: string) => tabs.find(tab => tab.name === name);
  expect(readSteps(named('제출 이력'))).toEqual([step]);
  expect(keptTexts(readKept(named('제출본')), 'A', step.fingerprint)).toEqual(texts);
  expect(readProgress(named('진행'))).toEqual([]);
});
