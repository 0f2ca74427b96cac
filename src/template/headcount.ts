/**
 * The block 【인력현황】 of a division.
 *
 *     단위 │ 명
 *     구분          │ 계       │ 4급 │ 5급 │ … │ 비고
 *     정원          │ =SUM(…)  │     │   2 │
 *     정원 중 별정직 │ =SUM(…)  │     │   1 │
 *     현원          │ =SUM(…)  │     │   4 │
 */
import {
  type Headcount,
  type HeadcountKind,
  type HeadcountRow,
  type RankCount,
  ranksOf,
} from '../model/records';
import type { Setup } from '../model/setup';
import { withParticle } from '../prose/particles';
import { squeeze } from '../prose/words';
import {
  type Block,
  type Column,
  column,
  type Entry,
  entry,
  preset,
  totalEntry,
  unionOfLines,
} from './block';
import { type Draft, putBlockTitle, putMargin, putTable } from './draft';
import { claimAll, type Extent, reportLost } from './find';
import { count, text, word } from './kinds';
import { type Reading, textAt, trouble } from './reading';
import { isLive, readTable, type Table, take } from './table';

/** Title of the block. */
export const HEADCOUNT_TITLE = '【인력현황】';
const UNIT = '단위';

/** 정원 and 현원, as labels. */
export const headcountNames: Readonly<Record<HeadcountKind, string>> = {
  authorized: '정원',
  current: '현원',
};

/** Which row of a headcount table it is. */
export interface HeadcountKey {
  readonly kind: HeadcountKind;
  readonly special?: string;
}

/** `정원`, `현원 중 별정직`. */
export function headcountLabel({ kind, special }: HeadcountKey): string {
  return special === undefined ? headcountNames[kind] : `${headcountNames[kind]} 중 ${special}`;
}

/** Reads a row's label; `isKnown` is off for a special kind that the setup does not have. */
export function readHeadcountLabel(
  label: string,
  setup: Setup,
): (HeadcountKey & { readonly isKnown: boolean }) | undefined {
  const match = /^\s*(정\s*원|현\s*원)(?:\s*중\s*(\S.*?))?\s*$/.exec(label);
  if (!match) return undefined;
  const kind = squeeze(match[1]!) === headcountNames.authorized ? 'authorized' : 'current';
  const written = match[2];
  if (written === undefined) return { kind, isKnown: true };
  const special = setup.specialKinds.find(({ name }) => squeeze(name.value) === squeeze(written));
  return { kind, special: special?.name.value ?? written, isKnown: special !== undefined };
}

const label = column('구분', word, 110, { look: 'label', preset: true, required: true });
const total = column('계', count, 70);
const remark = column('비고', text, 110, { optional: true });

const rankColumn = (name: string, optional: boolean): Column<number> => column(name, count, 70, { optional });

function describe(ranks: readonly Column<number>[], hasRemarks: boolean): Block {
  return {
    title: HEADCOUNT_TITLE,
    hint: '사람 수만 적습니다. 별정직과 임기제는 아래 ‘중’ 줄에 따로 적고, 계는 저절로 더해집니다.',
    margins: [UNIT],
    columns: [label, total, ...ranks, ...(hasRemarks ? [remark] : [])],
    adopt: { asked: '직급', column: title => rankColumn(title, false) },
  };
}

/** The rows that the setup asks for, and those that only the records have. */
function keysOf(setup: Setup, rows: readonly HeadcountKey[]): HeadcountKey[] {
  const keys: HeadcountKey[] = [];
  for (const kind of ['authorized', 'current'] as const) {
    const specials = setup.specialKinds.map(({ name }) => name.value);
    const others = rows.filter(row => row.kind === kind && row.special !== undefined);
    for (const { special } of others) if (!specials.includes(special!)) specials.push(special!);
    keys.push({ kind }, ...specials.map(special => ({ kind, special })));
  }
  return keys;
}

/** Lays out 【인력현황】. */
export function putHeadcount(draft: Draft, headcount: Headcount, setup: Setup): void {
  const ranks = headcount.ranks.map(name => rankColumn(name, false));
  const block = describe(ranks, headcount.hasRemarks);
  const rowFor = (key: HeadcountKey): Entry[] => {
    const row = headcount.rows.find(({ kind, special }) => kind === key.kind && special === key.special);
    const counts = row?.counts ?? [];
    const parts = counts.map(({ count: typed }) => typed);
    return [
      { ...preset(label, headcountLabel(key)), lines: unionOfLines(parts) },
      totalEntry(total, row?.total, ranks, parts),
      ...ranks.map((rank, i) => entry(rank, counts.find(c => c.rank === headcount.ranks[i])?.count)),
      entry(remark, row?.remark),
    ];
  };
  putBlockTitle(draft, block);
  putMargin(draft, UNIT, headcount.unit);
  putTable(draft, block, keysOf(setup, headcount.rows).map(rowFor));
}

