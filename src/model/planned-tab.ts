/** A planned tab as it would be read back: what lets a filled workbook be checked before it is written anywhere. */
import type { Cell, Tab } from './grid';
import { EMPTY } from './grid';
import type { TabPlan } from './plan';

/** `1234.5` → `1,234.5`, as the number format of the plan shows it. */
function shownNumber(value: number): string {
  const [whole, part] = String(Math.abs(value)).split('.');
  return (
    (value < 0 ? '-' : '') + whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part.slice(0, 3)}` : '')
  );
}

/** The tab that a plan makes. A formula has no result yet: nothing may depend on one. */
export function plannedTab(plan: TabPlan): Tab {
  const rows: Cell[][] = [];
  for (const { row, col, value, formula } of plan.cells) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    while (cells.length <= col) cells.push(EMPTY);
    if (formula !== undefined) cells[col] = { value: null, shown: '', formula };
    else if (value !== undefined)
      cells[col] = { value, shown: typeof value === 'number' ? shownNumber(value) : value };
  }
  return { name: plan.name, rows };
}
