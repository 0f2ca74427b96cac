/**
 * The tab 진행, made by every check: how far the divisions are.
 *
 *     【과별 진행】           과 코드 │ 과 │ 상태 │ 기한 │ 남은 시간 │ 마지막 수정 │ 제출자 │ 오류 │ …
 *     【탭별 진행】           과 코드 │ 탭 │ 채운 곳 │ 채울 곳 │ 오류 │ …
 *     【제출 뒤에 바뀐 칸】   과 코드 │ 탭 │ 칸 (link) │ 제출한 것 │ 지금
 */
import type { Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import type { ChangedPlace, Counts, SeenDivision, TabProgress } from '../model/progress';
import { type Block, type Column, column, type Entry } from './block';
import { planOf, putBlock, putHint, startDraft, withWarning } from './draft';
import { type Extent, findBlocks } from './find';
import { count, text, word } from './kinds';
import { fixedTabs } from './names';
import { openTab, type Reading } from './reading';
import { readTable, type Table, take } from './table';

/** A division's row of 진행, with its rows in the blocks below. */
export interface ProgressRow extends SeenDivision {
  readonly name: string;
  readonly state: string;
  /** 기한 as written in 설정, and what was left of it. */
  readonly deadline: string;
  readonly left: string;
  readonly submitter: string;
  readonly owner: string;
  readonly extension: string;
  /** Fingerprint of what was submitted. */
  readonly submitted: string;
}

const made = { look: 'made' } as const;
const number = { look: 'madeNumber' } as const;
const code = column('과 코드', word, 80, made);
const counts: { readonly [Kind in keyof Counts]: Column<number> } = {
  error: column('오류', count, 70, number),
  warning: column('주의', count, 70, number),
  note: column('참고', count, 70, number),
  accepted: column('수용', count, 70, number),
};
const countKinds = Object.keys(counts) as (keyof Counts)[];

const texts = {
  name: column('과', text, 130, made),
  state: column('상태', text, 90, made),
  deadline: column('기한', text, 130, made),
  left: column('남은 시간', text, 130, made),
  edited: column('마지막 수정', text, 150, made),
  submitter: column('제출자', text, 170, made),
} as const;
const changedCount = column('제출 후 변경', count, 90, number);
const people = {
  owner: column('담당자', text, 170, made),
  extension: column('내선', text, 80, made),
  submitted: column('제출 지문', text, 150, made),
  fingerprint: column('지금 지문', text, 150, made),
  checked: column('점검한 때', text, 150, made),
} as const;
const inWords = { ...texts, ...people };
const countColumns = countKinds.map(kind => counts[kind]);
const divisions: Block = {
  title: '【과별 진행】',
  columns: [code, ...Object.values(texts), ...countColumns, changedCount, ...Object.values(people)],
};

const tab = column('탭', text, 130, made);
const filled = column('채운 곳', count, 90, number);
const asked = column('채울 곳', count, 90, number);
const tabs: Block = { title: '【탭별 진행】', columns: [code, tab, filled, asked, ...countColumns] };

const cell = column('칸', text, 90, { look: 'link' });
const was = column('제출한 것', text, 130, made);
const is = column('지금', text, 150, made);
const changes: Block = { title: '【제출 뒤에 바뀐 칸】', columns: [code, tab, cell, was, is] };

/** More changed cells of one division than these are not listed: its part was written anew. */
const MOST_CHANGES = 100;

const countEntries = (of: Counts): Entry[] =>
  countKinds.map(kind => ({ column: counts[kind], value: of[kind] }));

function divisionRow(row: ProgressRow): Entry[] {
  const names = Object.keys(inWords) as (keyof typeof inWords)[];
  return [
    { column: code, value: row.code },
    ...names.map((name): Entry => ({ column: inWords[name], value: row[name] })),
    ...countEntries(row.counts),
    { column: changedCount, value: row.changed.length },
  ];
}

/** Lays out 진행; rows of divisions in their order. */
export function layOutProgress(rows: readonly ProgressRow[]): TabPlan {
  const draft = startDraft(fixedTabs.progress);
  putHint(draft, '점검하거나 제출할 때마다 새로 씁니다. 여기에 적은 것은 지워집니다.');
  putBlock(draft, divisions, rows.map(divisionRow));
  const byTab = rows.flatMap(row =>
    row.tabs.map((own): Entry[] => [
      { column: code, value: row.code },
      { column: tab, value: own.tab },
      { column: filled, value: own.filled },
      { column: asked, value: own.asked },
      ...countEntries(own.counts),
    ]),
  );
  putBlock(draft, tabs, byTab);
  const changed = rows.flatMap(row =>
    row.changed.slice(0, MOST_CHANGES).map((place): Entry[] => [
      { column: code, value: row.code },
      { column: tab, value: place.tab },
      { column: cell, value: place.cell, link: { tab: place.tab, cell: place.cell } },
      { column: was, value: place.was },
      { column: is, value: place.is },
    ]),
  );
  putBlock(draft, changes, changed);
  const finish = { colour: '188038', guard: withWarning, landscape: true };
  return planOf(draft, 'progress', fixedTabs.progress, finish);
}

const said = (table: Table, row: number, own: Column<string>): string => take(table, row, own)?.value ?? '';
const counted = (table: Table, row: number, own: Column<number>): number => take(table, row, own)?.value ?? 0;

function countsAt(table: Table, row: number): Counts {
  const of = (kind: keyof Counts): number => counted(table, row, counts[kind]);
  return { error: of('error'), warning: of('warning'), note: of('note'), accepted: of('accepted') };
}

/** The rows of a block by the code that stands in each. */
function byCode<T>(
  reading: Reading,
  block: Block,
  extent: Extent | undefined,
  of: (table: Table, row: number) => T,
): (own: string) => T[] {
  const table = extent && readTable(reading, block, extent);
  const read = (table?.rows ?? []).map(row => ({ own: said(table!, row, code), value: of(table!, row) }));
  return own => read.filter(row => row.own === own).map(({ value }) => value);
}

/** Reads 진행 back; without the tab nobody has checked yet. */
export function readProgress(sheet: Tab | undefined): ProgressRow[] {
  if (!sheet) return [];
  const reading = openTab(sheet, []);
  const blocks = [divisions, tabs, changes];
  const [first, second, third] = findBlocks(
    reading,
    blocks.map(block => block.title!),
  );
  const tabsOf = byCode(
    reading,
    tabs,
    second,
    (table, row): TabProgress => ({
      tab: said(table, row, tab),
      filled: counted(table, row, filled),
      asked: counted(table, row, asked),
      counts: countsAt(table, row),
    }),
  );
  const changedOf = byCode(
    reading,
    changes,
    third,
    (table, row): ChangedPlace => ({
      tab: said(table, row, tab),
      cell: said(table, row, cell),
      was: said(table, row, was),
      is: said(table, row, is),
    }),
  );
  const table = first && readTable(reading, divisions, first);
  return (table?.rows ?? []).map((row): ProgressRow => {
    const word = (name: keyof typeof inWords): string => said(table!, row, inWords[name]);
    const own = said(table!, row, code);
    return {
      code: own,
      name: word('name'),
      state: word('state'),
      deadline: word('deadline'),
      left: word('left'),
      edited: word('edited'),
      submitter: word('submitter'),
      owner: word('owner'),
      extension: word('extension'),
      submitted: word('submitted'),
      fingerprint: word('fingerprint'),
      checked: word('checked'),
      counts: countsAt(table!, row),
      tabs: tabsOf(own),
      changed: changedOf(own),
    };
  });
}