/** Reads 【인력현황】 of the division with this code. */
export function readHeadcount(
  reading: Reading,
  extent: Extent | undefined,
  setup: Setup,
  code: string,
): Headcount {
  const expected = ranksOf(setup, code);
  if (!extent) return { ranks: expected, rows: [], hasRemarks: false };
  const names = setup.ranks.map(({ name }) => name.value);
  const unique = names.filter((name, i) => names.findIndex(n => squeeze(n) === squeeze(name)) === i);
  const ranks = unique.map(name => rankColumn(name, !expected.includes(name)));
  const table = readTable(reading, describe(ranks, true), extent);
  const standing = [...ranks, ...(table.adopted as Column<number>[])]
    .filter(rank => table.columns.has(rank))
    .sort((a, b) => table.columns.get(a)! - table.columns.get(b)!);
  const unit = table.margins.find(margin => margin.label === UNIT)?.value;
  reportMissingRows(table, setup);
  return {
    ranks: standing.map(rank => rank.title),
    rows: rowsOf(table, standing, setup),
    hasRemarks: table.columns.has(remark),
    ...(unit && { unit }),
  };
}

function rowsOf(table: Table, ranks: readonly Column<number>[], setup: Setup): HeadcountRow[] {
  const records = new Set(table.rows);
  return table.filled.flatMap(row => {
    if (records.has(row)) return headcountRowAt(table, row, ranks, setup);
    const written = textAt(table.reading, row, table.columns.get(label) ?? -1);
    if (!readHeadcountLabel(written, setup)) reportLabel(table, row, undefined);
    return [];
  });
}

function reportMissingRows(table: Table, setup: Setup): void {
  const col = table.columns.get(label);
  if (col === undefined) return;
  const labels = table.filled.map(row => readHeadcountLabel(textAt(table.reading, row, col), setup));
  for (const kind of ['authorized', 'current'] as const) {
    if (labels.some(found => found?.kind === kind && found.special === undefined)) continue;
    reportLost(table.reading, headcountNames[kind], `‘${HEADCOUNT_TITLE}’의 ‘구분’ 열`, table.header, col);
  }
}

function headcountRowAt(
  table: Table,
  row: number,
  ranks: readonly Column<number>[],
  setup: Setup,
): HeadcountRow[] {
  const key = readHeadcountLabel(textAt(table.reading, row, table.columns.get(label) ?? -1), setup);
  if (!key?.isKnown) reportLabel(table, row, key);
  if (!key) return [];
  const counts: RankCount[] = [];
  for (const rank of ranks) {
    const typed = take(table, row, rank);
    if (typed) counts.push({ rank: rank.title, count: typed });
  }
  const stated = isLive(table, row, total) ? undefined : take(table, row, total);
  const note = take(table, row, remark);
  const { kind, special } = key;
  return [
    {
      kind,
      ...(special !== undefined && { special }),
      counts,
      ...(stated && { total: stated }),
      ...(note && { remark: note }),
    },
  ];
}

function reportLabel(table: Table, row: number, key: HeadcountKey | undefined): void {
  const col = table.columns.get(label) ?? 0;
  const written = textAt(table.reading, row, col);
  if (key) {
    const message = `‘${written}’의 ${withParticle(`‘${key.special}’`, '은/는')} 설정 탭의 별도 구분에 없습니다. 설정에 더하거나 바로잡아 주십시오.`;
    trouble(table.reading, 'unknown', row, col, '별도 구분', message);
  } else if (written.trim() === '') {
    const message = `이 줄의 구분이 비어 있어 읽지 않았습니다. 구분을 ‘정원’이나 ‘현원’으로 적어 주십시오.${claimAll(table.reading, [row])}`;
    trouble(table.reading, 'missing', row, col, '정원이나 현원', message);
  } else {
    const message = `‘${written}’ 줄은 인력현황에서 읽지 않는 줄입니다. 구분을 ‘정원’이나 ‘현원’으로 적어 주십시오.${claimAll(table.reading, [row])}`;
    trouble(table.reading, 'unplaced', row, col, '정원이나 현원', message);
  }
}
