/**
 * The block 【현원 미포함 인원】: of a division in its 현황, of the bureau in 기존 총괄.
 *
 *     보고서 표기 │ 현원에 육아휴직(8급 1명) 미포함
 *     구분 │ 사유     │ 직급 │ 인원
 *     사고 │ 육아휴직 │ 8급  │    1
 */
import type { Absence, Absences } from '../model/records';
import type { Setup } from '../model/setup';
import { withParticle } from '../prose/particles';
import { type Block, type Column, column, withRoom } from './block';
import { type Draft, putBlockTitle, putMargin, putTable } from './draft';
import { columnsOf, type Fields, recordAt, rowOf } from './fields';
import type { Extent } from './find';
import { count, known, text } from './kinds';
import { type Reading, textAt, trouble } from './reading';
import { readTable, type Table, take, takeOr } from './table';

/** Title of the block. */
export const ABSENCES_TITLE = '【현원 미포함 인원】';
const WORDING = '보고서 표기';
const CATEGORIES = ['사고', '정원 외'];
/** In the place of a rank: a stated sum of its reason. */
const STATED_SUM = '계';
const LEAST_ROWS = 8;

function describe(setup: Setup): { fields: Fields<Absence>; block: Block } {
  const ranks = [...setup.ranks.map(({ name }) => name.value), STATED_SUM];
  const fields: Fields<Absence> = {
    category: column('구분', known('사고나 정원 외', CATEGORIES), 110, {
      required: true,
      options: CATEGORIES,
    }),
    reason: column('사유', text, 140, { required: true }),
    rank: column('직급', known('설정 탭의 직급', ranks), 90, { options: ranks }),
    count: column('인원', count, 70, { required: true }),
  };
  const hint =
    '휴직, 공로연수처럼 현원에 넣지 않은 사람은 ‘사고’, 시간선택제처럼 정원 밖의 사람은 ‘정원 외’로 적습니다.';
  return { fields, block: { title: ABSENCES_TITLE, hint, margins: [WORDING], columns: columnsOf(fields) } };
}

/** Lays out 【현원 미포함 인원】. */
export function putAbsences(draft: Draft, absences: Absences, setup: Setup): void {
  const { fields, block } = describe(setup);
  putBlockTitle(draft, block);
  putMargin(draft, WORDING, absences.wording);
  const rows = absences.rows.map(absence => rowOf(fields, absence));
  putTable(draft, block, withRoom(rows, Math.max(LEAST_ROWS, rows.length + 1)));
}

/** Reads 【현원 미포함 인원】. */
export function readAbsences(reading: Reading, extent: Extent | undefined, setup: Setup): Absences {
  if (!extent) return { rows: [] };
  const { fields, block } = describe(setup);
  const table = readTable(reading, block, extent);
  const wording = table.margins.find(margin => margin.label === WORDING)?.value;
  let above: Absence | undefined;
  const rows = table.rows
    .filter(row => !isRemark(table, row))
    .map(row => {
      above = absenceAt(table, row, fields, above);
      return above;
    });
  return { rows, ...(wording && { wording }) };
}

/** A row; one that leaves both 구분 and 사유 blank goes on with those above, as merged cells do. */
function absenceAt(table: Table, row: number, fields: Fields<Absence>, above: Absence | undefined): Absence {
  const isBlankAt = (column: Column<unknown>): boolean =>
    textAt(table.reading, row, table.columns.get(column) ?? -1).trim() === '';
  const goesOn = above && isBlankAt(fields.category) && isBlankAt(fields.reason);
  if (!goesOn) return recordAt(fields, table, row);
  const rank = take(table, row, fields.rank);
  const { category, reason } = above;
  return { category, reason, ...(rank && { rank }), count: takeOr(table, row, fields.count, 0) };
}

/** A remark written under the rows, in the first column alone: nobody's absence. */
function isRemark({ reading, columns }: Table, row: number): boolean {
  const cols = [...columns.values()].sort((a, b) => a - b);
  const [first, ...others] = cols.map(col => textAt(reading, row, col).trim());
  const category = known('', CATEGORIES).read(first ?? '');
  if (!first || category !== undefined || others.some(words => words !== '')) return false;
  const message = `${withParticle(`‘${first}’`, '은/는')} 현원 미포함 인원으로 읽지 않았습니다. 사람이면 사유와 인원을 적고, 적어 둔 말이면 표 밖의 메모로 옮겨 주십시오.`;
  trouble(reading, 'unplaced', row, cols[0]!, '사고나 정원 외', message);
  return true;
}
