/**
 * The tab 수용: findings that somebody took on, with a reason; only added to.
 *
 *     키 │ 누가 │ 언제 │ 까닭
 */
import type { Acceptance } from '../model/findings';
import type { Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import type { Trouble } from '../model/records';
import { type Addition, rowsBelow } from './append';
import { type Block, column, type Entry } from './block';
import { planOf, putBlock, putHint, startDraft, withWarning } from './draft';
import { wholeTab } from './find';
import { text, word } from './kinds';
import { fixedTabs } from './names';
import { openTab, reportUnplaced } from './reading';
import { readTable, takeOr } from './table';

const fields = {
  key: column('키', word, 160, { required: true }),
  by: column('누가', text, 160),
  when: column('언제', word, 150),
  reason: column('까닭', text, 420, { required: true }),
};
const names = Object.keys(fields) as (keyof Acceptance)[];
const block: Block = { columns: Object.values(fields) };
const SPARE_ROWS = 20;

/** Lays out 수용. */
export function layOutAcceptances(acceptances: readonly Acceptance[]): TabPlan {
  const rows = acceptances.map(acceptance =>
    names.map((name): Entry => ({ column: fields[name], value: acceptance[name] })),
  );
  for (let i = 0; i < SPARE_ROWS; i++) rows.push([]);
  const draft = startDraft(fixedTabs.acceptances);
  putHint(
    draft,
    '점검 결과의 키를 옮겨 적고, 그대로 두는 까닭을 적습니다. 적은 줄은 지우지 않습니다. 관련된 칸이 바뀌면 다시 점검됩니다.',
  );
  putBlock(draft, block, rows);
  return planOf(draft, 'acceptances', fixedTabs.acceptances, {
    colour: '9AA0A6',
    frozenRows: 3,
    guard: withWarning,
  });
}

/** Reads 수용; without the tab nothing is accepted. */
export function readAcceptances(tab: Tab | undefined, troubles: Trouble[]): Acceptance[] {
  if (!tab) return [];
  const reading = openTab(tab, troubles);
  const table = readTable(reading, block, wholeTab(reading));
  const acceptances = table.rows.map(row => {
    const [key, by, when, reason] = names.map(name => takeOr(table, row, fields[name], '').value);
    return { key: key!, by: by!, when: when!, reason: reason! };
  });
  reportUnplaced(reading);
  return acceptances;
}

/** What adds a row to 수용. */
export function addAcceptance(tab: Tab, acceptance: Acceptance): Addition {
  return rowsBelow(tab, block, [names.map(name => acceptance[name])]);
}
