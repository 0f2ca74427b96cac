/** Small plans for the tests of workbook files. */
import type { Look, PlannedCell, TabKind, TabPlan } from '../../src/model/plan';

/** A planned cell. */
export function cell(row: number, col: number, look: Look, rest: Partial<PlannedCell> = {}): PlannedCell {
  return { row, col, look, ...rest };
}

/** A planned tab with nothing but cells, changed as asked. */
export function aPlan(name: string, cells: readonly PlannedCell[], rest: Partial<TabPlan> = {}): TabPlan {
  const kind: TabKind = 'status';
  const plain = { merges: [], widths: [], frozenRows: 0, frozenColumns: 0, choices: [] };
  return { kind, name, cells, ...plain, ...rest };
}

/** The tab without which a file is no workbook of ours. */
export const settings = aPlan('설정', [cell(0, 0, 'title', { value: '설정' })], { kind: 'setup' });
