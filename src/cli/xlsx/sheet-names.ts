/** Tab names as a workbook file takes them: at most 31 letters, none of `[ ] : * ? / \`, no two alike. */
import type { PlannedCell, TabPlan } from '../../model/plan';

const LONGEST = 31;

function fittingName(name: string, taken: ReadonlySet<string>): string {
  const allowed = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '') || '탭';
  let fitted = allowed.slice(0, LONGEST).trim();
  for (let n = 2; taken.has(fitted.toLowerCase()); n++)
    fitted = `${allowed.slice(0, LONGEST - 1 - String(n).length).trim()}~${n}`;
  return fitted;
}

/** A tab's name as formulas and links write it. */
export function quoted(tab: string): string {
  return `'${tab.replace(/'/g, "''")}'`;
}

function renamed(cell: PlannedCell, names: ReadonlyMap<string, string>): PlannedCell {
  const { link } = cell;
  let { formula } = cell;
  if (formula)
    for (const [name, fitted] of names)
      formula = formula.split(`${quoted(name)}!`).join(`${quoted(fitted)}!`);
  return {
    ...cell,
    ...(formula !== undefined && { formula }),
    ...(link && { link: { ...link, tab: names.get(link.tab) ?? link.tab } }),
  };
}

/** The same plans under names that a file takes, with their links and formulas following. */
export function fitNames(plans: readonly TabPlan[]): readonly TabPlan[] {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  const fitted = plans.map(plan => {
    const name = fittingName(plan.name, taken);
    taken.add(name.toLowerCase());
    if (name !== plan.name) names.set(plan.name, name);
    return { ...plan, name };
  });
  if (names.size === 0) return fitted;
  return fitted.map(plan => ({ ...plan, cells: plan.cells.map(cell => renamed(cell, names)) }));
}
