/** Tabs as they were laid out, with what each cell was for. */
import type { Cell, Tab } from '../../src/model/grid';
import type { Look, TabPlan } from '../../src/model/plan';
import { plannedTab } from '../../src/model/planned-tab';

/** Tabs, and of every cell that the machine put there what it looks like. */
export interface LaidOut {
  readonly tabs: readonly Tab[];
  readonly looks: ReadonlyMap<Cell, Look>;
  /** Cells that say nothing of their own: titles, headers, labels, numbers that only repeat. */
  readonly made: ReadonlySet<Cell>;
}

const MACHINE: readonly Look[] = ['title', 'hint', 'block', 'head', 'label', 'made'];

/** Columns that only say where a row belongs: in 사업 all but 내용, in 사업비 and 기존 총괄 the first. */
const belongs = (kind: TabPlan['kind'], col: number): boolean =>
  (kind === 'projects' && col < 4) || (kind === 'budget' && col === 0) || (kind === 'published' && col < 2);

/** The tabs that plans make. */
export function laidOut(plans: readonly TabPlan[]): LaidOut {
  const looks = new Map<Cell, Look>();
  const made = new Set<Cell>();
  const tabs = plans.map(plan => {
    const tab = plannedTab(plan);
    for (const { row, col, look } of plan.cells) {
      const cell = tab.rows[row]![col]!;
      if (cell.value === null) continue;
      looks.set(cell, look);
      if (MACHINE.includes(look) || belongs(plan.kind, col)) made.add(cell);
    }
    return tab;
  });
  return { tabs, looks, made };
}
