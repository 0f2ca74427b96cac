/**
 * The tab 제출 이력: every step of every division, the newest last; only added to.
 *
 *     언제 │ 누가 │ 과 코드 │ 과명 │ 단계 │ 사유 │ 지문 │ 오류 수
 */
import type { Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import type { TakenStep } from '../model/submissions';
import { type Addition, rowsBelow } from './append';
import { type Block, column } from './block';
import { planOf, putBlock, putHint, startDraft, withWarning } from './draft';
import { wholeTab } from './find';
import { text } from './kinds';
import { fixedTabs } from './names';
import { openTab } from './reading';
import { readTable, takeOr } from './table';

const look = { look: 'made' } as const;
const fields = {
  when: column('언제', text, 150, look),
  by: column('누가', text, 190, look),
  code: column('과 코드', text, 80, look),
  name: column('과명', text, 140, look),
  step: column('단계', text, 130, look),
  reason: column('사유', text, 360, look),
  fingerprint: column('지문', text, 150, look),
  errors: column('오류 수', text, 70, look),
};
const names = Object.keys(fields) as (keyof TakenStep)[];
const block: Block = { columns: Object.values(fields) };

/** Lays out 제출 이력 before anybody has done anything. */
export function layOutSteps(): TabPlan {
  const draft = startDraft(fixedTabs.steps);
  putHint(draft, '확인, 제출, 반려, 확정마다 한 줄씩 저절로 늘어납니다. 적힌 줄은 고치거나 지우지 않습니다.');
  putBlock(draft, block, []);
  return planOf(draft, 'steps', fixedTabs.steps, { colour: '188038', frozenRows: 3, guard: withWarning });
}

/** Reads 제출 이력; without the tab nobody has done anything. */
export function readSteps(tab: Tab | undefined): TakenStep[] {
  if (!tab) return [];
  const reading = openTab(tab, []);
  const table = readTable(reading, block, wholeTab(reading));
  return table.rows.map(row => {
    const [when, by, code, name, step, reason, fingerprint, errors] = names.map(
      field => takeOr(table, row, fields[field], '').value,
    ) as [string, string, string, string, string, string, string, string];
    return { when, by, code, name, step, reason, fingerprint, errors };
  });
}

/** What adds a step to 제출 이력. */
export function addStep(tab: Tab, step: TakenStep): Addition {
  return rowsBelow(tab, block, [names.map(name => step[name])]);
}
