/**
 * The tab 제출본: what a division had typed when it submitted, or before a paste took its place; only added to.
 *
 *     언제 │ 과 코드 │ 지문 │ 탭 │ 차례 │ 내용 (a piece of JSON)
 */
import type { Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import { type KeptKind, type KeptPiece, keptKinds } from '../model/submissions';
import { squeeze } from '../prose/words';
import { type Addition, rowsBelow } from './append';
import { type Block, column } from './block';
import { planOf, putBlock, putHint, startDraft, withWarning } from './draft';
import { wholeTab } from './find';
import { count, text } from './kinds';
import { divisionTabs, fixedTabs } from './names';
import { openTab } from './reading';
import { readTable, takeOr } from './table';

const look = { look: 'made' } as const;
const fields = {
  when: column('언제', text, 150, look),
  code: column('과 코드', text, 80, look),
  fingerprint: column('지문', text, 150, look),
  kind: column('탭', text, 90, look),
  ordinal: column('차례', count, 60, look),
  text: column('내용', text, 600, look),
};
const block: Block = { columns: Object.values(fields) };

/** Lays out 제출본 before anything is kept. */
export function layOutKept(): TabPlan {
  const draft = startDraft(fixedTabs.kept);
  putHint(draft, '제출할 때 적혀 있던 글입니다. 그 뒤에 바뀐 칸을 찾는 데 쓰므로 고치거나 지우지 않습니다.');
  putBlock(draft, block, []);
  return planOf(draft, 'kept', fixedTabs.kept, { colour: '9AA0A6', frozenRows: 3, guard: withWarning });
}

const kindNamed = (written: string): string =>
  keptKinds.find(kind => divisionTabs[kind] === squeeze(written)) ?? written;

/** Reads 제출본; without the tab nothing is kept. */
export function readKept(tab: Tab | undefined): KeptPiece[] {
  if (!tab) return [];
  const reading = openTab(tab, []);
  const table = readTable(reading, block, wholeTab(reading));
  return table.rows.map(row => ({
    when: takeOr(table, row, fields.when, '').value,
    code: takeOr(table, row, fields.code, '').value,
    fingerprint: takeOr(table, row, fields.fingerprint, '').value,
    kind: kindNamed(takeOr(table, row, fields.kind, '').value),
    ordinal: takeOr(table, row, fields.ordinal, 0).value,
    text: takeOr(table, row, fields.text, '').text,
  }));
}

/** What adds pieces to 제출본. */
export function addKept(tab: Tab, pieces: readonly KeptPiece[]): Addition {
  const rows = pieces.map(({ when, code, fingerprint, kind, ordinal, text: piece }) => [
    when,
    code,
    fingerprint,
    divisionTabs[kind as KeptKind],
    String(ordinal),
    piece,
  ]);
  return rowsBelow(tab, block, rows);
}
