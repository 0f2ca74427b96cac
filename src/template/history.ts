/**
 * The tab 보고서 이력: every report that was made, the newest last.
 *
 *     언제 │ 누가 │ 보고서 (address) │ 대조 │ 지문
 */
import type { Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import { type Addition, rowsBelow } from './append';
import { type Block, column, type Entry } from './block';
import { forSupervisors, planOf, putBlock, putHint, startDraft } from './draft';
import { wholeTab } from './find';
import { text } from './kinds';
import { fixedTabs } from './names';
import { openTab } from './reading';
import { readTable, takeOr } from './table';

/** A report that was made. */
export interface MadeReport {
  /** `2023-11-06T18:00`. */
  readonly when: string;
  /** E-mail address. */
  readonly by: string;
  /** Where it opens. */
  readonly link: string;
  /** How many of its numbers were found in it again: `1,234/1,234`. */
  readonly tied: string;
  /** Of its text: two reports of the same fingerprint say the same. */
  readonly fingerprint: string;
}

const look = { look: 'made' } as const;
const fields = {
  when: column('언제', text, 150, look),
  by: column('누가', text, 190, look),
  link: column('보고서', text, 460, look),
  tied: column('대조', text, 120, look),
  fingerprint: column('지문', text, 150, look),
};
const names = Object.keys(fields) as (keyof MadeReport)[];
const block: Block = { columns: Object.values(fields) };

/** Lays out 보고서 이력. */
export function layOutHistory(reports: readonly MadeReport[]): TabPlan {
  const draft = startDraft(fixedTabs.history);
  putHint(draft, '보고서를 만들 때마다 한 줄씩 저절로 늘어납니다.');
  const rows = reports.map(report =>
    names.map((name): Entry => ({ column: fields[name], value: report[name] })),
  );
  putBlock(draft, block, rows);
  return planOf(draft, 'history', fixedTabs.history, {
    colour: '188038',
    frozenRows: 3,
    guard: forSupervisors,
  });
}

/** Reads 보고서 이력; without the tab nothing has been made yet. */
export function readHistory(tab: Tab | undefined): MadeReport[] {
  if (!tab) return [];
  const reading = openTab(tab, []);
  const table = readTable(reading, block, wholeTab(reading));
  return table.rows.map(row => {
    const [when, by, link, tied, fingerprint] = names.map(name => takeOr(table, row, fields[name], '').value);
    return { when: when!, by: by!, link: link!, tied: tied!, fingerprint: fingerprint! };
  });
}

/** What adds a report to 보고서 이력. */
export function addReport(tab: Tab, report: MadeReport): Addition {
  return rowsBelow(tab, block, [names.map(name => report[name])]);
}
