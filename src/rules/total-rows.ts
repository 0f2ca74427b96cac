/**
 * Which rows of a status table state the sum of others, and of which.
 *
 *     구분 │ 항목 │ 건수        `소계` in the second label column covers 발급 > 등본, 발급 > 초본;
 *     발급 │ 소계 │  5          `합계` in the first covers every row that is no total itself;
 *     발급 │ 등본 │  2          several `소계` in the first cover the rows up to the next one,
 *     발급 │ 초본 │  3          above or below them: both are tried.
 *     합계 │      │  5
 */
import type { StatusTable, TableRow } from '../model/records';
import { isRatio } from '../prose/ratio-labels';
import { squeeze } from '../prose/words';
import { labelColumns } from './tables';

/** Rows that stand beside a sum to compare it, and are no part of it. */
const BESIDE = /전년|작년|증감|대비|목표/;
/** Rows that tell how many of the others are of a kind: `(여성)`. */
const OF_WHICH = /^[(（].+[)）]$|^[그이]중/;

const standsBeside = (label: string): boolean => BESIDE.test(label) || OF_WHICH.test(label) || isRatio(label);

/** A row that states a sum, and the rows it may be meant to cover, each choice in turn. */
export interface TotalRow {
  readonly row: TableRow;
  readonly choices: readonly (readonly TableRow[])[];
}

interface LabelledRow {
  readonly row: TableRow;
  readonly labels: readonly string[];
  /** The label column that says 계; -1 for a row that is no total. */
  readonly level: number;
}

function labelled(table: StatusTable): LabelledRow[] {
  const count = labelColumns(table.form);
  return table.rows.map(row => {
    const labels = Array.from({ length: count }, (_, i) => squeeze(row.cells[i]?.text ?? ''));
    return { row, labels, level: labels.findIndex(label => /^(?:총|합|소)?계$/.test(label)) };
  });
}

/** Whether a row stands under the same other labels as a total: the same group, the same 정원 or 현원. */
function standsUnder(total: LabelledRow, row: LabelledRow): boolean {
  return total.labels.every((label, i) => i === total.level || label === '' || row.labels[i] === label);
}

/** The rows next to a total on one side, up to the next total. */
function run(rows: readonly LabelledRow[], from: number, step: 1 | -1): LabelledRow[] {
  const found: LabelledRow[] = [];
  for (let i = from + step; rows[i] !== undefined && rows[i]!.level < 0; i += step) found.push(rows[i]!);
  return found;
}

/** All total rows of a table that cover at least one row. */
export function totalRows(table: StatusTable): TotalRow[] {
  const rows = labelled(table).filter(({ labels }) => !labels.some(standsBeside));
  return rows.flatMap((total, i) => {
    if (total.level < 0) return [];
    const details = rows.filter(row => row.level < 0 && standsUnder(total, row));
    const alike = rows.filter(row => row.level === total.level && row.labels.join() === total.labels.join());
    const isPartial = total.level === 0 && (alike.length > 1 || total.labels[0] === '소계');
    const choices = isPartial ? [run(rows, i, -1), run(rows, i, 1)] : [details];
    const filled = choices.filter(choice => choice.length > 0).map(choice => choice.map(({ row }) => row));
    return filled.length > 0 ? [{ row: total.row, choices: filled }] : [];
  });
}
