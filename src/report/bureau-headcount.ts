/**
 * The bureau's headcount: divisions by the ranks of the bureau's table, 정원 above 현원.
 *
 *     │ 구 분     │ 직 급 │ 총계 │ 4급 이상 │ 5급       │ 6급              │ …
 *     │ 총 계     │ 정 원 │ 155 │ 3       │ 6 (별정1) │ 34 (별정1, 임기1) │ …
 *     │           │ 현 원 │ 139 │ 4       │ 8 (별정1) │ 32 (임기1)        │ …
 *     │ 총무과     │ 정 원 │  75 │ 3       │ …
 */
import type { HeadcountKind, Records } from '../model/records';
import type { Setup } from '../model/setup';
import type { HeadcountTotal, Totals } from '../model/totals';
import { formatNumber } from '../prose/numbers';
import { squeeze } from '../prose/words';
import { isFilled, standingDivisions } from '../totals/sums';
import type { BlockCell, TableBlock } from './blocks';
import { cellOf, rowOf, tableOf } from './grid';
import { headcountKinds, specialText } from './headcount-words';

/** People counted under one column, and how many of them are of a special kind. */
interface Count {
  readonly count: number;
  readonly special: Readonly<Record<string, number>>;
}

/** The column of the bureau's table under which a rank is counted. */
function columnOf(setup: Setup, rank: string): string {
  const known = setup.ranks.find(({ name }) => squeeze(name.value) === squeeze(rank));
  return known?.column?.value ?? rank;
}

/** The columns in the order of the setup; a rank in use that the setup does not know follows behind. */
function columnsOf(setup: Setup, headcount: readonly HeadcountTotal[]): string[] {
  const known = setup.ranks.map(rank => rank.column?.value ?? '');
  const used = headcount.filter(total => total.count !== 0).map(total => columnOf(setup, total.rank));
  const columns: string[] = [];
  for (const column of [...known, ...used]) {
    if (column !== '' && !columns.some(other => squeeze(other) === squeeze(column))) columns.push(column);
  }
  return columns;
}

function sumOf(totals: readonly HeadcountTotal[]): Count {
  const special: Record<string, number> = {};
  let count = 0;
  for (const total of totals) {
    count += total.count;
    for (const [kind, people] of Object.entries(total.special)) special[kind] = (special[kind] ?? 0) + people;
  }
  return { count, special };
}

/**
 * `34 (별정1, 임기1)`. Nobody is what the table published before has there; else the house's zero under a grade
 * (급), and blank under any other rank.
 */
function textOf(
  { count, special }: Count,
  column: string,
  published: string | undefined,
  setup: Setup,
): string {
  const kinds = Object.entries(special).filter(([, people]) => people !== 0);
  if (count === 0 && kinds.length === 0)
    return published ?? (column.includes('급') ? (setup.houseRules.zero?.value ?? '-') : '');
  const counts = kinds.map(([kind, people]) => ({ kind, people: formatNumber(people) }));
  return `${formatNumber(count)} ${specialText(counts, true, setup)}`.trim();
}

/** How the published table wrote that nobody is there: `-`, `0`; none where it has no such cell. */
function publishedZero(
  { published, divisions }: Records,
  group: string | null,
  kind: HeadcountKind,
  column: string,
): string | undefined {
  const code = divisions.find(({ division }) => division.name.value === group)?.division.code.value;
  const row = published.headcount.find(
    one => one.kind === kind && one.special === undefined && one.division?.value === code,
  );
  const cell = row?.counts.find(one => squeeze(one.column) === squeeze(column))?.count;
  return cell?.value === 0 ? cell.text : undefined;
}

/** Whether anybody entered 정원 or 현원 of a division, or of any where none is named. */
function isEntered(records: Records, group: string | null, kind: HeadcountKind): boolean {
  return standingDivisions(records)
    .filter(({ division }) => group === null || division.name.value === group)
    .some(({ headcount }) =>
      headcount.rows.some(row => row.kind === kind && row.counts.some(({ count }) => isFilled(count))),
    );
}

/**
 * The headers left of the ranks and the name of the first row, as the house calls them where it says all four. One
 * that names 정원 or 현원 is of a table with a column for each; here each has a row, and the usual word above it.
 */
function labelsOf({ houseRules }: Setup): { heads: readonly string[]; whole: string } {
  const said = (houseRules.peopleHead?.value ?? '').split(',').map(label => label.trim());
  const [division, kind, total, whole] = ['구 분', '직 급', '총계', '총 계'].map((usual, i) =>
    said.length !== 4 || /정\s*원|현\s*원/.test(said[i]!) ? usual : said[i]!,
  );
  return { heads: [division!, kind!, total!], whole: whole! };
}

/** Composes the table: the bureau's total first, then every division in the order of the records; blank where not yet entered. */
export function composeBureauHeadcount(records: Records, totals: Totals): TableBlock {
  const { setup } = records;
  const columns = columnsOf(setup, totals.headcount);
  const groups = [null, ...standingDivisions(records).map(({ division }) => division.name.value)];
  const { heads, whole } = labelsOf(setup);
  const cells: BlockCell[] = rowOf(0, [...heads, ...columns], 'head');
  groups.forEach((group, g) => {
    const row = 1 + g * headcountKinds.length;
    cells.push(cellOf(row, 0, group ?? whole, 'label', { rows: headcountKinds.length }));
    headcountKinds.forEach(({ kind, label }, k) => {
      const counted = totals.headcount.filter(total => total.division === group && total.kind === kind);
      const under = (column: string): HeadcountTotal[] =>
        counted.filter(total => squeeze(columnOf(setup, total.rank)) === squeeze(column));
      const counts = columns.map(column =>
        textOf(sumOf(under(column)), column, publishedZero(records, group, kind, column), setup),
      );
      const numbers = [formatNumber(sumOf(counted).count), ...counts];
      const texts = [label, ...(isEntered(records, group, kind) ? numbers : numbers.map(() => ''))];
      cells.push(...texts.map((text, i) => cellOf(row + k, i + 1, text, i === 0 ? 'label' : 'center')));
    });
  });
  return tableOf(1, cells);
}

/** The bureau's sums by what is counted: `정원` 155, `현원` 139. */
export function bureauHeadcounts(totals: Totals): Readonly<Record<string, string>> {
  const counts = headcountKinds.map(({ kind, label }) => {
    const counted = totals.headcount.filter(total => total.division === null && total.kind === kind);
    return [squeeze(label), formatNumber(sumOf(counted).count)];
  });
  return Object.fromEntries(counts);
}

/** `(정원:155명, 현원:139명)`: the bureau's sums, as they stand above its table. */
export function bureauHeadcountLine(totals: Totals): string {
  const counts = Object.entries(bureauHeadcounts(totals)).map(([kind, count]) => `${kind}:${count}명`);
  return `(${counts.join(', ')})`;
}
