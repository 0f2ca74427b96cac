/**
 * The tab 기존 총괄: the bureau's totals as published elsewhere, to tie out against.
 *
 *     【기구와 인력】         과 수 │ 팀 수 │ 정원 │ 현원, downwards
 *     【국 인력】             과 │ 구분 │ 계 │ columns of the bureau's table …
 *     【현원 미포함 인원】    as in 현황
 *     【…】                   the other tables of 일반 현황, by the forms whose 과 is 국
 */
import { BUREAU, type Form } from '../model/forms';
import type { Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import type { Published, PublishedHeadcount, Trouble } from '../model/records';
import type { Setup } from '../model/setup';
import type { Sourced } from '../model/sourced';
import { squeeze } from '../prose/words';
import { ABSENCES_TITLE, putAbsences, readAbsences } from './absences';
import { type Block, type Column, column, type Entry, entry, preset, unionOfLines, withRoom } from './block';
import { forSupervisors, planOf, putBlock, putHint, startDraft } from './draft';
import { factsBlock, putFacts, readFacts } from './fields';
import { claimAll, type Extent, findBlocks } from './find';
import { divisionKind } from './forms';
import { headcountLabel, readHeadcountLabel } from './headcount';
import { count, known } from './kinds';
import { fixedTabs } from './names';
import { openTab, type Reading, reportUnplaced, textAt, trouble } from './reading';
import { putStatusTable, readStatusTable, statusTitle } from './status-table';
import { readTable, type Table, take } from './table';

type Lead = Pick<Published, 'divisions' | 'teams' | 'authorized' | 'current'>;

const lead = factsBlock<Lead>(
  '【기구와 인력】',
  {
    divisions: column('과 수', count, 0),
    teams: column('팀 수', count, 0),
    authorized: column('정원', count, 0),
    current: column('현원', count, 0),
  },
  { divisions: '이미 내보낸 수가 있을 때만 적습니다.' },
);

const WHOLE = '총계';
const total = column('계', count, 70);

interface Description {
  readonly division: Column<string>;
  readonly label: Column<string>;
  readonly counts: readonly Column<number>[];
  readonly block: Block;
}

const countColumn = (title: string): Column<number> => column(title, count, 80);

function describe(setup: Setup, titles: readonly string[]): Description {
  const options = [WHOLE, ...setup.divisions.map(({ code }) => code.value)];
  const ofDivision = divisionKind(setup.divisions);
  const whole = {
    ...ofDivision,
    read: (typed: string) => (squeeze(typed) === WHOLE ? WHOLE : ofDivision.read(typed)),
  };
  const labels = (['authorized', 'current'] as const).flatMap(kind => [
    headcountLabel({ kind }),
    ...setup.specialKinds.map(({ name }) => headcountLabel({ kind, special: name.value })),
  ]);
  const division = column('과', whole, 110, { preset: true, options });
  const label = column('구분', known('정원이나 현원', labels), 140, {
    preset: true,
    required: true,
    options: labels,
  });
  const counts = titles.map(countColumn);
  const block: Block = {
    title: '【국 인력】',
    hint: '이미 내보낸 국 인력표가 있을 때만 적습니다. 과의 합과 맞는지 점검합니다.',
    columns: [division, label, total, ...counts],
    adopt: { asked: '국 총괄 열', column: countColumn },
  };
  return { division, label, counts, block };
}

/** The columns of the bureau's table, in the order of the ranks. */
export function bureauColumns(setup: Setup): string[] {
  const columns = setup.ranks.flatMap(({ column: own }) => (own ? [own.value] : []));
  return columns.filter((name, i) => columns.findIndex(other => squeeze(other) === squeeze(name)) === i);
}

const ownForms = (forms: readonly Form[]): readonly Form[] =>
  forms.filter(form => form.division.value === BUREAU);

/** Lays out 기존 총괄. */
export function layOutPublished(published: Published, setup: Setup, forms: readonly Form[] = []): TabPlan {
  const tables = published.tables ?? ownForms(forms).map(form => ({ form, rows: [], lines: [], notes: [] }));
  const titles = bureauColumns(setup);
  for (const { counts } of published.headcount) {
    for (const { column: title } of counts) if (!titles.includes(title)) titles.push(title);
  }
  const description = describe(setup, titles);
  const draft = startDraft(fixedTabs.published);
  putHint(draft, '다른 자료로 이미 내보낸 총괄이 있으면 적습니다. 없으면 비워 둡니다.');
  putFacts(draft, lead, published);
  const rows = published.headcount.map(row => rowOf(row, description));
  putBlock(
    draft,
    description.block,
    rows.length > 0 ? withRoom(rows, rows.length + 4) : skeleton(setup, description),
  );
  putAbsences(draft, published.absences, setup);
  for (const table of tables) putStatusTable(draft, table);
  return planOf(draft, 'published', fixedTabs.published, { colour: '9AA0A6', guard: forSupervisors });
}

function rowOf(row: PublishedHeadcount, { division, label, counts }: Description): Entry[] {
  const lines = unionOfLines(row.counts.map(({ count: typed }) => typed));
  return [
    row.division ? entry(division, row.division) : { ...preset(division, WHOLE), lines },
    { ...preset(label, headcountLabel(row)), lines },
    entry(total, row.total),
    ...counts.map(own => entry(own, row.counts.find(({ column: title }) => title === own.title)?.count)),
  ];
}

/** Rows for 총계 and every division, to be filled in. */
function skeleton(setup: Setup, { division, label }: Description): Entry[][] {
  return [WHOLE, ...setup.divisions.map(({ name }) => name.value)].flatMap(name =>
    (['authorized', 'current'] as const).map(kind => [
      preset(division, name),
      preset(label, headcountLabel({ kind })),
    ]),
  );
}

/** Reads 기존 총괄; the tab may be absent. */
export function readPublished(
  tab: Tab | undefined,
  setup: Setup,
  troubles: Trouble[],
  forms: readonly Form[] = [],
): Published {
  if (!tab) return { headcount: [], absences: { rows: [] } };
  const reading = openTab(tab, troubles);
  const description = describe(setup, bureauColumns(setup));
  const own = ownForms(forms);
  const titles = [lead.block.title!, description.block.title!, ABSENCES_TITLE, ...own.map(statusTitle)];
  const [facts, headcount, absences, ...rest] = findBlocks(reading, titles);
  const published = {
    ...readFacts(lead, reading, facts),
    headcount: readHeadcount(reading, headcount, description, setup),
    absences: readAbsences(reading, absences, setup),
    ...(own.length > 0 ? { tables: own.map((form, i) => readStatusTable(reading, form, rest[i])) } : {}),
  };
  reportUnplaced(reading);
  return published;
}

function readHeadcount(
  reading: Reading,
  extent: Extent | undefined,
  description: Description,
  setup: Setup,
): PublishedHeadcount[] {
  if (!extent) return [];
  const table = readTable(reading, description.block, extent);
  const adopted = table.adopted as readonly Column<number>[];
  const counts = [...description.counts, ...adopted].filter(own => table.columns.has(own));
  counts.sort((a, b) => table.columns.get(a)! - table.columns.get(b)!);
  let above: Sourced<string> | undefined;
  return table.filled.flatMap(row => {
    above = divisionAt(table, row, description.division) ?? above;
    return table.rows.includes(row)
      ? publishedRowAt(table, row, above, counts, description.label, setup)
      : [];
  });
}

/** The division of a row, without reporting anything: rows not filled in have one too. */
function divisionAt(table: Table, row: number, division: Column<string>): Sourced<string> | undefined {
  const col = table.columns.get(division);
  if (col === undefined || textAt(table.reading, row, col).trim() === '') return undefined;
  return take(table, row, division);
}

function publishedRowAt(
  table: Table,
  row: number,
  division: Sourced<string> | undefined,
  counts: readonly Column<number>[],
  label: Column<string>,
  setup: Setup,
): PublishedHeadcount[] {
  const written = take(table, row, label);
  const key = written && readHeadcountLabel(written.text, setup);
  if (!key) {
    reportUnread(table, row, label);
    return [];
  }
  const stated = take(table, row, total);
  const { kind, special } = key;
  return [
    {
      ...(division && division.value !== WHOLE && { division }),
      kind,
      ...(special !== undefined && { special }),
      ...(stated && { total: stated }),
      counts: counts.flatMap(own => {
        const typed = take(table, row, own);
        return typed ? [{ column: own.title, count: typed }] : [];
      }),
    },
  ];
}

/** A row that is neither 정원 nor 현원 is not read. */
function reportUnread({ reading, columns }: Table, row: number, label: Column<string>): void {
  const col = columns.get(label) ?? 0;
  const message = `이 줄의 구분이 정원도 현원도 아니어서 읽지 않았습니다. 구분을 바로잡거나 줄을 지워 주십시오.${claimAll(reading, [row])}`;
  trouble(reading, 'unplaced', row, col, '정원이나 현원', message);
}
