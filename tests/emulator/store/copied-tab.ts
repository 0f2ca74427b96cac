/** A tab made after another: the same cells and what is laid over them, under a name of its own. */
import type { Execution } from '../execution/execution';
import { NotEmulated } from '../execution/failure';
import { tokensOf } from '../formula/tokens';
import { checkStanding } from './guard';
import { nextId } from './platform';
import type { Guard, Tab } from './workbook';

/** Formulas go on naming the cells beside them, which are now the copy's own; other tabs are not emulated. */
export function copiedTab(run: Execution, template: Tab, id: number, name: string): Tab {
  checkStanding(run, template);
  run.view.flush();
  for (const { formula } of template.cells.values()) {
    const tokens = formula === undefined ? [] : tokensOf(formula.slice(1));
    if (tokens?.some(token => token.kind === 'reference' && token.tab !== undefined))
      throw new NotEmulated('A template with formulas that name a tab is not emulated.');
  }
  const keepsGuards = run.platform.doubts.copiedGuards === 'kept';
  return {
    ...template,
    id,
    name,
    cells: new Map(template.cells),
    guards: keepsGuards ? template.guards.map(guard => copiedGuard(run, guard)) : [],
    widths: new Map(template.widths),
    heights: new Map(template.heights),
    hiddenRows: new Set(template.hiddenRows),
    hiddenColumns: new Set(template.hiddenColumns),
    hidden: false,
  };
}

function copiedGuard(run: Execution, guard: Guard): Guard {
  const id = nextId(run.platform, 'protection');
  return { ...guard, id, creator: run.user.email, editors: new Set(guard.editors) };
}
